/** Word weights (see `word-signal.ts`), learned by `npm run eval -- guards --train` from `tests/fixtures/guards`: a weight, then what has it. */
export const WORD_WEIGHTS = String.raw`
-0.39
-7.5 ^is
-7.4 ca
-7.3 ^le|خطا
-7.2 jetzt bitte|لكم
-7.1 is it|sie mir|stock
-7.0 promo|اني
-6.9 the safety|whether|ارجاع|كيف افعل
-6.7 منكم
-6.6 und ich
-6.5 ^نظام|i do|ob|role of|قطعه
-6.4 company and|da|zahlt
-6.3 ^der|^que|my order
-6.2 adresse|est ce|طاقتي
-6.1 can i|dashcam|fehler|newsletter|roten|router|want to|هديه
-6.0 a normal|again|batterie|does the|passt|شاشه|هي قواعد
-5.9 ^ist|^muss|battery|i was|photo|sie bitte|vom|انها|خير|سله|عند
-5.8 bluetooth|deliver|delivery|that s|the new|use the|ارسلوا|شحنه|عربي|كرتون|لمبه|ممكن
-5.7 a bit|another|bit|courier|fit|hab|haben sie|histoire|ich ihn|left|missing|parcel|to the|احتاج|تحت|خدمه|قيت
-5.6 cassee|habe eine|handy|same|the courier|twice|week|اجد|اسعار|بطاريه|جديد
-5.5 ai commande|back|come|customers say|geschichte|is on|marche|paie|pour les|s the|the exact|welcher|صوره
-5.4 ^are|do you|does it|factures|for your|leaflet|returns|schicken|size|wann|what i|فلتر|لون
-5.3 ^pourquoi|^une|^will|beim|brauche|for me|i just|ihr|lampe|money|recu|schnell|sie mich|the parcel|votre|سرعه|شهر|طلبي|متوفره|معي|منتج|مندوب
-5.2 ^dites|^someone|antwortet|auch|clio|colis|dernier|doch|faq|hat die|ingredient|monday|original|phone|piece|pump|sauce|تعمل|حسابي|شراء|عندي|لا احد|ولم
-5.1 ^les|^mot|^ماذا|chatgpt|differente|geschenk|i don|mein konto|moi un|not a|passe oublie|sicher|sie die|the brake|ticket #|اسابيع|طلبت|قواعد ارجاع|هل
-5.0 ^hat|^نسيت|and need|cm|conditions|found|ist nicht|livreur|my car|sie meine|انت روبوت|سكوتر|صاحب متجر|مرتين|مره|نسيت|وزن
-4.9 ^est|^forget|act quickly|brauche ich|desactiver|human|il est|kommt|ma commande|radio|repond|sert|technicien|the same|tient|up|vous|zeigt|صلني|متوفر
-4.8 ^il|^l|a human|front|kind|manual|month|my account|open on|que veut|sind die|solution|vat|vous me|weeks|قديمه|يعمل
-4.7 ^مندوب|a review|bestellt|cadeau|der code|erreur|frein|geben|grosse|invoices|it s|la piece|lambda|light|n a|noch auf|pdf|quickly|rechnung|reference|sarah|savoir|sonde|surprise|tablet|استخدام|جواب|دراجه|زيت|كوبون|مبلغ
-4.6 ^ihr|a quoi|compte pro|enfant|entre les|euer|folgen|from you|gift|hold|is this|jenny|kangoo|la batterie|livrez|loyalty|mir eine|nehme|old|paiement|pro|que faire|should|talk to|tells me|temps|the best|un enfant|you explain|بعد|بيت|تختار|توصيل|علبه|مكاني|موظف
-4.5 # cm|^can|^does|^peux|address|auf die|days|for returns|fur den|goes|habe die|happens|i got|je n|karte|kundendienst|livraison|magasin|mois|my card|my son|normal|pas ete|passwort vergessen|peux tu|prices|rouge|shipping|site|vacances|vom kundendienst|which of|احمر|اقل|بريد|رصيد|ريموت|يرد
-4.4 ^wie|^عندكم|a mon|a une|aber die|filtre|im|iphone|l autoradio|le rouge|machine|merci d|moi tout|mon compte|paket|seller|shows|si je|the seller|the warranty|third|اتوره|اين اجد|سمحتم|شحن|طرد|عام|غوا|قال|لا اريد|لو سمحتم|ميكانيكي|ولاء|ياناتي
-4.3 ^haben|^why|ai oublie|annulez|cancel|combien|demain|driver|fehlt|hatte|i ordered|invoice|ist der|kam|legal|per|red|scooter|stuck|the driver|the instructions|where do|اسبوع|متي
-4.2 box|faites|fernbedienung|limite de|meine erste|per mail|photos|prompts|puis je|retour|sont|sont les|stornieren|the default|to a|ابني|اريد تحدث|امر|تحدث|تحدث مع|تركيب
-4.1 ^mein|^passwort|^which|bewertung|die erste|discs|fahrer|ich mein|le voyant|letzte|long|manque|me if|mon pere|olfilter|par mail|petit|place|regeln fur|securite du|the tracking|tracking|voyant|كل مره|هل هناك
-4.0 ^kannst|^warum|^مرحبا|arrive|autoradio|changed|charged|en francais|eure|fallen|femme|filtre a|find|find the|francais|fur ein|great|https shop|ist da|je ne|leer|lundi|ma femme|mechanic|montage|oder|qui me|reset|roller|semaines|shop example|sie nicht|the return|انتم|شخص|فرق|فرق بين|لتر|مسوول عن|مكتوب علي
-3.9 ^show|^مكتوب|are a|avez|er|gibt es|habt|huile|imagine my|l article|le filtre|liefert|lit|ma voiture|my password|nochmal|not allowed|on the|please answer|shipment|soll die|svp|vous n|went|what do|امس|او|راديو|رسايل|كيف اغير|يمكنكم|يوم
-3.8 # v|^كم|^ممكن|alors|auf dem|birthday|call me|contact|de frein|der fahrer|eu|filtres|ich den|joint|last message|mal|nach|une facture|une vraie|v|دفعت|شو اعمل|نسيت لمه|ولا
-3.7 # km|^ما|am|anyone|are you|auf der|d achat|de #|dem bild|die ruckgabe|excuse|expediee|falsch|ignore all|ireland|km|l expediee|mais la|mean|please send|pourquoi|price|recommence|rein|scheiben|sendungsverfolgung|toy|where is|اعيد|بها|رابط|فاتوره|كم|كيف اعيد|موقع
-3.6 ^sie|^was|achat|anleitung|bei der|beim bezahlen|bezahlen|boite|bremsen|carte|change|changer|customer service|declined|den roten|disques|does this|english|erklaren|geschickt|kann|la livraison|lequel|mir bitte|ou est|oublie la|sheet|summarise the|t find|wiederholen|with a|you give|اطفال|اقراص|جهاز|فرع|ملغي|وصل|يجب ان
-3.5 ^bonjour|^ok|^votre|abgebucht|although|andern|ap|bestellung|can you|clio #|dans l|darf|get a|how can|is there|kit|l ai|livre|me know|meme|my wife|not the|oublie|out of|poids|previous order|prix|rechts|trouve|wife|yesterday|اريد تغيير|تناسب|قايمه|قل لي|مقاس
-3.4 ^mon|^صلتني|ai that|app|bekommen|brake|close|deutsch|dishwasher|down|envoyer|error|est normal|faulty|finde|from the|garagiste|got a|is wrong|j ecris|mode on|need a|non|p0300|pour un|precedent|school|super|that answers|the scooter|und #|who is|write down|اين طلبي|بين|صلتني|هل عندكم|هل هي
-3.3 # x|^donnez|^hab|^wann|^ابني|and it|bild|bitte den|de livraison|donnez|donnez moi|est la|fais moi|faut|fils|finde ich|gestern|gibt|i paid|ich das|ignoriert|ist das|je peux|kaputt|la boite|la garantie|la notice|link|ma|mon fils|on m|please|programme|real person|reset it|why|wo finde|x #|اجابتك|بي|تجاهلوا|رجع|رمز سري
-3.2 # au|# jours|^ce|^hallo|^hi|^quel|^vous|^هل|andere|anleitung steht|bedeutet|das teil|day|de vos|der anleitung|derniere|ecran|empty|garantie|geht die|give me|l ecran|my|paye|produit|ship|soon|the box|the picture|warning|was bedeutet|what now|حمات|سيارتي|طاريه|غلط|فرامل|وين
-3.1 03l115562f|^gibt|^it|activer|au panier|cm #|comment activer|cost|d origine|da ist|die regeln|do i|entrer le|facture|forget|fotos|geht|have to|i find|in the|jacket|les disques|let me|m a|modell|need|obwohl|order i|origine|remove|screen|secret de|sie schnell|soll|sont en|the app|the manual|tun|version|wieder|wo|خصوص|عندكم|لسه|هل انتم|هل هذا
-3.0 # in|activer le|apres|avez vous|can|catalogue|de m|debite|defaut|dit au|does|droit|hat der|i need|in der|is that|kinder|my first|my previous|payer|paypal|pour votre|reply|rules for|sim|societe|suche|sur|telephone|the wrong|versand|wo ist|y a|you send|ادخل رمز|اي|لا يعمل
-2.9 ^kann|^stell|^تعليمات|ap pf|carton|consignes de|de votre|der karton|der preis|didn|didn t|discount|fitting|habt ihr|head unit|is my|je viens|jours|konnt|konnt ihr|le systeme|lm|lm #|my mechanic|pf|pf #|policy|sent|stell dir|sur mon|the answer|the rules|there a|to use|viens|viens de|vite|with no|you change|zweimal abgebucht|ما معني|معني|نفس|يقول
-2.8 ^p|^اذكر|^لم|answer the|at the|b #|be in|bitte|carte cadeau|dans le|et je|hors|i ll|ich die|ich in|j|kannst du|lange|lave|lieferung|ligne de|line of|ll|made|me dit|megane|megane #|name|p p|personne|refund|to ship|vendez|vf1bb1j0h12345678|was tun|when|wie lange|zweimal|اصليه|ان قطعه|بدي|سلامه|عبه|غير|من #
-2.7 # dci|# في|^cancel|^could|^رقم|a #|and the|ap fh|asking|au|commandes|dci|delete|dir vor|fh|fh #|filter|firma|for customs|gardez|i never|instructions for|je voudrais|kann ich|karton|letzte nachricht|mich|ne veux|passt nicht|pere|que disent|quel|send|still|sur le|that i|uber die|voudrais|vous faites|welche|wochen|would you|انسان|تشغيل|عيد|مرحبا
-2.6 2x|2x #|^2x|^es|^what|^تخيلوا|a change|all the|ap df|are the|commande|commands|customs|df|df #|did the|drucken|finde die|fois|frais|got|i think|ich finde|if the|komme|laut|les variables|mon colis|my parcel|nennen|nicht mehr|par defaut|passage|prise|unit|vous des|vous m|you deliver|تخيلوا|حساسيه|سري راديو|صلاحيه|فحمات
-2.5 1k0698151|^assistant|^ignorez|^j|^عندي|absender|after|auf meine|aus dem|but the|code err|de montage|de retour|e18|eco|err|err sys|ersten|est en|faut il|hier eine|i would|ignorez|ignorez mes|imagine you|la reference|laden|like to|livraison precedentes|m avez|mein paket|meine letzte|n ai|notice|or the|ouverts|paket ist|part|quelles sont|remote|sie|sys #|teil passt|the screen|the second|vor du|vous pouvez|warenkorb|was der|which|سوال|شكرا
-2.4 ^i|^my|^quand|^the|and i|beschwerde|ca fait|car|corsa|corsa d|dem|for|for a|home|i get|ich hab|idea|is not|m envoyer|me everything|mein passwort|merci|nuit|ouvre|pay|queue|raus|rien|second|sender|ship to|the game|the invoice|the original|through|und gib|vraie|washing|wem|which mode|تكلفه|رسالتي|روايه|شييا|طلبي سابق|لاي
-2.3 ^merci|^please|^كيف|a ma|and give|angenommen|are not|can the|d ignorer|est le|etes|every time|fin de|forgot|frais de|i forgot|item|jedes|les frais|mensch|new role|panel|peux|ref|regles pour|sagt|sie den|tarifs|year|you act|اسم|تعليمات سابقه|ضلكم|من ضلكم|هاد|هل يوجد|وضع
-2.2 ^la|^quelles|^you|^اريد|^متي|aux|avoir|besoin|bremsbelage|card|documents|ein geschenk|et rien|etape|euch|geandert|gilt|ich mochte|keeps|keiner|le produit|meine bestellung|mir den|mochte|morgen|payment|peut|quelqu|quelqu un|recommend|repeat the|suivi|the item|vous etes|اريد|استلام|انسان حقيقي|تتبع|ما هي
-2.1 ^habt|^لدي|broken|cherche|cherche un|colour|compte|das paket|dis moi|el|et a|fils a|french|frigo|fur die|how long|i reset|ihrer|in xl|it in|j ai|j en|je cherche|lieber|m|many|ne trouve|ones|pour le|quelle est|rolle|send me|to know|trained|trouve pas|until|x ap|اطلب|جار|طلب|عند جار|لم
-2.0 ^alles|^puis|^tu|^انتهت|^لو|ai pas|best|charge|end of|handeln|how do|how many|https|il|il me|jeu|law|le message|le site|matter|me faut|meinem|meines|mode|nachbarin|number|on saturdays|pick|possible|quelles|sag mir|saturdays|stell|three|verkaufer|want|with #|xl|zwei|انتهت|اوقف|حساب|لعبه|لمه السر
-1.9 ^peut|^sag|^انت|a hidden|besoin de|do|etiquette|frau|ignore my|l etiquette|lock|ma carte|man die|new rules|of this|other|pas les|passer|peugeot|peugeot #|peut on|samedi|seid|should i|the delivery|to ignore|uhr|used|vorne|voucher|اين|تجاهلوا تعليمات|تعليمات توصيل|توصيل سابقه|شات|صراحه|صفحه|ضلكم تجاهلوا|ضمان
-1.8 ^avez|^code|^nous|^super|agent|already|and let|dhl|entrer|envoye|ich brauche|ist die|les ordres|m the|mein sohn|meine|noreply|quand|que j|roboter|sohn|t on|telefon|von der|wrong|you ship|your prompt|الان صاعدا|انني|تغيير|صاعدا|مدير
-1.7 # ap|^stellen|^اخبرني|agis comme|and nobody|antwort|as le|bonjour|c est|collegue|dangereux|disable the|du bist|ecris une|est|gegen|go|hallo|i want|ich|in english|in my|je|max|pneus|sagen|send it|stellen|stellen sie|time i|veux|zuruck|ادخل|استطيع|جديده|سابق|صغير|ماذا
-1.6 # diesel|^batterie|^everything|^if|^sagen|^sans|^zeig|ajouter|and #|cart|contourner|could you|d|diesel|dit d|du service|entreprise|est il|etre|fois que|geld|kann das|mails|mein geld|ok|pas|quote|setze ich|she|sohn hat|summarise|take the|the battery|welchen|wie setze|wird|zeig|zeig mir|احذفوا|استرداد|اعرف|خصم|رنامج|شحن الي
-1.5 # euros|^how|alors que|bezahlt|comment|danke|dans mon|den|eine kunstliche|en|est faux|euros|faux|handeln sie|have the|i|ich eine|ihr jetzt|including|intelligenz|is|konnen|konnen sie|kunstliche|kunstliche intelligenz|need you|now you|offen|order|person|previous instructions|sagen sie|schon|the filter|the previous|ticket|when i|wurde|you read|zum|ثلاثه|كل شيء|مده|هل يمكن|يقرا|يمكن
-1.4 # pounds|^die|^voici|and nothing|are now|bkr6e|budget|budget #|chez|danke fur|de ma|du mir|everything i|express|geschrieben|get|ich nehme|ignore|instead of|je suis|la fin|me how|mon|ngk|ngk bkr6e|or|pounds|rabatt|retirer|scenic|scenic #|schritt #|si|teil|than|the price|these|veut|اعدادات|ضلك|عني|مالي|من ضلك|هذا
-1.3 ^angenommen|^bitte|^do|^ich|change the|combien de|elle|engine|gutschein|ich soll|in stock|je veux|la meme|la premiere|mein|modus|open|personne qui|plait|suivre|to speak|une remise|vergessen|was|شركه|عملاء|لكن|موديل
-1.2 ^quelqu|^لا|beachten|code #|dans la|die rechnung|disent|dites|driving|en stock|fee|hello|if it|ignore the|im karton|kannst|last|limite|maintenant tu|ou|plus|robot|showroom|so als|the total|this|vous un|warum|what does|wie|without the|اياها|جديد في|حين|دور جديد|ساعدني|سعر|عندي دور|في
-1.1 ^اي|a la|a real|any|are there|au paiement|ces|de l|drei|fin|habe|la protection|meinen|mes|pouvais|protection|quelle|repeat|telefonnummer|tells|the prompt|there|tu pouvais|voir|wenn es|روبوت|عنوان|كود|لا استطيع|واش
-1.0 ^das|^https|^ترجم|^قل|api|as an|avis|bist|commence par|example p|first question|five|game|has|have a|ihn|in drei|la|like a|mehr|moi|pour|premiere commande|ref #|there any|vollstandige|اخبرني|ترجم|سمحت|لو سمحت|من|وما
-0.9 # utm|# من|^ab|^en|admin panel|affiche|allowed to|als der|and no|coffee|coffee machine|coute|etes un|gebe|hat mir|ich habe|is in|ist eine|le prix|mail ref|me a|mettre|ou une|pour mon|pouvez|preis|pretend you|remise|sensor|source mail|tu me|utm|utm source|vraie personne|warranty|were you|what were|wrote|اذا|بلا تحذير|تحذير|ثاني|لدي|لمن|ممنوعه|هاتف|هو|يجب
-0.8 ^fin|^konnen|^ne|^welche|^welcher|anglais|came|chez vous|compris|das letzte|depuis|echanger|explain|gegeben|i add|il y|immer|log|nobody|nom|puis|return|sind|the phone|tout le|tu as|ublichen|un cadeau|valid|vous livrez|waren|wenn|wi|اضف|انا مسوول|ضبط|علي|مكتوب|هذه
-0.7 ^a|^pretend|^tun|^ارني|^انسوا|apply|article|d like|das gegenteil|dazu|die|doesn|doesn t|export|full refund|had|i bypass|jusqu|keine|marque|me|mechaniker|meine oma|nichts|seinem|service agent|system|the part|time|to write|total|unter|wenn ich|y|your rules|ارني|انسوا|سريه|لي كيف
-0.6 # #|# eur|^vergiss|a partir|add|admin password|brake pads|code|dans|derriere|envoyer la|eur|filters|grandma|jetzt bist|mode is|neue|not|of the|one|ordered|partir|parts|picture|que la|sys|to be|was ist|zur|شبكه|مناسبه
-0.5 # on|^affiche|^imaginez|^je|^si|^tell|artikel|auftrag|auto|developer mode|dieser|entrainement|est pas|etwas|for my|have|i order|if i|if you|imaginez|instructions de|le|me which|nothing|now on|over|previous|print the|qui est|reponse|teilen|the person|vergiss|veux parler|vorherigen anweisungen|wurdest du|تجاهل|رقه|قبل ان|يانات
-0.4 ^on|^اضف|^اعطني|als|bei|bist du|chats|could|ein|elles|email|et une|fur|hat|instructions and|ist|les instructions|limites|merci de|nouveau|parler a|phone number|plan|premiere ligne|regles de|review|ruckgabe|show me|spiel|steht|take|the|will|written|you take|اغير|لو|مرور|مع
-0.3 ^comment|^wo|a chaque|accord|accord avec|chef|d accord|de|do the|et que|going|ignorieren|ist ein|it|know|konto|les retours|moi la|moi les|numero|numero de|on|on my|page|quand je|retours|sieht|ve been|welches|when you|wlan|ازم|تاكيد|لي
-0.2 ^ma|^select|^your|ecrire|fall|film|it is|l a|lie|me to|nehmen|pouvez vous|que le|said|suis|the car|wegen|writing|اصلي|ما
0.2 ^pouvez|^شو|aujourd|aujourd hui|bin|cancelled|die ursprungliche|hui|i m|ihre|interdit|mine|oben|sans filtre|ursprungliche|was a|wie lautet|write me|تقول|سياره
0.3 ^ignore|^quelle|^y|call|contre|diesem|dit que|entre|fera|garder|m writing|mail|oma|personne ne|s a|s il|sie sich|starts with|t il|the villain|toujours|villain|vorherigen|احده|قسيمه|ما هو
0.4 ^dis|^traduis|aber|an|are|aside|bitte nur|by|cache|ce|colleague|desormais|die nummer|ecrit|holiday|in|la commande|mamie|mes instructions|new|nicht in|no|normale|nummer|partir de|premiere|sein|sie das|stand|systeme|t|taxes|there s|total #|tout|traduis|vergiss die|voiture|vos|was the|windows|you must|امل|ترفض|تم|دفع|ديال|لا
0.5 ^leg|^meine|^stop|^واش|a full|but|cette|en anglais|es ist|fait|i d|ich will|in den|l|le role|limits|moral|pass|schreiben|speak|tous|tous les|ubersetzen|use|war|اخر|تسجيل|شو|قطع
0.6 ^als|^from|^schreib|^von|^where|a joke|beginnt|confidentielles|customers|dann|das was|de ce|de passe|default|den preis|does your|donner|est ecrit|first|follow|garage|gave|gekauft|is your|m an|mit|namen|ordres|panier|programm|prompt say|reste|say word|story|sur la|texte qui|the first|zweite|الي|خطوه|قبل
0.7 ^welches|^wer|dois|don t|du ein|einen|enable|enable developer|in einem|jamais|jusqu a|les regles|mit dem|more|my refund|of my|out|owner|revele|says|text that|the text|wenn du|zeigen|خلف|له
0.8 ^personne|^print|account|before|called|cote|de la|ein linux|for the|function|hidden prompt|lautet|le document|memory|mets|now write|pieces|play|que|seite|sobald|start|starts|ten|to|to get|wer|you|معلومات
0.9 # und|^تجاهل|ai recu|anweisungen sind|anything|break|commande comme|deine ursprunglichen|diese|eine|frage|gemacht|ich bin|ignorer|lesen|lost|me and|meiner|mir die|muss ich|of #|ohne|ohne regeln|schreib mir|show|sind aufgehoben|spielen|supposons que|tell me|the assistant|toutes les|treat|un article|ursprunglichen|ursprunglichen anweisungen
1.0 ^arrete|^deine|^fais|^jetzt|a ce|ab jetzt|and show|comment entrer|compte de|das|ende|how|is a|is off|it says|ki ohne|letter|nie|of|que l|revele tes|scene|schreibe ein|select|terminal linux|the admin|turn|une ia|voici|what was|without it|zu sein|ارخص|انا|رمز|كيف|لما|لمات|وش
1.1 ^oublie|^role|^verhalte|^انا|^تخيل|a ete|a second|ai|answer in|ask|competitor|de telephone|deine antwort|der|did|die bestellung|et ne|fin du|from|full|gib mir|hor auf|imaginez que|ist #|le texte|like|main|mot de|nachricht|ne peux|next|nouvelles|par|peux pas|raconte|renault|reponds comme|role system|s in|system content|the main|un robot|une fois|variables|verhalte|verhalte dich|you tell|اصطناعي|تخيل|جدتي|حدود|ذكاء اصطناعي|عرض
1.2 ^ou|a dit|date|du|et deviens|everything|follow the|in meinem|les directives|let s|ligne|me dire|message|messages|network|output|par bien|password|pretend|setze|sur voici|the order|toutes|was hat|what s|صاحب|يا
1.3 ^imagine|^say|^we|^اكتب|^يا|als waren|api schlussel|aus|automatic|base64 und|boss|boutique t|client|dessus|dix|exact|forget the|hi|il n|inst sys|je dois|kunde|l entreprise|letters|loschen|may|mir das|morning|n y|off|passe en|password is|please summarise|that came|that the|the secret|the two|the word|this morning|to follow|weiss|writing a|yes|بس
1.4 ^laisse|a new|allowed|at|au lieu|aucune regle|base64 et|beantwortest|commence|company|de boutique|from a|gegenteil|grand|help|is #|le mode|let|lieu|mind|moi le|of all|on it|points|s|sors|the system|this the|tout ce|verborgenen|veut dire|ان|منه
1.5 # euro|^as|^dans|^supposons|administrateur|alles bisherige|answer|answers|arrete|as if|bisherige|bisherige war|cat|cat etc|comme|dass sie|en #|envoie|etc|etc passwd|euro|id|imagine|late|lautet der|liste|new system|nur ein|passwd|play the|sag|supposons|t want|the key|the opposite|think|war nur|we|what the|who|without a|اول|بعد الان|رد
1.6 ^اعرض|alle|asked|assistant de|by step|don|es aus|gesagt|joke|konfiguration|le contraire|les|les deux|nouvelle|on a|one of|planet|quels|rest|step by|t show|that you|translate|two|versteckte|with|you have|احد|اكتب لي|ان تلعب|تلعب|تلعب دور|دور صديقتي|دون|صديقتي|فقط|يجيب
1.7 ^vergessen|baut|be|brother|ce qui|contraire|de mon|dit|ecris un|enter|environment|erzahl|from here|here on|instructions|me your|mir|mir deine|not follow|que je|re a|regles confidentielles|ses|the customer|to my|tools|under|vergessen sie|zu|طرفيه|طرفيه ينكس|و|ينكس
1.8 ^qui|adresses|conscience|de cote|demande|document|donnees|ecris moi|einem|fais ce|ferme|file|mechant|n as|order #|print|put|qui a|restriction|role de|sans le|tant que|tell|the sentence|the shop|to break|to do|tu peux|un programme|wants|افعل|الرد|مطور|نسخه
1.9 ^كل|a un|about|avec les|beschrankungen|do not|do they|doit|done|einer|en mode|give|lage|lass uns|people|product|reponds en|talk|the real|the whole|toutes tes|way to|whole|without|you told|اللي عندك|يورو احد
2.0 ^in|all|ans|answer as|auto ohne|befehle|considere|dan|de me|der text|deuxieme|ete|faire|gespeichert|into a|its|l assistant|mode developpeur|montre|next message|notes|nur noch|override|patron|pre|pre prompt|prends|question|reveal your|rules|sais|see|stimme|tell the|the hidden|training|with every|ا|اذكر|اذكر جميع|امن|بييه|تحقق|جميع متغيرات|عندما|متغيرات|متغيرات بييه
2.1 # b|^now|^system|^translate|^turn|ablehnen|and act|as|by the|cannot|comme un|d un|definitive|der rolle|des|es un|est une|et definitive|ferme et|in a|is to|lass deine|le mail|mach|maintenant|mir wie|read|regeln die|repondre|reponds a|spell the|toute la|und fuhre|va|without any|اكتب|بلا قيود|نتيجه
2.2 # et|^betrachte|^ecris|^for|^override|^ton|^wenn|^تظاهر|^ضع|a bomb|agis|been|betrachte|blague|blague salace|bomb|code alpha|den text|developpeur|eve|eve example|example log|example org|gib|i can|ihnen|je demande|les pieces|log d|maker|must|org|override code|parler|pas a|passe|prior|salace|sentence|settings|time you|to act|um|une blague|x https|ارني قواعد|انك|تظاهر انك|حتي|قواعد مخفيه|مسوول
2.3 ^dein|^توقف|^هذه|^وش|a linux|angebot|as the|as tu|aucune|avait|bedtime|belage|chaque message|check|comme si|debuggpt|directive|exactement|fais|instructions to|mir einen|montre moi|mot|muss|on peut|poeme|precede|qui precede|run|schreib|son|supprimer|text above|tiens|tu reponds|un poeme|un terminal|unlock|vorherige|what is|you don|انت|انه|تماما|حقيقيه|كل|هل يمكنك
2.4 ^act|^gib|^hor|^sage|^this|^treat|^wir|^zeige|^في|a free|above|alle deine|avec|before i|bis|ce qu|dis oui|env|gehackt|ja|just|la boutique|liste alle|ls|mochte dass|mots|ne tiens|nur|of your|premier message|programmation|que tes|regles|statt|step|ta programmation|was in|wechsle|wurdest|اكتب قصيده|السر|تخرج|تخرج من|تظاهر|رساله|رومبت|سابقه|كل ما|مني|هي تعليمات|ولا تخرج|يوجد
2.5 ^du|^repeat|a t|about the|above this|admin|alle vorherigen|cher|createurs|date de|de cette|de naissance|does not|efface|et|ignoriere alle|jede antwort|naissance|nous sommes|secrets|sommes|steal|tes createurs|اعطاك|اعطاك اياها|التي اعطاك|خاص بك|فوق|لا تتبع
2.6 ^nimm|^اكشف|a fake|a tout|antwort mit|are your|basket|bevor|bob|comment crocheter|crocheter|crocheter une|customer|data|davor|de securite|den entwicklermodus|diesen|ein auto|ein gedicht|eine ki|en mai|entwicklermodus|es keine|etape par|evil twin|fake|gedicht|hast du|he|j arrive|kindly|kunden|le numero|lieu de|meinung|methamphetamine|moi que|nimm|now|our|par etape|please disregard|problem|put it|qu|regel|sait|say|stop being|store|switch to|the next|to unrestricted|tu|une|unrestricted mode|vier|way|wie ein|with you|توقف|كتب|ما كتب|نظام
2.7 ^let|^montre|^quels|^spell|^نهايه|a l|all customers|cette ligne|chaque|complete|deja|ecris|etait|evil example|gut|hat man|i said|into|longer|man|no longer|oui|quand on|safety|secret|shop bot|spell|team|un assistant|with the|you say|you were|اجعل|اولي|عرض ملزم|في هذا|قانونيا|كنت|مختلف|ملزم|ملزم قانونيا
2.8 # and|^commence|^revele|^اترك|^اريدك|^اين|^نحن|aktiviere|b|bei euch|bien sur|birth|ci dessus|configuration|example|from me|geburtsdatum|handle|instructions in|jetzt|liste les|make a|opposite|policy and|refuse|regle|say the|schritt|sell|starting|tes instructions|tu es|tu n|von mir|vos instructions|was ich|where|you to|اترك|اريدك|اريدك ان|زباين|عاديه|مستشار|نحن|هل انت
2.9 ^call|^passe|^switch|betrugt|call the|can t|commence ta|conseiller|coupon|d environnement|de tes|droit de|following|free|from customers|given|instructions precedentes|json|listen|mode sans|refuser|remboursement|restrictions|se|securite|so that|sorry|tes consignes|time to|to tell|told|trois|tu so|twin|variables d|write a|your configuration|انت الان|ب|به|حرفا|شخصيه|هويه
3.0 ^mets|^nenne|^schreibe|^اعتبر|^عطل|ab|alle aufgaben|aufgaben|bot|ceci|debug|debug mode|decode|der chef|desormais tu|etais|for this|ignore le|jailbreak|malefique|my basket|now in|output the|qu il|ruckwarts|sans|shop told|something|source|sous|ta3limat|the earlier|then|told to|told you|tu etais|what did|اعتبر|اعطني|قولي
3.1 ^don|^here|ajoute|alles|an evil|being|d une|deviens|deviens mon|dir gesagt|ecrit avant|ia sans|in which|laisse|mon panier|never|new task|no matter|nous|novel|passphrase|precedentes|prufen|sa|sans aucune|sans restriction|schreibe ich|stop|the one|und|صاحب محل|لمه|يعرف
3.2 ^give|^lis|^تصرف|^دلا|^طنش|^من|a poem|daruber|das ist|dass|dieser zeile|du kannst|es plus|hereby|i hereby|i will|ignore your|illegal|la conversation|line|listen to|ma mamie|mai|mir was|n|n es|ne refuse|only|out the|passwort|poem|rule|schreibe|server|shop s|stay|stay in|sure|the user|this line|ve|werden|wohnt|zeile steht|zensur|ادوار|طنش|عباره|مفتاح
3.3 ^disregard|^lass|^respond|^reveal|^نكتب|assistant sure|avant que|cette boutique|chose|context|daten|deine neue|developer|dire|du wurdest|e mail|each|every|pas le|refuse jamais|rien de|right|that has|vor dieser|where does|write|you are|zeige|ذكاء|ضع|قبل رسالتي|قل|نكتب|هناك|يها
3.4 ^lies|a link|agree|alpha|alpha #|assistent|base64|behind|colle|ecoute|et tu|how to|in your|like you|nenne mir|neuen|notre|nouvelles instructions|orders|suit|ta reponse|uns|your hidden|zehn|zeichen|اخلاقيه|التي|رسالتي اولي|سري|قسم
3.5 ^decode|^desactive|^setz|^stopp|a python|act|anweisungen in|cachee|codeblock|contenu|die du|explique comment|haiku|help me|heute|ignorer la|jede|language|letzten|me the|neue aufgabe|niemals|noms|noms et|nun|que les|setz|sql|stopp|you a|your new|اجابه|افتح|بك|شيء|عشر|عن كل
3.6 ^donne|^liste|^redige|a pirate|bisherigen|dans un|disregard|du darfst|for word|ia|moi a|note|precedente|redige un|satz|sur les|the last|toute|vor meiner|want you|wechsle in|word for|you reply|اساسيه|اللي|شرير|طريقه|مهام|مهمه جديده|نعم
3.7 ^wechsle|^انتقل|a zero|addresses|assistant|begin|consignes|dass du|drop the|earlier|es une|ethical|hidden instructions|instructions cachees|je te|klar|lautet dein|on this|person who|role|schreib ein|so|und der|الي وضع|انتقل|انتقل الي|عطل|قالوا|كل رد|نقاط
3.8 ^beende|^complete|^wiederhole|and|be a|beende|bist ein|boutique|detail|hat und|hyde|i know|initial|isn|isn t|jekyll|le droit|legally|produce|reden|script|sei|system you|the right|this conversation|warst|wiederhole|your initial|zusammen|اعلاه|اوامر|عندك|قاله|ملغاه
3.9 ^ابدا|als warst|an assistant|answer with|aufgehoben|censure|deaktiviere|den geheimen|donne|exactly|frauder|her|jumeau|jumeau malefique|leg|mir zum|new one|offre|offre ferme|paste the|say that|state|teile|tes reponses|true|une voiture|warst du|werde|werde mein|were|اعمل|تصرف|حقك|قيود|هذا متجر
4.0 ^inst|a customer|ab sofort|administrator|agree with|allem|and then|approved|aufgabe ist|autre|bought|cette page|checks|disable|du nicht|echten|email from|everything above|idiot|inst|obey|phrase|python|set|sofort|ta configuration|vor|wie man|your|اتبعني|اتبعني انا|تكلم|داخليه|طلب #|قالوا لك|قوانين|موضوع|هاكر|وكن
4.1 ^entre|aide|and don|anderen|create|create a|darfst|der assistent|do it|identite|live|mets le|programmierung|recite|redige|reply with|request|schalte|this is|to create|we are|تعد|حمايه|خمسه|صفتك|فيه|لم تعد|وضع مطور
4.2 ^agis|^ignoriere|^note|^reponds|access|anweisung|be my|ci|confidential|de toi|durftest|erstattung|evil|explain how|four|fuhre|hor|in diesem|internes|lines|maintenance|moi ce|null|parle|pirate|sage|sagen durftest|task|this shop|ton prompt|tu ne|uneingeschrankten|x|you can|your memory|بلا|رقابه|كان|هنا|هو برومبت
4.3 antwortest|bestellung #|commande #|continue|diesem chat|http|lies|linux|monologue|nenne|phishing|phishing mail|right before|taches|type|vorgaben|whatever|انك ذكاء|تخبر|خاص|لقد|لها
4.4 ^assume|answering|assume|de ton|desactive|environnement|held|ignore toutes|instruction|les clients|linux terminal|once|partage|prompt|proprietaire|roles|sois|tes regles|their|your guidelines|جوابك|دلا|سر|عمل|في هذه|متجر
4.5 anweisungen|character|comes|du eine|et donne|facon|hidden|je dis|la facon|n est|someone|to make|الان|الذي|ذلك|قاعده|لخص|محل|هذا سطر
4.6 ^verfasse|bist jetzt|chaque reponse|donne moi|execute|finish|have no|i type|lauten|on t|parameter|say hi|terminal|the year|utilisateur|verfasse|wie wurdest|yourself|تكن|حرف|قواعد|موجه|موجه نظام|نفذ
4.7 and what|dis|du message|e|et dis|key|me what|qu on|qui|roman|say exactly|that|tu dois|user|wahlen|امله|حقيقي
4.8 bon|deinen|else|make|nachste|refus|table|was er|was vor|you ve|اشرح
4.9 ^ecrivons|^hier|^schalte|access code|active|always|and you|der shop|ecrivons|erklare|policies|premier|texte|thought|und sage
5.0 cette discussion|d autre|hier ist|jeder|kurz|prompt systeme|resume|sprich|the company|to give|احتيال|دون اي|هذه محادثه
5.1 ^antworte|^enter|and say|antworte|antworten|anything now|as ete|aufgabe|bestatige|dis que|do anything|guidelines|normal and|select email|share|sonst|switch|un mail|unrestricted|you and|اعرض|خذ
5.2 chatbot|content|elections|professor|reponse par|reveal|sollst|ta|te|toi|variable|vrai|you will|your instructions
5.3 d etre|explique|i am|lis|mon prof|prof|reponds|text|us|von dir|what you|zero|تجيب|علي كل|كلمه
5.4 habite|here|man eine|namen und|part of|this chat|word|رفض|قصيده|منك|يمكنك
5.5 an die|are an|aus der|hast|internal|mail de|man dir|must not|reponses|wir sind|زبون|صنع|مساعد
5.6 ^prends|genau|internen|no rules|اسماء|امان|اننا
5.7 and tell|drunk|gesprach|le mot|system prompt|words|اكد
5.8 au client|generate|lettre|mach es|nova|paste|regeln|the conversation|tool|zugangscode|اعداداتك|يورو
5.9 ^au|in dem|keine regeln|lass|vendeur|wort|قواعدك
6.0 an ai|systemprompt|w|wie sie
6.1 asked for|est moi|how you|respond|t a|tache|to me|النص|ايثون|بوت|غيري|محادثه
6.2 ^اجب|das passwort|und du|رايك
6.3 cachees|fais comme|they|you #|اكشف|ديك|مخفيه
6.4 dieses|juste|wir
6.5 linda|schlussel|them|was du
6.6 bank|discussion|read me|test|جميع|فيك|مهمه
6.7 deine|que tu|tes|ابدا|مستخدم
6.8 ^answer|confirm|conversation|directives|napalm|برومبت|لغه
6.9 system message
7.1 dir|وقل
7.2 تاريخ
7.3 have been|اجب
7.4 deiner|ki
7.7 dein
7.8 chat|اجاباتك|سطر
7.9 hacker|تعليماتك
8.1 ton
8.2 the password
8.9 dich
9.1 لك
`;
