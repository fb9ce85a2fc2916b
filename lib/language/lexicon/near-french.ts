/**
 * French words that customers use for one another, a line each; a word may stand in several. Not the shop's subjects, but
 * everyday, administrative and commercial French: what makes "on m'a piqué ma CB" and "carte bancaire volée" meet. They count
 * less than the words themselves.
 */
export const NEAR_FRENCH = `
résilier, résiliation, mettre fin, annuler, annulation, arrêter, arrêt, stopper, quitter, partir, interrompre, cesser, désengager, clôturer, clôture, fermer, fermeture, rompre, désabonner, supprimer
supprimer, suppression, effacer, enlever, retirer, ôter, désactiver, désactivation, couper, désinstaller
activer, activation, mettre en marche, mettre en service, allumer, démarrer, lancer, enclencher, initialiser
installer, installation, brancher, branchement, monter, montage, poser, pose, raccorder, raccordement, configurer, configuration, paramétrer, mise en service
régler, réglage, réglages, paramètre, paramètres, configurer, configuration, paramétrer
payer, paiement, régler, règlement, verser, versement, débourser, acquitter, débiter, débit, prélever, prélèvement, encaisser, facturer, facturation
prélèvement, prélever, ponctionner, débiter, débit, retirer sur mon compte, prendre sur mon compte
rembourser, remboursement, remboursé, récupérer mon argent, rendre l’argent, rendre, restituer, recréditer, prise en charge, prendre en charge, couvrir, couvert, indemniser, indemnisation, dédommagement, compensation, avoir
prise en charge, prendre en charge, pris en charge, couvert, couverture, couvrir, garantie, garanti, remboursé
prix, tarif, tarifs, coût, coûter, combien coûte, montant, somme, frais, cher, facturer, facture, payer, euros, tarification, grille tarifaire
frais, commission, pénalité, pénalités, supplément, surcoût, majoration, surtaxe, indemnité, agios, hors forfait
cher, coûteux, élevé, onéreux, hors de prix
gratuit, gratuitement, offert, sans frais, rien à payer, gratis
réduction, remise, promo, promotion, rabais, ristourne, code promo, bon de réduction, solde, soldes, moins cher, avantage, offre
augmenter, augmentation, hausse, monter, grimper, relever, rehausser, plus élevé, accroître, agrandir, agrandissement
baisser, baisse, diminuer, diminution, réduire, réduction, abaisser, descendre
argent, sous, fric, thune, fonds, somme, montant, liquide, espèces, monnaie, cash
espèces, liquide, cash, billets, billet, monnaie
carte bancaire, carte bleue, cb, carte de paiement, carte de crédit, visa, mastercard, carte
compte bancaire, compte courant, compte, iban, rib, coordonnées bancaires
rib, iban, relevé d’identité bancaire, coordonnées bancaires, numéro de compte
virement, virer, transfert, transférer, envoyer de l’argent, versement, verser, transaction
prêt, crédit, emprunt, emprunter, financement, financer
mensualité, mensualités, échéance, échéances, versement, remboursement, traite, traites, tous les mois, mensuel, par mois
découvert, négatif, dans le rouge, débiteur, solde négatif, pas assez d’argent, défaut de provision, insuffisant, à sec
épargne, épargner, économies, économiser, placement, placer, mettre de côté, livret, investir, investissement, rapporter
intérêt, intérêts, taux, rendement, rapporter, agios
impôt, impôts, taxe, taxes, fiscal, fiscalité, imposition, imposé, exonéré
facture, facturation, note, addition, justificatif de paiement, reçu, ticket, quittance, duplicata, ce que je dois
relevé, relevés, extrait, extraits, historique, décompte, récapitulatif, détail
impayé, retard de paiement, dette, dettes, relance, échelonnement, délai de paiement, échéancier, pas les moyens, difficultés financières, difficultés, ne peux pas payer, n’arrive pas à payer, fins de mois
plusieurs fois, échelonner, étaler, en trois fois, facilités de paiement, mensualités, paiement fractionné
revenu, revenus, ressources, salaire, gagner, gagne, quotient familial, petits revenus
emploi, travail, job, boulot, poste, recrutement, recruter, candidature, postuler, embauche, embaucher, travailler
employeur, patron, entreprise, société, boîte, chef
chômage, licenciement, licencié, perte d’emploi, sans emploi, fin de contrat, demandeur d’emploi, pôle emploi, france travail
retraite, retraité, pension, senior, seniors
arrêt maladie, malade, maladie, souffrant, congé maladie
contrat, abonnement, abo, forfait, formule, offre, souscription, souscrire, adhésion, adhérer, engagement
souscrire, souscription, s’abonner, abonner, adhérer, adhésion, s’inscrire, inscription, inscrire, devenir client, ouvrir, ouverture, créer un compte, signer
inscrire, inscription, s’inscrire, enregistrer, enregistrement, créer un compte, création, déclarer, ajouter, rejoindre
ajouter, ajout, rajouter, mettre, inclure, rattacher, compléter, enregistrer, inscrire
modifier, modification, changer, changement, mettre à jour, actualiser, rectifier, corriger, remplacer, adapter, déplacer, nouveau, nouvelle, autre
reporter, report, décaler, déplacer, repousser, retarder, changer la date, ajourner, suspendre, pause, remettre
suspendre, suspension, pause, geler, bloquer, blocage, interrompre, couper
bloquer, blocage, bloqué, opposition, verrouiller, verrouillé, suspendre, empêcher, interdire, filtrer, refuser
débloquer, déblocage, déverrouiller, désimlocker, désimlockage, libérer
refuser, refus, refusé, rejeter, rejet, rejeté, décliné, passe pas, non accepté, pas accepté, interdit, impossible, échoué, échec
accepter, acceptation, accord, autoriser, autorisation, autorisé, permettre, permis, valider, validation, consentement, avoir le droit
contester, contestation, réclamation, réclamer, plainte, se plaindre, litige, recours, médiateur, désaccord, mécontent, pas content, insatisfait, signaler, porter plainte
erreur, erreurs, trompé, tromper, mauvais, faux, incorrect, erroné, planté, bug, dysfonctionnement
arnaque, fraude, frauduleux, escroquerie, hameçonnage, phishing, suspect, louche, bizarre, piraté, piratage, usurpation, spam, malveillant
fraude, frauduleux, sans mon accord, sans autorisation, pas faite, reconnais pas, inconnu, inconnue, pas fait
voler, volé, vol, piquer, piqué, dérober, tirer, braquer, cambriolage, cambriolé
perdre, perdu, perte, égarer, égaré, retrouve plus, retrouver, disparu, introuvable, remettre la main, oublié
oublier, oublié, oubli, perdu, rappelle plus, souviens plus, retrouve plus
casser, cassé, casse, brisé, abîmé, abîmer, endommagé, fissuré, fêlé, détérioré, détruit, hs, défectueux, en panne, mort, morte, dégât, dommage
panne, en panne, ne fonctionne pas, ne fonctionne plus, ne marche pas, ne marche plus, hs, défectueux, en rade, dysfonctionnement, plus rien, défaut, coupure, ne répond plus, ne s’allume plus, bloqué, plantage, plante, bug, problème technique
lent, lente, lenteur, ralenti, rame, ramer, débit, trop long, mauvais débit, vitesse, rapide
réparer, réparation, dépannage, dépanner, remettre en état, technicien, intervention
remplacer, remplacement, échanger, échange, renouveler, renouvellement, changer, nouveau, nouvelle
renouveler, renouvellement, reconduire, reconduction, prolonger, prolongation, refaire, expiration, expirer, expiré, périmé, échéance
expiration, expirer, expiré, périmé, périmée, fin de validité, validité, valable, date limite, arriver à échéance, plus valable
rendre, retourner, retour, renvoyer, renvoi, restituer, restitution, rapporter, ramener
envoyer, envoi, expédier, expédition, transmettre, transmission, adresser, faire parvenir, poster, transférer, déposer
recevoir, réception, reçu, obtenir, obtention, arriver, avoir, récupérer, livré, livraison
obtenir, obtention, avoir, demander, demande, recevoir, récupérer, se procurer, bénéficier
récupérer, retirer, retrait, reprendre, obtenir, télécharger, retrouver
télécharger, téléchargement, récupérer, imprimer, enregistrer, pdf
trouver, chercher, localiser, où est, où se trouve, emplacement, adresse, plus proche, près de chez moi
délai, délais, combien de temps, durée, quand, temps, attendre, attente, jours, semaines, sous combien, long, vite, rapidement, urgent
urgent, urgence, rapidement, vite, immédiat, immédiatement, tout de suite, instantané, en express, prioritaire, dès maintenant
retard, en retard, toujours pas, pas encore, tarde, n’arrive pas, attends toujours
date, jour, calendrier, quand, échéance
horaire, horaires, heures d’ouverture, ouvert, ouverte, ouverture, fermé, fermeture, quelle heure
rendez-vous, rdv, créneau, rencontrer, prendre date, entretien, réserver
réserver, réservation, booker, retenir, prendre une place
annuler, annulation, décommander, supprimer, stopper, revenir en arrière
absent, absence, pas là, pas présent, indisponible
contacter, contact, joindre, appeler, téléphoner, parler, écrire, conseiller, service client, assistance, aide, quelqu’un, interlocuteur, s’adresser
conseiller, banquier, agent, commercial, vendeur, interlocuteur, gestionnaire, chargé de clientèle
agence, boutique, magasin, guichet, point de vente, bureau, sur place, succursale
téléphone, tel, portable, mobile, smartphone, iphone, android, gsm, combiné, appareil, 06, numéro
téléphoner, appeler, appel, appels, coup de fil, passer un appel, joindre, communication
numéro de téléphone, numéro, 06, ligne
carte sim, sim, puce, esim
message, messages, sms, texto, mms, notification
mail, mails, e-mail, email, courriel, courriels, messagerie, adresse électronique, boîte mail
courrier, lettre, poste, postal, recommandé, papier
internet, web, en ligne, connexion, box, wifi, réseau, adsl, fibre
box, modem, routeur, boîtier, équipement, matériel
wifi, sans fil, réseau sans fil
réseau, signal, capter, couverture, barres, connexion, 4g, 5g
fibre, très haut débit, ftth
télé, télévision, tv, décodeur, chaîne, chaînes, écran
données, data, giga, gigas, go, internet mobile, consommation, enveloppe
télécommande, zapette
étranger, hors de france, international, à l’étranger, voyage, vacances, partir, europe, pays, roaming, itinérance, états-unis, usa, monde
voyage, voyager, vacances, séjour, partir, déplacement, trajet, touriste, congés
avion, vol, compagnie aérienne, embarquement, aéroport
train, gare, billet, sncf, tgv, wagon
bagage, bagages, valise, valises, sac
hôtel, chambre, hébergement, logement, nuit, location
espace client, compte client, mon compte, espace personnel, profil, application, appli, app, site, se connecter, en ligne
se connecter, connecter, connexion, accéder, accès, identifier, identifiants, login, ouvrir ma session, authentification, bloqué
mot de passe, mdp, code, code secret, identifiants, password, code d’accès, accès
code, pin, code secret, code confidentiel, quatre chiffres, puk
identifiant, identifiants, login, numéro client, nom d’utilisateur, utilisateur
adresse, domicile, coordonnées, habiter, logement, adresse postale
déménager, déménagement, changer d’adresse, emménager, emménagement, nouvelle adresse, changer de logement, nouvel appart, nouveau logement, changé d’appart
logement, appartement, appart, maison, habitation, domicile, hlm, foyer, résidence, chez moi
maison, pavillon, villa, propriété, immobilier, bien
immobilier, appartement, maison, logement, achat immobilier
louer, location, loyer, locataire, bail
propriétaire, proprio, bailleur, copropriété, syndic
voiture, auto, automobile, véhicule, bagnole, caisse
conduire, conduite, permis, permis de conduire, conducteur, volant
stationnement, stationner, se garer, garer, parking, place, parcmètre
amende, pv, contravention, procès-verbal, prune, forfait post-stationnement
accident, sinistre, accrochage, collision, choc, carambolage, dégât
assurance, assurer, assuré, assureur, garantie, couverture, mutuelle, complémentaire
mutuelle, complémentaire santé, complémentaire, assurance santé
sécurité sociale, sécu, assurance maladie, ameli, cpam, carte vitale
médecin, docteur, toubib, généraliste, praticien, spécialiste, professionnel de santé
hôpital, hospitalisé, hospitalisation, clinique, hosto, opération, opérer, intervention, chirurgie, chirurgical, établissement
pharmacie, pharmacien, médicament, médicaments, cachets, comprimés, ordonnance
dentiste, dentaire, dent, dents, couronne, implant, prothèse, carie
lunettes, opticien, optique, verres, vue, yeux, correction, binocles, monture
lentilles, verres de contact
orthodontie, appareil dentaire, bagues, orthodontiste
entendre, auditif, audition, sourd, malentendant, aides auditives, oreille, audioprothésiste
grossesse, enceinte, maternité, accouchement, naissance, bébé, accoucher, nouveau-né
psychologue, psy, thérapie, psychiatre, déprime, moral
ostéopathe, ostéo, chiropracteur, acupuncture, médecine douce, médecines douces
kiné, kinésithérapeute, kinésithérapie, rééducation, massage
vaccin, vaccins, vaccination, vacciner, piqûre
tabac, fumer, cigarette, nicotine, fumeur
ambulance, transport sanitaire, vsl, taxi
handicap, handicapé, invalidité, mobilité réduite, pmr, fauteuil roulant, dépendance, perte d’autonomie
personne âgée, personnes âgées, senior, seniors, mamie, papi, vieux, retraité
enfant, enfants, fils, fille, bébé, mineur, gosse, gamin, gamine, petit, ado, adolescent
bébé, nourrisson, nouveau-né, naissance, naître
parent, parents, père, mère, papa, maman, famille, proche
conjoint, mari, femme, épouse, époux, compagnon, compagne, concubin, copain, copine, couple, pacsé
mariage, marier, se marier, marié, union, épouser, noces
pacs, pacser, union civile
divorce, divorcer, séparation, séparer, séparé
décès, décédé, mort, mourir, défunt, décéder, obsèques, succession, héritage, héritier, disparition
héritage, succession, hériter, héritiers, transmettre, transmission, patrimoine, donation
procuration, mandat, mandataire, représenter, à ma place, en mon nom, autoriser quelqu’un
étudiant, étudiante, scolarité, apprenti, études, université
école, scolaire, classe, maternelle, élémentaire, primaire, établissement, rentrée
collège, lycée, établissement scolaire
cantine, restauration scolaire, repas, manger, déjeuner, menu
garde, garder, crèche, nounou, nourrice, assistante maternelle, garderie, périscolaire
loisirs, activités, activité, occuper, centre de loisirs
sport, sportif, club, entraînement, gym
association, club, associatif
bibliothèque, médiathèque, livres, emprunter des livres, lecture
piscine, nager, bassin, baignade
papiers, documents, document, pièces, justificatifs, justificatif, dossier, formulaire, attestation, certificat
justificatif, preuve, prouver, attestation, certificat, document, papier
pièce d’identité, carte d’identité, cni, papiers d’identité, passeport, identité
passeport, document de voyage
acte de naissance, extrait de naissance, livret de famille, état civil
attestation, certificat, justificatif, papier
signer, signature, parapher, paraphe, signé
démarche, démarches, procédure, étapes, comment faire, formalités
voter, vote, élection, élections, électoral, scrutin, bureau de vote
mairie, ville, commune, municipalité, municipal
maire, élu, élus
étranger, visa, titre de séjour, ressortissant, immigré
poubelle, poubelles, déchets, ordures, bac, conteneur, ramassage, collecte
recycler, recyclage, tri, trier
déchetterie, décharge, encombrants, gravats, se débarrasser, jeter
travaux, construire, construction, bâtir, agrandir, extension, rénovation, rénover
permis de construire, urbanisme, constructible, autorisation de travaux
bruit, nuisances, tapage, voisins, voisin, voisinage
rue, route, chaussée, voirie, trottoir, lampadaire, réverbère
jardin, terrain, parcelle
chien, chat, animal, animaux, chiot
eau, robinet, fuite, plomberie, plombier, compteur
fuite, fuites, dégât des eaux, infiltration, inondation
électricité, électrique, courant, lumière, éclairage, kwh, compteur, linky
gaz, chauffage, chaudière, énergie, chauffer
coupure, panne de courant, coupé, plus de courant
compteur, relevé, index, consommation
consommation, consommer, conso, utilisé, utilisation, reste
commande, commander, achat, acheter, panier, acquérir
acheter, achat, acquérir, acquisition, commander, se procurer
vendre, vente, revendre, reprise, reprendre, racheter, céder, cession
livraison, livrer, livré, colis, paquet, expédition, envoi, recevoir, acheminement, transporteur, livreur
colis, paquet, envoi, livraison
suivi, suivre, tracer, où en est, état, avancement, statut, surveiller
disponible, disponibilité, en stock, stock, rupture, épuisé
taille, tailles, pointure, dimension, dimensions, mesure, format
vêtement, habits, fringues, robe, pantalon
cadeau, offrir, bon d’achat, chèque cadeau, carte cadeau
fidélité, points, récompense, parrainage, parrainer
avis, commentaire, évaluation, note, témoignage
newsletter, lettre d’information, publicité, publicités, pubs, démarchage, harcèlement, indésirable, indésirables, spam
données personnelles, rgpd, vie privée, confidentialité, informations personnelles
sécurité, sécurisé, sécuriser, sûr, protection, protéger, protégé, à l’abri, confiance, risque
coffre, coffre-fort, bijoux, objets de valeur, mettre en sécurité
chèque, chèques, chéquier, carnet de chèques
distributeur, guichet automatique, automate, dab, retirer de l’argent, retrait
plafond, limite, limites, maximum, jusqu’à combien, restriction, dépasser, limitation
dépenser, dépense, dépenses, achats
solde, montant restant, combien il me reste, position
devises, change, changer de l’argent, dollars, livres sterling, monnaie étrangère
bourse, actions, titres, investir
bénéficiaire, destinataire, bénéficiaires
répondeur, boîte vocale, messagerie vocale, messages vocaux
renvoyer mes appels, renvoi d’appel, transfert d’appel, basculer
masquer, cacher, anonyme, inconnu, confidentiel
afficher, voir, consulter, visualiser, regarder, accéder, savoir
consulter, consultation, voir, regarder, vérifier, savoir, connaître
vérifier, contrôler, contrôle, s’assurer, confirmer, vérification
choisir, choix, sélectionner, sélection, préférer, comparer, différence
comprendre, expliquer, explication, signifier, signifie, veut dire, correspond, à quoi sert, c’est quoi
enregistrer, enregistrement, sauvegarder, garder, conserver
garder, conserver, maintenir, maintien, continuer, rester
prévenir, avertir, informer, signaler, notifier, déclarer, déclaration, aviser
aide, aider, aides, assistance, allocation, subvention, prime, soutien, coup de main
allocation, caf, aide financière, apl, rsa, prestation
éligible, éligibilité, avoir droit, droit, droits, conditions, remplir les conditions, bénéficier
condition, conditions, règle, règles, critère, critères, exigence
obligatoire, obligé, obligation, nécessaire, il faut, exigé, imposé, impose
titulaire, propriétaire, au nom de, détenteur
transférer, transfert, basculer, migrer, changer, portabilité, déplacer
concurrent, concurrence, ailleurs, autre opérateur, autre banque, opérateur, fournisseur
partenaire, partenaires, agréé, réseau, affilié, conventionné
devis, estimation, simulation, simuler, estimer, chiffrer, calculer, calcul
technicien, réparateur, installateur, intervenant, dépanneur
nettoyer, nettoyage, entretien, entretenir, laver, ménage
piles, pile, batterie, charger, chargeur, recharge, autonomie
recharger, recharge, charger, créditer, alimenter
écran, vitre, affichage, dalle
photo, image, photographie, scan, scanner
formation, cours, apprendre, stage, former
examen, épreuve, concours, diplôme
salle, salle des fêtes, local, endroit
fête, anniversaire, événement, cérémonie
marché, stand, emplacement, forain
vélo, bicyclette, trottinette, deux-roues, cycle
bus, car, autobus, ligne de bus, transport, transports, métro, tramway
ticket, billet, titre de transport, abonnement, pass, carte de transport
restaurant, repas, manger, table, menu, plat
spectacle, concert, place, théâtre, cinéma, séance
visite, visiter, musée, exposition
allergie, allergique, intolérance, régime, supporte pas, végétarien
entreprise, professionnel, pro, société, auto-entrepreneur, indépendant
facture professionnelle, tva, siret, hors taxes
`;
