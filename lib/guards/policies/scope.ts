import type { PolicyRule } from '../policy.ts';

/**
 * What a message is about. These rules weigh nothing: they tell the shop's subjects from others, and questions about an
 * own order or account from general ones. A message that speaks of the shop is in scope whatever else it speaks of.
 */
type Language = 'fr' | 'en' | 'de' | 'ar';

interface ScopeWords {
  shop: readonly string[];
  courtesy: readonly string[];
  offTopic: readonly string[];
  account: readonly string[];
  /** Asks where an own order is, in so many words: not how tracking works. */
  status: readonly string[];
  /** What an own order is, which only its own data can tell. */
  details: readonly string[];
  /** What only the own account holds. */
  data: readonly string[];
  /** What is to be done or looked into in the own account: not how that works. */
  cases: readonly string[];
  examples: { shop: string; courtesy: string; offTopic: string; account: string; status: string; details: string; data: string; cases: string; neither: string };
}

const WORDS: Readonly<Record<Language, ScopeWords>> = {
  fr: {
    shop: [
      '(commande|commandes|commander|commande|colis|livraison|livraisons|livrer|livrez|livre|livreur|transporteur|expedition|expedie|frais de port|retour|retours|retourner|renvoyer|rembours*|echange|echanger|garantie|facture|factures|devis|panier|paiement|payer|prix|tarif|tarifs|remise|remises|promo|promotion|soldes|coupon|bon d achat|stock|disponible|dispo|reference|produit|produits|article|articles|piece|pieces|magasin|boutique|catalogue|compatible|compatibilite|taille|couleur|marque|modele|client|service client|acheter|achat|vendez|vendeur|site|compte|newsletter|carte cadeau|avis)',
      '(plaquette|plaquettes|disque|disques|frein|freins|filtre|filtres|huile|batterie|pneu|pneus|ampoule|amortisseur|amortisseurs|embrayage|courroie|distribution|essuie|bougie|bougies|voiture|vehicule|moteur|voyant|vidange|etrier|rotule|phare|retroviseur|autoradio|clio|megane|peugeot|renault|citroen|golf|kangoo|scenic|carte grise|chassis|immatriculation|trottinette|velo|ecran|chargeur|machine|lave linge|lave vaisselle|canape|creme|telecommande|bluetooth|montage|notice|mode d emploi)',
      '(horaires|ouvert|ouverts|adresse|telephone|contacter|conseiller|responsable|rendez vous|reclamation|plainte|mot de passe|connecter|numero de suivi|suivre|suivi|annuler)',
    ],
    courtesy: ['^ (bonjour|bonsoir|salut|coucou|merci|bonne|ok|oui|non|allo|au revoir|parfait|super)'],
    offTopic: [
      '(meteo|il fera beau|horoscope|recette de|cuisine|football|match de|ligue des champions|capitale d|capitale de|president de la|election|elections|bourse|bitcoin|cryptomonnaie|devoirs|dissertation|equation|theoreme|poeme|blague|chanson|film|serie netflix|celebrite|guerre|religion|politique|mon ex|ma copine|diagnostic|medicament|ordonnance|traduis|traduction de|philosophie|histoire de france|marie curie|echecs|jeu de dames)',
      '(ecris|redige|raconte|invente) ~3 (poeme|histoire|article|dissertation|blague|chanson|lettre de motivation|discours)',
    ],
    account: [
      '(ma|mon|mes|notre|nos) ~2 (commande|commandes|colis|compte|facture|factures|livraison|remboursement|retour|paiement|adresse|mot de passe|profil|donnees|panier|numero de suivi|reclamation|abonnement|points)', '(commande|facture|colis|suivi) ~2 (n|no|numero|num|nr) ~2', '(ou en est|ou est) ~2 (ma|mon)', '(j ai|pas|jamais) ~2 (commande|recu|ete rembourse|paye|debite|renvoye)', '(suivre|annuler|modifier) ~2 (ma|mon) ~1 (commande|colis|livraison)', '(debite|debitee|debites) ~2', 'mot de passe oublie', '(connecter|connexion) ~3 compte', '(annuler|modifier|suivre|livre) ~4 (commande|colis)', 'numero de suivi',
    ],
    status: [
      '(ou en est|ou en sont|ou est|ou sont|ou se trouve|ou est passe|ou est passee|ou reste|des nouvelles de|statut de|etat de) ~1 (ma|mon|mes|notre|nos) ~1 (commande|commandes|colis|livraison|paquet)', '(quand) ~5 (ma commande|mon colis|mon paquet|ma livraison)', '(ma commande|mon colis|mon paquet) ~2 (n est|n arrive|est ou|il est ou|elle est ou|arrive quand|toujours pas|jamais arrive*|n a pas bouge|n avance)', '(pas|rien|jamais) ~2 (recu|recue) ~1 (ma commande|mon colis|mon paquet)', '(vous avez|avez vous) ~2 (expedie|envoye) ma commande', '(ma commande|mon colis|mon paquet|ma livraison) ~4 (est elle|est il|a t elle ete|a t il ete|est t elle|est t il|va t elle|va t il) ~2 (expediee|expedie|envoyee|envoye|partie|parti|livree|livre|arrivee|arrive|en route|en chemin|prete|pret|arriver)', '(est ce que|savoir si) (ma commande|mon colis|mon paquet) ~4 (expediee|expedie|envoyee|envoye|partie|parti|livree|livre|arrivee|arrive|en route|prete)',
    ],
    details: [
      '(montant|total|contenu|detail|details) ~2 (ma|mes) ~1 (commande|commandes)', '^ ~1 (qu ai je|qu est ce que j ai) ~1 (commande|achete)', '(debite|debitee|preleve|prelevee|facture|facturee) ~1 (deux fois|2 fois) ~4 (commande|commandes)', '(ma commande|ma facture|ma derniere commande) ~1 (est elle|a t elle|est t elle) ~2 (payee|reglee|validee|confirmee|enregistree)', '(montre|montrez|affiche|affichez) ~2 mes (commandes|achats)',
    ],
    data: [
      '(combien de|combien) ~2 points ~1 (ai je|j ai|me reste|il me reste|sur mon compte|dans mon compte|avons nous)', '(ai je|j ai|me reste|il me reste) ~1 combien ~1 points', '(solde|total) ~2 (mes points|points fidelite|points de fidelite|ma cagnotte|mon compte)', '(mes points|ma cagnotte|mon avoir) ~1 (ont disparu|ont expire|a disparu|ne sont|n ont pas|n est pas|ont ete)', '(ou sont|ou sont passes) mes points', '(quelle|quelles|quel|quels) ~3 (adresse|adresses|carte|cartes|coordonnees|numero|email|e mail|telephone|moyen de paiement|moyens de paiement) ~5 (enregistree|enregistrees|enregistre|enregistres|dans mon compte|sur mon compte|dans mon profil|sur mon profil)', '(mon adresse|mes adresses|mes coordonnees|mon numero|mon email|mon e mail|mon profil|ma carte|mes donnees|mon compte) ~3 (est elle|est il|sont elles|est t elle|est t il|est|sont) ~2 (enregistree*|enregistre*|a jour|correcte*|exacte*|actif|valide|verifie|confirme)', '(mon compte|mon acces|mon profil) ~2 (est il|est|a ete|a t il ete|semble) ~2 (bloque|suspendu|desactive|ferme|pirate*|supprime)', '(historique|liste) ~1 (mes achats|mes commandes|mes factures)',
    ],
    cases: [
      '(debite|debitee|debites|preleve|prelevee|facture|facturee|encaisse|paye) ~2 (deux fois|2 fois|en double|a tort)', '(paiement|prelevement|debit|montant|somme) ~3 (en double|deux fois|2 fois)', '(ou en est|ou en sont|des nouvelles de) ~1 (mon|ma|mes) ~1 (remboursement|remboursements|avoir|retour|reclamation|dossier|demande|ticket|parrainage)', '(toujours pas|pas encore|jamais|n ai pas) ~2 (rembourse|remboursee|recu mon remboursement|recu mon avoir|recu mes points)', '(mon remboursement|mon avoir|mon retour) ~2 (est il|est t il|a t il ete|a t il|est bien) ~2 (traite|fait|arrive|parti|recu|valide|accepte|effectue)', '^ ~1 (changez|modifiez|mettez a jour|supprimez|effacez|corrigez|remplacez|fermez) ~2 (mon|ma|mes) ~1 (adresse|compte|mot de passe|email|e mail|numero|telephone|donnees|profil|coordonnees|abonnement)', '(pouvez vous|peux tu|pourriez vous|merci de) ~2 (changer|modifier|mettre a jour|supprimer|effacer|corriger|remplacer|fermer) ~2 (mon|ma|mes) ~1 (adresse|compte|mot de passe|email|e mail|numero|telephone|donnees|profil|coordonnees|abonnement)', '(quelles|quelle) ~1 (donnees|informations|infos) ~4 (avez|savez|gardez|detenez|possedez) ~3 (sur moi|de moi|me concernant)',
    ],
    examples: { shop: 'C’est combien les frais de port ?', courtesy: 'Bonjour', offTopic: 'Quelle est la météo à Lyon ?', account: 'où en est ma commande ?', status: 'où en est ma commande ?', details: 'Quel est le montant de ma dernière commande ?', data: 'Combien de points ai-je ?', cases: 'Où en est mon remboursement ?', neither: 'xyz' },
  },
  en: {
    shop: [
      '(order|orders|ordered|ordering|parcel|package|delivery|deliver|delivered|deliveries|courier|shipping|ship|shipped|shipment|postage|return|returns|returned|refund|refunds|refunded|exchange|swap|warranty|guarantee|invoice|quote|basket|cart|checkout|payment|pay|paid|price|prices|pricey|cost|costs|discount|voucher|promo|coupon|sale|sales|stock|available|unavailable|reference|part number|product|products|item|items|part|parts|shop|store|catalogue|catalog|compatible|fit|fits|size|colour|color|brand|model|customer|customer service|buy|bought|purchase|sell|seller|website|account|newsletter|gift card|gift cards|review)',
      '(pad|pads|disc|discs|brake|brakes|filter|filters|oil|battery|batteries|tyre|tyres|tire|tires|bulb|shock|shocks|absorber|clutch|belt|wiper|wipers|plug|plugs|car|vehicle|van|engine|caliper|headlight|mirror|radio|head unit|clio|megane|peugeot|renault|citroen|golf|kangoo|scenic|vin|registration|scooter|bike|screen|charger|machine|dishwasher|washing machine|sofa|cream|remote|bluetooth|fitting|manual|jacket|immobiliser|mot)',
      '(opening hours|open on|are you open|address|phone number|contact|advisor|manager|human|agent|appointment|complaint|password|log in|login|tracking|track|cancel|customs|vat|trade prices|trade account)',
    ],
    courtesy: ['^ (hello|hi|hey|thanks|thank|good|ok|okay|yes|no|bye|perfect|great|cheers|happy)'],
    offTopic: [
      '(weather|forecast|horoscope|recipe|cooking|football match|premier league|capital of|president of|prime minister|election|elections|stock market|bitcoin|crypto|homework|essay|equation|theorem|poem|joke|lyrics|movie|netflix|celebrity|war|religion|politics|my ex|girlfriend|diagnosis|medicine|prescription|translate|philosophy|history of|world war|chess|penguins|planets|homework|python|javascript|sql|git|npm|wordpress|quantum)',
      '(write|compose|tell|draft) ~3 (poem|story|essay|article|joke|song|speech|cover letter)',
    ],
    account: [
      '(my|our) ~2 (order|orders|parcel|package|account|invoice|invoices|delivery|refund|return|payment|address|password|profile|data|basket|cart|tracking|complaint|subscription|points|card)', '(order|invoice|parcel|tracking) ~1 (number|no|nr)', '(where is|where s|wheres|track|cancel|change) ~1 (my)', '(i|ve|have|been|still|never) ~2 (ordered|received|refunded|charged|paid|returned|got)', '(forgot|reset) ~1 password', '(log in|login|locked) ~4 account', 'login code', '(cancel|change|track|modify) ~4 (order|parcel|package|delivery|address)', 'unsubscribe', '(has|is) my ~2',
    ],
    status: [
      '(where is|where s|wheres|where are|status of|any news of|any news on|news about|what happened to) ~1 (my|our) ~1 (order|orders|parcel|parcels|package|delivery)', 'when ~5 (my|our) ~1 (order|parcel|package|delivery)', '(my|our) ~1 (order|parcel|package|delivery) ~1 (hasn t|has not|hasnt|didn t|didnt|did not|never|still not|isn t|still hasn t) ~1 (arrived|arrive|come|came|been delivered|shipped|moved|here|been shipped)', '(haven t|havent|have not|never|not) ~1 (received|got|gotten) ~1 (my|our) ~1 (order|parcel|package)', '(has|is|was|did) my ~1 (order|parcel|package|delivery) ~3 (shipped|ship|left|leave|sent|been sent|been shipped|dispatched|been dispatched|delivered|been delivered|arrived|on its way|on the way|out for delivery|ready|here yet)',
    ],
    details: [
      '(amount|total|contents|what s in|what is in|what was in) ~2 my ~1 (order|orders)', '^ ~1 what ~1 (did i|have i) ~1 (order|ordered|buy|bought)', '(charged|billed|debited) ~1 (twice|two times|double) ~4 (order|orders)', '(is|was|has) my ~1 (order|invoice) ~2 (paid|confirmed|accepted|registered|gone through)', '(show|list) ~2 my ~1 orders',
    ],
    data: [
      '(how many) ~2 points ~2 (do i have|have i|i have|i ve got|do i still have|are on my|are in my|left on my)', '(what is|what s|whats|check|show me|see|tell me) ~1 my ~1 (points|balance|points balance|store credit|loyalty balance)', '(my points|my loyalty points) ~1 (have disappeared|have gone|are gone|are missing|disappeared|have expired|were not|weren t|haven t|have not|are not|aren t)', 'where ~1 my ~1 points', '(which|what) ~3 (address|addresses|card|cards|email|e mail|phone number|payment method) ~5 (on file|saved|stored|registered|on my account|in my account|in my profile)', '(is|are) my ~2 (address|email|e mail|phone number|card|details|profile|account) ~3 (up to date|correct|saved|on file|registered|right|active|verified|confirmed)', '(my account|my login|my profile) ~2 (is|was|has been|got|been|seems) ~2 (blocked|locked|suspended|disabled|closed|hacked|deleted|deactivated)', '(is|was|has) my account ~2 (blocked|locked|suspended|disabled|closed|hacked|deleted|active|verified)', 'my (order|purchase) history',
    ],
    cases: [
      '(charged|billed|debited|paid) ~2 (twice|two times|double)', '(double|duplicate) (charge|payment|charged)', '(where is|where s|wheres|status of|any news on|what happened to|when will i get|when do i get) ~1 my ~1 (refund|money|money back|store credit|return|claim|complaint|ticket)', '(still|never|not|haven t|havent) ~3 (refunded|received my refund|got my refund|had my refund|gotten my refund|my money back)', '(has|is|was) my ~1 (refund|return|claim) ~2 (processed|issued|sent|accepted|approved|received|done|arrived)', '^ ~1 (change|update|delete|remove|correct|close|replace|erase) my ~1 (address|account|password|email|e mail|number|phone|data|profile|details|subscription)', '(can you|could you|would you|please) ~1 (change|update|delete|remove|correct|close|replace|erase) my ~1 (address|account|password|email|e mail|number|phone|data|profile|details|subscription)', '(what|which) ~1 (data|information|info) ~3 (have|hold|keep|store|know) ~3 (on me|about me)',
    ],
    examples: { shop: 'How much is shipping?', courtesy: 'hello', offTopic: 'what is the weather in Leeds', account: 'where is my order', status: 'where is my order', details: 'What did I order last month?', data: 'How many points do I have?', cases: 'I was charged twice', neither: 'xyz' },
  },
  de: {
    shop: [
      '(bestell*|paket|pakete|lieferung|liefern|liefert|lieferzeit|versand|versandkosten|verschickt|verschicken|sendung*|zusteller|paketdienst|ruckgabe|rucksend*|zuruckschicken|retoure|umtausch|umtauschen|erstattung|geld zuruck|garantie|gewahrleistung|rechnung|angebot|warenkorb|kasse|zahlung|zahlen|bezahlen|zahlungsarten|preis|preise|kostet|kosten|teuer|rabatt|gutschein*|sonderangebot*|lager|verfugbar|lieferbar|teilenummer|artikel|produkt|teil|teile|laden|shop|katalog|kompatibel|passt|passen|grosse|farbe|marke|modell|kunde|kundenservice|kaufen|kauf|verkauf*|seite|konto|newsletter|bewertung)',
      '(bremsbelag*|belage|bremsscheibe*|scheiben|bremse*|filter|olfilter|luftfilter|ol|batterie*|reifen|winterreifen|birne|lampe|stossdampfer|kupplung*|zahnriemen*|wischer*|kerzen|zundkerze*|auto|wagen|fahrzeug|motor*|serviceanzeige|sattel|traggelenk|scheinwerfer|spiegel|radio|clio|megane|peugeot|renault|citroen|golf|kangoo|scenic|fahrgestellnummer|schlusselnummer|roller|rad|bildschirm|ladegerat|kaffeemaschine|waschmaschine|geschirrspuler|sofa|creme|fernbedienung|bluetooth|einbau|anleitung|jacke|wegfahrsperre|tuv|werkstatt)',
      '(offnungszeiten|geoffnet|offen|adresse|telefonnummer|telefon|kontakt|berater|mitarbeiter|menschen|chef|termin|reklamation|beschwerde|passwort|einloggen|sendungsnummer|verfolgen|stornieren|zoll|mehrwertsteuer|handlerpreise)',
    ],
    courtesy: ['^ (hallo|hi|hey|moin|servus|guten|danke|vielen dank|ok|ja|nein|tschuss|super|prima|frohes)'],
    offTopic: [
      '(wetter|horoskop|rezept fur|kochen|bundesliga|fussballspiel|hauptstadt von|prasident von|bundeskanzler|wahlen|borse|bitcoin|krypto|hausaufgaben|aufsatz|gleichung|gedicht|witz|liedtext|netflix|promi|krieg|religion|politik|meine ex|freundin|diagnose|medikament|ubersetze|philosophie|weltkrieg|schach|marie curie|git)',
      '(schreib|schreibe|verfasse|erzahl|erzahle) ~3 (gedicht|geschichte|aufsatz|artikel|witz|lied|rede)',
    ],
    account: [
      '(meine|mein|meiner|meinem|meinen|unsere) ~2 (bestellung|bestellungen|paket|konto|rechnung|rechnungen|lieferung|erstattung|retoure|zahlung|adresse|lieferadresse|mailadresse|e mail|passwort|profil|daten|warenkorb|sendung|reklamation|karte|geld)', '(bestellnummer|sendungsnummer|rechnungsnummer|bestellung|rechnung) ~1 (nr|nummer|100*)', '(wo ist|wo bleibt) ~1 (meine|mein)', '(ich habe|hab|habe) ~4 (bestellt|bekommen|bezahlt|zuruckgeschickt|abgeschickt)', '(abgebucht|doppelt bestellt)', 'passwort ~1 (vergessen|zuruck)', '(einloggen|anmelden|gesperrt)', '(bestatigungsmail)', '(bestellung|paket|lieferadresse|sendung) ~5 (stornieren|andern|verfolgen|loschen)', '(im|mein) paket',
    ],
    status: [
      '(wo ist|wo sind|wo bleibt|wo bleiben|wo steckt|status|stand) ~1 (meine|mein|meiner|meines|unsere|unser) ~1 (bestellung|bestellungen|paket|sendung|lieferung|packchen)', 'wann ~4 (meine|mein|unsere) ~1 (bestellung|paket|sendung|lieferung|packchen)', '(meine|mein|unsere) ~1 (bestellung|paket|sendung|lieferung) ~3 (noch nicht|nicht angekommen|nicht da|immer noch|nie angekommen)', '(habe|hab) ~1 (meine|mein) ~1 (bestellung|paket|sendung|lieferung) ~3 (nicht|nie) ~1 (bekommen|erhalten)', '(ist|wurde|wird) (meine|mein|unsere) ~1 (bestellung|paket|sendung|lieferung) ~4 (verschickt|versandt|versendet|abgeschickt|unterwegs|angekommen|geliefert|zugestellt|raus|fertig|da)', '(ob) (meine|mein) ~1 (bestellung|paket|sendung|lieferung) ~4 (verschickt|versandt|unterwegs|angekommen|raus|da)',
    ],
    details: [
      '(betrag|summe|inhalt|gesamtbetrag) ~2 (meiner|meine) ~1 (bestellung|bestellungen)', '^ ~1 was (habe|hab) ich ~4 (bestellt|gekauft)', '(bestellung|bestellungen) ~3 (doppelt|zweimal) ~1 (abgebucht|belastet|berechnet|bezahlt)', '(ist|wurde|war) meine ~1 (bestellung|rechnung) ~3 (bezahlt|bestatigt|eingegangen|registriert)', '(zeig|zeige|zeigen) ~3 meine ~1 bestellungen',
    ],
    data: [
      '(wie viele|wieviele|wieviel|wie viel) ~1 (punkte|bonuspunkte|treuepunkte) ~1 (habe ich|hab ich|sind auf meinem|sind noch|bleiben mir|habe)', 'stand ~2 (meiner punkte|meiner bonuspunkte|punktekonto|punktekontos)', '(mein|meinen) ~1 (punktestand|guthaben|punktekonto)', '(meine punkte|meine bonuspunkte|meine treuepunkte) ~2 (sind weg|sind verschwunden|verschwunden|verfallen|fehlen|weg)', '(wo sind|fehlen) meine ~1 (punkte|bonuspunkte|treuepunkte)', '(welche|welcher|welches) ~3 (adresse|adressen|karte|karten|mail|e mail|nummer|telefonnummer|zahlungsart|lieferadresse) ~5 (hinterlegt|gespeichert|meinem konto|meinem profil|meinem kundenkonto)', '(ist|sind) ~1 (meine|mein) ~1 (adresse|lieferadresse|mail|e mail|nummer|karte|daten|profil|konto|kundenkonto) ~4 (aktuell|korrekt|richtig|hinterlegt|gespeichert|gesperrt|aktiv|bestatigt|freigeschaltet)', '(stimmt|stimmen) ~1 (meine|mein) ~1 (adresse|lieferadresse|mail|e mail|nummer|daten)', '(mein|meinen) ~1 (konto|kundenkonto|zugang|profil) ~3 (gesperrt|geschlossen|gehackt|geloscht|deaktiviert)', 'meine ~1 (bestellhistorie|kaufhistorie)',
    ],
    cases: [
      '(doppelt|zweimal|2 mal|zwei mal) ~1 (abgebucht|belastet|berechnet|bezahlt|eingezogen|gezahlt)', '(wo bleibt|wo ist|wo steckt|stand|status|was ist mit|wann kommt|wann bekomme ich|wann erhalte ich) ~1 (mein|meine|meiner|meines) ~1 (geld|erstattung|ruckerstattung|gutschrift|retoure|rucksendung|reklamation|anfrage|ticket)', '(noch keine|immer noch keine|noch kein|immer noch kein|nie) ~2 (erstattung|ruckerstattung|gutschrift|geld zuruck) ~1 (bekommen|erhalten|da)', '(ist|wurde|wird) (meine|mein) ~1 (erstattung|ruckerstattung|gutschrift|retoure|rucksendung) ~4 (bearbeitet|angekommen|eingegangen|veranlasst|uberwiesen|akzeptiert|da)', '^ ~1 (andern|aktualisieren|loschen|korrigieren|schliessen|ersetzen) sie ~2 (meine|mein|meinen) ~1 (adresse|lieferadresse|konto|kundenkonto|passwort|mail|e mail|nummer|daten|profil|abo)', '^ ~1 (andere|losche|korrigiere|schliess|aktualisiere) (bitte|mal|mir) ~1 (meine|mein|meinen) ~1 (adresse|lieferadresse|konto|kundenkonto|passwort|mail|e mail|nummer|daten|profil|abo)', '(konnen sie|kannst du|konntest du|konnten sie|wurden sie) ~2 (meine|mein|meinen) ~1 (adresse|lieferadresse|konto|kundenkonto|passwort|mail|e mail|nummer|daten|profil|abo) ~4 (andern|aktualisieren|loschen|korrigieren|schliessen|ersetzen)', '(welche|was fur) ~1 (daten|informationen) ~3 (haben|speichern|wissen|hast|besitzen) ~4 (uber mich|von mir|zu mir)',
    ],
    examples: { shop: 'Was kostet der Versand?', courtesy: 'Hallo', offTopic: 'Wie wird das Wetter in Köln?', account: 'wo ist meine Bestellung', status: 'wo ist meine Bestellung', details: 'Was habe ich letzten Monat bestellt?', data: 'Wie viele Punkte habe ich?', cases: 'Wo bleibt meine Erstattung?', neither: 'xyz' },
  },
  ar: {
    shop: [
      '(طلب|طلبي|طلبات|طلبت|طلبيه|شحن*|شحنه|توصيل*|توصلون|طرد|ارجاع|مرتجع|استرجاع|استرداد|استبدال*|تبديل|ضمان|فاتوره|عرض سعر|سله|دفع|بطاقتي|سعر|اسعار|ثمن|تكلفه|غالي|خصم|تخفيض*|قسيمه|كوبون|كود الخصم|متوفر*|مخزون|قطعه|قطع|منتج*|متجر|محل|كتالوج|متوافق*|مناسب*|مقاس*|لون|ماركه|موديل|زبون|خدمه العملاء|شراء|اشتري*|بائع|موقع|حساب*|نشره|تقييم|سلعه)',
      '(فحمات|فحمه|اقراص|قرص|فرامل|فلتر|فيلتر|فلاتر|زيت|بطاري*|اطارات|لمبه|مساعد*|كلتش|سير|مساحات|بواجي|سياره|سيارتي|محرك|كليبر|راديو|كليو|ميغان|بيجو|رينو|سيتروين|جولف|كانجو|سينيك|شاصي|سكوتر|دراجه|شاشه|شاحن|اله|غساله|كنبه|كريم|جهاز التحكم|بلوتوث|تركيب|دليل|جاكيت|ورشه|ميكانيكي)',
      '(تفتحون|مفتوح*|عنوان*|هاتف*|رقم هاتف*|تواصل|مدير|انسان|موعد|شكوي|شكاوي|كلمه المرور|كلمه السر|الدخول|تتبع*|اتتبع|الغاء|جمركيه|ضريبه|ضريبيه)',
    ],
    courtesy: ['^ (مرحبا|السلام|سلام|شكرا|صباح|مساء|نعم|لا|تمام|اهلا|كل عام)'],
    offTopic: [
      '(طقس|ابراج|وصفه طبخ|طبخ|مباراه|دوري ابطال|عاصمه|رئيس جمهوريه|انتخابات|بورصه|بيتكوين|واجبات|معادله رياضيه|قصيده|نكته|اغنيه|فيلم|نتفليكس|حرب|سياسه خارجيه|فلسفه|تاريخ|شطرنج|ماري كوري|ترجم|تشخيص|دواء)',
      '(اكتب|احك|الف) ~2 (قصيده|قصه|مقال|نكته|اغنيه|خطاب)',
    ],
    account: [
      '(طلبي|شحنتي|طردي|حسابي|فاتورتي|بطاقتي|بريدي|ملفي|بياناتي|اموالي|سلتي|طلباتي)', '(رقم|رقمه) ~1 (طلب|تتبع|فاتوره)', '(طلب|طلبي|طلبيه) ~1 (رقم|100*)', '(اين|وين) ~1 (طلبي|شحنتي|طردي)', '(لم تصلني|لم يصلني|لم استلم|لا يصلني|تم خصم|خصم المبلغ|طلبت)', '(نسيت) ~1 (كلمه المرور|كلمه السر)', '(الدخول الي|ادخل الي) حسابي', '(كلمه المرور)', '(الغاء|تغيير|اتتبع|جمع) ~2 (طلب|شحنه|عنوان|طلبين)',
    ],
    status: [
      '(اين|وين|فين) ~1 (طلبي|طلبيتي|شحنتي|طردي|اوردري|الطلب بتاعي|الاوردر بتاعي|الطلب حقي|طلبيه بتاعتي)', '(متى|امتى|ايمتى|فوقاش) ~3 (طلبي|طلبيتي|شحنتي|طردي|الاوردر|اوردري)', '(طلبي|طلبيتي|شحنتي|طردي) ~2 (لم يصل|لم تصل|ما وصل|ما وصلت|ما وصلني|ما وصلتني|موصلش|موصلتش|لسه)', '(لم يصلني|لم تصلني|ما وصلني|ما وصلتني|ما استلمت|لم استلم) ~1 (طلبي|طلبيتي|شحنتي|طردي)', 'هل (طلبي|طلبيتي|شحنتي|طردي)', 'هل (وصل|وصلت|خرج|خرجت|انشحن|انشحنت|شحن|شحنت|ارسل|ارسلت) ~1 (طلبي|طلبيتي|شحنتي|طردي)', '(هل) (تم|جري) ~1 (شحن|ارسال|تسليم|توصيل) (طلبي|طلبيتي|شحنتي|طردي)', '(طلبي|طلبيتي|شحنتي|طردي) ~3 (شحن*|انشحن*|ارسل|خرج|خرجت|في الطريق|بالطريق|جاهز*)',
    ],
    details: [
      '(مبلغ|قيمه|محتوى|محتويات|اجمالي) ~2 (طلبي|طلبيتي|طلباتي)', '^ ~1 (ماذا|شو|ايش|وش|ايه اللي) (طلبت|اشتريت)', '(خصم|سحب|حسم) ~3 طلبي ~1 مرتين', '(طلبي|فاتورتي) ~1 (مدفوع*|مؤكد*|مسجل*)', '(اعرض|ارني|ورني|وريني) ~2 طلباتي',
    ],
    data: [
      'كم ~2 (نقطه|نقاط) ~1 (لدي|عندي|معي|املك|حسابي|بحسابي|رصيدي|تبقي)', 'كم ~2 (نقاطي|رصيدي|عندي نقاط|عندي نقطه)', '(رصيد|مجموع|عدد) ~1 نقاطي', '(اين|وين|فين) ~1 (نقاطي|رصيدي)', '(نقاطي|رصيدي) ~1 (اختفت|اختفي|ضاعت|انتهت|ناقصه|راحت)', '(ما|ماهو|ماهي|ايش|شو|اي) ~3 (عنوان*|بطاق*|رقم*|بريد*|ايميل*|البريد|العنوان|البطاقه) ~3 (مسجل*|المسجل*|محفوظ*|المحفوظ*|حسابي|بحسابي)', 'هل ~1 (عنواني|بريدي|بطاقتي|رقمي|حسابي|ملفي|بياناتي) ~3 (صحيح*|محدث*|مسجل*|محفوظ*|مغلق*|محظور*|مفعل*|مقفل*|موقوف*|فعال)', 'حسابي ~2 (مغلق*|محظور*|موقوف*|معلق*|مخترق*|محذوف*|مقفل*|انحظر|تقفل|تسكر)', 'سجل (مشترياتي|طلباتي)',
    ],
    cases: [
      '(خصم*|سحب*|حسم*|تخصم) ~4 (مرتين|مرتان|دفعتين|مضاعف)', '(دفعت) ~2 (مرتين|مرتان)', '(اين|وين|فين|متي|امتي) ~3 (فلوسي|اموالي|مرتجعي|استردادي|المبلغ المسترد|استرداد اموالي|نقودي)', '(لم|ما|لسه ما) ~2 (استرد*|يسترد|ترجع*|رجع*|استلم*) ~2 (فلوسي|اموالي|نقودي|نقاطي)', '^ ~1 (غيروا|غير|عدلوا|عدل|احذفوا|احذف|حدثوا|حدث) ~1 (عنواني|حسابي|بريدي|رقمي|بياناتي|ملفي|اشتراكي)', '(ممكن|هل يمكنكم|هل يمكنك|تقدرون|تقدر|بتقدر) ~1 (تغير*|تعدل*|تحذف*|تحدث*|تغيير|تعديل|حذف) ~1 (عنواني|حسابي|بريدي|رقمي|بياناتي|ملفي|اشتراكي)', '(ما|ماهي|ايش|شو) ~1 (البيانات|المعلومات) ~4 (عني|تخصني)',
    ],
    examples: { shop: 'كم تكلفة الشحن؟', courtesy: 'مرحبا', offTopic: 'كيف الطقس اليوم؟', account: 'أين طلبي؟', status: 'أين طلبي؟', details: 'ماذا طلبت الشهر الماضي؟', data: 'كم نقطة لدي في حسابي؟', cases: 'أين أموالي؟', neither: 'xyz' },
  },
};

