/** Word weights (see `word-signal.ts`), learned by `npm run eval -- guards --train` from `tests/fixtures/guards`: a weight, then what has it. */
export const WORD_WEIGHTS = String.raw`
-0.39
-7.5 ^is
-7.4 ca
-7.3 ^le|خطا
-7.2 jetzt bitte|لكم
-7.1 is it|sie mir|stock|whether
-7.0 promo|اني
-6.9 the safety|ارجاع|كيف افعل
-6.7 منكم
-6.6 und ich
-6.5 ^نظام|company and|i do|ob|role of|قطعه
-6.4 da|zahlt
-6.3 ^der|^que
-6.2 adresse|est ce|my order|طاقتي
-6.1 dashcam|fehler|newsletter|roten|router|want to|هديه
-6.0 a normal|again|batterie|can i|does the|passt|شاشه|هي قواعد
-5.9 ^ist|^muss|battery|i was|photo|sie bitte|vom|انها|خير|سله|عند
-5.8 bluetooth|deliver|delivery|ich ihn|that s|the new|use the|ارسلوا|شحنه|عربي|كرتون|لمبه|ممكن
-5.7 a bit|another|bit|courier|fit|hab|haben sie|histoire|left|missing|parcel|to the|احتاج|تحت|خدمه|قيت
-5.6 cassee|habe eine|handy|same|the courier|twice|week|اجد|اسعار|بطاريه|جديد
-5.5 ai commande|back|come|customers say|does it|geschichte|is on|marche|paie|pour les|s the|the exact|welcher|صوره
-5.4 ^are|do you|factures|for your|leaflet|returns|schicken|size|the parcel|wann|what i|فلتر|لون
-5.3 ^pourquoi|^une|^will|beim|brauche|for me|i just|ihr|lampe|money|recu|schnell|sie mich|votre|سرعه|شهر|طلبي|متوفره|معي|منتج|مندوب
-5.2 ^dites|^someone|antwortet|auch|clio|colis|dernier|doch|faq|hat die|ingredient|monday|original|phone|piece|pump|sauce|تعمل|حسابي|شراء|عندي|لا احد|ولم
-5.1 ^les|^mot|^ماذا|chatgpt|geschenk|i don|mein konto|moi un|not a|passe oublie|sicher|sie die|the brake|ticket #|اسابيع|طلبت|قواعد ارجاع|هل
-5.0 ^hat|^نسيت|act quickly|and need|cm|conditions|differente|found|ist nicht|livreur|my car|sie meine|انت روبوت|سكوتر|صاحب متجر|مرتين|مره|نسيت|وزن
-4.9 ^est|^forget|^il|brauche ich|desactiver|human|il est|kommt|ma commande|radio|repond|sert|technicien|the same|tient|up|vous|zeigt|صلني|متوفر
-4.8 ^l|a human|front|kind|manual|month|my account|open on|que veut|sind die|solution|vat|vous me|weeks|قديمه|يعمل
-4.7 ^مندوب|a review|bestellt|cadeau|der code|erreur|frein|geben|grosse|invoices|it s|la piece|lambda|n a|noch auf|pdf|quickly|rechnung|reference|sarah|savoir|sonde|surprise|tablet|temps|استخدام|جواب|دراجه|زيت|كوبون|مبلغ
-4.6 ^ihr|a quoi|compte pro|enfant|entre les|euer|folgen|from you|gift|is this|jenny|kangoo|la batterie|light|livrez|loyalty|mir eine|nehme|old|paiement|pro|que faire|should|talk to|tells me|the best|un enfant|you explain|بعد|بيت|تختار|توصيل|علبه|مكاني|موظف
-4.5 # cm|^does|^peux|aber die|address|auf die|days|for returns|fur den|habe die|hold|i got|je n|karte|kundendienst|livraison|magasin|mois|my card|my son|normal|pas ete|passwort vergessen|peux tu|prices|rouge|seller|shipping|site|the seller|vacances|vom kundendienst|which of|احمر|اقل|بريد|رصيد|ريموت|يرد
-4.4 ^can|^wie|^عندكم|a mon|a une|filtre|goes|happens|im|iphone|l autoradio|le rouge|machine|merci d|moi tout|mon compte|paket|shows|si je|the warranty|third|اتوره|اين اجد|سمحتم|شحن|طرد|عام|غوا|قال|لا اريد|لو سمحتم|ميكانيكي|ولاء|ياناتي
-4.3 ^haben|^why|ai oublie|annulez|cancel|demain|driver|fehlt|hatte|i ordered|invoice|ist der|kam|legal|per|puis je|red|scooter|stuck|the driver|the instructions|where do|اسبوع|متي
-4.2 box|faites|fernbedienung|limite de|meine erste|per mail|photos|prompts|retour|sont|sont les|stornieren|the default|to a|ابني|اريد تحدث|امر|تحدث|تحدث مع|تركيب
-4.1 ^mein|^passwort|^which|bewertung|die erste|discs|fahrer|ich mein|le voyant|letzte|long|manque|me if|mon pere|olfilter|par mail|petit|place|regeln fur|securite du|the tracking|tracking|voyant|كل مره|هل هناك
-4.0 ^kannst|^warum|^مرحبا|arrive|autoradio|changed|charged|en francais|eure|fallen|femme|filtre a|find|find the|francais|fur ein|great|https shop|ist da|je ne|leer|lundi|ma femme|mechanic|montage|oder|qui me|reset|roller|semaines|shop example|sie nicht|the return|انتم|شخص|فرق|فرق بين|لتر|مسوول عن|مكتوب علي
-3.9 ^show|^مكتوب|are a|avez|er|gibt es|habt|huile|imagine my|l article|le filtre|liefert|lit|ma voiture|my password|nochmal|not allowed|on the|please answer|soll die|svp|vous n|went|what do|امس|او|راديو|رسايل|كيف اغير|يمكنكم|يوم
-3.8 # v|^كم|^ممكن|alors|auf dem|birthday|call me|contact|de frein|der fahrer|eu|filtres|ich den|joint|last message|mal|nach|une facture|une vraie|v|دفعت|شو اعمل|نسيت لمه|ولا
-3.7 # km|^ما|am|anyone|are you|auf der|d achat|de #|dem bild|die ruckgabe|excuse|expediteur|falsch|ignore all|ireland|km|l expediteur|mais la|mean|please send|pourquoi|price|recommence|rein|scheiben|sendungsverfolgung|toy|where is|اعيد|بها|رابط|فاتوره|كم|كيف اعيد|موقع
-3.6 ^sie|^was|achat|anleitung|bei der|beim bezahlen|bezahlen|boite|bremsen|carte|change|changer|customer service|declined|den roten|disques|does this|english|erklaren|geschickt|kann|la livraison|lequel|mir bitte|ou est|oublie la|sheet|summarise the|t find|wiederholen|with a|you give|اطفال|اقراص|جهاز|فرع|ملغي|وصل|يجب ان
-3.5 ^bonjour|^ok|^votre|abgebucht|although|andern|ap|bestellung|clio #|dans l|darf|get a|how can|is there|kit|l ai|livre|me know|meme|my wife|not the|oublie|out of|poids|previous order|prix|rechts|trouve|wife|yesterday|اريد تغيير|تناسب|قايمه|قل لي|مقاس
-3.4 ^mon|^صلتني|ai that|app|bekommen|brake|can you|close|deutsch|dishwasher|down|envoyer|error|est normal|faulty|finde|from the|garagiste|got a|is wrong|j ecris|mode on|need a|non|p0300|pour un|precedent|school|super|that answers|the scooter|und #|who is|write down|اين طلبي|بين|صلتني|هل عندكم|هل هي
-3.3 # x|^donnez|^hab|^wann|^ابني|and it|bild|bitte den|de livraison|donnez|donnez moi|est la|fais moi|faut|fils|finde ich|gestern|gibt|i paid|ich das|ignoriert|ist das|je peux|kaputt|la boite|la garantie|la notice|link|ma|mon fils|on m|please|programme|real person|reset it|why|wo finde|x #|اجابتك|بي|تجاهلوا|رجع|رمز سري
-3.2 # au|# jours|^ce|^hallo|^hi|^quel|^vous|^هل|andere|anleitung steht|apres|bedeutet|das teil|day|de vos|der anleitung|empty|garantie|geht die|give me|my|paye|produit|ship|shipment|soon|the box|the picture|warning|was bedeutet|what now|حمات|سيارتي|طاريه|غلط|فرامل|وين
-3.1 03l115562f|^gibt|^it|activer|au panier|can|cm #|comment activer|cost|d origine|da ist|derniere|die regeln|do i|ecran|entrer le|facture|forget|fotos|geht|have to|i find|in the|jacket|l ecran|les disques|let me|m a|modell|need|obwohl|order i|origine|payer|remove|screen|secret de|sie schnell|soll|sont en|the app|the manual|tun|version|wieder|wo|خصوص|عندكم|لسه|هل انتم|هل هذا
-3.0 # in|activer le|avez vous|catalogue|combine|de m|debite|defaut|dit au|does|droit|hat der|in der|is that|kinder|my first|my previous|paypal|pour votre|reply|rules for|societe|suche|telephone|the wrong|versand|wo ist|y a|you send|ادخل رمز|اي|لا يعمل
-2.9 ^kann|^p|^stell|^تعليمات|ap pf|b #|carton|consignes de|de votre|der karton|der preis|didn|didn t|discount|fitting|habt ihr|head unit|i need|jours|konnt|konnt ihr|le systeme|lm|lm #|my mechanic|p p|pf|pf #|policy|sent|sim|stell dir|sur|sur mon|the answer|the rules|there a|to use|vite|with no|you change|zweimal abgebucht|ما معني|معني|نفس|يقول
-2.8 ^اذكر|^لم|and the|answer the|at the|bitte|carte cadeau|dans le|delete|et je|hors|i ll|ich die|ich in|is my|j|je viens|kannst du|lange|lave|lieferung|ligne de|line of|ll|made|me dit|megane|megane #|name|refund|to ship|vendez|vf1bb1j0h12345678|viens|viens de|was tun|when|wie lange|zweimal|اصليه|ان قطعه|بدي|سلامه|عبه|غير|من #
-2.7 # dci|# في|^cancel|^could|^رقم|a #|ap fh|asking|au|be in|commandes|dci|dir vor|fh|fh #|filter|firma|for customs|gardez|instructions for|je voudrais|kann ich|karton|letzte nachricht|mich|ne veux|passt nicht|pere|personne|que disent|quel|send|still|sur le|that i|uber die|voudrais|vous faites|welche|wochen|would you|you deliver|انسان|تشغيل|عيد|مرحبا
-2.6 2x|2x #|^2x|^es|^what|^تخيلوا|a change|all the|ap df|are the|commande|commands|customs|df|df #|did the|drucken|finde die|fois|frais|got|i never|i think|ich finde|if the|komme|laut|les variables|mon colis|my parcel|nennen|nicht mehr|or the|par defaut|passage|prise|unit|vous des|vous m|تخيلوا|حساسيه|سري راديو|صلاحيه|فحمات
-2.5 1k0698151|^assistant|^i|^ignorez|^j|^عندي|absender|after|auf meine|aus dem|but the|code err|de montage|de retour|e18|eco|err|err sys|ersten|est en|faut il|hier eine|i would|ignorez|ignorez mes|imagine you|la reference|laden|like to|livraison precedentes|m avez|mein paket|meine letzte|n ai|notice|ouverts|paket ist|part|quelles sont|remote|sie|sys #|teil passt|the screen|the second|vor du|vous pouvez|warenkorb|was der|which|with #|سوال|شكرا
-2.4 ^my|^quand|^the|and i|beschwerde|ca fait|car|corsa|corsa d|dem|for|for a|home|i get|ich hab|idea|is not|m envoyer|mein passwort|merci|nuit|ouvre|queue|raus|rien|second|sender|ship to|the game|the invoice|the original|through|und gib|vraie|washing|wem|which mode|تكلفه|رسالتي|روايه|شييا|طلبي سابق|لاي
-2.3 ^merci|^please|^puis|^كيف|a ma|and give|angenommen|are not|can the|d ignorer|est le|etes|every time|fin de|forgot|frais de|i forgot|jedes|les frais|me everything|mensch|new role|panel|pay|peux|ref|regles pour|sagt|sie den|tarifs|year|you act|اسم|تعليمات سابقه|ضلكم|من ضلكم|هاد|هل يوجد|وضع
-2.2 ^la|^quelles|^you|^اريد|^متي|aux|avoir|besoin|bremsbelage|card|documents|ein geschenk|et rien|etape|euch|geandert|gilt|ich mochte|it in|item|keeps|keiner|le produit|meine bestellung|mir den|mochte|morgen|payment|peut|quelqu|quelqu un|recommend|repeat the|suivi|the item|vous etes|اريد|استلام|انسان حقيقي|تتبع|ما هي
-2.1 ^habt|^لدي|broken|charge|cherche|cherche un|colour|compte|das paket|dis moi|el|et a|fils a|french|frigo|fur die|how long|i reset|ihrer|in xl|j ai|j en|je cherche|lieber|m|many|ne trouve|number|ones|pour le|quelle est|rolle|send me|trained|trouve pas|until|want|x ap|اطلب|جار|طلب|عند جار|لم
-2.0 ^alles|^tu|^انتهت|^لو|ai pas|best|end of|handeln|how do|how many|https|il|il me|jeu|law|le message|le site|matter|me faut|meinem|meines|mode|nachbarin|on saturdays|pick|possible|quelles|sag mir|saturdays|stell|three|to know|verkaufer|xl|zwei|انتهت|اوقف|حساب|لعبه|لمه السر
-1.9 ^peut|^sag|^انت|a hidden|besoin de|dhl|do|etiquette|frau|ignore my|l etiquette|lock|ma carte|man die|new rules|noreply|of this|other|pas les|passer|peugeot|peugeot #|peut on|samedi|seid|should i|the delivery|to ignore|uhr|used|vorne|voucher|اين|تجاهلوا تعليمات|تعليمات توصيل|توصيل سابقه|شات|صراحه|صفحه|ضلكم تجاهلوا|ضمان
-1.8 ^avez|^code|^nous|^super|agent|already|and let|entrer|envoye|i want|ich brauche|ist die|les ordres|m the|mein sohn|meine|quand|que j|roboter|send it|sohn|t on|telefon|von der|wrong|you ship|your prompt|الان صاعدا|انني|تغيير|صاعدا|مدير
-1.7 # ap|^stellen|^اخبرني|agis comme|and nobody|antwort|as le|bonjour|c est|collegue|dangereux|disable the|du bist|ecris une|est|gegen|go|hallo|ich|in english|je|max|pneus|sagen|stellen|stellen sie|time i|veux|zuruck|ادخل|استطيع|جديده|سابق|صغير|ماذا
-1.6 # diesel|^batterie|^everything|^if|^sagen|^sans|^zeig|ajouter|and #|cart|contourner|could you|d|diesel|dit d|du service|entreprise|est il|etre|fois que|geld|in my|kann das|mails|mein geld|ok|order|pas|quote|setze ich|she|sohn hat|summarise|take the|the battery|the filter|welchen|wie setze|wird|zeig|zeig mir|احذفوا|استرداد|اعرف|خصم|رنامج|شحن الي
-1.5 # euros|^how|alors que|bezahlt|comment|danke|dans mon|den|eine kunstliche|en|est faux|euros|faux|handeln sie|have the|i|ich eine|ihr jetzt|including|intelligenz|is|konnen|konnen sie|kunstliche|kunstliche intelligenz|now you|offen|or|person|previous instructions|sagen sie|schon|the previous|ticket|when i|wurde|you read|zum|ثلاثه|كل شيء|مده|هل يمكن|يقرا|يمكن
-1.4 ^die|^voici|and nothing|are now|bkr6e|budget|budget #|chez|combine de|danke fur|de ma|du mir|everything i|express|geschrieben|get|ich nehme|ignore|instead of|je suis|la fin|me how|need you|ngk|ngk bkr6e|rabatt|retirer|scenic|scenic #|schritt #|si|teil|than|the price|these|veut|اعدادات|ضلك|عني|مالي|من ضلك|هذا
-1.3 # pounds|^angenommen|^bitte|^do|^ich|change the|elle|gutschein|ich soll|in stock|je veux|la meme|la premiere|mein|modus|mon|open|personne qui|plait|pounds|suivre|to speak|une remise|vergessen|was|شركه|عملاء|لكن|موديل
-1.2 ^quelqu|^لا|beachten|code #|dans la|die rechnung|disent|dites|driving|en stock|engine|fee|hello|if it|ignore the|im karton|kannst|last|limite|maintenant tu|ou|plus|robot|showroom|so als|the total|this|vous un|warum|what does|wie|without the|اياها|جديد في|حين|دور جديد|ساعدني|سعر|عندي دور|في
-1.1 ^اي|a la|a real|any|are there|au paiement|ces|de l|drei|fin|habe|la protection|meinen|mes|pouvais|premiere commande|protection|quelle|repeat|telefonnummer|tells|the prompt|there|tu pouvais|voir|wenn es|روبوت|عنوان|كود|لا استطيع|واش
-1.0 ^das|^https|^ترجم|^قل|api|as an|avis|bist|commence par|example p|first question|five|game|has|have a|ihn|in drei|la|like a|me a|mehr|moi|pour|ref #|there any|vollstandige|اخبرني|ترجم|سمحت|لو سمحت|من|وما
-0.9 # utm|# من|^ab|^en|admin panel|affiche|allowed to|als der|and no|coffee|coffee machine|coute|etes un|gebe|hat mir|ich habe|is in|ist eine|le prix|mail ref|mettre|ou une|pour mon|pouvez|preis|pretend you|puis|remise|sensor|source mail|tu me|utm|utm source|vraie personne|warranty|were you|what were|اذا|بلا تحذير|تحذير|ثاني|لدي|لمن|ممنوعه|هاتف|هو|يجب
-0.8 ^fin|^konnen|^ne|^welche|^welcher|anglais|came|chez vous|compris|das letzte|depuis|echanger|explain|gegeben|i add|i bypass|il y|immer|log|nobody|nom|return|sind|the phone|tu as|ublichen|un cadeau|valid|vous livrez|waren|wenn|wi|wrote|اضف|انا مسوول|ضبط|علي|مكتوب|هذه
-0.7 ^a|^pretend|^tun|^ارني|^انسوا|apply|article|d like|das gegenteil|dazu|die|doesn|doesn t|export|full refund|had|jusqu|keine|marque|me|mechaniker|meine oma|nichts|que la|seinem|service agent|system|the part|time|to write|total|tout le|unter|wenn ich|y|your rules|ارني|انسوا|سريه|لي كيف
-0.6 # eur|^vergiss|a partir|add|admin password|brake pads|code|dans|derriere|envoyer la|eur|filters|grandma|jetzt bist|mode is|neue|not|of the|one|ordered|partir|parts|picture|sys|was ist|zur|شبكه|مناسبه
-0.5 # #|^affiche|^imaginez|^je|^si|^tell|artikel|auftrag|auto|developer mode|dieser|entrainement|est pas|etwas|for my|have|if i|if you|imaginez|instructions de|le|me which|nothing|now on|over|plan|previous|print the|qui est|reponse|take|teilen|the person|to be|vergiss|veux parler|vorherigen anweisungen|wurdest du|تجاهل|رقه|قبل ان|يانات
-0.4 # on|^on|^اضف|^اعطني|als|bei|bist du|chats|could|ein|elles|email|fur|hat|i order|instructions and|ist|les instructions|limites|merci de|nouveau|parler a|phone number|premiere ligne|regles de|review|ruckgabe|show me|steht|the|will|written|you take|اغير|لو|مرور|مع
-0.3 ^comment|^wo|a chaque|accord|accord avec|chef|d accord|de|do the|et que|et une|film|ignorieren|ist ein|it|it is|know|konto|les retours|moi la|moi les|numero|numero de|on|on my|page|quand je|retours|sieht|spiel|ve been|welches|when you|wlan|ازم|تاكيد|لي
-0.2 ^ma|^select|^your|ecrire|fall|going|l a|lie|me to|nehmen|pouvez vous|que le|said|suis|the car|wegen|writing|اصلي|ما
0.2 ^pouvez|^شو|act as|bin|die ursprungliche|ihre|interdit|mine|oben|sans filtre|ursprungliche|was a|wie lautet|write me|تقول|سياره
0.3 ^ignore|^quelle|^y|as a|call|contre|diesem|dit que|entre|fera|garder|i m|m writing|mail|oma|personne ne|s a|s il|sie sich|starts with|t il|the villain|toujours|villain|vorherigen|احده|قسيمه|ما هو
0.4 ^dis|^traduis|aber|are|aside|bitte nur|by|cache|ce|colleague|desormais|die nummer|ecrit|holiday|in|la commande|mamie|mes instructions|new|nicht in|no|normale|nummer|partir de|premiere|sein|sie das|stand|systeme|t|taxes|there s|total #|tout|traduis|vergiss die|voiture|vos|was the|windows|you must|امل|ترفض|تم|دفع|ديال|لا
0.5 ^leg|^meine|^stop|^واش|a full|an|but|cette|does your|en anglais|es ist|fait|first|i d|ich will|in den|l|le role|limits|moral|pass|reste|schreiben|tous|tous les|ubersetzen|use|war|اخر|تسجيل|شو|قطع
0.6 ^als|^from|^schreib|^von|a joke|beginnt|confidentielles|customers|dann|das was|de ce|de passe|default|den preis|donner|est ecrit|follow|garage|gave|gekauft|is your|m an|mit|my refund|namen|ordres|panier|programm|prompt say|say word|speak|story|sur la|texte qui|the first|zweite|الي|خطوه|قبل
0.7 ^welches|^wer|^where|dois|du ein|einen|enable|enable developer|function|in einem|jamais|jusqu a|les regles|mit dem|more|of my|out|owner|revele|says|text that|the text|wenn du|zeigen|خلف|له
0.8 ^personne|^print|account|before|called|cote|de la|don t|ein linux|for the|hidden prompt|lautet|le document|memory|mets|now write|pieces|play|que|seite|sobald|start|starts|ten|to|to get|wer|you|معلومات
0.9 # und|^تجاهل|ai recu|anweisungen sind|anything|break|commande comme|deine ursprunglichen|diese|eine|frage|gemacht|ich bin|ignorer|lesen|lost|me and|meiner|mir die|muss ich|of #|ohne|ohne regeln|schreib mir|show|sind aufgehoben|spielen|supposons que|tell me|the assistant|toutes les|treat|un article|ursprunglichen|ursprunglichen anweisungen
1.0 ^arrete|^deine|^fais|^jetzt|a ce|ab jetzt|and show|comment entrer|competitor|compte de|das|did|ende|how|is a|is off|it says|ki ohne|letter|nie|of|que l|revele tes|scene|schreibe ein|select|terminal linux|the admin|turn|une ia|voici|what was|without it|zu sein|ارخص|انا|رمز|كيف|لما|لمات|وش
1.1 ^oublie|^role|^verhalte|^انا|^تخيل|a ete|a second|ai|answer in|ask|de telephone|deine antwort|der|die bestellung|et ne|fin du|from|full|gib mir|hor auf|imaginez que|ist #|le texte|like|main|mot de|nachricht|ne peux|network|next|nouvelles|par|peux pas|raconte|renault|reponds comme|role system|system content|the main|un robot|une fois|variables|verhalte|verhalte dich|you tell|اصطناعي|تخيل|جدتي|حدود|ذكاء اصطناعي|عرض
1.2 ^ou|a dit|date|dessus|du|et deviens|everything|exact|follow the|in meinem|les directives|let s|ligne|me dire|message|messages|output|par bien|password|pretend|s in|setze|sur voici|toutes|was hat|what s|صاحب|يا
1.3 ^imagine|^say|^we|^اكتب|^يا|als waren|api schlussel|aus|automatic|base64 und|boss|boutique t|client|dix|forget the|gegenteil|hi|il n|inst sys|je dois|kunde|l entreprise|letters|loschen|may|mir das|morning|n y|off|passe en|password is|please summarise|that came|that the|the order|the secret|the two|the word|this morning|to follow|weiss|writing a|yes|بس
1.4 ^laisse|a new|allowed|at|au lieu|aucune regle|base64 et|beantwortest|commence|company|de boutique|from a|grand|help|is #|le mode|let|lieu|mind|moi le|of all|on it|points|s|sors|the system|this the|tout ce|verborgenen|veut dire|ان|منه
1.5 ^as|^dans|^supposons|administrateur|alles bisherige|answer|answers|arrete|as if|be|bisherige|bisherige war|cat|cat etc|comme|dass sie|envoie|etc|etc passwd|id|imagine|late|lautet der|liste|new system|nur ein|order #|passwd|play the|sag|supposons|t want|the key|the opposite|think|war nur|we|what the|who|without a|اول|بعد الان|رد
1.6 # euro|^اعرض|alle|asked|assistant de|by step|don|en #|es aus|euro|gesagt|joke|konfiguration|le contraire|les|les deux|nouvelle|on a|one of|planet|quels|rest|step by|t show|that you|to my|translate|versteckte|with|you have|احد|اكتب لي|ان تلعب|تلعب|تلعب دور|دور صديقتي|دون|صديقتي|فقط|يجيب
1.7 ^vergessen|baut|brother|ce qui|contraire|de mon|dit|ecris un|enter|environment|erzahl|from here|here on|instructions|me your|mir|mir deine|not follow|que je|re a|regles confidentielles|ses|the customer|tools|two|under|vergessen sie|zu|طرفيه|طرفيه ينكس|مطور|و|ينكس
1.8 ^qui|adresses|check|conscience|de cote|demande|document|donnees|ecris moi|einem|fais ce|ferme|file|mechant|n as|print|put|qui a|restriction|role de|sans le|tant que|tell|the sentence|the shop|to break|to do|tu peux|un programme|wants|افعل|الرد|نسخه
1.9 ^كل|a un|about|avec les|beschrankungen|do not|do they|doit|done|einer|en mode|give|lage|lass uns|people|reponds en|talk|the real|toutes tes|way to|without|you told|اللي عندك|يورو احد
2.0 ^in|all|ans|answer as|auto ohne|befehle|considere|dan|de me|der text|deuxieme|ete|faire|gespeichert|in a|into a|its|l assistant|le mail|mode developpeur|montre|next message|notes|nur noch|override|patron|pre|pre prompt|prends|product|question|reveal your|rules|sais|see|stimme|tell the|the hidden|the whole|training|whole|with every|ا|اذكر|اذكر جميع|امن|بييه|تحقق|جميع متغيرات|عندما|متغيرات|متغيرات بييه
2.1 # b|^now|^system|^translate|^turn|ablehnen|and act|as|by the|cannot|comme un|d un|definitive|der rolle|des|es un|est une|et definitive|ferme et|is to|lass deine|mach|maintenant|mir wie|prior|read|regeln die|repondre|reponds a|spell the|toute la|und fuhre|va|without any|اكتب|بلا قيود|نتيجه
2.2 # et|^betrachte|^ecris|^for|^override|^ton|^wenn|^تظاهر|^ضع|a bomb|agis|been|betrachte|blague|blague salace|bomb|code alpha|den text|developpeur|eve|eve example|example log|example org|gib|i can|ihnen|je demande|les pieces|log d|maker|must|org|override code|parler|pas a|passe|salace|sentence|settings|time you|um|une blague|x https|ارني قواعد|انك|تظاهر انك|حتي|قواعد مخفيه|مسوول
2.3 ^dein|^توقف|^هذه|^وش|angebot|as the|as tu|aucune|avait|bedtime|belage|chaque message|comme si|debuggpt|directive|exactement|fais|instructions to|mir einen|montre moi|mot|muss|on peut|poeme|precede|qui precede|run|schreib|son|supprimer|text above|tiens|tu reponds|un poeme|un terminal|unlock|vorherige|what is|you don|انت|انه|تماما|حقيقيه|كل|هل يمكنك
2.4 ^act|^gib|^hor|^sage|^this|^treat|^wir|^zeige|^في|a free|a linux|a t|above|alle deine|avec|before i|bis|ce qu|dis oui|env|gehackt|ja|just|la boutique|liste alle|ls|mochte dass|mots|ne tiens|nur|of your|premier message|programmation|que tes|regles|statt|step|ta programmation|to act|was in|wechsle|wurdest|اكتب قصيده|السر|تخرج|تخرج من|تظاهر|رساله|رومبت|سابقه|كل ما|مني|هي تعليمات|ولا تخرج|يوجد
2.5 ^du|^repeat|about the|above this|admin|alle vorherigen|cher|createurs|date de|de cette|de naissance|does not|efface|et|ignoriere alle|jede antwort|naissance|nous sommes|secrets|sommes|steal|tes createurs|اعطاك|اعطاك اياها|التي اعطاك|خاص بك|فوق|لا تتبع
2.6 ^nimm|^اكشف|a tout|antwort mit|are your|basket|bevor|bob|comment crocheter|complete|crocheter|crocheter une|customer|data|davor|de securite|den entwicklermodus|diesen|ein auto|ein gedicht|eine ki|en mai|entwicklermodus|es keine|etape par|evil twin|gedicht|hast du|he|j arrive|kindly|kunden|le numero|lieu de|meinung|methamphetamine|moi que|nimm|now|our|par etape|please disregard|problem|put it|qu|regel|sait|say|stop being|store|switch to|the next|to unrestricted|tu|une|unrestricted mode|vier|way|wie ein|with you|you to|توقف|كتب|ما كتب|نظام
2.7 ^let|^montre|^spell|^نهايه|a fake|a l|all customers|cette ligne|chaque|deja|ecris|etait|evil example|example|fake|gut|hat man|i said|longer|man|no longer|oui|quand on|secret|shop bot|spell|team|un assistant|you say|you were|اجعل|اولي|عرض ملزم|في هذا|قانونيا|كنت|مختلف|ملزم|ملزم قانونيا
2.8 # and|^commence|^quels|^revele|^اترك|^اريدك|^اين|^نحن|aktiviere|b|bei euch|bien sur|birth|ci dessus|configuration|from me|geburtsdatum|handle|instructions in|jetzt|liste les|make a|opposite|policy and|refuse|regle|safety|say the|schritt|sell|starting|tes instructions|tu es|tu n|von mir|vos instructions|was ich|where|with the|اترك|اريدك|اريدك ان|زباين|عاديه|مستشار|نحن|هل انت
2.9 ^call|^passe|^switch|betrugt|call the|can t|commence ta|conseiller|coupon|d environnement|de tes|droit de|following|free|from customers|given|instructions precedentes|into|json|listen|mode sans|refuser|remboursement|restrictions|se|securite|so that|sorry|tes consignes|time to|to tell|told|trois|tu so|twin|variables d|write a|your configuration|انت الان|ب|به|حرفا|شخصيه|هويه
3.0 ^mets|^nenne|^schreibe|^اعتبر|^عطل|ab|alle aufgaben|aufgaben|bot|ceci|debug|debug mode|decode|der chef|desormais tu|etais|for this|ignore le|jailbreak|malefique|my basket|now in|output the|qu il|ruckwarts|sa|sans|shop told|something|source|sous|ta3limat|the earlier|then|told to|told you|tu etais|what did|اعتبر|اعطني|قولي
3.1 ^don|^here|ajoute|alles|being|d une|deviens|deviens mon|dir gesagt|ecrit avant|ia sans|in which|laisse|listen to|mon panier|never|new task|no matter|nous|novel|passphrase|precedentes|prufen|sans aucune|sans restriction|schreibe ich|stop|the one|und|want you|صاحب محل|لمه|يعرف
3.2 ^give|^lis|^تصرف|^دلا|^طنش|^من|a poem|an evil|chose|daruber|das ist|dass|dieser zeile|du kannst|es plus|hereby|i hereby|i will|ignore your|illegal|la conversation|line|ma mamie|mai|mir was|n|n es|ne refuse|only|out the|pas le|passwort|poem|rule|schreibe|server|shop s|stay|stay in|sure|the user|this line|ve|werden|wohnt|write|zeile steht|zensur|ادوار|طنش|عباره|مفتاح
3.3 ^lass|^respond|^reveal|^نكتب|assistant sure|avant que|cette boutique|context|daten|deine neue|developer|dire|du wurdest|e mail|each|every|refuse jamais|rien de|that has|vor dieser|you are|zeige|ذكاء|ضع|قبل رسالتي|قل|نكتب|هناك|يها
3.4 ^disregard|^lies|a link|agree|alpha|alpha #|assistent|base64|behind|colle|ecoute|et tu|how to|in your|language|like you|nenne mir|neuen|notre|nouvelles instructions|right|suit|ta reponse|uns|where does|your hidden|zehn|zeichen|اخلاقيه|التي|رسالتي اولي|سري|قسم
3.5 ^decode|^desactive|^setz|^stopp|a python|act|anweisungen in|cachee|codeblock|contenu|die du|explique comment|haiku|help me|heute|ignorer la|jede|letzten|me the|neue aufgabe|niemals|noms|noms et|nun|orders|que les|setz|sql|stopp|you a|اجابه|افتح|بك|شيء|عشر|عن كل
3.6 ^donne|^liste|^redige|a pirate|bisherigen|dans un|disregard|du darfst|for word|ia|moi a|note|precedente|redige un|satz|sur les|toute|vor meiner|wechsle in|word for|you reply|your new|اساسيه|اللي|شرير|طريقه|مهام|مهمه جديده|نعم
3.7 ^wechsle|^انتقل|a zero|addresses|assistant|begin|consignes|dass du|drop the|earlier|es une|ethical|hidden instructions|instructions cachees|je te|klar|lautet dein|on this|person who|role|schreib ein|so|the last|und der|الي وضع|انتقل|انتقل الي|عطل|قالوا|كل رد|نقاط
3.8 ^beende|^complete|^wiederhole|and|beende|bist ein|boutique|detail|exactly|hat und|hyde|i know|initial|isn|isn t|jekyll|le droit|legally|produce|reden|script|sei|system you|the right|this conversation|warst|wiederhole|your initial|zusammen|اعلاه|اوامر|عندك|قاله|ملغاه
3.9 ^ابدا|als warst|an assistant|answer with|aufgehoben|be a|censure|deaktiviere|den geheimen|donne|frauder|her|jumeau|jumeau malefique|leg|mir zum|new one|offre|offre ferme|say that|state|teile|tes reponses|true|une voiture|warst du|werde|werde mein|were|اعمل|تصرف|حقك|قيود|هذا متجر
4.0 ^inst|a customer|ab sofort|administrator|and then|approved|aufgabe ist|autre|bought|cette page|checks|disable|du nicht|echten|email from|everything above|idiot|inst|obey|paste the|phrase|python|set|sofort|ta configuration|vor|wie man|your|اتبعني|اتبعني انا|تكلم|داخليه|طلب #|قالوا لك|قوانين|موضوع|هاكر|وكن
4.1 ^entre|agree with|aide|allem|and don|anderen|create|create a|darfst|der assistent|do it|explain how|identite|live|mets le|programmierung|recite|redige|reply with|request|schalte|this is|this shop|to create|we are|تعد|حمايه|خمسه|صفتك|فيه|لم تعد|وضع مطور
4.2 ^agis|^ignoriere|^note|^reponds|access|anweisung|be my|ci|confidential|de toi|durftest|erstattung|evil|four|fuhre|hor|in diesem|internes|lines|maintenance|moi ce|null|pirate|sage|sagen durftest|task|ton prompt|tu ne|uneingeschrankten|x|your memory|بلا|رقابه|كان|هنا|هو برومبت
4.3 antwortest|bestellung #|commande #|continue|diesem chat|http|lies|linux|monologue|nenne|parle|phishing|phishing mail|right before|taches|type|vorgaben|whatever|you can|انك ذكاء|تخبر|خاص|لقد|لها
4.4 ^assume|answering|assume|comes|de ton|desactive|environnement|held|ignore toutes|instruction|les clients|linux terminal|once|partage|prompt|proprietaire|roles|sois|someone|their|your guidelines|جوابك|دلا|سر|عمل|في هذه|متجر
4.5 anweisungen|character|du eine|et donne|facon|hidden|je dis|la facon|n est|tes regles|to make|الان|الذي|ذلك|قاعده|لخص|محل|هذا سطر
4.6 ^verfasse|bist jetzt|chaque reponse|donne moi|execute|finish|have no|i type|lauten|on t|parameter|say hi|terminal|the year|utilisateur|verfasse|wie wurdest|yourself|تكن|حرف|قواعد|موجه|موجه نظام|نفذ
4.7 and what|dis|du message|e|et dis|key|me what|qu on|qui|roman|say exactly|that|tu dois|user|wahlen|امله|حقيقي
4.8 bon|deinen|else|make|nachste|refus|table|was er|was vor|you ve|اشرح
4.9 ^ecrivons|^hier|^schalte|access code|active|always|and you|der shop|ecrivons|erklare|policies|premier|resume|texte|thought|und sage
5.0 cette discussion|d autre|hier ist|jeder|kurz|prompt systeme|sprich|the company|to give|احتيال|دون اي|هذه محادثه
5.1 ^antworte|^enter|and say|antworte|antworten|anything now|as ete|aufgabe|bestatige|dis que|do anything|guidelines|normal and|select email|sonst|switch|un mail|unrestricted|you and|اعرض|خذ
5.2 chatbot|content|elections|professor|reponse par|reveal|share|sollst|ta|te|toi|variable|vrai|you will|your instructions
5.3 d etre|explique|i am|lis|mon prof|prof|reponds|text|us|von dir|what you|zero|تجيب|علي كل|كلمه
5.4 habite|here|man eine|namen und|part of|this chat|رفض|قصيده|منك|يمكنك
5.5 an die|are an|aus der|hast|internal|mail de|man dir|must not|reponses|wir sind|word|زبون|صنع|مساعد
5.6 ^prends|genau|internen|no rules|اسماء|امان|اننا
5.7 and tell|drunk|gesprach|le mot|system prompt|words|اكد
5.8 au client|lettre|mach es|nova|paste|regeln|the conversation|tool|zugangscode|اعداداتك|يورو
5.9 ^au|generate|in dem|keine regeln|lass|vendeur|wort|قواعدك
6.0 an ai|systemprompt|w|wie sie
6.1 asked for|est moi|how you|t a|tache|to me|النص|ايثون|بوت|غيري|محادثه
6.2 ^اجب|das passwort|respond|und du|رايك
6.3 cachees|fais comme|they|you #|اكشف|ديك|مخفيه
6.4 dieses|juste|wir
6.5 linda|schlussel|them|was du
6.6 bank|discussion|read me|tes|test|جميع|فيك|مهمه
6.7 deine|que tu|ابدا|مستخدم
6.8 ^answer|confirm|conversation|napalm|برومبت|لغه
6.9 directives|system message
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
