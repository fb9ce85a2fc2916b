/** A list of folded words. */
export const list = (words: string): string[] => words.split(/\s+/).filter((word) => word !== '');

/** Words by what they mean. A map: a customer may well write "constructor". */
export const meanings = <Meaning extends string>(words: Record<Meaning, string>): Map<string, Meaning> =>
  new Map((Object.keys(words) as Meaning[]).flatMap((meaning) => list(words[meaning]).map((word): [string, Meaning] => [word, meaning])));

/** Words that carry nothing: skipped inside product names and never reported as not understood. */
export const FILLERS = list(`
  de du des d la le les l un une a au aux en et ou pour sur avec sans ma mon mes ta ton sa son ses votre vos notre nos je j ai tu il elle on nous vous ils elles
  ce cet cette ces c est qu que qui quoi quel quelle quels quelles y me m te t se s ne n pas plus bien svp stp merci bonjour bonsoir salut slt bjr si oui non
  the of for on in my your our a an and or to i is it its im am are do does did have has had you we they this that these those there some any one ones with please
  thanks thank hi hello hey would like need want looking look find get can could which what where how much many
  der die das dem den des ein eine einen einem einer fur fuer und oder mit ohne mein meine meinen meinem meiner ich du er sie es wir ihr ist sind habe hat haben habt
  im am vom von zu zum zur bei auf nach suche brauche bitte danke hallo guten tag welche welcher welches passt passen kann konnen mochte moechte gibt
  cherche cherchez besoin faut voudrais veux recherche prix combien dispo disponible stock avez vendez acheter aussi alors donc car plutot
  في من على الى عن مع هل ما هذا هذه انا لي لدي عندي عندكم عندك اريد ابحث احتاج محتاج سياره سيارتي السلام عليكم مرحبا شكرا لو سمحت او ثم و يا كم سعر بكم
`);

/**
 * Words of everyday and after-sales talk that look like a word of the catalogue, or are a part of one. They are never
 * corrected into a product or a vehicle, and alone they never stand for a product.
 */
export const ORDINARY = list(`
  delai delais livraison livrer livre livrez colis commande commander commandes retour retours retourner rembourser remboursement garantie garanties paiement payer
  facture factures frais port relais point compte adresse email mail telephone numero suivi suivre annuler annulation modifier casse cassee casses abime erreur probleme
  probleme question aide conseil conseiller humain personne parler service client clients magasin horaires ouvert ferme jour jours semaine semaines heure heures date
  bonne journee soir soiree matin merci beaucoup super parfait vraiment toujours jamais encore deja monter montage changer remplacer mettre faire fait bruit main
  avis code promo promotion remise coupon carte bancaire paypal virement cheque internet site page panier produit produits article articles piece pieces
  auto voiture vehicule vehicules vehicle vehicles car cars wagen fahrzeug moteur motor engine moteurs marche place total note notes partner master focus trafic
  contact action direct rapide gratuit gratuite france belgique suisse europe corse paris lyon marseille luxembourg allemagne maroc algerie tunisie
  delivery deliver delivered shipping shipped ship parcel package order orders ordered return returns returned refund refunds refunded warranty guarantee payment pay paid
  invoice account address phone number track tracking cancel change help support customer people person human agent talk speak today tomorrow yesterday week weeks
  hours open closed opening time times date days long short good morning evening night great really never always still already broken damaged wrong missing money
  back right left card cash bank website shop store item items product products part parts thing things light lights noise problem problems start starts stop main
  note please please contact about after before know tell said work works working mini smart up fox one ami jazz polo golf
  lieferung lieferzeit lieferzeiten liefern geliefert versand versandkosten paket bestellung bestellungen bestellen bestellt bestellnummer ruckgabe rucksendung
  zuruck zurucksenden zuruckgeben erstattung geld garantie gewahrleistung zahlung zahlen bezahlen rechnung konto adresse telefon nummer verfolgen stornieren andern
  hilfe mitarbeiter mensch jemand sprechen heute morgen gestern woche wochen stunden geoffnet offnungszeiten lange kaputt beschadigt falsch fehlt karte laden teil teile
  packet packets pakete packchen springt springen anspringen ansprang lauft laufen geht gehen liegt
  artikel produkt produkte problem gerausch leuchtet frage fragen wann warum wieso noch schon immer nie deutschland osterreich schweiz
  توصيل التوصيل شحن الشحن طلب طلبي الطلب طلبيه ارجاع استرجاع استرداد ضمان الضمان دفع الدفع فاتوره حساب عنوان هاتف رقم تتبع الغاء مساعده موظف خدمه عملاء الزبائن
  وصل يصل متى كيف اين لماذا مكسور تالف خطا مشكله صوت قطعه قطع غيار القطعه محل متجر منتج منتجات مكسوره تالفه وصلت مده المده ايام يوم ساعات العمل مفتوح شخص اتحدث
`);