/** Ids by which the screen recognises these rules. */
export const SHOP = 'scope.shop';
export const COURTESY = 'scope.courtesy';
export const OFF_TOPIC = 'scope.off_topic';
export const ACCOUNT = 'account.own';
export const ORDER_STATUS = 'account.order_status';
export const ORDER_DETAILS = 'account.order_details';
export const ACCOUNT_DATA = 'account.data';
export const ACCOUNT_CASE = 'account.case';

const strip = (pattern: string): string => pattern.replace(/ ~\d+$/, '');

export const SCOPE_RULES: readonly PolicyRule[] = (Object.keys(WORDS) as Language[]).flatMap((language) => {
  const { shop, courtesy, offTopic, account, status, details, data, cases, examples } = WORDS[language];
  const rule = (id: string, explanation: string, patterns: readonly string[], example: string): PolicyRule => ({
    id: `${id}.${language}`,
    kind: 'scope',
    language,
    family: id,
    explanation,
    patterns: patterns.map(strip),
    weight: 0,
    examples: { match: [example], skip: [examples.neither] },
  });
  return [
    rule(SHOP, 'Speaks of what a shop sells or does.', shop, examples.shop),
    rule(COURTESY, 'Greets, thanks, agrees.', courtesy, examples.courtesy),
    rule(OFF_TOPIC, 'Speaks of something else.', offTopic, examples.offTopic),
    rule(ACCOUNT, 'Asks about an own order, parcel, invoice or account.', account, examples.account),
    rule(ORDER_STATUS, 'Asks where an own order is.', status, examples.status),
    rule(ORDER_DETAILS, 'Asks what an own order holds or costs, or whether it is paid.', details, examples.details),
    rule(ACCOUNT_DATA, 'Asks what the own account holds.', data, examples.data),
    rule(ACCOUNT_CASE, 'Wants something done or looked into in the own account.', cases, examples.cases),
  ];
});
