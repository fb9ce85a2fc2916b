/** Word weights (see `word-signal.ts`), learned by `npm run eval -- guards --train` from `tests/fixtures/guards`: a weight, then what has it. */
export const WORD_WEIGHTS = String.raw`
-0.35
-7.7 ^le
-7.6 ^is|stock|لكم
-7.5 jetzt bitte
-7.4 is it|خطا
-7.3 ca|ارجاع
-7.1 sie mir|the safety
-6.9 role of|zahlt
-6.8 i do|whether|كيف افعل
-6.7 اني
-6.6 newsletter|promo|شاشه|قطعه
-6.5 ^نظام|my order|ارسلوا|صوره
-6.4 da|passt|عند
-6.2 ^der|^une|est ce|left|that s|the new|to the|طاقتي
-6.1 ^que|hab|roten
-6.0 and need|batterie|haben sie|ob|use the|اجد|خير|منكم|هديه
-5.9 adresse|can i|dashcam|missing|router|vom|want to|احتاج|شحنه|عربي|ممكن|هي قواعد
-5.8 a bit|bit|deliver|does the|for your|ich ihn|kommt|size|لمبه
-5.7 ^ist|pour les|wann|انها|تحت|خدمه|لون
-5.6 ^muss|another|back|beim|courier|geschenk|i was|same|votre|اسعار|قيت|مندوب
-5.5 ^are|^will|again|battery|fit|histoire|ihr|moi un|my car|photo|returns|schicken|schnell|sie bitte|welcher|انت روبوت|كرتون
-5.4 bluetooth|brauche|customers say|do you|doch|factures|fehler|geschichte|i don|marche|parcel|recu|sind die|twice|بطاريه|سرعه|موقع
-5.3 aber die|colis|delivery|human|livreur|sicher|sie mich|technicien|tells me|the courier|the exact|und ich|up|اسابيع|جديد|غوا|متوفر|هل|وزن
-5.2 ^forget|^mot|^pourquoi|auch|cm|conditions|dernier|front|habe eine|month|passe oublie|s the|sarah|what i|سكوتر|صلني|طلبت|عندي|فلتر
-5.1 a human|cassee|entre les|grosse|i just|ingredient|ma commande|mir eine|original|phone|piece|sauce|the same|the warranty|which of|جواب|طلبي|قديمه|قواعد ارجاع|كوبون|لا احد|منتج|ولم
-5.0 ^il|^les|^someone|^ماذا|^نسيت|clio|does it|faq|geben|handy|hat die|la batterie|lampe|light|manual|paie|seller|the seller|vat|تعمل|حسابي|صاحب متجر|نسيت
-4.9 a quoi|act quickly|ai commande|desactiver|fehlt|for me|is on|leaflet|loyalty|magasin|monday|money|not a|paiement|radio|rechnung|rouge|sert|talk to|tient|week|you explain|او|مره
-4.8 brauche ich|cadeau|chatgpt|come|die erste|differente|falsch|found|fur den|im|ist nicht|kundendienst|merci d|n a|pdf|should|sie die|to a|vom kundendienst|vous|اتوره|اسبوع|استخدام|بريد|شحن|شهر|متوفره|ميكانيكي|يعمل
-4.7 ^l|^wie|a une|discs|erreur|euer|for returns|habt|happens|la piece|mois|olfilter|prices|reference|solution|stuck|ticket #|zeigt|كيف اغير|ياناتي
-4.6 ^can|^dites|^haben|^مندوب|box|il est|iphone|is this|kangoo|mean|moi tout|mon compte|my account|noch auf|open on|quickly|repond|savoir|sie meine|sonde|temps|the best|the brake|the parcel|ابني|احمر|توصيل|رصيد|طرد|مبلغ|موظف
-4.5 ^est|^ihr|^warum|^which|days|it s|jenny|l autoradio|le voyant|legal|my son|old|pump|voyant|what now|where do|wieder|بعد|دراجه|زيت|شراء|مرتين
-4.4 # cm|^hat|driver|enfant|folgen|goes|je n|kam|lambda|machine|my card|nehme|paket|prompts|que veut|reset|scooter|shows|the driver|third|un enfant|une facture|اقل|سمحتم|فاتوره|كل مره|لو سمحتم
-4.3 ^does|^why|^مرحبا|a review|address|antwortet|hold|karte|limite de|par mail|per|que faire|retour|shipping|sont|stornieren|surprise|svp|انتم|ريموت|علبه|لا اريد|متي|هل هناك
-4.2 a mon|autoradio|changer|der code|fais moi|filtres|frein|hatte|invoice|kind|livraison|long|mechanic|not allowed|pas ete|per mail|the default|the instructions|weeks|اطفال|دفعت|يرد
-4.1 bestellt|bewertung|dit au|expediteur|from you|i ordered|ignore all|imagine my|ist der|l expediteur|ma voiture|meine erste|passwort vergessen|photos|precedent|puis je|qui me|real person|roller|vacances|vous n|جهاز|عام|مسوول عن|مكتوب علي
-4.0 ^kannst|^mein|^peux|dans le|eu|faites|filtre|find|find the|i got|invoices|leer|me if|mein konto|petit|peux tu|place|poids|red|regeln fur|the return|you give|اريد تحدث|امر|بيت|تحدث|تحدث مع|تركيب|قال|ولاء
-3.9 ^ابني|^عندكم|annulez|are a|are you|auf dem|boite|cancel|compte pro|darf|de vos|demain|eure|https shop|je ne|mal|manque|mir bitte|modell|montage|on the|oublie la|out of|pro|remote|shop example|si je|sont les|راديو|شخص|فرق|فرق بين|لتر|وصل|يوم
-3.8 # km|^passwort|^votre|ai oublie|birthday|change|de frein|er|filtre a|gibt es|great|huile|ich den|kaputt|km|la livraison|le rouge|letzte|lit|livrez|not the|pourquoi|securite du|sendungsverfolgung|tarifs|which mode|امس|رابط|شو اعمل|نسيت لمه|هل يوجد|ولا|يمكنكم
-3.7 # v|^donnez|^was|^ما|^ممكن|anleitung|avez|brake|call me|can you|changed|charged|d origine|das teil|declined|dem bild|die ruckgabe|dishwasher|donnez|donnez moi|erklaren|est normal|excuse|fahrer|faulty|fur ein|garagiste|geht die|get a|gift|joint|last message|ligne de|lundi|oder|origine|oublie|paye|soll die|still|tablet|the picture|v|why|yesterday|تجاهلوا|مقاس
-3.6 ^ok|^صلتني|^مكتوب|alors|am|anyone|arrive|contact|dans l|den roten|disques|en francais|entrer le|femme|finde|finde ich|francais|garantie|gestern|habe die|kann|la boite|liefert|ma|ma femme|mon pere|my password|nach|or the|programme|screen|semaines|sender|sheet|sim|summarise the|super|t find|the scooter|the tracking|toy|tracking|went|wo finde|رمز سري|صلتني
-3.5 # dci|^hab|^mon|^كم|be in|beim bezahlen|bezahlen|bitte den|carte|customer service|dci|de #|der anleitung|down|fernbedienung|is that|ist da|me know|my wife|nochmal|please answer|pour un|site|the manual|trouve|where is|wife|with a|write down|اعيد|اين اجد|بدي|تناسب|عندكم|كم|كيف اعيد
-3.4 # jours|^hi|^quel|^show|^vous|abgebucht|ai that|app|bestellung|da ist|de livraison|der fahrer|didn|didn t|drucken|empty|error|est la|faut|fils|ignoriert|ist das|kit|la notice|le filtre|livre|mon fils|need|new role|prix|rechts|sie den|soon|that answers|the box|the rules|was tun|what do|خصوص|رجع|فرع|قل لي|ملغي|هل هذا
-3.3 ^hallo|at the|auf der|bei der|bekommen|carton|clio #|cm #|commands|debite|does|envoyer|fallen|from the|geschickt|gibt|got a|i ll|is there|konnt|konnt ihr|l article|lequel|line of|link|ll|mais la|my|ne veux|passt nicht|please|previous order|produit|scheiben|sie nicht|teil passt|who is|wiederholen|zweimal|zweimal abgebucht|اقراص|بي|رسايل|سيارتي|قايمه|لا يعمل|لسه|نفس|يجب ان
-3.2 ^bonjour|^gibt|andern|are not|bild|combine|day|de m|defaut|deutsch|discount|est en|facture|forget|i never|jours|komme|le systeme|let me|my parcel|need a|p0300|please send|price|recommence|school|secret de|telephone|vous me|بها|حمات|طاريه|عيد|هل عندكم|هل هي
-3.1 ^ce|^it|^kann|^wann|^هل|activer le|apres|can|carte cadeau|close|der preis|does this|fotos|how can|ich die|ich mein|in the|je peux|kinder|les disques|name|payer|recommend|reply|the answer|the app|to use|tun|اجابتك|اريد تغيير|اين طلبي|بين|تكلفه|يقول
-3.0 ^sie|^لم|activer|although|and it|answer the|asking|can the|comment activer|cost|d achat|de montage|do i|ecran|for a|give me|i need|idea|ireland|is my|j|l ecran|m a|megane|megane #|mein passwort|my previous|on m|ou est|ouvre|pour votre|reset it|sent|sur|sur mon|to ship|version|voucher|washing|when|انسان|عبه|غلط
-2.9 ^could|^تعليمات|achat|andere|bedeutet|de votre|derniere|droit|english|ersten|geht|have to|hors|i find|i paid|i reset|l ai|lieferung|me everything|meme|obwohl|paket ist|rules for|ship|the wrong|was bedeutet|with no|wo ist|y a|you send|سري راديو|غير|وين
-2.8 ^j|a change|anleitung steht|avez vous|bitte|catalogue|der karton|e18|fitting|hier eine|i would|ich in|in der|jacket|je viens|kannst du|la reference|laden|lange|letzte nachricht|like to|m avez|made|meine letzte|passage|policy|quel|queue|societe|sont en|the screen|viens|viens de|warning|wie lange|wo|ادخل رمز|حساسيه|فرامل
-2.7 ^what|a #|absender|all the|are the|delete|die regeln|habt ihr|home|is wrong|kann ich|keeps|laut|les variables|lm|lm #|mensch|mode on|nicht mehr|non|order i|payment|paypal|pere|send|sie|sie schnell|soll|there a|you deliver|اريد|ان قطعه|اي|هل انتم
-2.6 ^رقم|after|angenommen|au|cherche|cherche un|d ignorer|das paket|de retour|did the|eco|err|err sys|filter|fois|frais de|geandert|got|if the|j ecris|je cherche|jedes|les frais|m envoyer|mein paket|merci|n ai|personne|que disent|suche|sur le|sys #|that i|through|vendez|vf1bb1j0h12345678|vous faites|wem|wochen|you act|اسم|اصليه|شكرا|لاي
-2.5 ^i|^merci|^اذكر|^اريد|^تخيلوا|^عندي|and the|code err|colour|compte|et je|for|frais|gardez|ihrer|keiner|mon colis|my first|par defaut|quelles sont|remove|second|shipment|vous des|تخيلوا|تشغيل|رسالتي|روايه|شييا|مرحبا
-2.4 # في|^ignorez|^please|^the|^you|^لو|and i|beschwerde|car|commande|est le|finde die|forgot|frigo|hat der|head unit|https|i forgot|i get|ich finde|ich hab|ignorez|ignorez mes|instructions for|je voudrais|karton|la garantie|livraison precedentes|mir den|notice|part|peux|pick|rien|sagt|take the|the second|uber die|used|vite|voudrais|vous m|vous pouvez|سلامه|ما معني|معني|هاد
-2.3 ^alles|^assistant|^la|^my|^p|^puis|^quand|^quelles|^متي|as le|b #|broken|ca fait|ein geschenk|etes|is not|m|meine bestellung|mich|p p|panel|passer|pay|pour le|repeat the|rolle|the game|the invoice|to know|trained|unit|vorne|vous etes|want|zwei|استلام|انسان حقيقي|ضلكم|فحمات|ما هي|من #|من ضلكم
-2.2 ^cancel|^انتهت|^كيف|agent|aus dem|besoin|but the|card|charge|commandes|consignes de|corsa|corsa d|customs|dem|documents|end of|envoye|every time|fils a|fin de|i think|i want|ich das|ich mochte|lave|me dit|mochte|ne trouve|normal|nuit|of this|possible|quelle est|quelqu|quelqu un|regles pour|samedi|should i|trouve pas|year|انتهت|اين|سوال|صلاحيه|طلب|طلبي سابق|لعبه|وضع
-2.1 ^es|^sagen|aux|best|bremsbelage|dir vor|et rien|etiquette|fur die|gilt|how long|il|il me|in xl|ist die|it in|item|j ai|jeu|l etiquette|le produit|me faut|morgen|nennen|new rules|ouverts|peut|pneus|prise|quelles|the original|ticket|time i|was der|welche|which|with #|wrong|اطلب|تعليمات سابقه|حساب|صراحه
-2.0 ^code|^how|^sag|^tu|^انت|^لدي|a hidden|ai pas|and give|antwort|dhl|dis moi|el|fois que|for customs|french|geschrieben|handeln|le message|le site|lieber|many|max|nachbarin|pas les|sag mir|ship to|the item|until|von der|xl|تتبع|تجاهلوا تعليمات|تعليمات توصيل|توصيل سابقه|ضلكم تجاهلوا|لم
-1.9 ^avez|^batterie|^habt|^quelqu|a ma|and let|avoir|do|du service|et a|faut il|frau|how many|in stock|j en|ma carte|meinem|now you|or|sagen sie|teil|than|uhr|und gib|verkaufer|zuruck|انني|تغيير|جار|سابق|صغير|ضمان|عند جار
-1.8 # euros|^do|^peut|^stellen|and nobody|besoin de|bonjour|c est|dangereux|euros|je|lock|man die|mein sohn|meine|mode|number|on saturdays|other|pas|peugeot|peugeot #|peut on|que j|saturdays|she|sohn|sohn hat|stellen|stellen sie|suivi|t on|telefon|the battery|the delivery|three|vergessen|you ship|شات
-1.7 # diesel|^ich|^nous|ajouter|already|d|diesel|ecris une|est|gegen|how do|ich brauche|ignore my|law|matter|ones|order|person|quand|quote|retirer|seid|send me|summarise|the filter|to ignore|veux|ادخل|استطيع|اعرف|الان صاعدا|صاعدا|عني
-1.6 ^if|^اخبرني|and nothing|code #|comment|contourner|could you|danke|eine kunstliche|etape|etes un|get|go|ihr jetzt|intelligenz|kunstliche|kunstliche intelligenz|m the|modus|roboter|schon|send it|setze ich|une vraie|vraie personne|welchen|wie setze|wird|zum|zur|استرداد|اوقف|جديده|رنامج|صفحه|لمه السر|مده|مدير
-1.5 ^zeig|agis comme|avis|budget|budget #|collegue|de ma|dit d|elle|en|en stock|engine|entrer|est faux|est il|faux|hallo|handeln sie|i|ich|instead of|keine|konnen|konnen sie|la meme|meinen|previous instructions|quelle|rabatt|sagen|showroom|si|stell|une remise|vous un|warum|was|when i|your prompt|zeig|zeig mir|احذفوا|ثلاثه|ضلك|لكن|ماذا|مالي|من ضلك|هذا|هل يمكن|يقرا|يمكن
-1.4 # pounds|alors que|als der|chez|d like|dans mon|disable the|du mir|etre|fee|fin|geld|habe|have a|if it|ignore|is|kannst|mein|mein geld|noreply|open|ou une|pounds|scenic|scenic #|there|these|veut|خصم|كل شيء
-1.3 ^angenommen|^bitte|^die|^everything|^welche|^اي|a real|affiche|are now|beachten|danke fur|den|dites|drei|express|first question|had|ich eine|ihn|in english|je veux|kann das|la fin|limite|me how|need you|offen|personne qui|puis|tells|the price|wurde|جديد في|دور جديد|عملاء|عندي دور|في
-1.2 ^super|any|ces|combine de|dans la|euch|gutschein|have the|ich soll|ignore the|including|je suis|jusqu|les ordres|maintenant tu|me a|mettre|mon|ok|ou|plait|schritt #|service agent|the previous|this|to be|vous livrez|wenn es|wenn ich|اخبرني|سعر|عنوان|موديل
-1.1 # utm|^https|^sans|^voici|^لا|and no|au paiement|brake pads|came|commence par|das letzte|de l|die rechnung|example p|firma|gebe|has|ich nehme|la protection|le prix|mail ref|mehr|mes|nichts|pour|protection|ref|ref #|refund|repeat|source mail|suivre|telefonnummer|to speak|tu me|ublichen|utm|utm source|wi|wie|اعدادات|اياها|شركه|كود|من|واش|وما
-1.0 ^ترجم|allowed to|api|article|auto|change the|chez vous|game|gegeben|hello|im karton|la|la premiere|last|marque|pouvez|seinem|so als|unter|valid|voir|wrote|you read|ترجم|حين|ساعدني|سمحت|لا استطيع|لو سمحت|يجب
-0.9 ^konnen|^ارني|^قل|a la|admin panel|anglais|apply|are there|bezahlt|bist du|coffee|coffee machine|coute|dazu|dieser|disent|doesn|doesn t|echanger|hat|i add|ich habe|is in|ordered|pouvais|there any|tu pouvais|ارني|ثاني|روبوت|لدي|مكتوب|هذه|هو
-0.8 ^das|^ne|^vergiss|a partir|compris|et que|everything i|full refund|grandma|if i|il y|in drei|in my|log|meines|mode is|moi|nouveau|partir|parts|plan|plus|remise|reponse|return|robot|sensor|the prompt|total|un cadeau|what does|would you|y|اذا|شبكه|علي|هاتف
-0.7 # #|# eur|^a|^ab|^en|^fin|^select|^welcher|^write|a chaque|admin password|als|artikel|as an|developer mode|die|etwas|eur|export|frei|hat mir|immer|l a|nom|on my|pour mon|premiere commande|quand je|sind|system|take|time|vergiss|vollstandige|waren|was ist|wenn|without the|انا مسوول|بلا تحذير|تحذير|سريه|ضبط|ممنوعه
-0.6 ^je|^انسوا|code|depuis|derriere|envoyer la|for my|i order|i ve|if you|ignorieren|ist eine|konto|meine oma|not|nothing|over|pouvez vous|previous|print the|que la|qui est|sans limite|sich|the car|tout le|tu as|warranty|writing|written|انسوا|لو|يانات
-0.5 ^on|^si|^wo|accord|accord avec|bei|chef|cle|d accord|dans|das gegenteil|ein|eine neue|email|filters|five|head|instructions de|ist|jetzt bist|know|me|mechaniker|moi la|nobody|of the|one|phone number|picture|said|si tu|steht|sys|the person|the phone|when you|will|you take|your rules|ازم|تجاهل|رقه|لي كيف|مرور
-0.4 ^affiche|^comment|^tun|auftrag|bist|clients|den anweisungen|ecrire|est pas|geheimen|going|hier|i have|la facture|les retours|lie|me to|moi les|neue|numero|numero de|parler a|refunds|retours|ruckgabe|show me|teilen|the|vorherigen anweisungen|wegen|اصلي|قبل ان|ما|مع|نهايه
-0.3 bypass|could|de|du bist|en tant|explain|fur|ia qui|it is|le|mais|merci de|model|nicht|now on|of #|on|ont|preis|regles de|review|sprechen|tant|the part|tomber|treat my|une piece|welches|were you|what were|اغير|تعليمات|تم|دخول|سنه|عكس|لي
-0.2 ^your|anweisungen der|elles|es|fall|have|in this|leave|limites|page|spiel|the code|und die|veux parler
0.2 #|^meine|^oubliez|^y|but|customers|enable|enable developer|ignoriere|oubliez|quoi|the villain|tout|un|villain|هي
0.3 ^pretend|^who|aber|auf|avant|cancelled|contre|dokumente|ecrit|end|erste|et il|fi|from now|haben|in|l|mail|mes instructions|nie|p|personne ne|s il|the first|the question|translate this|under|vergiss die|was the|what would|امل|انجليزيه|تقول|جمله|لمه مرور|معلومات
0.4 ^شو|are|brakes|cache|de maintenant|desormais|die ursprungliche|dois|es ist|fera|gave|i m|ich bin|is a|mamie|no|owned|s a|says|schreiben|sein|stand|t|t il|tape|taxes|the assistant|ursprungliche|zeile|ديال|شي|لا
0.5 ^dis|^personne|^stop|^traduis|beginnt|competitor|die nummer|en anglais|entre|full|garder|gekauft|ihre|m writing|nicht in|nummer|oben|ordres|owner|premiere|programm|prompt say|say word|sie das|the admin|there s|traduis|un robot|vos|your system|احده|دفع|قطع
0.6 # und|^print|^wer|a full|a joke|beantwortest|cette|diesem|don t|entreprise|holiday|ich will|jusqu a|l entreprise|nachricht|new|sie sich|start|systeme|tell me|use|voiture|war|was hat|zweite|اخر|ارخص|تسجيل|خطوه|خلف|قبل
0.7 ^als|^schreib|^واش|a second|account|answer in|de la|einen|for the|ignorer|in den|is off|is your|it says|le role|les regles|limits|me and|mit dem|moral|next|partir de|que l|re a|reste|service|speak|story|texte qui|the order|to get|toutes les|voici|windows|would|حدود
0.8 ^welches|a ce|ai recu|anweisungen sind|called|de passe|default|does your|du ein|ein linux|eine|est ecrit|everything|from a|garage|hidden prompt|in einem|jamais|lautet|m an|memory|mit|now write|ohne|ohne regeln|pass|play|que|revele|scene|schreib mir|select|sind aufgehoben|starts with|the word|to|tous|tous les|what was|you|you must|zeigen|شو|لما|له
0.9 ^ou|^verhalte|^von|and show|aus|before|break|das|das was|de ce|deine ursprunglichen|fin du|follow the|from|gemacht|kunde|lesen|loschen|lost|mir die|muss ich|pieces|renault|reponds comme|revele tes|show|sobald|supposons que|sur la|terminal linux|the text|treat|ursprunglichen|ursprunglichen anweisungen|variables|verhalte|verhalte dich|اصطناعي|الي|بس|ذكاء اصطناعي|رمز|كيف|لمات|وش
1.0 ^arrete|^jetzt|^انا|^تجاهل|automatic|commande comme|confidentielles|dann|de mon|gib mir|ki ohne|main|me dire|meiner|network|out|pads|the main|une ia|veut dire|wenn du|wer|what s|without it|zu sein|جدتي|عرض
1.1 ^fais|a dit|ai|boss|cote|der|die bestellung|du|ende|first|follow|hor auf|how|le contraire|le document|le texte|let s|message|morning|of|off|par bien|password is|schreibe ein|spielen|sur voici|ten|text that|the two|think|this morning|this the|صاحب|منه|يجيب
1.2 ^oublie|^qui|^role|^say|^يا|a ete|ab jetzt|as a|client|den preis|dessus|did|et ne|exact|forget the|function|gegenteil|il n|messages|mets|mot de|n y|ne peux|peux pas|please summarise|role system|s in|seite|sors|system content|turn|un article|verborgenen|يا
1.3 # euro|^deine|^supposons|a new|allowed|as if|base64 et|contraire|euro|les directives|letter|letters|me your|mind|moi le|nouvelles|of my|on it|passe en|points|product|raconte|setze|starts|supposons|that the|to follow|tout ce|toutes|what the|who|writing a|ان|انا|كل ما
1.4 ^as|^dans|^imagine|^we|^اكتب|adresses|ask|base64 und|beschrankungen|cat|cat etc|commence|comment entrer|compte de|de telephone|deine antwort|diese|et deviens|etc|etc passwd|frage|gesagt|id|inst sys|le mode|mir das|par|passwd|play the|que je|re|sag|that came|that you|the secret|tools|translate|two|une fois|with|you re|you tell
1.5 ans|answers|anything|api schlussel|arrete|asked|at|boutique t|de boutique|don|ecris un|envoie|fais ce|file|hi|imagine|les deux|let|ligne|liste alle|password|people|regles confidentielles|repondre|s|sais|t show|the opposite|the system|to break|we|without a|احد|ان تلعب|تلعب|تلعب دور|دور صديقتي|دون|رد|صديقتي
1.6 # b|^laisse|administrateur|alles bisherige|als waren|answer|bisherige|bisherige war|by the|dit|ecris moi|erzahl|help|joke|le mail|mechant|mir wie|new system|normale|nur ein|of all|output|qui a|the key|toutes tes|versteckte|war nur|weiss|تظاهر انك|يورو احد
1.7 ^du|^vergessen|^اعرض|about|alle|assistant de|au lieu|aucune regle|avec les|befehle|by step|ce qui|comme si|date|demande|den text|dix|done|einem|en #|enter|grand|in meinem|instructions|into a|je dois|late|lautet der|les|lieu|planet|print|question|restriction|run|ses|step by|tell|to my|vergessen sie|was in|you told|zu|افعل|اكتب لي|بعد الان|فقط
1.8 ^wir|act as|d un|environment|ete|ferme|is #|its|konfiguration|lass uns|may|mir|muss|not follow|nouvelle|on a|order #|quels|rest|sans le|stimme|the customer|the sentence|to do|tu peux|without|you have|اذكر|اللي عندك|اول|عندما|كنت|مطور
1.9 ^betrachte|^تظاهر|a bomb|a un|and act|as the|be|betrachte|bomb|check|comme un|de cote|developpeur|document|es aus|est une|from here|gespeichert|give|here on|liste|maintenant|montre|n as|prends|problem|talk|tant que|the hidden|tiens|to act|und fuhre|wants|yes|الرد|طرفيه|طرفيه ينكس|نسخه|ينكس
2.0 ^ecris|^hor|^in|^توقف|ablehnen|answer as|as tu|auto ohne|baut|brother|conscience|der text|des|do not|faire|l assistant|lass deine|mir deine|ne tiens|nehmen|read|role de|sait|the shop|training|un programme|vorherige|wechsle|اذكر جميع|بييه|تحقق|جميع متغيرات|كل|متغيرات|متغيرات بييه
2.1 ^override|^translate|a l|a linux|agis|all|been|blague|blague salace|cannot|code alpha|dan|dass sie|einer|en mode|etape par|geburtsdatum|he|ihnen|in a|is to|les pieces|lieu de|notes|nur noch|one of|override|override code|par etape|pas a|pre|pre prompt|precede|put it|qui precede|regeln die|reponds en|salace|see|settings|spell the|store|tell the|the next|the real|un terminal|une blague|va|way to|you say|you to|your configuration
2.2 ^ton|^هذه|^وش|act like|aucune|bei euch|ce qu|comme|considere|createurs|de me|definitive|do they|doit|donnees|eine normale|et definitive|eve|eve example|evil example|example org|ferme et|gib|instructions to|lage|le numero|moi que|mot|must|on this|org|patron|pretend|qu|regel|schreib|son|time you|toute la|ارني قواعد|اكتب|السر|امن|بلا قيود|تظاهر|رومبت|فوق|قواعد مخفيه
2.3 ^for|^let|^repeat|^اكشف|above this|admin|alle deine|alle vorherigen|angebot|as|bis|chaque message|conseiller|customer|debuggpt|es un|i can|i said|ignoriere alle|la boutique|mach|mir einen|parler|passe|policy and|rules|what is|with you|انت|انه|تخرج|تخرج من|حقيقيه|رساله|مني|ولا تخرج
2.4 ^montre|^now|^this|^wenn|^zeige|a t|belage|den entwicklermodus|ecris|entwicklermodus|from me|gehackt|j arrive|just|like a|mode developpeur|montre moi|next message|nous sommes|nur|our|please disregard|premier message|put|regles|reponds a|reveal your|say the|sentence|server|sommes|stop being|supprimer|un assistant|unlock|want you|with every|you don|اعطاك|اعطاك اياها|اكتب قصيده|التي اعطاك|توقف|حتي|حرفا|خاص بك|سابقه|لا تتبع|مسوول|هل يمكنك
2.5 ^gib|^nenne|^quels|^system|^turn|^في|a free|bedtime|betrugt|data|date de|de naissance|de securite|deja|deuxieme|dis oui|es keine|example log|fais|for this|free|jede antwort|jetzt|log d|maker|methamphetamine|mots|naissance|panier|prior|secret|steal|switch to|t want|this line|to unrestricted|tu|unrestricted mode|way|without any|x https|عاديه|نظام
2.6 ^طنش|^كل|about the|aktiviere|avec|before i|bien sur|cette ligne|de cette|debug|debug mode|der rolle|does not|droit de|eine ki|en mai|example|instructions in|je demande|man|now|say|spell|starting|the whole|to tell|tu reponds|vier|whole|write a|you were|طنش|في هذا
2.7 ^call|^dein|^passe|^sage|^spell|ab|above|are your|call the|complete|directive|es plus|exactement|kunden|like you|make a|meinung|mode sans|n es|never|new task|now in|of your|opposite|poeme|precedentes|quand on|que tes|refuse|restrictions|schritt|so that|sous|statt|step|suit|ta3limat|tu so|um|un poeme|ا|تماما|مستشار|نتيجه
2.8 ^treat|^اترك|^نهايه|antwort mit|avait|chaque|cher|codeblock|comment crocheter|crocheter|crocheter une|dass|de tes|ein gedicht|etait|gedicht|handle|hast du|instructions precedentes|keine regeln|kindly|like|ls|mochte dass|no matter|on peut|prufen|refuser|sa|safety|schreib ein|tes instructions|text above|time to|told|told to|trois|vos instructions|wie ein|اجعل|اعطني|انت الان|مهام|هويه
2.9 ^commence|^reveal|^switch|^عطل|a customer|a fake|alle aufgaben|aufgaben|bot|davor|decode|der chef|desormais tu|du kannst|du wurdest|ecoute|ecrit avant|efface|fake|ignore le|into|ja|jailbreak|liste les|longer|no longer|oui|programmation|regle|sans restriction|se|secrets|shop bot|shop told|ta programmation|tes consignes|told you|tu es|tu n|with the|zensur|اترك|افتح|زباين|عرض ملزم|قانونيا|ملزم|ملزم قانونيا|هل انت|هي تعليمات|يعرف|يوجد
3.0 ^lass|^liste|^revele|^اريدك|^تصرف|^دلا|^ضع|^نكتب|b|being|birth|can t|configuration|coupon|d environnement|das ist|developer|diesen|ein auto|es une|et|following|how to|listen|listen to|malefique|me the|n|qu il|remboursement|ruckwarts|sans|sans aucune|securite|sell|stop|team|tes createurs|then|und|une|variables d|ve|was ich|اريدك|اريدك ان|اولي|ب|لمه|مختلف|نكتب
3.1 ^give|^اعتبر|^اين|behind|bevor|bist ein|ceci|ci dessus|commence ta|daruber|deine neue|e mail|env|every|evil twin|given|gut|ignorer la|json|laisse|language|ma mamie|mir was|output the|schreibe ich|sur les|the user|uns|von mir|where|you a|your hidden|اعتبر|انك ذكاء|صاحب محل|كتب|ما كتب
3.2 ^schreibe|^نحن|avant que|bob|chose|dieser zeile|dire|each|haiku|hat man|have no|illegal|in which|instructions cachees|moi a|ne refuse|nous|only|rien de|schreibe|stay|stay in|zeichen|zeile steht|به|شخصيه|قبل رسالتي|قولي|نحن
3.3 ^disregard|^lies|^respond|^ابدا|a tout|agree|all customers|alles|assistant sure|cette boutique|colle|context|d une|daten|deviens|deviens mon|die du|disregard|durftest|help me|hereby|i hereby|i will|jede|jumeau|jumeau malefique|me which|notre|pas le|passphrase|passwort|rule|sagen durftest|satz|shop s|something|sure|true|werden|wohnt|write|اخلاقيه|التي|رسالتي اولي|قل|مفتاح
3.4 ^decode|^lis|^stopp|addresses|an evil|anweisungen in|assistent|aufgehoben|basket|begin|dans un|du darfst|etais|from customers|her|line|mai|neue aufgabe|neuen|out the|source|sql|stopp|the last|tu etais|twin|what did|you are|your new|تكلم|سري|عشر|قسم
3.5 ^desactive|^don|^donne|^nimm|^wiederhole|^من|a pirate|a poem|alpha|alpha #|boutique|deaktiviere|everything above|explique comment|for word|ignore your|nenne mir|nimm|poem|sorry|teile|that has|to make|une voiture|wie wurdest|wiederhole|word for|zeige|ادوار|ذكاء|طريقه|عباره|قالوا|مهمه جديده|هناك|يها
3.6 ^here|^ignoriere|a zero|ab sofort|answer with|censure|consignes|hidden instructions|ia sans|initial|isn|isn t|noms|noms et|note|nouvelles instructions|novel|nun|parle|refuse jamais|role|set|sofort|this conversation|this is|und der|und sage|vor dieser|were|your guidelines|your initial|اجابه|اساسيه|شيء|عطل|موضوع|نعم|نقاط|وضع مطور
3.7 ^redige|^انتقل|bisherigen|detail|dir gesagt|disable|drop the|ia|idiot|in your|lines|mets le|mir zum|monologue|phrase|precedente|redige un|right before|ta reponse|the earlier|the one|the right|wahlen|wurdest du|اتبعني|اتبعني انا|اللي|الي وضع|انتقل|انتقل الي|تصرف|عندك|ملغاه|وكن
3.8 ^beende|^complete|autre|be my|beende|bought|character|company|contenu|der assistent|do it|evil|frauder|fuhre|hat und|hor|le droit|legally|normal and|orders|que les|reden|say that|so|toute|we are|zehn|اعلاه|اعمل|لخص|هذا متجر
3.9 ^entre|^inst|a link|an assistant|and|anweisung|assistant|base64|bestellung #|continue|donne|echten|et tu|i know|inst|internes|je te|klar|lautet dein|letzten|n est|new one|request|right|schalte|sei|task|warst|wechsle in|you reply|اوامر|بلا|خاص|كل رد
4.0 ^mets|^wechsle|a python|act|agree with|als warst|and answer|anderen|ci|den geheimen|earlier|et donne|ethical|heute|in diesem|lauten|maintenance|make|partage|paste the|person who|tes reponses|warst du|where does|your|حقك|قوانين|قيود|كان|هاكر
4.1 ^agis|administrator|allem|aufgabe ist|comes|diesem chat|facon|la facon|obey|produce|proprietaire|python|recite|werde|werde mein|whatever|zusammen|بك|تعد|داخليه|دون اي|شرير|ضع|فيه|قاله|لم تعد|نفذ|هنا
4.2 ^reponds|and then|answering|approved|cachee|checks|de toi|de ton|exactly|explain how|ignore toutes|linux|niemals|offre|offre ferme|redige|say hi|this shop|vor meiner|you can|خمسه|طلب #
4.3 active|bist jetzt|cette page|create|create a|darfst|donne moi|execute|finish|four|instruction|lies|linux terminal|roles|say exactly|state|ta configuration|tes regles|the company|the year|to create|vor|انك|حمايه|قاعده|لها
4.4 ^act|^note|access|and what|antworten|antwortest|bestatige|chaque reponse|commande #|du nicht|erstattung|et dis|identite|la conversation|once|pirate|programmierung|resume|sage|system you|الان|دلا|ذلك|عمل|في هذه|لقد|محل|موجه|موجه نظام|هو برومبت
4.5 aide|always|and don|confidential|e|hidden|hyde|jekyll|key|les clients|me what|nenne|prompt|roman|terminal|thought|امله|جوابك|رقابه|صفتك
4.6 ^assume|and you|assume|desactive|environnement|in dem|internen|kurz|live|moi ce|no rules|on t|sois|someone|table|uneingeschrankten|wie man|yourself|اشرح|تخبر|تكن|قالوا لك|متجر
4.7 anything now|dis|do anything|i type|prompt systeme|ta|that|ton prompt|tu ne|user|vorgaben|الذي|عن كل
4.8 ^antworte|^enter|^schalte|^verfasse|antworte|bon|d autre|dass du|du eine|held|mon prof|nachste|prof|qui|te|their|tu dois|verfasse|was vor|you ve|your instructions|احتيال|حقيقي|سر|قواعد|منك|هذه محادثه
4.9 ^ecrivons|be a|der shop|drunk|ecrivons|elections|else|email from|jeder|part of|phishing|phishing mail|premier|professor|reply with|reponse par|script|sollst|sonst|vrai|wurdest|you will
5.0 ^prends|anweisungen|cette discussion|deinen|policies|refus|reveal|switch|type|you and|هذا سطر
5.1 ^hier|access code|d etre|dis que|du message|http|leg|mail de|share|sprich|system prompt|taches|text|texte|toi|your memory
5.2 and say|au client|aufgabe|hier ist|null|parameter|regeln|to give|unrestricted|von dir|اعرض|قصيده
5.3 content|erklare|here|man dir|namen und|qu on|reponds|vendeur|اكد|تجيب|خذ|رفض
5.4 an die|as ete|aus der|explique|genau|must not|this chat|un mail|word|يمكنك
5.5 guidelines|hast|how you|man eine|the conversation|they|tool|utilisateur|variable|wir sind|اننا
5.6 ^au|chatbot|internal|lis|us|was er|what you|wort|مساعد|يورو
5.7 and tell|i am|le mot|lettre|paste|reponses|w|words|x|zero|ايثون|حرف|صنع|علي كل|كلمه
5.8 are an|asked for|fais comme|habite|اسماء|اعداداتك|امان
5.9 an ai|generate|gesprach|lass|select email|systemprompt|زبون
6.0 ^اجب|je dis|t a|tache|to me|zugangscode|فيك
6.1 قواعدك
6.2 cachees|mach es|respond|test|them|النص|محادثه
6.3 bank|dieses|est moi|wie sie|you #|جميع|ديك|رايك|غيري
6.4 discussion|juste|was du|wir|بوت|مخفيه
6.5 das passwort
6.6 linda|nova|read me|schlussel|اكشف
6.7 confirm|directives|napalm|tes|und du|برومبت
6.8 deine|لغه
6.9 conversation|اجب
7.0 que tu|system message|مهمه|وقل
7.1 ^answer|hacker|ki|مستخدم
7.3 ابدا|تاريخ
7.4 have been
7.6 dir
7.7 chat|اجاباتك|تعليماتك|سطر
7.8 deiner
7.9 ton
8.0 the password
8.4 dein
8.7 dich
9.1 لك
`;
