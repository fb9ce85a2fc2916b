/**
 * Forms of one French word that a stemmer keeps apart: verbs that change their root, and the noun of what they do. A line each, the common
 * stem first. For searching only: a concept of the lexicon still means the form it names ("ouvert" is about hours, "ouvrir un compte" is not).
 */
export const FRENCH_FAMILIES = `
recevoir: recevoir recois recoit recu recue recus recues recevez recevons recoivent recevrai recevra recevrez recevrons recevrais recevant reception
percevoir: percevoir percois percoit percu percue percus percues percevez percoivent perception
perdre: perdre perds perd perdu perdue perdus perdues perdez perdons perdent perdrai perte pertes
rendre: rendre rends rend rendu rendue rendus rendues rendez rendons rendent rendrai
vendre: vendre vends vend vendu vendue vendus vendues vendez vendons vendent vente ventes vendeur vendeurs vendeuse
attendre: attendre attends attend attendu attendue attendez attendons attendent attente attentes
suspendre: suspendre suspends suspend suspendu suspendue suspendus suspendues suspendez suspendent suspension suspensions
repondre: repondre reponds repond repondu repondue repondez repondons repondent reponse reponses
prendre: prendre prends prend pris prise prises prenez prenons prennent prendrai prendra prendrez
reprendre: reprendre reprends reprend repris reprise reprises reprenez reprennent
comprendre: comprendre comprends comprend compris comprise comprenez comprenons comprennent comprehension
apprendre: apprendre apprends apprend appris apprenez apprennent apprentissage
mettre: mettre mets met mis mise mises mettez mettons mettent mettrai
transmettre: transmettre transmets transmet transmis transmise transmettez transmettent transmission
admettre: admettre admets admet admis admise admissible admission admissions
ouvrir: ouvrir ouvre ouvres ouvrez ouvrons ouvrent ouvert ouverte ouverts ouvertes ouverture ouvertures ouvrira
couvrir: couvrir couvre couvres couvrez couvrent couvert couverte couverts couvertes couverture couvertures
decouvrir: decouvrir decouvre decouvrez decouvert decouverte decouvrent
offrir: offrir offre offres offrez offrons offrent offert offerte offerts offertes
fermer: fermer ferme fermes fermez fermons ferment ferme fermee fermes fermees fermeture fermetures
inscrire: inscrire inscris inscrit inscrite inscrits inscrites inscrivez inscrivent inscrirai inscription inscriptions
souscrire: souscrire souscris souscrit souscrite souscrits souscrivez souscription souscriptions souscripteur
prescrire: prescrire prescrit prescrite prescrits prescription prescriptions
obtenir: obtenir obtiens obtient obtenu obtenue obtenus obtenues obtenez obtiennent obtention
detenir: detenir detient detiens detenu detenez detiennent detention detenteur
retenir: retenir retiens retient retenu retenue retenez retiennent retention
maintenir: maintenir maintiens maintient maintenu maintenue maintenez maintien
devenir: devenir deviens devient devenu devenue devenez deviennent
prevenir: prevenir previens previent prevenu prevenue prevenez previennent prevention
intervenir: intervenir intervient intervenu intervenez interviennent intervention interventions intervenant intervenants
choisir: choisir choisis choisit choisie choisissez choisissons choisissent choix
fournir: fournir fournis fournit fournie fournissez fournissent fourniture fournitures
garantir: garantir garantis garantit garantie garanties garantissez
avertir: avertir avertis avertit averti avertie avertissez avertissement avertissements
definir: definir definis definit definie definissez definition definitions
finir: finir finis finit fini finie finissez finissent
connecter: connecter connecte connectee connectes connectez connectent connexion connexions
acheter: acheter achete achetee achetes achetez achetent achat achats acheteur acheteurs
creer: creer cree creee crees creees creez creons creent creation creations createur
livrer: livrer livre livree livres livrees livrez livrons livrent livraison livraisons livreur livreurs
payer: payer paye payee payes payees payez payons paient payent paie paies paiement paiements payement payant payante paierai paiera paierez
envoyer: envoyer envoie envoies envoye envoyee envoyes envoyees envoyez envoyons envoient envoi envois enverrai enverrez
renvoyer: renvoyer renvoie renvoye renvoyee renvoyez renvoi renvois
employer: employer emploie employe employee employes employees employez
essayer: essayer essaie essaye essayez essai essais
nettoyer: nettoyer nettoie nettoye nettoyee nettoyes nettoyez nettoyage nettoyages
etudier: etudier etudie etudies etudiez etudient etude etudes etudiant etudiante etudiants etudiantes
bloquer: bloquer bloque bloquee bloques bloquees bloquez blocage blocages
debloquer: debloquer debloque debloquee debloquez deblocage
marier: marier marie mariee maries mariees mariez mariage mariages
mourir: mourir meurt mort morte morts mortes deces decede decedee decedes deceder
naitre: naitre nait nee nes naissance naissances
conduire: conduire conduis conduit conduite conduites conduisez conduisent conducteur conducteurs conductrice
construire: construire construis construit construite construits construisez construction constructions constructible constructeur
traduire: traduire traduis traduit traduite traduits traduisez traduction traductions traducteur
reduire: reduire reduis reduit reduite reduits reduites reduisez reduction reductions
produire: produire produis produit produite produits produisez production productions
interdire: interdire interdis interdit interdite interdits interdites interdiction interdictions
resoudre: resoudre resous resout resolu resolue resolution
inclure: inclure inclus incluse incluses inclut incluent inclusion
exclure: exclure exclus exclue exclu exclut excluent exclusion exclusions
suivre: suivre suit suivi suivie suivis suivez suivent suivrai
joindre: joindre joins joint jointe joints jointes joignez joignent joignable
rejoindre: rejoindre rejoins rejoint rejointe rejoignez
eteindre: eteindre eteins eteint eteinte eteignez extinction
lire: lire lis lit lu lue lus lisez lisent lecture lectures lecteur
ecrire: ecrire ecris ecrit ecrite ecrits ecrivez ecrivent ecriture
connaitre: connaitre connais connait connu connue connaissez connaissance connaissances
reconnaitre: reconnaitre reconnais reconnait reconnu reconnue reconnus reconnaissez reconnaissance
disparaitre: disparaitre disparait disparu disparue disparus disparition
rompre: rompre romps rompt rompu rompue rompez rupture ruptures
partir: partir pars part parti partis partez partons partent depart departs
sortir: sortir sors sort sorti sortie sortis sorties sortez sortent
servir: servir sers sert servi servie servez servent
acquerir: acquerir acquiers acquiert acquis acquise acquerez acquisition acquisitions acquereur
assurer: assurer assure assuree assures assurees assurez assurent assurance assurances assureur assureurs
adherer: adherer adhere adherez adherent adherente adherents adherentes adhesion adhesions
acceder: acceder accede accedez accedent acces accessible accessibles
garder: garder garde gardee gardes gardez gardent garderie garderies gardiennage
signer: signer signe signee signes signez signature signatures signataire
louer: louer loue louee loues louez louent location locations locataire locataires loueur loueurs loyer loyers
voyager: voyager voyage voyages voyagez voyageur voyageurs
heberger: heberger heberge hebergee heberges hebergees hebergement hebergements hebergeur
demenager: demenager demenage demenagez demenagement demenagements demenageur demenageurs
stationner: stationner stationne stationnez stationnement stationnements
nager: nager nage nagez nageur natation
echouer: echouer echoue echec echecs
debiter: debiter debite debitee debites debit debits debiteur
transferer: transferer transfere transferee transferez transfert transferts
apparaitre: apparaitre apparait apparu apparue apparaissent apparition
travailler: travailler travaille travaillez travaillent travail travailleur travailleurs
vieillir: vieux vieil vieille vieillir vieillesse
mensuel: mois mensuel mensuelle mensuels mensuelles mensuellement mensualite mensualites
annuel: an ans annee annees annuel annuelle annuels annuelles annuellement
`;
