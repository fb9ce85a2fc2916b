import type { Language } from '../../contracts/language.ts';

/**
 * Words that carry little or no subject, in four degrees. `glue` is dropped everywhere, also inside phrases. `shape` (question words,
 * negations) is not searched, but tells "combien de temps" from "temps". `weak` is searched, but a document that lacks such
 * a word lacks little: every customer uses it about everything.
 */
export interface FunctionWords {
  /** The lightest glue: dropped from phrases too, where other glue counts ("démarre plus" is not "démarre"). */
  light: string;
  glue: string;
  shape: string;
  weak: string;
  /** Everyday words that do say something where the shop's texts use them; where they don't, nothing is missed. */
  common: string;
}

export const FUNCTION_WORDS: Record<Language, FunctionWords> = {
  fr: {
    light: `le la les l un une des du de d au aux a mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs ce cet cette ces c ca s se j je t tu m me il elle on nous vous ils elles y que qu et est ne n`,
    glue: `le la les l un une des du de d au aux a et mais donc or car que qu qui dont ce cet cette ces c ca cela ceci s se en y ne n je j tu t il elle on nous
      vous vou ils elles me m te moi toi lui leur leurs mon ma mes ton ta tes son sa ses notre nos votre vos par pour pr avec sur dans ds chez vers entre depuis
      pendant est es suis sommes etes sont etait etaient etre ete sera seront serait ai as avons avez ont avait avaient avoir eu aura aurait aurais si oui
      plus plu moins tres trop bien aussi encore deja toujours tjs tjr alors puis ensuite ici fait fais faire faites font ferait va vais vas vont aller allez
      allons peux peut pouvez pouvons peuvent pouvoir pourrais pourrait pourriez puis veux veut veu voulez voulons vouloir voudrais voudrait voudrai
      dois doit devez devons doivent devoir devrais devrait faut faudrait sais sait savez savoir jai cest ces cetait jsuis jpeux jveux jvoudrais jaimerais aimerais aimerait
      quest est-ce esque eske svp stp merci bonjour bonsoir bjr bsr salut slt coucou cc hello hey cordialement ok voila ya
      lors afin ainsi comme tant sinon etc via selon celui celle ceux celles meme memes telle votre jusqu jusque la-bas`,
    shape: `combien comment quand ou quel quelle quels quelles kel lequel laquelle quoi koi pourquoi pk pkoi pas sans aucun aucune rien non ni jamais`,
    weak: `temps jour jours semaine semaines mois an ans annee annees heure heures minute moment fois chose choses truc trucs cas probleme problemes souci soucis
      question questions info infos information renseignement besoin aide aider chercher cherche trouver trouve acheter achete vendre vendez vends vend vendu prendre
      prend prenez prends mettre mets met mettez mis donner donnez donne demander demande voir vois voit regarder parler dire dites dit comprendre compris expliquer
      penser pense croire crois passer passe rester reste venir viens vient venez devenir marcher marche fonctionner fonctionne utiliser choisir proposer
      proposez accepter acceptez possible possibles impossible normal normale sur sure certain grand grande petit petite gros grosse bon bonne mauvais nouveau nouvelle vieux
      vieille autre autres tout tous toute toutes chaque quelque quelques plusieurs beaucoup bcp peu assez premier premiere 1ere dernier derniere prochain aujourd hui hier
      demain maintenant mtn matin soir nuit vite rapidement urgent urgence enfin juste vraiment directement seul seule toute femme mari copain copine ami amis enfant fils
      fille pere mere frere gens quelqu personne monsieur madame mr mme voiture voitures auto vehicule vehicules bagnole caisse titine piece pieces produit produits article
      articles site internet web boutique magasin client clients atelier piston exactement apres avant toujours fini finir connaitre connaissez conseil conseiller conseillez
      conseillent apparemment normalement peutetre besoin envie ailleurs pres loin part cote genre style grave important utile concernant rapport sujet celle vos souvent
      ans aout truc bah ben euh mdr lol putain merde marre enerve scandale honte`,
    common: `accord ajouter aimer ainsi ancien annoncer appeler apporter apprendre apercu arreter arriver assurer attendre attente attention aucunement autrement avancer avis
      bas beau belle bientot blanc bloquer boire bord bouger bout brusquement bureau cadeau calme campagne carre centre cesse chaud chemin cher chercher choisir
      ciel clair coin colere combler commencer complet completement compter concerner confirmer content continuer copain corriger couper courage court couter craindre creer
      cuisine danger date debut decider declarer dehors demenager depart depasser depecher deposer dernierement descendre dessous dessus detail detester deux devant differant
      different difficile direct discuter dommage dormir doute drole dur echapper ecole ecouter ecrire effet egal eloigne embeter emmener empecher emprunter encore endroit ennui
      entendre entier entrer envoyer erreur espece esperer essayer etage etonner etrange euro euros eventuellement eviter exact exemple exiger exister explication exprimer facile
      facon faible falloir famille fatigue faux femme fermer ferme fete fier finalement finir foi forcement forme fort fou froid garder gauche gener general genial
      gentil grave gros groupe habitude habiter hasard haut hesiter heureux histoire honte idee ignorer imaginer immediatement importer impression inquiet inquieter installer instant
      interdit interesser interieur inutile jeter jeune joindre joli jouer laisser lendemain lent leger lieu ligne limite lire liste loger long longtemps lors lourd lundi
      main maison malade malgre malheureusement manger manquer marquer matinee mauvais mec meilleur membre mener mentir message mesure mettre midi milieu mince mode moitie monde montrer moquer
      mot moyen naitre necessaire nettement niveau noel noir nom nombre nommer nouveaute nul numero obliger observer obtenir occasion occuper officiel oser oublier ouvrir
      paix panique papier paquet paraitre pardon pareil paresseux parfait parfois parents partager parti partir partout passage patience patient pauvre pendant penible pensee perdre perso
      peur photo phrase pied pire place plaindre plaisanter plaisir plein plupart poser position posseder poursuivre pousser pouvoir pratique precis precise preciser preferer presence present presque pressee
      presse preuve prevenir prevoir prochainement produire profiter promettre propre public qualite quart quitter raison ramener rappeler rarement rater realiser recemment reconnaitre refaire
      reflechir refuser regler regretter relation remarquer remercier remettre remplir rencontrer rendre rentrer repeter repondre reponse reprendre reserver resoudre respecter ressembler rester resultat
      retrouver reunir reussir reveiller reveler rever revoir ridicule rire risque risquer route sac samedi sante sauf sauter sauver savoir second secteur semblable sembler sens sentir separer serieux serrer
      service servir seulement signaler signer signifier silence simple simplement situation soi soigner soir soiree sortir soudain souhaiter soulager sourire sous souvenir speciale suffire suffisant
      suite suivant supporter supposer surprise surtout systeme tache tant tard tellement tenir tenter terminer terrible tirer tomber tort toucher tourner tout traiter trajet tranquille travail travailler travers
      trente triste tromper tuer type unique utile utilite vacances vague valoir vendredi venu verifier verite vers vide vie village ville vivre voie voisin voix vouloir voyage vrai
      weekend week mardi mercredi jeudi dimanche janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre quinzaine dizaine trois quatre cinq six sept huit neuf dix vingt cent mille
      cheri mamie papa maman beau-pere belle-mere voisine collegue patron client2 internaute bisous bonne journee hate pote mon-dieu ouf zut flute nickel top super cool bof hein quoi`,
  },
  en: {
    light: `the a an my your his her its our their of to it i you we they this that these those is are be been do does did for u ur`,
    glue: `i me my mine you u ur your yours he him his she her it its we our us they them their a an the this that these those is are was were be been being am
      do does did doing have has had having will would can could should may might must shall of in on at for from with by about into over as to and or but so if then
      than too very also just still already yet please pls plz thanks thank hello hi hey there here im i'm ive id its whats s t m re ve ll d ok some any
      get gets got getting go goes going make makes let wanna gonna one ones up out off again because since while which
      such per via each both more most less im hes theyre youre thats`,
    shape: `how when where what who whom whose why not no never nothing none without wheres whens hows cant`,
    weak: `time times day days week weeks month months year years hour hours minute thing things stuff case problem problems issue question questions info information
      need needs needed want wants wanted look looking find found buy buying sell selling sold take takes give giving ask tell say said see know think believe come comes came
      work works working use using used choose possible normal sure big small good bad best new old other another all every many much few first last next today
      yesterday tomorrow now morning night soon fast quick quickly urgent really directly people person someone somebody anyone guy wife husband friend sir madam
      car cars auto vehicle vehicles part parts item items product products site website online shop store customer customers try tried help keep keeps put like
      else way till until often able allowed available right wrong happened happen long`,
    common: `able actually afraid afternoon age ago agree ahead air almost alone along already alright although amazing amount angry annoyed annoying answer anyway apart apparently apologies appreciate april area
      around arrive asap ask asleep assume attempt attention august aunt aware away awful awesome baby bad basically bath beautiful became become bed begin beginning behind believe belong below beside besides bet
      beyond birthday bit bloody body bored boss both bother bottom boy boyfriend break bring brother brought build bunch busy bye calling calm carefully catch caught cause certain certainly chance cheers
      child children choice christmas city class clean clear clearly close clothes cold colleague comfortable common complain complete completely concern concerned condition confused consider contain continue cool
      correct correctly couple course crazy cut dad damn date daughter dear december decide decided deal definitely depend describe desperate detail details difference different difficult dinner direct
      disappointed discover dont door double doubt drop during each earlier early easily easy eat either else end enjoy enough entire especially euro euros even evening event ever everybody everyone everywhere
      exact exactly example excellent except expect expected explain extra extremely eye face fact fair fall family far father favourite february feel feeling few fifty fill final finally fine finish finished
      five fix follow following foot forever forget forgot form former forward four free friday front fully fun funny further future game gave general gentle gift girl girlfriend given glad great group guess guys half
      hand happen happens happy hard hardly hate head hear heard heart heavy held high hiya hold holiday home honestly hope hopefully horrible hot house however huge human hundred hurry husband idea ideas ill immediately important
      impossible inside instead interest interested inside january job july june kid kids kind kinda knew know known lady large late lately later latest laugh lead learn leave left less letter level life likely
      line list listen literally little live lived living load local lol longer lost lot lots love lovely low lucky lunch lying mad main man manage manager march mate matter maybe mean means meant meanwhile meet mention
      mess message mid middle midnight might million mind mine mistake moment monday money more morning mother move much mum must name near nearby nearly necessary neighbour neither nervous nice nine nobody normally
      note noted notice november number obviously october odd offer office often ok okay only onto opinion option order original otherwise outside own paper parents particular party pass past patient people perfect perhaps
      person personally phone photo picture piece place plan plans plenty plus point poor popular position post prefer present pretty previous probably process promise proper properly provide public put quality quarter quiet quite rain
      ran rather reach read ready real realise reason reasonable receive recently record regarding regular related remember remind reply request require respond rest result ridiculous road room rough round rubbish run rush sad said same
      sat saturday save saw school seem seemed seems seen self send sense sent september serious seriously service set seven several share short shortly show shown side sign similar simple simply since single sister sit situation six size
      sleep slightly slow small smart social somehow something sometimes somewhere son sorry sort sounds space speak special specific spend spent spoke spot staff stage stand start state stay step stop story straight strange street strong student stuck stupid style such
      sudden suddenly suggest summer sunday super support suppose supposed sure surely surprise surprised talk tea tell ten terrible test text than thats themselves therefore thinking third thirty thought thousand three through throughout thursday till tired title together told tonight
      top total totally touch toward town travel treat tried trip trouble true trust truth tuesday turn twelve twenty twice two type uncle understand unfortunately unless until update upset useful usual usually various via view village visit voice wait
      waiting wake walk wall warm wasnt watch water weekend wednesday weird welcome went wife willing win window winter wish within without woman wonder wondering word words worked world worried worry worse worst worth write wrote yard yeah yep yesterday young yourself zero`,
  },
  de: {
    light: `der die das den dem des ein eine einen einem einer eines mein meine meinen meiner meinem dein deine ihre ihren ihrem ihrer ich du er sie es wir ihr mir mich dir dich uns euch zu von vom zum zur fur fuer mit ist sind`,
    glue: `ich du er sie es wir ihr mich mir dich dir uns euch mein meine meinen meiner meinem meins dein deine deinen ihre ihren ihrem ihrer der die das den dem des ein eine
      einen einem einer eines ne nen n und oder aber denn weil dass ob wenn wenns ist sind war waren bin bist sein seid seit haben habe hab hat hast habt hatte werden wird
      wurde wurden worden kann kannst konnen konnt konnte koennen muss musst mussen soll sollte darf durfen mochte moechte will willst wollen wollte doch auch noch
      schon immer ja fur fuer mit von vom zu zum zur bei beim aus nach auf an am im in uber ueber unter gegen um durch danke bitte hallo guten tag abend
      moin servus hi gibt gibts geht gehts gehen mal da dann dort hier so sehr nur eben etwa also als wie's sich man was machen macht mache tun lassen lasst
      dies diese diesen dieser dieses jede jeden jeder jedes sowie bzw per ab bis gerne gern brauche brauch braucht brauchen`,
    shape: `wie wann wo wohin woher wer wen wem warum wieso weshalb welche welcher welches welchen welchem wieviel nicht kein keine keinen keiner nichts nie ohne nein`,
    weak: `zeit tag tage tagen woche wochen monat monate jahr jahre stunde stunden minute mal ding sache fall problem probleme frage fragen info information hilfe helfen
      suche suchen finden finde kaufen gekauft verkaufen verkauft nehmen nimmt geben sagen sehen wissen weiss glauben denken kommen kommt kam bekommen bekomme krieg kriege kriegen
      funktioniert funktionieren benutzen wahlen moglich normal sicher gross klein gut schlecht neu neue neuen alt alte andere anderen alle alles jede viel viele wenig
      erste ersten letzte nachste heute gestern morgen jetzt bald schnell dringend wirklich direkt selber selbst leute person jemand frau mann freund herr auto autos wagen
      fahrzeug teil teile teilen artikel produkt produkte shop laden seite website kunde kunden steht stehen bleibt bleiben lange wieder eigentlich vielleicht oft
      zusammen genau halt nun bereits einfach trotzdem sucht macht los dauert dauern`,
    common: `abend abends aber absolut ach achtung ahnung alleine allerdings allgemein also alter anders anfang anfangen angeblich angenehm angst anrufen ansehen anstatt antwort antworten april arbeit arbeiten arm art auch aufgabe aufhoren aufmachen aufpassen
      augenblick august ausdruck ausgehen ausserdem ausser aussehen bauen bedeuten bedeutet beeilen beginnen behalten beide beiden beispiel bekannt bekannte bereit bericht bescheid beschreiben besonders besorgt besser bestatigen besten bestimmt besuch besuchen bett
      bevor bewegen bieten bild bilder bin bisher bisschen bissl bitten bleiben blod blode bloss boden braucht breit brief bringen bringt bruder buch buro chef dabei dachte dadurch dafur dagegen daheim daher damals damit danach dank dankbar daran darauf daraus darf darum
      dasselbe davon dazu denken denkt denn derselbe deshalb deutlich dezember dienstag diesmal ding dinge direkt dirk donnerstag dran draussen drehen drei dringend drin drinnen dritte druck dumm dunkel durchaus echt egal ehe eher ehrlich eigene eigenen eilig einfache
      einige einigen einmal eins einverstanden einzeln einzige ende enden endlich entschuldigen entschuldigung entweder erfahren erfahrung erfolg erhalten erinnern erklaren erlauben ernst erreichen erscheinen erwarten erzahlen essen euro euros falls familie fallen falsch fast februar
      fehler feiern ferien fern fertig fest fragt freitag fremd freude freuen freund freunde freundin freundlich frieden froh fruh fruher fruhstuck fuhlen fuhren fuhrt fund funf funfzehn fuss ganz ganze ganzen garten gebaude geblieben gebracht geburtstag gedacht gedanke gedanken geduld
      gefahr gefallen gefallt gefuhl gefunden gegeben gegend gegenuber gehabt gehort gekommen gelassen gemacht gemeinsam gemeint genannt genommen genug gerade gerat gering gesagt geschafft geschehen geschichte geschrieben gesehen gesicht gesprach gestellt gesund getan gewesen gewinnen gewohnlich
      glauben gleich gleiche gleichzeitig gluck glucklich grad grenze grosse grossen grund gruppe grusse gruss guten halbe halb halten haltet hand handy hangen hart hasse haus hause heiss heissen heisst helfen hell herz herzlich hilft himmel hinaus hinein hoch hoffe hoffen hoffentlich holen horen
      hund hundert idee immerhin indem inhalt innen innerhalb insgesamt interessant interesse irgend irgendwann irgendwas irgendwie irgendwo januar jedenfalls jedoch jemals jemanden jetz juli jung junge juni kamen kauft kennen kennt kind kinder klar klein kleine kleinen komisch komm komme
      komplett kommst konnten kopf kosten kraft krank kriegt kriegst kurz kurze kurzlich lacht land lang langer langsam lass lauf laufen laufend laut leben lebt ledig leer legen leicht leid leider lernen lesen letzten leute licht lieb liebe lieben lieber liebsten liegen liegt links
      lustig luft lust mai mama manchmal manche mann mannen mehr mehrere mehrfach mein meinen meinst meint meinte meist meiste meisten meistens menge mensch menschen merken messe minute mist mitbringen miteinander mitnehmen mittag mitte mitteilen mittwoch moglichkeit moglichst montag morgens mude
      musste mutter nachbar nachher nachricht nacht nachts nah nahe nahme name namlich nass natur naturlich neben nehme nennen nervt nett neun niemals niemand nirgends nochmal normalerweise not notig notwendig november null nummer nutzen oben obwohl offenbar offensichtlich oktober oma onkel opa
      ordnung ort paar papa papier passiert passieren person plan platz plotzlich post prima problemlos punkt qualitat quasi raum recht rechts reden regel regen reicht reise richtig richtung rufen ruhe ruhig rund samstag satz schade schaffen schauen schau scheint schicken schicke schlafen
      schlagen schliesslich schlimm schluss schnee schnell schneller schon schrecklich schreiben schritt schuld schule schwach schwer schwester schwierig sechs seele seht seite seiten sekunde selten september setzen sicherlich sieben sieht sinn situation sitzen sobald sofort sogar
      sohn solange solche sollten sommer sondern sonne sonntag sonst sorge sorgen sorry soviel sowieso spannend sparen spass spat spater spiel spielen sprache sprechen spruch stadt stand stark statt stecken stelle stellen sterben stimmt stimme strasse streit stuck student stuhl suchst
      suss system tante tatsachlich tausend teuer thema tief tisch tochter toll tolle total tragen traum traurig treffen trinken trotz tur typ uberall uberhaupt uberlegen ubrigens uhr ungefahr unten unterschied unterwegs urlaub vater verdammt vergangen vergessen vergleich verhalten verlassen
      verlieren vermutlich verrucktt verschieden verschiedene versprechen versprochen verstanden verstehe verstehen versteht versuch versuche versuchen versucht vertrauen vielen vielmehr vier viertel voll vollig vollkommen vorbei vorgestern vorher vorhin vormittag vorschlag vorsichtig vorstellen wach wahr wahrend
      wahrscheinlich wald warten wartet warte wasser weder weg wegen weihnachten weise weiss weit weiter weiteren welt wem weniger wenigstens werde werden wert weshalb wetter wichtig wiederholen wiedersehen willkommen winter wirklichkeit wissen witz wochenende wohl wohne wohnen wort wunder wunderbar
      wunsch wunschen zahl zehn zeigen ziel ziemlich zimmer zudem zuerst zufallig zufrieden zug zukunft zuletzt zumindest zunachst zurzeit zuvor zwanzig zwar zwei zweite firma bekannten kollege nix hab habs gerad bissel leute`,
  },
  ar: {
    light: `في من الى على عن مع هل ان قد تم هو هي`,
    glue: `في من الى على عن مع هذا هذه ذلك تلك التي الذي الذين ان انا انت انتم نحن هو هي هم هل ماذا قد كان كانت يكون تكون لكن او ثم و ايضا كل بعض عند عندي عندك
      عندكم اليكم اليك عليكم لدي لديكم لديك لي لك لكم لنا له لها بي بك فيه فيها منه منها به بها اذا لو حتى يا اريد ابغى ابغي ابي بغيت بدي عايز عاوز حاب نبي نريد يمكن ممكن يمكنني
      استطيع اقدر نقدر تقدر السلام عليكم مرحبا اهلا شكرا رجاء لطفا فضلك سمحت صباح مساء الخير هنا هناك الان بعد قبل خلال حول بين ديال ديالي ديالكم تاع تاعي متاع
      متاعي حق حقي حقت راه راني باش واش شنو اللي يجب لازم تم يتم سوف سيتم كما جدا فقط ذا وهل وان وهو وهي القاه`,
    shape: `كم كيف كيفاش متى امتى ايمتى اين وين فين اي لماذا ليش علاش شحال قداش بكم ما لا لم لن ليس غير بدون ماكو مو ماشي مازال وبكم وكم ومتى وكيف`,
    weak: `وقت يوم ايام اسبوع شهر سنه ساعه مره شيء شي حاجه مشكله مشاكل سؤال معلومات مساعده ابحث اجد القى شراء اشتري تشتري بيع تبيعون تبيع اخذ ياخذ تاخذ يعطي اسال
      قول اعرف اعلم افهم كبير صغير جيد سيء جديد قديم اخر اول تالي اليوم امس غدا بكره صباحا ليلا بسرعه عاجل مستعجل شخص احد زوج صديق سيد سياره سيارتي السياره سيارات
      مركبه قطعه القطعه قطع القطع منتج منتجات موقع متجر متجركم محل زبون زباين عمل يعمل تعمل تشتغل يشتغل كثير قليل جميع مناسب مناسبه حاله نفس بنفسي لاجل ممتاز`,
    common: `اب ابدا ابن اخ اختي اخي خويا خوي اخت ارجو ارجوك ارى استعمل استخدم اسف اسم اسمي اشكر اصبح اصدقاء اعتقد اعطي اكبر اكثر اكل الف ام امر امور امي انتظر انتظار انسان انه انها اوكي اول اولا بالتاكيد بالضبط بالطبع باقي بدا بداية بخير
      بسيط بسيطة بصراحة بنت بيت بينما تاريخ تاكد تحت تحتاج تحدث تريد تستطيع تعالى تعب تعبت تغير تفاصيل تفضل تفهم تقريبا تقول تكفي تمام تماما ثاني ثلاثة جاء جانب جاهز جدة جدي جدا جديدة جرب جربت جزء جماعة جميل جنب جهة جواب حاول حاولت حالا
      حاليا حد حدث حسب حسنا حصل حصلت حقا حقيقة حل حلو حوالي حول حياة خاص خاصة خبر خطا خفيف خلاص خلص خلف خمسة دائما داخل درجة دقيقة دقائق دولة ذهب راح راي رجل رحمة رسالة رغم رقم زمان زوجة زوجتي زوجي ساعد ساعدني ساعدوني سبب سريع سريعة سلام سمع سمعت سنة سنوات سهل
      سوف سواء شارع شاهد شباب شخصيا شديد شرح شغل شكل شو ايش وش شنو شنوة اشنو شهور شهرين صار صارت صاحب صح صحيح صعب صغيرة صورة ضروري طبعا طريق طريقة طفل طلع طويل طيب ظهر عادي عادة عاش عام عائلة عدة عدد عدم عرف عرفت عزيزي عشان علشان علم عمر عندما عنده عندها عندنا
      غالبا غد غريب فترة فرصة فرق فعل فعلا فكر فكرة فهم فوق قادم قادر قال قالت قالوا قبل قد قدام قرار قرب قريب قريبا قصة قصد قصير قليلا قوي قيمة كافي كامل كاملة كذا كذلك كلام كلمة كلهم كله كلها كيلو لازم لاحظت لانه لان لانني لحظة لدى لسه لسا لليوم مؤخرا ماشاء مثلا مثل مجموعة محتاج محتاجة
      مختلف مدينة مرات مرتين مرحبا مساء مستوى مشغول مشكور مع معا معرفة معروف معظم معقول معي معك مكان مليح ممتازة منذ مهم مواضيع موجود موجودة موضوع ناس نتيجة نحتاج نحب نشكركم نظر نعم نفسه نهاية نهار نوع نوعا هاد هاذا هاذي هادي هدا هكذا هنا هناك واحد واحدة واضح وجد وجدت ورقة وسط وقتها وقع ولد والد والدي والله ولكن
      يبدو يبقى يحتاج يحدث يريد يساوي يستطيع يعرف يعمل يعني يقول يكفي يمين يوجد يورو اورو دولار درهم دينار يومين يوميا اسبوعين اسابيع اشهر عايز عايزة عاوز ابغا ودي ابي احتاج محتاج نبغي نبغا كنت كنا صباح خير مساعدتكم ارجوكم لطفا رجاءا اشتريت اشتريتها اشتريته شريت شريتها خذيت اخذت جبت حبيت بغيتو دابا هسه هلا هلق توا
      الاثنين الثلاثاء الاربعاء الخميس الجمعة يناير فبراير مارس ابريل مايو يونيو يوليو اغسطس سبتمبر اكتوبر نوفمبر ديسمبر جانفي فيفري افريل ماي جوان جويلية اوت`,
  },
};

