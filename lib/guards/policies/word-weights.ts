/** Word weights (see `word-signal.ts`), learned by `npm run eval -- guards --train` from `tests/fixtures/guards`: a weight, then what has it. */
export const WORD_WEIGHTS = String.raw`
-0.34
-7.8 ^le
-7.5 stock|خطا
-7.4 ^is|role of|هديه
-7.3 jetzt bitte|طاقتي
-7.2 ca|ارسلوا
-7.1 i do|whether
-7.0 promo
-6.9 sie mir
-6.8 is it|ارجاع
-6.7 passt
-6.6 ^muss|newsletter|صوره
-6.5 ^que|the safety|قطعه|كيف افعل
-6.4 ^der|habe eine
-6.3 adresse|and need|missing|the new|und ich|zahlt
-6.2 again|est ce|for your|router|to the|بطاريه|شاشه|لمبه
-6.1 شحنه
-6.0 cassee|dashcam|does the|haben sie|my order|roten|want to|هي قواعد
-5.9 ^ist|^une|courier|deliver|vom|احتاج
-5.8 ^ماذا|batterie|can i|da|delivery|histoire|ich ihn|pour les|the courier|welcher|تعمل|لون
-5.7 a bit|another|battery|bit|doch|fehler|fit|geschenk|is on|parcel|returns|size|the warranty|use the|اسعار|خدمه|مرتين
-5.6 ^are|beim|for me|hab|kommt|paie|photo|seller|sicher|that s|the exact|the seller|ticket #|what i|كرتون
-5.5 aber die|conditions|left|ob|twice|تحت|عند|قيت|ممكن|منكم|هل
-5.4 ^will|bluetooth|dernier|ihr|manual|moi un|monday|pdf|schnell|votre|اجد|سكوتر|طرد|قديمه|موقع
-5.3 customers say|do you|erreur|factures|month|original|recu|same|sie mich|عربي|قواعد ارجاع|كيف اغير|منتج
-5.2 ^pourquoi|front|geschichte|loyalty|marche|nehme|wann|انت روبوت|بين|جديد|جواب|عام|غوا|مره
-5.1 ^les|^نظام|a human|clio|discs|human|i just|ingredient|la batterie|lampe|leaflet|livreur|ma commande|par mail|rouge|sauce|shows|temps|to a|شهر|طلبي|فلتر|ولم
-5.0 ^mot|^نسيت|brauche|faq|fur den|i was|il est|kam|passe oublie|piece|pump|s the|si je|sie meine|up|او|سرعه|نسيت
-4.9 a quoi|antwortet|back|chatgpt|come|driver|for returns|geben|i don|im|mean|mon compte|money|my account|not a|prices|should|solution|the driver|what now|احمر|لا احد|مندوب
-4.8 ^forget|^wie|auch|brauche ich|cm|colis|der code|desactiver|differente|euer|habe die|handy|hat die|kangoo|legal|magasin|petit|phone|radio|savoir|schicken|sert|sie bitte|site|talk to|tient|vous|vous me|طلبت|كوبون
-4.7 cadeau|call me|does it|happens|hold|is this|je n|mois|which of|سمحتم|لو سمحتم|متوفره|ميكانيكي
-4.6 ^can|^l|annulez|box|habt|jenny|karte|kundendienst|la piece|olfilter|paiement|reference|sind die|the brake|the same|vat|vom kundendienst|وزن
-4.5 ^peux|act quickly|address|days|dishwasher|enfant|entre les|faites|falsch|frein|garagiste|goes|got a|grosse|invoices|my car|my card|n a|old|open on|peux tu|rechnung|roller|sarah|tablet|technicien|the best|the parcel|un enfant|you explain|زيت|ولاء
-4.4 ^est|^haben|^ihr|^il|^why|auf dem|bewertung|die erste|iphone|kind|montage|noch auf|prompts|repond|reset|securite du|sie die|surprise|اطفال|اقل|بريد|بعد|حسابي|شخص|شراء|يعمل
-4.3 # cm|^dites|^hallo|^hi|^which|a une|folgen|found|geschickt|it s|light|ma voiture|mir eine|mon pere|oublie la|passwort vergessen|quickly|stornieren|the default|the instructions|vacances|اتوره|انها|جهاز|دراجه|ريموت|شو اعمل|علبه
-4.2 ^does|^votre|^مكتوب|a review|ai commande|changed|compte pro|entrer le|er|eu|filtre|filtres|find|find the|gift|great|invoice|l autoradio|livraison|merci d|moi tout|paket|per|pro|que veut|retour|shipping|svp|the tracking|tracking|weeks|where do|zeigt|اسابيع|ولا
-4.1 ^hat|^mein|^ok|^warum|eure|fernbedienung|from you|gestern|je ne|not allowed|per mail|puis je|rechts|red|regeln fur|scooter|semaines|sendungsverfolgung|sont|third|ابني|امر|اين طلبي|بها|ياناتي|يمكنكم
-4.0 ^kannst|^passwort|a mon|ai oublie|autoradio|bestellt|cancel|changer|charged|contact|customer service|das teil|est normal|fehlt|gibt es|hatte|i ordered|lambda|livre|lundi|mal|mein konto|my son|pour un|que faire|qui me|you give|اعيد|تركيب|راديو|عبه|كيف اعيد|متي|نسيت لمه|هل هناك|يوم
-3.9 ^عندكم|^مرحبا|are you|change|expediteur|femme|filtre a|i paid|l expediteur|long|ma femme|machine|pas ete|place|programme|sonde|t find|the scooter|yesterday|اقراص|بيت|صلني|هل يوجد
-3.8 # km|^wann|^كم|abgebucht|bei der|beim bezahlen|bezahlen|carte|darf|de frein|den roten|en francais|francais|i got|ist der|km|le voyant|manque|meine erste|prix|recommence|sheet|sont les|the box|the manual|the return|voyant|wieder|كم|هل هذا
-3.7 ^sie|avez|bestellung|bitte den|dans l|de livraison|fahrer|https shop|ich den|ignore all|imagine my|kann|kaputt|le rouge|letzte|mechanic|modell|need a|nochmal|on m|out of|shop example|sim|une facture|what do|اجابتك|استخدام|توصيل|قال|مقاس|وصل
-3.6 # v|am|anleitung|brake|clio #|close|demain|die ruckgabe|disques|fais moi|finde|hors|huile|i ll|ich mein|ireland|is that|joint|last message|leer|liefert|limite de|livrez|ll|me if|meme|paye|poids|stuck|trouve|v|why|صاحب متجر|عندي|لسه|مكتوب علي
-3.5 # dci|^donnez|^it|^mon|^was|alors|although|andern|be in|bekommen|can you|d achat|dci|deutsch|donnez|donnez moi|fallen|faulty|garantie|je peux|la livraison|le filtre|my password|nach|new role|on the|paypal|please send|pourquoi|precedent|summarise the|super|with a|ادخل|انتم|تتبع|شحن|عندكم|لتر|مبلغ|موديل|وين
-3.4 achat|boite|d origine|da ist|dans le|dem bild|der fahrer|est la|fils|gibt|j ecris|kit|konnt|konnt ihr|ligne de|lit|m avez|ma|mais la|mir bitte|mon fils|my wife|need|oder|or the|origine|ou est|oublie|passt nicht|please answer|real person|scheiben|screen|soll die|sur|teil passt|vous pouvez|wife|تجاهلوا|تناسب|رمز سري|فاتوره|كل مره|موظف
-3.3 ^vous|^ابني|^رقم|ai that|are a|birthday|de #|de vos|der anleitung|empty|envoyer|error|faut|give me|in the|is there|obwohl|pour votre|that answers|the app|the wrong|to use|voucher|who is|اريد تحدث|تحدث|تحدث مع|رسايل|قايمه|يجب ان
-3.2 # jours|^quel|^show|^اريد|^لم|^ممكن|app|at the|bitte|can|debite|does this|down|drucken|est en|finde ich|forget|fotos|geht die|have to|ist das|komme|l article|la garantie|link|my|p0300|previous order|produit|remote|sie nicht|soll|the picture|toy|went|wiederholen|with no|wo finde|write down|zweimal abgebucht|اريد تغيير|فرامل|قل لي|هل انتم|هل عندكم
-3.1 ^could|^gibt|^kann|^تعليمات|absender|all the|are not|arrive|auf der|bild|carton|catalogue|combine|de montage|does|facture|fitting|from the|fur ein|got|ignoriert|les disques|m a|me know|mode on|name|please|price|quel|recommend|ship|still|the rules|vendez|was tun|which mode|wo|you deliver|zweimal|بي|لا يعمل|نفس
-3.0 activer|apres|avez vous|but the|can the|carte cadeau|colour|comment activer|de m|declined|do i|droit|ecran|gardez|geht|get a|how can|i never|ich in|is wrong|j|jacket|jours|l ecran|la boite|let me|made|me dit|my previous|non|reset it|school|secret de|shipment|sie den|to ship|tun|vf1bb1j0h12345678|vous des|vous faites|vous n|warning|washing|ادخل رمز|سيارتي|شييا
-2.9 ^bonjour|^تخيلوا|activer le|and it|and the|andere|answer the|asking|car|cost|day|derniere|erklaren|excuse|hat der|head unit|i reset|i would|ich das|is my|je voudrais|kannst du|laden|like to|meine letzte|ne veux|payer|personne|policy|quelles sont|queue|remove|sie|telephone|that i|version|voudrais|wem|when|y a|تخيلوا|تكلفه|دفع|رد|طاريه
-2.8 ^merci|ajouter|and i|bedeutet|commands|ersten|habt ihr|i find|ich die|ich hab|laut|letzte nachricht|mensch|mir den|my parcel|ones|ouverts|paket ist|reply|rules for|tarifs|the invoice|was bedeutet|انسان|سري راديو|عيد|هل هي|يقرا
-2.7 ^assistant|^j|^you|^اذكر|^عندي|anleitung steht|are the|consignes de|de votre|defaut|didn|didn t|etes|for a|frais|in der|jedes|kann ich|la notice|lange|le systeme|lequel|les variables|m envoyer|mein paket|mich|my first|ouvre|par defaut|pere|rien|second|sender|sie schnell|societe|soon|the game|the screen|there a|trained|unit|used|wie lange|جار|حساسيه|سلامه|عند جار|غلط
-2.6 ^ignorez|^my|^p|^what|^لو|^ما|a #|au|b #|customs|de retour|delete|discount|e18|english|et je|filter|fois|for customs|frais de|home|ignorez|ignorez mes|instructions for|kinder|lave|les frais|livraison precedentes|me everything|n ai|order i|p p|payment|peux|pick|send|sont en|suche|the second|to ignore|vite|vous m|with #|wo ist|مرحبا|من #|هل يمكن|يمكن
-2.5 ^please|^quand|^the|^كيف|^متي|^هل|besoin|cherche|cherche un|der karton|die regeln|eco|finde die|for|i need|ich finde|if the|je cherche|lieferung|line of|lm|lm #|mein passwort|pay|sent|suivi|von der|you send|اريد|تشغيل|شكرا|ضلكم|طلب|ما معني|من ضلكم
-2.4 # في|^cancel|^ce|^i|^puis|aux|best|cm #|commande|commandes|d ignorer|das paket|err|err sys|every time|hier eine|i get|i think|karton|la reference|matter|megane|megane #|merci|nicht mehr|notice|passage|peut|que disent|sys #|take the|the answer|there|اي|روايه|معني
-2.3 ^alles|a hidden|agent|as le|bremsbelage|card|charge|compte|corsa|corsa d|did the|end of|et rien|faut il|fils a|geandert|geschrieben|keeps|m|morgen|part|photos|prise|quelqu|quelqu un|rolle|sagt|ship to|uber die|want|which|year|اصليه|سوال|ما هي
-2.2 ^es|after|broken|ca fait|code err|dem|documents|ein geschenk|est le|fin de|forgot|french|frigo|https|i forgot|ich mochte|in xl|item|keiner|ma carte|man die|mochte|of this|panel|passer|pneus|pour le|repeat the|sag mir|to know|until|welche|wrong|انني|طلبي سابق|لعبه|مده
-2.1 ^la|ai pas|and let|angenommen|aus dem|besoin de|dhl|dir vor|el|ignore my|il|il me|jeu|le produit|les ordres|max|me faut|mon colis|ne trouve|number|possible|quelle est|quelles|regles pour|send me|the delivery|the item|the original|trouve pas|verkaufer|vorne|vous etes|was der|xl|you act|zwei|ازم|حساب|رسالتي|وضع
-2.0 ^avez|^peut|^quelles|^quelqu|^لا|and give|bonjour|du service|etiquette|fur die|how long|i want|ihrer|in stock|l etiquette|le site|lieber|many|meine bestellung|mode|nennen|noreply|normal|other|person|peut on|previous instructions|quote|samedi|three|und gib|استطيع|تعليمات سابقه|دخول|صفحه|غير|فحمات|مدير|يجب
-1.9 ^habt|^how|^sag|^sagen|a ma|agis comme|antwort|avoir|danke|dit d|do|etape|gegen|gilt|go|j ai|law|mein sohn|nuit|on saturdays|or|pas les|peugeot|peugeot #|sagen sie|saturdays|sohn|sohn hat|the filter|time i|uhr|wochen|zuruck|انسان حقيقي|تجاهلوا تعليمات|تعليمات توصيل|توصيل سابقه|ثاني|دور|ضلكم تجاهلوا|لاي|لم
-1.8 ^code|^do|^nous|^اي|alors que|beschwerde|c est|comment|dis moi|disable the|est faux|faux|geld|how do|how many|ihr jetzt|instead of|je|le message|m the|mein geld|meine|meinem|nachbarin|need you|new rules|order|quand|sagen|seid|she|should i|sur le|the battery|through|when i|you ship|zur|احذفوا|اسم|اطلب|اين|يقول
-1.7 # diesel|# euros|^zeig|^انت|^قل|code #|d|diesel|eine kunstliche|est|euros|fois que|intelligenz|ist die|kannst|kunstliche|kunstliche intelligenz|pas|roboter|veut|wenn es|zeig|zeig mir|الان صاعدا|حتي|سابق|صاعدا|ما
-1.6 # pounds|^batterie|^ich|^stellen|^voici|a real|affiche|budget|budget #|chez|dangereux|en|entrer|et a|etes un|frau|get|handeln|ich brauche|is|it in|me how|now you|pounds|schritt #|send it|showroom|stellen|stellen sie|t on|teil|tells|une vraie|veux|vraie personne|your prompt|استرداد
-1.5 ^if|^sans|^tu|and nothing|commence par|contourner|du mir|euch|i|ich|ich soll|konnen|konnen sie|mon|setze ich|summarise|une remise|vergessen|vous un|warum|wie setze|wird|zum|علي
-1.4 ^super|^نفترض|allowed to|als der|any|are now|auto|collegue|could you|d like|de ma|die rechnung|dites|est il|etre|firma|had|have the|ich eine|ignore|j en|la fin|la premiere|lock|mehr|mein|modus|open|pouvais|retirer|scenic|scenic #|service agent|suivre|than|the previous|these|tu pouvais|was|اوقف|تغيير|ثلاثه|من|نفترض
-1.3 ^die|^اخبرني|a la|beachten|change the|combine de|dans la|den|drei|ecris une|fin|handeln sie|ich nehme|ignore the|including|je veux|limite|me a|offen|ok|ou une|personne qui|plan|rabatt|repeat|schon|to speak|ublichen|voir|welchen|انا مسوول|جديد في|دور جديد|عندي دور|لدي|يانات
-1.2 # utm|^angenommen|^bitte|^das|^everything|^welche|api|elle|en stock|express|habe|im karton|je suis|kann das|le prix|mail ref|maintenant tu|meinen|ou|quelle|robot|so als|source mail|this|to be|utm|utm source|wi|wie|ساعدني|صغير|عنوان|هاتف
-1.1 article|au paiement|chez vous|danke fur|de l|fee|first question|gegeben|gutschein|hallo|have a|hello|ich habe|in drei|in english|la|la protection|plus|protection|refund|si|stell|vous livrez|what does|without the|wrote|wurde|بلا تحذير|تحذير|سعر
-1.0 ^https|^konnen|^ne|^ترجم|admin panel|als|as an|brake pads|disent|echanger|example p|grandma|i add|ihn|il y|marque|mettre|parts|plait|pour|puis|que j|ref|ref #|telefonnummer|the price|would you|you read|اخر|اياها|ترجم|رنامج|عني|كل شيء|مكتوب|ممنوعه|مناسبه
-0.9 ^en|depuis|etwas|export|full refund|has|log|mes|moi|remise|sind|sys|take|unter|waren|ترفض|روبوت|في|لو|ماذا
-0.8 ^fin|^vergiss|^انتهت|a partir|anglais|bist du|ces|coffee|coffee machine|coute|dans mon|das letzte|die|envoye|everything i|game|gebe|hat|hat mir|in my|jusqu|keine|nom|nouveau|partir|phone number|pour mon|pouvez|return|said|sensor|time|vergiss|vollstandige|wenn ich|ام|انتهت|جديده|لا استطيع|هذا
-0.7 ^je|^on|admin password|apply|are there|avis|came|derriere|dieser|email|et que|five|going|ist|meines|mode is|need to|not|on my|one|picture|seinem|the prompt|total|tu as|vorherigen anweisungen|was ist|wenn|y|you take|اخبرني|اصلي|بيانات|تجاهل|خصم|سريه|كود|لكن|لي
-0.6 ^select|^tun|^wo|bist|dans|doesn|doesn t|ecrire|envoyer la|explain|have|heure|i ve|if i|instructions and|is in|jetzt bist|know|meine oma|now on|ordered|over|previous|print the|quand je|que la|review|steht|the part|there any|to write|tu me|un cadeau|und die|veux parler|your rules|احد|سمحت|عملاء|لو سمحت
-0.5 # eur|^a|^ab|^welcher|^write|^انسوا|a chaque|artikel|chef|dazu|developer mode|elles|eur|for my|if it|if you|instructions de|ist eine|it is|last|le|leave|me|me to|merci de|model|moi les|premiere commande|ruckgabe|valid|was told|were you|what were|writing|انسوا|لمن|ما هو|مرور
-0.4 # #|# on|^affiche|^si|aside|code|colleague|compris|das gegenteil|den anweisungen|ein|fur|head|i order|konto|lie|neue|nicht in|of the|parler a|pouvez vous|premiere ligne|reponse|sich|system|the|ticket|treat my|une piece|warranty|wegen|welches|when you|wlan|شركه|عكس|هو
-0.3 ^imaginez|^when|a robot|accord|accord avec|anweisungen der|auftrag|clients|could|d accord|de|eine neue|i bypass|imaginez|it|keep|limites|nicht|nichts|numero|numero de|preis|que le|regles de|sans limite|show me|spiel|the car|the code|tomber|tout le|will|اذا|ضبط|ضلك|من ضلك
-0.2 ^ma|^your|deux|do the|du bist|en tant|geheimen|mails|nobody|on|si tu|tant|مهما|نسخه
0.2 ^oubliez|^pouvez|^who|^y|^انس|aber|cancelled|entre|fait|interdit|oubliez|que vous|real|sans filtre|t|the first|tout|translate this|vos|الي|انس|تاكيد
0.3 ^from|^meine|^quelle|^stop|add|avant|brakes|but|ce que|competitor|de maintenant|erste|est quoi|fi|garder|ignoriere|l|la commande|la liste|m writing|mail|mine|moral|owner|revele|speak|stand|starts with|text that|the villain|use|villain|von|vraie|was the|wie lautet|your system|احده|تعليمات|سنه|عن|هي
0.4 # und|^pretend|^traduis|commande comme|dann|die nummer|dokumente|full|ich bin|in|memory|mes instructions|nummer|prompt say|s il|say word|there s|to get|toujours|traduis|uniquement|vorherigen|you the|بعد الان|تجاوز|تم|خطوه|قسيمه
0.5 ^dis|^print|^where|^انا|a full|cache|customers|de ce|desormais|dit que|en anglais|et il|holiday|ich will|jusqu a|my refund|new|que l|reste|s a|schreiben|sie sich|start|texte qui|the admin|toutes les|was hat|would|حدود|معلومات
0.6 ^schreib|^welches|^تجاهل|a joke|answer in|are|beginnt|break|contre|de la|de passe|du ein|einen|enable|enable developer|entreprise|es ist|fera|gekauft|ignorer|ihre|jamais|l entreprise|le role|les regles|lesen|limits|muss ich|next|nie|ohne regeln|out|owned|play|says|select|story|supposons que|taxes|the text|treat|voiture|war|اكتب لي|رقم|لا|مني
0.7 ^als|a dit|and no|automatic|dois|donner|est pas|for the|from a|function|in einem|is a|is off|is your|me and|mit|mit dem|nachricht|no|now write|pieces|premiere|re a|sein|service|sie das|sobald|systeme|tape|tell me|the assistant|total #|tous|tous les|un robot|wenn du|wer|windows|zeigen|zweite|قبل|من الان
0.8 ^verhalte|a ce|account|ai recu|before|de telephone|default|did|die bestellung|does your|ein linux|follow|garage|hidden prompt|how|lautet|loschen|lost|mamie|meiner|mir die|ohne|on it|paid|partir de|reponds comme|ten|the order|tout ce|verhalte|verhalte dich|veut dire|voici|you|you must|تسجيل|جدتي|كل
0.9 ^fais|^jetzt|^von|^wer|^اكتب|a second|anweisungen sind|beantwortest|comment entrer|das|deine ursprunglichen|don t|from|gib mir|les deux|ligne|m an|main|morning|nouvelles|pass|personne ne|que|renault|s in|show|sind aufgehoben|spielen|terminal linux|the main|this morning|to|une ia|ursprunglichen|ursprunglichen anweisungen|what was|خلف|قطع|كيف|لمات|نظام
1.0 ^arrete|^role|^we|and show|base64 et|compte de|dessus|eine|ende|everything|il n|in den|jemand|ki ohne|mets|mot de|n y|role system|schreib mir|seite|starts|system content|the word|to follow|turn|variables|zu sein|صاحب
1.1 ^ou|ask|aus|confidentielles|der|et deviens|et ne|it says|le texte|of my|password|que je|scene|sur la|that you|un article|yes|you tell|اذكر|لما
1.2 ^deine|^imagine|^oublie|ab jetzt|ai|ans|as a|base64 und|client|commence|du|fin du|follow the|gemacht|help|hor auf|id|me dire|message|pads|password is|planet|re|s|that the|the two|to do|two|what s|who|you re
1.3 ^qui|^say|^supposons|a new|administrateur|already|answer as|deine antwort|enter|es aus|exact|fais ce|first|forget the|hi|imagine|kunde|le contraire|le document|le mode|let s|mind|moi le|ne peux|network|of|par|peux pas|rest|revele tes|schreibe ein|supposons|the secret|toutes|writing a|zu|فقط|له
1.4 ^as|^system|a ete|allowed|als waren|answer|anything|assistant de|beschrankungen|cat|cat etc|date|dix|etc|etc passwd|frage|gegenteil|je dois|joke|let|letter|letters|liste|messages|off|passwd|please summarise|points|setze|sors|t show|this the|translate|with|without it
1.5 ^dans|alle|asked|at|boss|boutique t|conscience|contraire|file|inst sys|konfiguration|les directives|me your|mechant|new system|normale|raconte|regles confidentielles|repondre|sag|the key|the system|we|with every|you told|اصطناعي|اعطني|ذكاء اصطناعي|يورو احد
1.6 # euro|alles bisherige|answers|api schlussel|arrete|baut|bisherige|bisherige war|dan|de boutique|de mon|demande|den preis|diese|don|einem|environment|envoie|erzahl|ete|euro|late|mir das|nur ein|nur noch|of all|one of|output|par bien|people|pre|pre prompt|print|question|restriction|role de|sur voici|talk|tell|the real|think|to my|war nur|weiss|without a|ان تلعب|تلعب|تلعب دور|دور صديقتي|شو|صديقتي
1.7 ^betrachte|^in|^vergessen|^كل|a free|about|act as|as if|au lieu|betrachte|bezahlt|brother|cote|de cote|do not|done|ecris un|eine normale|en #|gesagt|in meinem|instructions|is #|les|lieu|mir deine|nehmen|passe en|play the|prends|quels|reveal your|see|ses|the opposite|tools|vergessen sie|was in|what the|without|الرد|اللي|طرفيه|طرفيه ينكس|فوق|مطور|ينكس
1.8 ^laisse|^wenn|^توقف|a un|aucune regle|by step|de me|ecris moi|grand|l assistant|lass uns|lautet der|liste alle|mach|may|mir|mir wie|montre|n as|nouvelle|on this|product|step by|the hidden|the sentence|to act|tu peux|un programme|verborgenen|versteckte|wants|with you|افعل|انت|عاديه|عندما
1.9 ablehnen|adresses|be|blague|blague salace|by the|comme un|den text|dit|droit de|einer|eve|eve example|example org|ferme|from here|gehackt|give|here on|into a|le mail|muss|notes|order #|org|override|qui a|reponds en|run|salace|sans le|settings|store|t want|tant que|training|un terminal|une blague|way to|you have|بس|رمز|سابقه|مسوول|منه|يا
2.0 # b|^dein|^hor|^override|act like|all|and act|befehle|chaque message|check|code alpha|considere|das was|doit|faire|gespeichert|in a|like a|ls|maintenant|montre moi|override code|passe|policy and|problem|que tes|say the|stimme|the customer|the next|the shop|time you|to break|toutes tes|va|اللي عندك|به|توقف|دون|عرض
2.1 ^du|^ecris|^now|^translate|^wir|^اعرض|as tu|aucune|avec les|comme si|dass sie|des|developpeur|do they|document|en mode|est une|lieu de|must|not follow|on a|our|patron|pretend|regeln die|sentence|son|spell the|the whole|toute la|un assistant|und fuhre|wechsle|whole|without any|you to|ا|اذكر جميع|اكتب قصيده|بييه|جميع متغيرات|متغيرات|متغيرات بييه|نتيجه|هناك
2.2 ^let|^repeat|^ton|a bomb|before i|bis|bomb|ce qu|d un|definitive|der text|donnees|et definitive|example log|ferme et|he|is to|log d|qui est|read|rules|schreib|starting|tu es|unlock|vorherige|x https|انا|تظاهر|تظاهر انك|حقيقيه|ذكاء|عشر|في هذا
2.3 ^montre|^quels|^sage|^turn|^اكشف|a t|alle vorherigen|as|as the|auto ohne|bedtime|bei euch|belage|betrugt|debuggpt|dis oui|ecrit avant|en mai|gib|given|ignoriere alle|ihnen|je demande|la boutique|lage|maker|meinung|mir einen|mir was|mots|nous sommes|nur|regles|reponds a|sait|secrets|sommes|statt|stop being|um|vos instructions|you were|اجعل|افتح|ان|تماما|خاص بك|كنت|مفتاح|هل انت
2.4 ^spell|^this|^treat|a linux|admin|agis|are your|avec|been|comme|createurs|date de|de naissance|der rolle|deuxieme|etape par|exactement|from me|ja|kunden|le numero|les pieces|listen to|mode developpeur|mot|naissance|ne tiens|par etape|parler|qu|steal|supprimer|text above|tiens|was a|انه|رساله|زباين|سياره
2.5 ^for|^اترك|^في|about the|above|alle deine|angebot|cannot|cher|commence ta|de securite|deja|ecris|efface|es keine|es un|fais|for this|free|i can|j arrive|moi que|now|on peut|pas a|please disregard|precede|premier message|qui precede|regel|safety|sais|say|spell|switch to|tes createurs|to unrestricted|tu|unrestricted mode|way|what is|you don|امن|تخرج|تخرج من|رومبت|هي تعليمات|ولا تخرج|يجيب
2.6 ^call|^gib|^nenne|a l|ab|above this|all customers|bob|call the|cette ligne|customer|den entwicklermodus|desormais tu|directive|entwicklermodus|etais|evil example|geburtsdatum|how to|instructions to|like you|listen|notre|of your|oui|quand on|restrictions|schritt|secret|so that|step|tu etais|tu reponds|want you|اترك|انك ذكاء|اول|عرض ملزم|قانونيا|ملزم|ملزم قانونيا
2.7 ^passe|^respond|a pirate|b|being|birth|chaque|comment crocheter|configuration|crocheter|crocheter une|data|decode|der chef|eine ki|etait|haiku|hast du|ignore le|jetzt|keine regeln|longer|make a|methamphetamine|mode sans|never|next message|no longer|poeme|ruckwarts|sell|shop bot|sous|team|tell the|tes consignes|told to|un poeme|you say|zensur|اكتب|بلا قيود|قالوا|يوجد
2.8 ^don|^lass|^نهايه|agree|ceci|censure|complete|es plus|example|following|handle|into|jailbreak|json|mochte dass|n es|programmation|stop|ta programmation|tes instructions|this line|tu n|vier|von mir|ب|مهمه جديده|هاكر
2.9 ^disregard|^اعتبر|a fake|aktiviere|anweisungen in|avait|bevor|conseiller|d environnement|d une|de cette|du kannst|ecoute|ein gedicht|fake|gedicht|instructions in|instructions precedentes|just|lass deine|like|liste les|ma mamie|man|no matter|prufen|put|sa|sans restriction|schreib ein|se|securite|something|ta3limat|the last|time to|une|variables d|ve|with the|write a|zehn|اشرح|اعتبر|مستشار|هل يمكنك|يها
3.0 ^give|^schreibe|^switch|^zeige|^طنش|^نحن|a poem|avant que|ci dessus|dass|de tes|es une|et|hat man|hereby|i hereby|jede antwort|kindly|le droit|malefique|me which|only|person who|poem|precedentes|prior|regle|remboursement|schreibe|trois|where|wie ein|your configuration|طنش|كان|مهام|نحن
3.1 ^commence|^decode|^reveal|^revele|^wiederhole|^اريدك|^عطل|alle aufgaben|alles|an evil|antwort mit|aufgaben|coupon|debug|debug mode|developer|dieser zeile|ein auto|evil twin|i said|jumeau|jumeau malefique|laisse|lautet dein|me the|n|opposite|pas le|que les|refuse|sans|server|sql|then|tu so|twin|what did|wiederhole|zeile steht|اخلاقيه|اريدك|اريدك ان|اعطاك|اعطاك اياها|التي اعطاك|اولي|بلا|قالوا لك|متجر|مختلف
3.2 ^lis|^اين|^نكتب|bien sur|can t|cette boutique|codeblock|deine neue|diesen|e mail|env|i will|illegal|mai|out the|passwort|qu il|rien de|satz|und|uns|you reply|اساسيه|امله|لا تتبع|نكتب
3.3 ^desactive|^liste|^ابدا|^تصرف|^دلا|a link|alpha|alpha #|behind|colle|das ist|dire|ia|ia sans|ne refuse|nenne mir|new task|now in|output the|refuser|sans aucune|system you|told|und der|wechsle in|werden|write|you are|your guidelines|zeige|سري|ضع|كل ما|محل|نعم
3.4 ^donne|^here|^nimm|^wechsle|a tout|assistent|bot|daruber|deviens|die du|du wurdest|each|et tu|every|from customers|gut|help me|its|jede|neue aufgabe|nimm|orders|precedente|refuse jamais|role|rule|shop told|source|sure|ta reponse|the earlier|told you|true|ادوار|شخصيه|قل|يعرف
3.5 ^beende|^stopp|^انتقل|a customer|assistant sure|beende|character|dans un|daten|deviens mon|do it|instructions cachees|language|legally|line|moi a|nun|panier|reden|right|shop s|stopp|the one|the right|the user|you a|your hidden|ارخص|الي وضع|انتقل|انتقل الي|تكلم|نقاط|هنا
3.6 ^lies|^redige|^من|addresses|aufgehoben|be my|bist jetzt|ce qui|chose|consignes|context|detail|disregard|du darfst|earlier|have no|ignore your|in which|in your|initial|neuen|noms|noms et|novel|once|redige un|right before|say that|schreibe ich|wohnt|your initial|your new|zeichen
3.7 a zero|ab sofort|base64|bisherigen|bist ein|bought|comes|contenu|davor|et donne|four|hidden instructions|ignorer la|isn|isn t|normal and|note|nous|nouvelles instructions|passphrase|phrase|so|sofort|sur les|teile|to tell|toute|une voiture|vor|vor dieser|التي|اوامر|عندك|لمه
3.8 ^ignoriere|^inst|act|administrator|boutique|den geheimen|echten|everything above|for word|identite|inst|parle|produce|proprietaire|reply with|sorry|stay|stay in|word for|اجابه|طريقه|عباره|موضوع|وكن
3.9 ^reponds|antwortest|assistant|dir gesagt|ethical|exactly|explique comment|je te|letzten|monologue|programmierung|python|request|tes regles|tes reponses|werde|werde mein|were|where does|wurdest du|your|السر|انت الان|بك|عطل|قاله|وضع مطور
4.0 and answer|and then|autre|commande #|deaktiviere|diesem chat|donne|du eine|evil|finish|her|internes|klar|maintenance|mets le|offre|offre ferme|paste the|recite|redige|schalte|sei|we are|اعرض|حقك|خاص|داخليه|فيه|لقد|وما
4.1 ^agis|and|answer with|create|create a|drop the|erstattung|hat und|heute|in diesem|la conversation|lines|make|niemals|partage|refus|roles|ta configuration|that has|to create|to make|und sage|wie wurdest|zusammen|احتيال|اعلاه|تصرف|شيء|طلب #|قواعد|قيود|هذا متجر
4.2 ^complete|agree with|anderen|antworten|approved|aufgabe ist|cette page|ci|company|darfst|de toi|der assistent|disable|du message|durftest|et dis|hor|http|hyde|i type|ignore toutes|jekyll|linux|live|prompt systeme|sage|sagen durftest|say exactly|taches|task|the company|ton prompt|type|uneingeschrankten|vor meiner|warst|انك|تعد|حمايه|رسالتي اولي|زبون|شرير|قبل رسالتي|قوانين|لم تعد|ملغاه
4.3 ^entre|^mets|anweisung|begin|donne moi|e|facon|frauder|idiot|la facon|les clients|lies|me what|nenne|new one|pirate|the year|this conversation|this is|thought|whatever|you can|you ve|you will|اتبعني|اتبعني انا|دون اي|في هذه|قاعده|لخص
4.4 access|als warst|and what|answering|bestellung #|chatbot|checks|confidential|continue|dass du|desactive|du nicht|else|instruction|jeder|prompt|set|tu ne|vorgaben|warst du|منك
4.5 ^assume|a python|and you|anweisungen|assume|cachee|de ton|environnement|fuhre|lauten|nachste|resume|sois|state|terminal|that|their|this shop|wahlen|wurdest|اعمل|الان|ايثون|جوابك|لها
4.6 ^antworte|^verfasse|aide|allem|and say|antworte|bestatige|deinen|dis|email from|execute|hidden|i know|linux terminal|phishing|phishing mail|script|verfasse|you and|your instructions|صفتك|قصيده
4.7 ^note|an assistant|chaque reponse|d etre|held|leg|mir zum|moi ce|obey|qui|reponse par|sonst|wie man|حقيقي|دلا|ذلك|رقابه|نفذ|هو برومبت
4.8 access code|always|explain how|internen|null|roman|sollst|toi|tu dois|user|خمسه|عن كل|هذا سطر|هذه محادثه
4.9 ^ecrivons|^schalte|active|anything now|be a|do anything|ecrivons|on t|premier|ta|te|the conversation|us|utilisateur
5.0 ^act|and don|au client|in dem|key|kurz|reponses|switch|this chat|vrai|رايك
5.1 ^enter|^hier|an die|bon|elections|explique|fais comme|man dir|parameter|qu on|reveal|someone|sprich|table|von dir|was du|what you|word|yourself|موجه|موجه نظام
5.2 aufgabe|d autre|dis que|hier ist|mon prof|must not|policies|prof|system prompt|text|texte|اكد|تكن|خذ
5.3 an ai|cette discussion|der shop|guidelines|i am|internal|lis|n est|share|unrestricted|variable|was er
5.4 content|genau|je dis|no rules|professor|regeln|reponds|was vor|your memory|كلمه
5.5 aus der|erklare|here|lettre|mail de|namen und|part of|to give|un mail|النص|بوت
5.6 as ete|habite|man eine|tool|und du|wort|الذي|رفض|يمكنك
5.7 ^au|^prends|are an|hast|vendeur|words|مساعد
5.8 le mot|paste|respond|systemprompt|wir sind|اعداداتك|سر|صنع|قبل ان
5.9 and tell|gesprach|mach es|t a|they|to me|x|مهمه
6.0 nova|select email|w|اسماء|مخفيه
6.1 asked for|drunk|juste|tache|test|zero|zugangscode|تجيب
6.2 ^اجب|das passwort|lass|say hi|wie sie|ديك|قواعدك|محادثه
6.3 cachees|dieses|est moi|generate|how you|read me|them|you #|غيري
6.4 اننا|علي كل|وقل
6.5 bank|directives|schlussel|يورو
6.6 discussion|ki|linda|tes|wir|جميع
6.7 system message
6.8 conversation|اكشف
6.9 deine|napalm|que tu|تاريخ|لغه
7.1 اجب|برومبت
7.2 ^answer|confirm|سطر
7.3 deiner|مستخدم
7.4 ابدا
7.6 have been
7.8 dir
7.9 hacker|ton
8.0 اجاباتك
8.1 chat|dein
8.2 تعليماتك
8.3 the password
8.4 لك
8.6 dich
`;