/** A product is asked for, or its price or stock. */
export const INTENT = list(`
  cherche cherchez recherche besoin faut faudrait voudrais veux prix combien acheter dispo disponible disponibles stock avez vendez vend vends commander coute coutent compatible
  need want looking buy price prices sell stock have available cost order fit fits compatible
  suche brauche preis kosten kostet kaufen habt haben verkauft lager verfugbar gibt bestellen passt passen benotige
  اريد ابحث احتاج محتاج بكم سعر عندكم ابغي بدي عايز اشتري متوفر متوفره يوجد هل لديكم ابي نحتاج
`);

/** Beginnings of words that speak of an order that was placed: sent back, refunded, lost, broken on its way. */
export const AFTER_SALES = /^(?:rembours|renvoy|retourn|colis|reclam|annul|return|refund|parcel|cancel|tracking|zuruck(?:send|geb|geschick|schick)|rucksend|ruckgab|erstatt|paket|stornier|reklam|sendungs|(?:ال)?(?:ارجاع|استرجاع|استرداد|طرد|الغاء|تتبع)|(?:ا|ن)?رجع)/;

/** Words for an order, and what makes it one that was placed. */
export const ORDER = /^(?:commande|order|bestellung|طلبي|طلبيتي)$/;
export const OWN = /^(?:ma|mes|notre|my|our|meine|meiner|unsere|unserer)$/;

/** "J'ai commandé …", "i bought … off you", "ich habe … bekommen": what is spoken of is there already. */
export const BOUGHT = /\b(?:j ?'?ai|on a|nous avons|je viens de?) (?:deja |bien |juste )?(?:commandee?r?s?|recue?s?|recevoir|achetee?s? chez vous)\b|\bi(?:'ve| have)? (?:just |already )?(?:ordered|received|got|bought)\b.{0,30}\b(?:off you|from you|here|last|yesterday|but|and)\b|\bi(?:'ve| have)? (?:just |already )?(?:ordered|received)\b|\bhab(?:e|en)?\b.{0,40}\b(?:bestellt|bekommen|erhalten|bei euch gekauft)\b|(?:^|\s)(?:طلبت|وصلني|وصلتني|وصلاتني|استلمت|اشتريت منكم|شريت من عندكم)(?:\s|$)/u;

/** Whoever ordered discs yesterday may want pads today: what is wished for beside that is a wish. */
export const WISH = /\b(?:il me faut|il me faudrait|je cherche|j ?'?ai besoin|besoin de|i need|i want|looking for|ich (?:brauche|suche)|brauche (?:noch|jetzt))\b|(?:^|\s)(?:احتاج|ابحث عن|محتاج|بدي كمان|عايز كمان)(?:\s|$)/u;

/** Words of product names that say nothing of the kind of product. */
export const GENERIC = list(`
  kit jeu set lot paire pair paar complet complete satz pack ensemble support capteur sensor auto voiture universel universal modul module systeme system
  teil part parts car avant arriere front rear left right gauche droit droite vorne hinten links rechts طقم مجموعه كامل سياره امامي خلفي علبه
`);

export const NEGATIONS = list('pas non sauf not except without kein keine nicht sondern ohne ليس ليست مش مو لا غير');

/** Body styles and trim words beside a model's name: understood, and of no weight. */
export const BODY = list(`
  break sw estate touring avant variant kombi berline sedan limousine coupe cabriolet cabrio cc societe hatchback citadine monospace van fourgon
  phase ph ph1 ph2 ph3 facelift restylee restyle portes porte doors door turer 3p 5p generation gen mk modele model modell version serie series finition annee an year
  baujahr bj annees موديل سنه جيل bva bvm dsg automatique manuelle automatic manual automatik
`);

/** Model names that are words of everyday speech: they need their maker, a generation or an engine beside them. */
export const DOUBTFUL_MODELS = list('up note partner master trafic focus ka fox one mini smart ami jazz leon punto panda ibiza fiesta twin space zoe scenic five juke spark espace kangoo polo golf captur 500 2008 one ليون');

/** What marks a number as an order's, a customer's or a telephone's. */
export const NUMBER_OWNERS = list('commande order bestellung bestellnummer colis suivi tracking client customer kunde kundennummer facture invoice rechnung tel telephone phone telefon iban siret الطلب طلب هاتف');

/** What announces a part's reference. */
export const REFERENCE_CUES = list('reference references ref refs oem oe oen sku artikelnummer teilenummer referenz referenznummer originalnummer مرجع المرجع المرجعي مرجعي مرجعيه');

/** A price or a limit is spoken of. */
export const PRICE_WORDS = list('moins max maxi maximum budget under below unter bis hochstens environ about jusqu plus than less price prix preis coute kostet costs coutent اقل حدود');