/** Towns customers name when they ask about delivery: they say where, not what. */
export const TOWNS = `paris marseille toulouse nice nantes montpellier strasbourg bordeaux lille rennes reims toulon grenoble dijon angers nimes villeurbanne
  clermont ferrand mans aix brest tours amiens limoges annecy perpignan metz besancon orleans rouen mulhouse caen nancy avignon poitiers pau calais
  rochelle antwerpen anvers gand gent liege namur charleroi mons geneve lausanne berne bern zurich basel bale hamburg munchen muenchen munich koln
  koeln cologne frankfurt stuttgart dusseldorf leipzig dresden hannover nurnberg bremen essen dortmund graz linz salzburg amsterdam rotterdam`;

/**
 * Words that a stemmer takes for others: each line is the common stem and the words that have it. "Bouger" is not a
 * "bougie", a "customer" pays no "customs".
 */
export const OWN_STEMS: Partial<Record<Language, string>> = {
  fr: `bougie: bougie bougies; volant: volant volants; montant: montant montants; alternance: alternance; devis: devis; devant: devant; roulement: roulement roulements;
    droite: droite; direction: direction; ouvre: ouvres ouvrable ouvrables; pays: pays; pai: paye payes payent paie paies paient; recharge: recharge recharges; suivant: suivant suivante suivants suivantes; points: points; refus: refus`,
  en: 'hiring: hiring; customer: customer customers; customs: customs; points: points; timing: timing; conditioning: conditioning; personal: personal personally; united: united',
  de: 'punkte: punkte punkten; aendern: andern anderung anderungen geandert; andere: andere anderer anderes anderem anders; rechts: rechts; mahlen: mahlen mahlt',
  ar: 'تلفون: تلفون التلفون; دفعات: دفعات الدفعات; الاحد: الاحد',
};
