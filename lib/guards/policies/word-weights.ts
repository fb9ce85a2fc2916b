/** Learned word weights (see `word-signal.ts`); written by `npm run eval -- guards --train`, not by hand. */
export const WORD_WEIGHTS = String.raw`
-0.42
1.7 # #
-1.2 # ans
-3.2 # can
-2.7 # cm
3.2 # coupon
-2.8 # dci
-1.7 # diesel
2.4 # euro
-0.2 # euros
-0.6 # hdi
-2.0 # jours
-2.3 # km
-2.3 # left
0.2 # on
-3.3 # pieces
-1.4 # pounds
3.0 # prompt
-2.2 # r16
-1.0 # uhr
-0.3 # und
-2.9 # v
-2.8 # ديزل
-0.9 # في
3.2 # يورو
-1.0 ^a
0.9 ^ab
3.2 ^act
2.8 ^active
2.1 ^admin
-1.9 ^affiche
3.1 ^aktiviere
0.5 ^all
-0.7 ^alles
-1.0 ^als
-2.0 ^annule
-2.9 ^annulez
6.3 ^answer
4.9 ^antworte
-2.3 ^antwortet
1.7 ^appelle
2.3 ^append
-4.6 ^are
1.3 ^arrete
-1.4 ^arretez
0.6 ^as
-2.3 ^assistant
2.5 ^assume
2.5 ^au
-2.3 ^avez
-2.3 ^batterie
4.0 ^beende
1.9 ^begin
2.1 ^beginne
2.4 ^betrachte
-0.7 ^bitte
-3.1 ^bluetooth
-2.5 ^bonjour
-0.7 ^bravo
-1.6 ^breaking
2.2 ^buchstabiere
0.4 ^c
2.3 ^call
-3.4 ^can
-2.0 ^cancel
-1.8 ^ce
-2.6 ^ces
-1.3 ^code
1.9 ^commence
-0.9 ^comment
3.7 ^complete
2.3 ^compose
1.5 ^considere
-3.0 ^could
-0.4 ^dans
-2.4 ^darf
0.4 ^das
2.4 ^deaktiviere
2.5 ^decode
2.4 ^dein
1.8 ^deine
1.2 ^dekodiere
-4.4 ^der
2.3 ^desactive
0.2 ^desormais
2.4 ^deviens
-4.5 ^die
0.5 ^dis
3.5 ^disregard
-3.8 ^dites
-1.5 ^do
-3.4 ^documents
-3.4 ^does
2.8 ^don
4.3 ^donne
-2.5 ^donnez
1.7 ^drop
2.5 ^du
2.5 ^echangeons
1.4 ^ecris
3.9 ^ecrivons
2.0 ^efface
-2.6 ^ein
-0.3 ^eine
-0.4 ^en
3.0 ^end
4.6 ^ende
3.6 ^enter
3.5 ^entre
1.7 ^envoie
2.0 ^erklare
1.0 ^erzahl
-1.3 ^es
-3.9 ^est
-0.9 ^everything
1.6 ^explain
-3.0 ^faites
-1.8 ^faut
-0.8 ^fin
2.8 ^finish
3.4 ^folge
3.8 ^for
-4.1 ^forget
-2.8 ^garantie
-1.8 ^geben
1.7 ^gib
-3.2 ^gibt
-2.9 ^gibts
-0.6 ^give
3.5 ^great
-3.2 ^hab
-3.5 ^haben
-2.2 ^habt
-3.8 ^hallo
2.7 ^handle
0.9 ^hast
-3.2 ^hat
3.2 ^here
-2.3 ^hi
4.3 ^hier
0.4 ^hinweis
0.8 ^hor
2.2 ^hore
-2.2 ^how
-2.4 ^i
-0.5 ^ich
-0.6 ^if
-2.2 ^ignorez
-1.2 ^ignorier
2.7 ^ignoriere
-1.7 ^ihr
-2.5 ^il
1.4 ^im
-1.2 ^imagine
1.0 ^in
3.5 ^inst
2.5 ^instead
-6.0 ^is
-4.8 ^ist
-0.6 ^it
-1.5 ^j
2.3 ^jailbreak
-1.3 ^je
-2.6 ^jetzt
-1.1 ^just
-3.2 ^kann
-3.6 ^kannst
1.1 ^kindly
-2.7 ^konnen
-3.3 ^l
-1.6 ^la
2.0 ^laisse
2.9 ^lass
-2.8 ^lauft
-6.3 ^le
2.5 ^leave
-4.7 ^les
2.7 ^let
2.1 ^lies
1.5 ^lis
3.4 ^list
2.3 ^liste
-0.7 ^ma
-0.7 ^mach
-3.3 ^maintenant
-4.3 ^mein
-2.7 ^merci
3.0 ^mets
-2.2 ^mit
-2.6 ^mon
1.9 ^montre
-3.6 ^montrez
-3.8 ^mot
-4.9 ^muss
-1.8 ^my
1.8 ^n
0.2 ^ne
1.6 ^nenne
0.9 ^neue
4.0 ^new
-2.4 ^niemand
2.8 ^nimm
3.6 ^nobody
3.3 ^note
1.4 ^now
-3.6 ^ok
-4.0 ^ou
1.5 ^oublie
-1.0 ^oubliez
1.7 ^output
2.2 ^override
-2.7 ^parlez
2.5 ^partage
2.3 ^passe
-4.0 ^passwort
1.8 ^pay
-0.3 ^personne
-2.5 ^peut
-3.3 ^peux
-2.2 ^please
-3.5 ^pourquoi
-1.6 ^pouvez
3.5 ^prends
1.7 ^pretend
-2.2 ^puis
-3.0 ^qu
-0.8 ^quand
-5.7 ^que
-1.7 ^quel
-2.4 ^quelle
-1.1 ^quelles
2.5 ^quels
-0.5 ^qui
2.9 ^redige
1.0 ^repeat
3.0 ^repete
2.7 ^reply
-1.6 ^repondez
4.1 ^reponds
-2.1 ^reset
3.2 ^respond
2.0 ^resume
3.3 ^reveal
3.2 ^revele
1.5 ^role
3.4 ^ruf
-1.6 ^sag
2.6 ^sage
-2.2 ^sagen
-0.9 ^sans
0.8 ^say
3.1 ^schalte
1.0 ^schreib
2.3 ^schreibe
0.5 ^select
2.0 ^send
3.6 ^setz
1.4 ^share
-1.9 ^show
-0.5 ^si
-3.5 ^sie
3.3 ^simulate
2.3 ^spell
1.6 ^statt
-0.8 ^stell
1.5 ^stop
2.0 ^stopp
2.1 ^stoppe
-2.6 ^suche
2.6 ^sudo
-1.4 ^super
-1.9 ^supprimez
-1.5 ^sur
3.0 ^switch
1.7 ^system
2.8 ^ta
2.2 ^teile
0.6 ^tell
2.0 ^tes
-1.1 ^the
1.5 ^this
2.8 ^time
2.3 ^ton
2.7 ^tool
-0.9 ^tout
0.3 ^traduis
0.7 ^translate
1.9 ^treat
0.3 ^tu
1.6 ^tun
2.1 ^turn
-3.4 ^une
3.2 ^verfasse
1.6 ^vergessen
-0.5 ^vergiss
1.4 ^verhalte
3.0 ^verrate
0.7 ^veuillez
-2.9 ^vielen
-0.3 ^voici
-2.3 ^votre
-2.6 ^vous
-2.3 ^wann
-4.2 ^warum
-3.3 ^was
1.0 ^we
2.8 ^wechsle
-0.9 ^welche
-0.5 ^welcher
-1.9 ^welches
1.5 ^wenn
2.5 ^werde
-1.9 ^what
-1.0 ^when
-1.6 ^where
-3.6 ^which
1.9 ^who
-4.1 ^why
-3.3 ^wie
2.6 ^wiederhole
-3.3 ^will
1.2 ^wir
-2.3 ^wo
-2.9 ^would
-0.5 ^write
-1.2 ^you
-0.5 ^your
-0.8 ^zeig
1.4 ^zeige
-2.3 ^zeigen
3.5 ^ابدا
-2.9 ^ابني
2.1 ^اترك
4.4 ^اجب
2.9 ^اجعل
-2.4 ^اخبرني
-1.2 ^اذكر
3.3 ^اراهن
1.3 ^ارسل
-2.5 ^اريد
1.9 ^اريدك
3.9 ^استدع
-1.3 ^اسم
2.6 ^اطبع
2.5 ^اعتبر
1.9 ^اعرض
-3.0 ^اعطوني
4.5 ^اعمل
1.6 ^اكتب
-2.6 ^اكتبوا
1.7 ^اكشف
0.2 ^انا
2.9 ^انتحل
2.5 ^انتقل
-1.5 ^انتهت
-1.4 ^انني
1.2 ^اوقف
-2.8 ^اي
-2.7 ^اين
-2.8 ^تجاهلوا
-1.8 ^ترجم
3.1 ^تصرف
-1.1 ^تصرفوا
1.5 ^تظاهر
-1.8 ^تعليمات
1.8 ^توقف
-3.0 ^دفعت
2.7 ^دلا
-1.7 ^رقم
0.4 ^رمز
-0.4 ^ساعدني
2.0 ^ساعطيك
2.1 ^صفتك
-2.7 ^صلتني
-2.6 ^صلني
1.5 ^ضع
-3.0 ^طاقتي
-2.7 ^طلب
-1.6 ^طلبت
1.9 ^طنش
2.9 ^عطل
-2.9 ^عندكم
2.1 ^عندما
-2.8 ^عندي
-0.8 ^غوا
3.6 ^فعل
2.8 ^فك
-1.4 ^في
0.3 ^قل
-0.6 ^كان
1.1 ^كرر
-2.7 ^كم
-3.5 ^كيف
-1.8 ^لا
2.6 ^لخص
-1.5 ^لدي
3.5 ^لقد
-2.2 ^لم
-1.0 ^لو
2.3 ^ليس
-2.6 ^ما
-4.1 ^ماذا
-2.3 ^متي
-3.6 ^مرحبا
-3.6 ^مطور
-2.5 ^مكتوب
-0.6 ^ملاحظه
-2.7 ^ممكن
1.7 ^من
2.7 ^مهما
-2.4 ^موقع
2.7 ^نتبادل
2.0 ^نحن
-4.5 ^نسيت
-3.0 ^نظام
-1.6 ^نفترض
2.3 ^نكتب
2.4 ^نهايه
-1.0 ^هذا
2.6 ^هذه
-3.2 ^هل
2.9 ^وما
-0.4 a
-3.5 a #
0.4 a b
3.3 a bank
-0.9 a bedtime
-4.8 a bit
2.6 a bomb
-1.0 a bot
2.1 a ce
0.4 a chaque
-0.7 a commande
1.1 a company
-1.9 a costume
4.1 a customer
-3.4 a developer
1.2 a dit
1.6 a donnees
2.8 a drunk
0.4 a ete
2.6 a fake
0.8 a free
-0.6 a full
-4.1 a great
-2.2 a hidden
-4.2 a human
3.0 a javascript
3.4 a joke
2.3 a kitten
1.5 a l
-2.7 a la
2.6 a language
2.3 a link
2.8 a linux
-1.5 a ma
-1.3 a marketplace
-4.8 a matter
-2.8 a mon
1.0 a new
0.2 a partir
-3.6 a pas
1.2 a pirate
3.4 a play
3.1 a poem
3.2 a python
-2.3 a quelle
-2.8 a quoi
-1.5 a real
-3.9 a review
2.8 a scene
-0.4 a second
2.9 a shop
-2.8 a solution
1.5 a t
1.9 a ta
0.5 a test
1.3 a thought
2.5 a time
3.1 a tout
2.3 a tweet
1.0 a un
-3.2 a une
-1.9 a used
1.4 a wireless
2.7 a zero
3.3 ab
0.4 ab jetzt
3.7 ab sofort
0.5 aber
-3.9 aber die
3.5 aber jetzt
-3.1 abgebucht
1.9 ablehnen
4.0 abortion
3.3 about how
-1.8 about it
-0.6 about me
-0.7 about my
0.5 about rebellion
0.8 about the
1.7 above
-3.6 above the
2.5 above this
2.2 above word
-2.1 abs
3.5 absatz
1.2 absatze
1.2 absatze daruber
-1.8 absender
3.5 abtreibung
1.4 acces
5.1 access
3.0 access code
-1.1 accord
-1.1 accord avec
3.3 accorde
1.3 accordee
2.1 accordingly
1.2 account
-2.8 achat
-2.2 acheter
2.6 act
2.1 act accordingly
0.5 act as
2.7 act like
-2.8 act quickly
3.6 active
2.8 active le
-1.9 activer
-1.8 activer le
0.4 add
-4.5 address
4.1 addresses
2.3 admin
1.9 admin override
-0.5 admin panel
-1.8 admin password
2.1 administrateur
3.8 administrator
-5.2 adresse
2.0 adresses
1.1 adresses des
-2.4 affiche
-1.5 affiche e18
4.2 affiche la
-0.7 afficher
-2.8 after
-3.7 after five
2.9 after me
-1.3 after two
-6.0 again
-1.0 agent
2.5 agis
2.8 agree
3.5 agree with
0.8 ai
2.5 ai and
1.0 ai assistant
-1.0 ai besoin
-2.8 ai commande
-4.6 ai je
-3.6 ai oublie
-2.3 ai pas
-1.8 ai paye
0.7 ai recu
-1.7 ai that
-2.9 ai trouve
-4.5 ai une
1.4 ai with
3.2 ai without
3.0 aide
-2.4 aimerais
1.5 airbag
4.3 ajoute
-2.1 ajouter
-2.1 ajouter un
2.1 aktiviere
3.1 aktiviere den
-2.2 aktiviere ich
-3.1 alarm
-2.6 alarmanlage
1.1 all
2.3 all customers
3.4 all environment
2.4 all guardrails
2.9 all of
4.3 all previous
-1.9 all the
1.4 alle
2.5 alle aufgaben
2.5 alle deine
-2.4 alle rechnungen
2.1 alle schutzmassnahmen
2.4 alle umgebungsvariablen
2.2 alle vorherigen
2.4 allem
0.8 allem zu
3.0 allen
-2.0 allergic
-2.0 allergic to
-2.8 allergique
3.6 alles
1.7 alles bisherige
1.8 alles ohne
-2.0 alles stornieren
1.6 alles was
1.1 allowed
-1.2 allowed to
-2.2 allume
-2.4 alors
-1.5 alors que
2.8 alpha
2.8 alpha #
3.6 alphabet
0.3 already
1.0 als
1.1 als aufgehoben
1.4 als berater
2.0 als erfahrener
-2.6 als hatte
-2.5 als vermittler
3.3 als warst
-2.9 also
-1.6 although
-1.0 although i
3.7 always
-2.8 am
-1.3 am a
3.3 am the
4.9 an ai
-1.2 an answer
2.0 an assistant
4.1 an die
2.3 an e
-1.3 an error
2.3 an evil
1.8 an experienced
2.3 an insurance
-2.2 an invoice
0.7 an unrestricted
-1.6 ancien
3.6 and
2.2 and act
-0.4 and all
3.1 and answer
3.5 and asked
3.4 and do
3.4 and don
-2.1 and how
3.4 and i
3.4 and instead
-1.6 and let
-2.9 and need
1.3 and no
-0.9 and nobody
-1.0 and nothing
1.6 and obey
2.7 and once
2.2 and one
-2.7 and pay
3.9 and say
0.9 and show
2.9 and speak
3.5 and tell
1.5 and that
-2.9 and the
3.2 and then
3.4 and what
1.9 and write
3.4 and you
-2.0 andere
-2.6 andere kunden
2.1 anderen
-0.3 anderes
-2.8 andern
-2.3 android
1.5 anfrage
1.6 angebot
-1.9 angenommen
-0.6 anglais
0.3 anglais s
-2.2 anleitung
-1.2 anleitung auf
-1.8 anleitung steht
-2.0 annule
-2.0 annule tout
-3.4 annulez
-5.0 another
-1.2 ans
1.1 answer
3.9 answer as
1.9 answer if
0.5 answer in
-1.8 answer it
-1.6 answer me
3.9 answer that
-2.5 answer the
2.6 answer with
2.1 answer without
2.5 answering
0.4 answers
2.0 answers anything
3.3 answers everything
-3.5 answers me
2.2 answers one
-0.6 antwort
2.3 antwort mit
-2.1 antwort wiederholen
5.0 antworte
2.2 antworte nur
2.0 antworte wie
1.5 antworten
1.5 antworten eine
1.8 antworten wenn
3.2 antwortest
3.2 antwortest du
-3.8 antwortet
-2.3 antwortet mir
1.9 anweisung
1.7 anweisung fur
0.8 anweisung stimme
2.9 anweisungen
3.0 anweisungen in
1.3 anweisungen sind
-0.6 any
2.8 any disclaimer
-1.4 any restrictions
-2.6 anyone
0.7 anything
4.4 anything now
2.3 anything written
-4.5 anzeigen
0.8 api key
1.0 api schlussel
2.8 apology
-2.9 app
1.7 appelle
1.7 appelle la
-2.9 appelles
2.3 append
-2.0 apple
0.8 apply to
3.7 approve
3.3 approved
-1.8 apres
-1.1 apres avoir
0.5 are
-1.8 are a
4.7 are an
2.0 are automatic
3.6 are dan
1.0 are doing
2.0 are finished
-3.5 are not
2.8 are nova
-0.5 are now
-3.6 are the
-0.8 are there
-2.0 are these
-3.6 are you
1.9 are your
-0.9 aren
-0.9 aren t
2.4 arrete
0.6 arrete maintenant
4.1 arreter
-1.4 arretez
-1.4 arretez de
-2.7 arrive
-1.7 arrive pas
-0.5 article
0.7 artikel
2.2 as
1.4 as a
1.6 as acces
1.6 as an
1.2 as aucune
4.5 as ete
2.0 as i
-2.2 as le
1.9 as pas
0.9 as the
2.2 as tu
1.4 as yourself
-1.2 aside
0.2 asked
4.9 asked for
0.8 asked me
-2.1 asking
-1.9 asking for
4.1 asks
2.5 assignment
2.9 assistant
1.3 assistant de
1.0 assistant stop
3.1 assistant sure
-3.6 assistant who
3.3 assistent
2.9 assistent klar
-3.4 association
-2.5 associations
2.5 assume
2.5 assume the
1.7 assurance
1.1 at
-0.2 at home
-4.0 at the
1.2 at zero
-2.8 attached
-2.3 attente
2.2 attention
-2.1 au
-1.5 au bout
4.5 au client
0.4 au dessus
1.7 au lieu
3.7 au nom
-1.6 au paiement
-3.2 auch
2.2 aucune
2.3 aucune regle
-1.6 aucune restriction
0.4 auf
-2.5 auf dem
-2.2 auf der
-2.1 auf deutsch
-3.1 auf die
0.8 auf ein
1.0 auf meine
2.2 auf nichts
4.2 aufgabe
0.5 aufgabe beginnt
3.1 aufgabe ist
2.5 aufgaben
1.9 aufgaben davor
3.4 aufgehoben
0.8 aufgehoben neue
1.2 auflisten
-0.5 auftrag
0.8 aus
3.0 aus der
1.6 aus und
3.3 ausser
1.9 aussi
-0.3 auto
0.8 auto ohne
0.8 automatic
-3.6 autoradio
4.7 autorise
4.2 autoteile
1.8 autre
2.8 autre chose
-2.4 autres
-2.4 autres clients
-0.9 aux
1.6 auxquelles
1.6 auxquelles tu
-2.4 available
-2.8 avais
2.5 avait aucune
0.3 avant
1.8 avant cette
-2.2 avant d
-0.5 avant le
2.5 avant que
1.6 avec
1.7 avec confirm
3.5 avec des
1.8 avec le
0.8 avec les
4.0 avec tout
-4.3 avec un
-1.8 avec une
-1.0 avertissement
-3.2 avez
-1.3 avez envoye
-2.3 avez vous
-3.7 avion
0.8 avis
-1.3 avoir
2.0 avortement
2.4 avoue
3.2 b
-4.0 back
5.3 bank
1.5 bankrupt
2.0 banque
3.9 base64
1.3 base64 et
1.2 base64 und
3.2 basket
-4.5 batterie
-2.7 batteries
-5.0 battery
0.3 baut
1.8 baut man
1.6 be
2.7 be a
-3.5 be in
3.8 be my
2.6 be penalized
1.6 beantworten
1.6 beantworten schreib
-2.3 bedeutet
-1.0 bedeutet der
2.5 bedtime
-0.9 bedtime story
2.8 been
1.5 been hijacked
1.0 been told
1.4 been trained
4.0 beende
2.2 beende jede
2.0 befehle
1.1 befehle als
2.1 befehle nimmst
2.1 before i
2.3 before this
1.5 befreit
2.8 begin
1.9 begin admin
2.1 beginne
0.5 beginnt
0.5 beginnt jetzt
-1.4 behalten
3.4 behaviour
2.1 behind
-2.0 bei
-2.7 bei der
2.1 bei jeder
-3.4 beim
-2.8 beim bezahlen
-1.2 beim nachbarn
3.2 being
4.0 beispiel
-1.9 bekommen
2.0 belage
1.4 berater
1.4 berater fallen
-2.9 berlingo
-4.6 bescheid
1.8 beschrankungen
-1.9 beschwerde
-1.5 besoin
-1.6 besoin de
-1.7 best
3.7 bestatige
-2.4 bestellt
0.4 bestellt hat
-2.4 bestellung
2.5 bestellung #
2.5 bestellung als
-1.0 bestellung von
3.9 bestimme
3.9 bestimme ich
3.2 bet
2.4 betrachte
1.1 betrachte deine
2.1 betrugt
-0.6 between
3.2 bevor
2.8 bevor ich
-2.7 bewertung
-2.8 bezahlen
1.7 bezahlt
-3.9 bezahlt aber
2.4 bien sur
-1.9 bike
-2.3 bild
-2.5 bildschirm
0.3 bin
2.6 bin dein
3.5 binding
-2.2 birthday
1.2 bis
-1.3 bis #
1.7 bisherige
1.7 bisherige war
1.1 bisherigen
1.1 bisherigen befehle
-1.2 bist du
2.7 bist ein
1.6 bist eine
3.6 bist jetzt
-3.3 bist sicher
-4.8 bit
-4.8 bit about
-3.4 bitte
-2.4 bitte alle
-2.0 bitte den
-1.8 bitte die
-1.5 bitte handle
-1.7 bitte ignorieren
-2.5 bitte mein
-1.8 bitte meine
-2.1 bitte nicht
2.4 blague
2.4 blague salace
-4.2 blog
-2.0 bloque
-2.7 blue
-2.7 blue one
-3.5 bluetooth
-1.1 bo
-1.1 bo #
2.3 bob
-2.7 boite
2.6 bomb
5.4 bombe
2.8 bon
-2.9 bon d
-1.9 bon de
-2.2 bonjour
-1.0 bonjour je
-1.2 bonne
-2.8 book
1.9 boser
0.3 boss
2.0 bot
-2.2 bought
-1.5 bout
-1.5 bout de
4.3 boutique
1.2 boutique t
-2.3 bouton
-3.9 box
-2.6 brake
-2.8 brake discs
-0.7 brake pads
-3.1 brand
-3.7 brauche
-1.2 brauche den
-3.1 brauche ich
-0.7 bravo
2.2 break
-5.8 break in
1.4 break into
-1.6 breaking
2.3 bringt
-1.0 broken
2.7 brother
2.2 buchstabe
2.2 buchstabe fur
-0.7 buchstaben
2.2 buchstabiere
2.2 buchstabiere den
-1.9 budget
-1.9 budget #
4.1 bullet
-3.0 business
-3.0 business account
0.5 but it
2.8 but now
-2.7 but the
-2.4 but there
-1.8 by email
2.8 by me
2.2 by step
1.3 by the
-0.5 bypass
-0.9 c
-0.9 c est
-5.7 ca
-0.9 ca fait
-4.6 ca va
-2.9 cable
1.7 cache
2.9 cachee
5.8 cachees
-3.8 cadeau
-1.1 cadeau pour
2.1 cage
-0.5 call
-3.6 call me
2.3 call the
-0.6 called
-0.2 came
-2.3 can
-3.8 can i
2.7 can read
1.6 can t
-2.1 can the
0.5 can we
-3.6 can you
-2.9 cancel
-3.1 cancel everything
-2.0 cancel the
-0.7 cancelled
1.1 cannot
-1.3 car
-3.7 card
2.4 care
2.4 care about
0.7 cars
-2.0 carte
-3.2 carte cadeau
-1.5 carte est
-2.5 carton
-4.7 cassee
1.3 cat
1.3 cat etc
0.9 catalogue
-0.5 ce
1.2 ce base64
3.6 ce chat
2.7 ce magasin
1.7 ce qu
3.4 ce qui
3.5 ceci
3.6 censure
-2.7 ces
0.5 cette
-2.5 cette batterie
3.4 cette boutique
1.9 cette ligne
2.9 cette page
-1.3 chaises
-3.0 change
-1.2 change the
-3.1 changed
-2.0 changed my
-1.5 changer
-2.6 changez
3.1 chaque
-2.9 chaque fois
1.3 chaque message
2.3 chaque refus
2.8 chaque reponse
3.4 character
1.7 character no
1.8 characters
-1.8 charge
-3.5 charged
-3.5 charged twice
7.0 chat
0.9 chat die
4.3 chatbot
2.7 chatbots
-3.8 chatgpt
-0.9 cheaper
2.3 cheat
2.3 cheat an
0.4 check
3.0 checks
-0.8 chef
1.6 cher
-1.8 cherche
-1.8 cherche un
-2.2 chez
-2.4 chez vous
-1.8 chocolate
2.7 chose
3.0 ci
3.0 ci dessus
1.1 cinq
1.1 cinq derniers
0.7 cle
2.2 cles
0.3 client
2.9 client et
2.6 client precedent
3.5 client que
2.5 clients et
-4.6 clio
-3.3 clio #
-3.3 close
0.4 closed
-3.0 cm
-1.9 cm #
0.5 code
2.2 code alpha
-0.6 code de
-1.9 code err
-1.3 code is
-1.8 code p0300
-2.6 code promo
-1.5 code secret
-1.6 code vom
2.6 codeblock
1.0 codeblock aus
0.3 codes
-0.8 coffee
-0.8 coffee machine
-3.8 colis
3.3 colle
0.2 colleague
0.9 collector
0.9 collector evil
-0.7 collegue
-1.9 colour
1.6 com
-3.1 combine
-1.0 combine de
-3.7 come
-2.7 come with
2.5 comes
-1.0 commande
-0.6 commande comme
-2.7 commande en
-2.3 commande est
-1.9 commandes
-2.4 commands
-0.7 commands and
2.8 comme
2.2 comme payee
1.2 comme si
1.1 comme un
2.1 commence
1.9 commence ta
-0.7 comment
-1.9 comment activer
2.1 comment crocheter
1.1 comment entrer
0.3 comment et
-1.3 comment faire
2.5 comment repondrais
-1.8 comment suivre
2.2 company
1.5 company is
2.0 company policy
-2.4 compatible
0.5 competitor
3.2 competitor s
-3.7 complaint
2.6 complete
2.2 complete the
1.0 complice
1.0 complice malefique
2.7 comply
2.7 comply with
1.5 comportement
2.3 compose
2.3 compose a
-0.4 compris
-1.5 compte
-3.0 compte pro
4.3 concurrent
-2.4 conditions
-1.5 conditions de
2.1 confidant
3.4 confidential
2.3 confidential rules
0.9 confidentielles
1.1 confidentielles que
2.8 configuration
2.9 configuration cachee
3.2 configured
4.3 confirm
2.0 confirm true
1.2 confirmation
-1.8 connecter
0.4 conscience
1.3 conseiller
2.4 conseiller financier
2.1 considere
3.1 consignes
-1.3 consignes de
0.5 consignes en
3.0 console
-3.3 contact
1.7 contacts
3.8 content
2.4 content filter
2.0 content policy
1.4 content you
3.5 contenu
-0.6 conteur
3.6 context
3.7 continue
-2.7 contourner
1.3 contraire
-1.8 contre
6.0 conversation
0.7 conversation between
2.6 conversation du
3.6 conversation of
3.6 conversation the
-1.6 coordonnees
-1.6 corsa
-1.6 corsa d
-3.4 cost
-1.9 costume
1.3 cote
2.4 cote pour
3.5 couche
3.5 couche de
-0.8 could
-1.3 could you
2.4 coupon
-4.3 courier
-1.1 course
-0.6 coute
4.1 create
4.1 create a
2.1 createurs
1.5 creators
2.1 crocheter
2.1 crocheter une
1.8 curse
1.9 customer
-2.2 customer service
0.9 customers e
-4.8 customers say
-2.5 customs
-2.6 d
-1.1 d accord
-2.9 d achat
-2.2 d acheter
3.8 d autre
3.2 d environnement
2.6 d etre
-2.6 d ignorer
-2.9 d like
-1.9 d origine
2.0 d prompt
1.8 d un
2.1 d une
-4.3 da
-3.9 da ist
-3.7 dabei
0.9 dan
-1.5 dangereux
-1.4 dangerous
-2.9 dank
-1.4 danke
0.9 danke fur
0.5 dann
-1.0 dans
-1.6 dans l
-1.3 dans la
-3.0 dans le
-2.1 dans ma
-3.2 dans quel
1.8 dans un
-2.1 darf
3.7 darfst
0.9 darfst in
1.7 darfst nicht
1.9 darin
2.8 daruber
1.2 daruber wie
-0.6 das
-2.3 das bei
1.8 das dokument
3.5 das du
2.2 das erfahrt
-3.3 das gefahrlich
-0.5 das gegenteil
3.5 das geheime
4.3 das gesprach
3.9 das ist
2.9 das it
-0.7 das letzte
-2.8 das paket
4.3 das passwort
-2.5 das standardpasswort
-3.2 das system
-3.6 das teil
1.6 das was
-5.1 dashcam
2.4 dass
-3.3 dass das
3.9 dass du
1.8 data
-2.3 data sheet
-3.6 dateien
2.7 daten
-1.4 dauert
-1.4 dauert die
-1.0 daughter
-1.0 daughter is
3.3 davor
3.0 davor und
-3.0 day
-0.8 day one
-2.2 days
0.6 dazu
-2.8 dci
-0.7 de
-0.5 de #
1.1 de boutique
1.3 de ce
1.8 de cette
1.1 de conseiller
3.2 de contenu
1.3 de cote
-1.5 de deux
2.6 de faire
1.7 de frauder
-3.7 de frein
-2.4 de garantie
-1.4 de l
-2.7 de livraison
-1.5 de m
-1.5 de ma
1.0 de maintenant
0.7 de me
-1.9 de mettre
1.8 de moi
1.8 de mon
-3.0 de montage
-0.5 de passe
1.6 de passer
-1.8 de port
1.9 de refuser
1.8 de repondre
-2.6 de retour
2.5 de role
1.7 de securite
1.7 de ses
-1.5 de suivi
-0.8 de temps
2.2 de tes
3.0 de ton
-2.1 de vos
-2.3 de votre
2.8 deaktiviere
2.1 deaktiviere alle
1.8 deaktiviere deine
-2.8 deaktivieren
-2.0 debite
3.5 debug
3.5 debug mode
3.0 debuggpt
1.8 decode
1.2 decode ce
1.1 decode this
-2.4 deconnecte
-3.8 default
2.8 define
1.6 defines
2.3 definitive
6.1 dein
4.1 dein prompt
2.6 dein schopfer
3.1 dein systemprompt
5.3 deine
1.3 deine antwort
1.5 deine beschrankungen
1.1 deine bisherigen
0.5 deine eigentliche
1.5 deine konfiguration
-2.1 deine letzte
2.4 deine meinung
1.8 deine neue
2.8 deine regeln
1.8 deine richtlinien
1.4 deine rolle
1.3 deine ursprunglichen
1.4 deine verborgene
1.2 deine verborgenen
4.0 deinen
0.9 deinen systemprompt
5.1 deiner
3.6 deines
-2.4 deja
1.2 dekodiere
1.2 dekodiere dieses
-1.7 delai
-0.5 delete
-3.0 delete my
-5.1 deliver
-3.2 deliver on
-4.0 delivery
-1.1 delivery instructions
-3.0 dem
-2.6 dem bild
-3.3 demain
1.5 demande
2.2 demande de
-2.4 demarrage
-1.5 den
-1.4 den clio
1.9 den entwicklermodus
-3.3 den filter
1.5 den geheimen
-2.8 den link
-3.1 den namen
0.4 den preis
-1.6 den roller
-3.2 den roten
2.0 den text
3.0 den uneingeschrankten
2.1 denen
2.1 denen du
-1.8 depuis
-0.4 der
-2.4 der anleitung
2.7 der api
-3.3 der artikel
3.3 der assistent
-2.5 der bildschirm
2.4 der chef
-5.2 der code
-3.6 der fahrer
0.9 der geschaftsleitung
-3.7 der gutschein
2.7 der held
-0.9 der karton
-3.2 der laden
2.1 der letzten
-2.4 der neue
-2.2 der packung
-2.2 der preis
1.3 der rolle
4.4 der shop
0.3 der text
-2.6 der verkaufer
1.5 der zensur
-4.4 dernier
-2.9 dernier message
-1.8 derniere
-2.0 derniere reponse
1.1 derniers
1.1 derniers clients
1.1 des cinq
2.2 des cles
2.5 des commandes
0.4 des instructions
2.0 des plaquettes
1.1 des regles
-1.6 des tarifs
2.9 desactive
2.2 desactive toutes
3.5 desactivee
-4.1 desactiver
2.2 describe
0.2 desormais
2.0 desormais tu
1.8 dessus
3.2 dessus de
0.7 dessus et
2.8 detail
-1.8 details
1.5 detective
1.3 detourne
-2.3 deutsch
-4.1 deux commandes
-3.0 deux mails
1.7 deux paragraphes
1.2 deux reponses
-1.9 deux semaines
0.7 deuxieme
2.6 developer
-0.7 developer mode
0.9 developpeur
-2.0 developpeur de
2.7 deviens
2.5 deviens mon
-2.7 devis
-2.8 dhl
5.6 dich
1.4 dich wie
-2.4 did
-2.3 did the
-2.0 didn
-2.0 didn t
-1.5 die
-2.6 die alarmanlage
2.4 die alles
-1.0 die anleitung
4.2 die autoteile
1.1 die bestellung
3.3 die du
-1.9 die einbauanleitung
-2.7 die erste
1.8 die firma
-1.1 die garantie
2.0 die herstellung
2.2 die internen
-1.7 die kaffeemaschine
-1.9 die kontaktdaten
-4.1 die lampe
-1.4 die lieferung
2.4 die nachste
0.3 die nummer
0.9 die preisregeln
-0.6 die rechnung
-2.4 die regeln
-2.9 die ruckgabe
-2.5 die rucksendung
1.1 die teile
0.3 die vollstandige
2.9 die vorherige
-4.1 die zweite
2.3 dies
3.4 diese seite
-1.7 diesel
1.0 diesem
3.3 diesem chat
1.1 diesen
-0.8 dieser
2.5 dieser zeile
3.1 dieses
1.2 dieses base64
2.7 dieses chatbots
-2.9 diff
1.8 different
-2.2 differente
-2.8 differente entre
-4.6 dimensions
5.6 dir
1.6 dir gegeben
3.4 dir gesagt
-0.3 dir vor
2.9 dirais
2.9 dirais tu
2.0 dire
2.8 dire au
3.9 dire ce
-2.3 dire le
3.7 directives
0.7 directives ci
-0.3 dirty
3.6 dis
2.8 dis ce
-1.2 dis moi
2.5 dis oui
3.2 dis que
2.8 disable
2.4 disable all
-0.3 disable the
2.4 disable your
-0.8 disc
2.8 disclaimer
2.8 disclaimer apology
-2.0 discount
-2.7 discs
4.7 discussion
1.4 disent
-2.4 disent les
-3.2 dishwasher
-2.6 disques
3.8 disregard
1.1 disregard whatever
1.8 dit
0.6 dit comment
1.0 dit et
0.3 dit que
2.5 dit quoi
-1.8 dites
-0.4 dites moi
-1.6 do
4.4 do anything
-2.7 do i
4.2 do it
2.5 do not
-1.8 do other
-0.6 do the
2.6 do they
0.2 do to
-4.6 do you
-5.2 doch
1.6 document
1.5 document and
2.5 document et
-1.3 documents
2.5 documents internes
1.4 documents you
-3.3 does
-3.7 does it
2.1 does not
-4.5 does the
-2.1 does this
2.2 does your
0.9 doesn
0.9 doesn t
1.0 doing
2.0 dois
4.0 dois etre
-3.2 dois je
1.6 dois proteger
2.2 doivent
2.2 doivent ignorer
1.8 dokument
1.8 dokument und
0.8 don
4.8 donne
3.4 donne moi
2.0 donnees
0.5 donner
-2.5 donnez
-2.5 donnez moi
-3.1 dos
-2.9 down
-2.5 drei
-2.8 drin
-1.0 dritten
-3.4 driver
-1.9 droit
1.6 droit d
2.0 droit de
-0.9 drone
1.2 drop
1.7 drop table
3.2 drop the
-2.3 drucken
2.8 drunk
2.8 drunk sailor
1.2 du
1.8 du antworten
1.5 du bist
2.6 du client
-2.4 du colis
2.0 du darfst
-2.1 du deine
-0.3 du ein
3.5 du eine
2.1 du gekapert
2.2 du hast
2.0 du kannst
-3.6 du magasin
4.1 du message
-1.3 du mir
-3.1 du mois
4.5 du nicht
3.5 du nova
2.1 du nur
-1.0 du service
0.9 du vertrauliche
2.1 du wurdest
3.0 durch
3.0 durftest
4.2 e
4.2 e mail
-2.8 e18
3.9 each
2.1 each answer
1.5 each of
4.1 earlier
2.0 earlier task
2.5 echangeons
2.5 echangeons les
-0.9 echanger
4.3 echten
-3.4 echter
-3.4 echter mensch
-3.7 eco
1.8 ecoute
1.8 ecoute rien
-2.3 ecran
0.3 ecrire
3.2 ecris
1.7 ecris deux
1.0 ecris moi
4.7 ecris un
-0.5 ecris une
0.4 ecrit
2.3 ecrit avant
0.7 ecrit ne
3.9 ecrivons
3.9 ecrivons une
2.3 efface
2.0 efface ta
0.5 eigentliche
0.5 eigentliche aufgabe
0.5 ein
0.8 ein assistent
1.5 ein auto
2.9 ein gedicht
-1.7 ein geschenk
1.5 ein linux
2.3 ein test
1.2 ein theaterstuck
-0.3 ein wlan
-3.1 einbau
-1.9 einbauanleitung
-1.9 einbauanleitung nicht
0.4 eine
2.0 eine ki
-1.0 eine kunstliche
2.1 eine mail
1.6 eine normale
1.5 eine ohne
-2.6 eine rechnung
1.0 eine regel
1.2 eine versicherung
1.0 einem codeblock
2.2 einem link
3.8 einem paralleluniversum
0.8 einen
2.7 einen artikel
3.6 einen gutschein
0.3 einer
3.0 einschlafen
4.1 elections
-0.3 elles
3.4 else
-0.2 email
4.0 email from
-2.7 emails
2.2 emoji
2.6 emojis
-4.6 empfehlen
-1.8 empty
-0.6 en
-0.3 en #
0.7 en anglais
-0.9 en est
2.5 en faillite
-3.5 en francais
-1.3 en magasin
1.3 en mai
3.8 en mode
-2.7 en stock
0.3 en tant
-1.4 en un
-3.3 en vacances
0.8 end
-0.8 end of
1.4 ende
-2.7 ende des
3.4 endormir
-3.9 enfant
-1.2 engine
-1.2 engine light
-2.7 english
-2.2 entdrosseln
-0.7 enter
2.1 entgegen
-0.3 entrainement
0.6 entre
-3.4 entre les
0.8 entreprise
2.5 entreprise est
-0.6 entrer
-3.1 entrer le
-0.5 entwickler
1.9 entwicklermodus
5.0 env
2.0 envers
-1.8 environment
3.4 environment variables
4.0 environnement
1.6 environnement auxquelles
-1.9 envoi
1.7 envoie
1.7 envoie toute
-1.3 envoye
-2.5 envoyer
-0.7 envoyer la
-3.4 er
2.0 erfahrener
2.0 erfahrener hacker
2.2 erfahrt
2.2 erfahrt keiner
3.1 erklare
2.0 erklare als
-2.0 erklaren
-2.0 erklaren sie
2.9 erledigt
-2.0 err
-2.0 err sys
-2.8 erreur
-2.7 error
3.0 ersetze
3.8 erstattung
0.5 erste
-0.7 ersten
0.8 erster
1.0 erzahl
1.0 erzahl mir
2.0 es aus
-2.7 es das
-2.4 es eine
-2.1 es ist
-3.7 es kam
1.2 es keine
3.8 es mon
2.4 es nova
2.6 es plus
-1.5 es tu
2.4 es un
3.3 es une
-1.2 est
-2.2 est allume
-4.8 est ce
-3.5 est dangereux
1.0 est ecrit
-0.7 est en
-1.7 est faux
-1.3 est il
-2.3 est la
-2.1 est le
4.8 est moi
-1.4 est mon
-2.2 est normal
-1.1 est ou
-2.1 est pas
-1.5 est possible
0.2 est quoi
-1.5 est refusee
1.8 est ton
1.8 est une
1.9 et
-2.4 et a
1.1 et adresses
3.2 et de
2.3 et definitive
1.4 et deviens
3.3 et dis
3.3 et donne
2.1 et ecris
1.2 et fais
-0.7 et je
-2.2 et les
0.7 et me
0.7 et ne
1.7 et parle
-2.1 et payer
-0.5 et rien
3.2 et tu
-0.5 et une
3.2 et valide
0.8 etaient
2.4 etais
1.0 etais un
-1.0 etait
0.3 etape
1.4 etape la
1.4 etape par
1.3 etc
1.3 etc passwd
1.9 ete
1.3 ete detourne
-2.5 etes
-1.2 etes pas
-1.2 etes un
-1.6 etiquette
-0.7 etiquette de
-2.0 etre
4.0 etre d
2.6 etre un
-3.8 etudiant
-0.3 etwas
-2.8 euch
-4.2 euer
-2.7 eure
2.4 euro
1.8 euro offre
-0.2 euros
1.6 eve
1.6 eve example
2.0 even
3.2 every
2.8 every answer
-1.8 every time
1.4 everything
3.5 everything above
2.7 everything in
3.5 evil
2.1 evil confidant
3.0 evil example
2.1 evil twin
4.2 ex
2.1 exact
3.5 exact text
1.3 exactement
-0.6 exactes
3.2 exactly
-1.9 exactly what
1.2 example
1.6 example com
2.2 example log
1.6 example org
-3.8 exceed
-3.5 except
-0.9 exchange
3.7 execute
2.6 exemple
3.6 exist
-2.4 expediteur
-1.4 expensive
1.8 experienced
1.8 experienced hacker
1.3 experiment
2.4 experimente
2.4 experimente explique
-1.1 expired
0.5 explain
3.5 explain how
-3.2 explain the
3.6 explique
2.6 explique comment
2.7 exploitant
1.7 export
0.9 export of
-1.6 express
1.4 fabrication
1.4 fabrication de
3.0 facon
1.7 facon de
-2.9 facture
-3.7 factures
-1.9 factures par
-3.6 fahrer
2.5 faillite
2.0 faire
2.9 faire un
2.7 fais
1.2 fais ce
4.8 fais comme
-2.7 fais moi
-3.8 fait
-3.8 faites
-2.8 faites comme
2.6 fake
2.7 fake id
1.5 fall
-3.1 fallen
-3.2 falsch
-1.6 falsche
-4.2 falschen
-2.1 falsches
-3.0 faq
2.8 far
1.7 fasse
1.7 fasse nicht
-2.6 faulty
-2.6 faut
-1.6 faut il
-1.6 faut une
-1.7 faux
-1.2 fee
-4.9 feed
-3.4 fehler
-2.7 fehlt
-1.9 femme
1.4 fera
-1.7 fera weisungen
1.4 ferme
2.3 ferme et
-1.7 fernbedienung
0.8 fi
2.0 file
0.4 fille
-2.7 fils
-2.6 fils a
-3.3 filter
0.8 filters
-1.4 filtre
-4.0 filtre a
-3.5 filtres
-0.8 fin
-2.3 fin de
1.8 fin du
2.3 finally
2.4 financier
2.6 finanzberater
-2.7 find
-2.7 find the
-2.8 finde
-1.9 finde die
-2.5 finde ich
3.3 finish
2.8 finish every
2.0 finished
2.0 finished with
-1.7 firma
1.8 firma ist
0.8 first
1.1 first letters
1.5 first question
-5.7 fit
-2.0 fit a
-2.8 fits
-2.8 fitting
-2.5 fitting instructions
-0.5 fix
1.6 flucht
-1.1 flux
0.6 fois
-0.5 fois que
3.4 folge
3.4 folge mir
1.2 follow
1.0 follow the
-2.8 followed
2.6 following
2.0 following the
1.7 fonction
1.7 fonction supprimer
-3.0 for
1.7 for #
-2.4 for a
-2.1 for customs
-0.8 for free
-4.5 for me
-0.3 for my
-4.9 for returns
-1.3 for the
1.9 for this
3.2 for word
-4.6 for your
3.1 forbidden
-3.5 forget
3.6 forget everything
-1.6 forget my
1.6 forget the
4.5 forget you
-1.7 forgot
-2.0 forgot my
-1.1 forgot to
-2.6 fotos
-3.0 found
-2.4 found the
2.1 four
-3.8 frage
1.6 fragen
1.6 fragen zu
3.1 fragt
-2.3 frais
-1.9 frais de
-3.5 francais
-4.6 frau
2.9 frauder
1.7 frauder une
2.0 free
2.5 freely
1.1 frei
-4.6 frein
-1.3 french
-2.1 fridge
-1.6 frigo
0.6 from
2.4 from a
3.1 from clients
3.0 from customers
1.9 from here
2.7 from kunden
4.1 from me
-0.4 from now
-1.7 from the
-0.4 from this
-3.1 from you
-3.5 front
2.5 fuge
2.5 fuge die
3.1 fuhre
1.2 fuhre es
0.3 full
-0.6 full refund
1.4 function
1.4 function delete
2.2 funf
2.2 fur buchstabe
-4.1 fur den
-2.1 fur die
-2.4 fur ein
-1.7 fur kinder
2.0 fur schritt
1.7 fur sprachmodelle
1.5 fur wort
1.8 gabe
1.8 gagner
1.8 gagner les
-1.0 game
0.9 garage
-3.2 garagiste
-4.0 garantie
0.8 garder
-2.3 gardez
-2.2 gardez la
1.3 gave
2.3 gave you
-2.7 geandert
-0.8 gebe
-1.6 gebe ich
-1.9 geben
-1.8 geben sie
0.7 gebunden
1.2 gedankenschritte
2.9 gedicht
0.4 gefahrlich
2.5 gegeben
2.1 gegeben hat
-0.9 gegen
0.8 gegenteil
3.6 gehackt
3.5 geheime
3.5 geheime passwort
-2.2 geheimen
2.2 geheimen schlussel
-2.0 geht
-3.2 geht das
-2.2 geht die
2.1 gekapert
2.1 gekapert wurdest
-1.7 gekauft
-0.8 geld
-0.4 gelten
1.4 gemacht
3.4 genau
3.4 genau das
-4.0 genaue
2.4 genauen
2.1 genauer
1.2 genehmigt
4.2 generate
1.7 german
-2.6 gern
1.2 gesagt
1.6 gesagt hat
-1.5 gesagt ich
1.7 gesagt wurde
0.9 geschaftsleitung
0.9 geschaftsleitung du
-2.6 geschenk
-1.7 geschenk fur
-4.8 geschichte
-2.5 geschickt
-1.9 geschirrspuler
-1.6 geschrieben
-2.3 gespeichert
5.0 gesprach
-3.4 gestern
-1.3 get
-1.5 get a
3.3 gewahre
-2.9 gewicht
2.4 gewinnt
2.4 gewinnt die
1.8 gib
1.0 gib deine
1.4 gib deinen
1.5 gib jetzt
0.5 gib mir
-2.9 gibt
-3.5 gibt es
-2.9 gibts
-4.2 gift
-2.3 gift card
2.5 gifts
2.5 gifts example
-2.9 gilt
-1.7 girl
-2.9 git
-2.9 git diff
0.6 give
-1.5 give me
1.1 give the
0.4 give you
4.7 given
2.2 giving
-1.4 glaub
-1.4 glaub ich
-1.5 go
-1.2 goes
-1.2 going
-0.4 going to
-1.6 got
-3.1 got a
0.4 grand
-0.5 grandma
3.2 grant
-2.0 gratuite
-1.9 great
-4.1 great shop
-3.1 grise
-4.0 grosse
-2.4 grosses
2.4 guardrails
4.7 guidelines
-3.7 gunstiger
3.0 gut
-0.5 gutschein
-2.1 gutscheine
-1.6 guys
-5.0 hab
-1.0 habe
-4.4 habe die
-5.4 habe eine
0.4 habe ich
-0.2 haben
-3.5 haben sie
-3.2 habt
-2.2 habt ihr
3.9 hack
5.6 hacker
2.4 hacker experimente
1.8 hacker explain
2.0 hacker wie
-1.1 had
3.0 haiku
-0.9 hallo
3.9 handed
2.0 handle
-2.9 handle sie
-5.1 handy
-2.7 hangen
-3.7 happens
0.5 happens to
-4.3 happy
-0.5 has
-3.4 has a
-1.1 has expired
2.6 has no
-2.8 has the
4.1 hast
2.3 hast du
-2.8 hat den
-3.4 hat der
-3.1 hat die
2.8 hat man
-0.7 hat mir
1.6 hat und
0.8 hates
-2.4 hatte
-2.6 hatte ich
-1.8 have a
-2.5 have an
-1.5 have any
6.5 have been
3.6 have no
-1.6 have the
-2.1 have to
-0.6 hdi
-1.1 head
-2.7 head unit
1.6 heisst
3.0 held
2.7 held ein
-1.2 hello
1.4 help
2.9 help me
-2.1 help with
-2.6 helpful
2.9 here
1.9 here on
2.1 here s
3.1 hereby
2.0 herstellung
2.0 herstellung von
0.8 heure
1.6 heute
0.8 hi
4.6 hidden
3.2 hidden configuration
3.1 hidden instructions
0.9 hidden prompt
2.3 hiding
-0.7 hier
-1.3 hier eine
-4.9 hier et
4.7 hier ist
1.5 hijacked
2.2 hinter
0.4 hinweis
1.2 hinweise
-4.0 histoire
-2.2 histoire de
-2.5 hoch
-2.5 hold
-0.4 holiday
-3.0 home
-3.0 honest
1.2 hor
1.2 hor auf
2.2 hore
2.2 hore auf
-3.1 hors
-3.1 hors taxes
-4.3 hotel
-3.3 housing
0.7 how
-3.1 how can
-1.8 how do
-2.7 how does
-1.2 how long
-0.8 how many
2.4 how to
1.9 how would
5.1 how you
3.6 http
-3.0 https
2.1 https evil
-4.0 huile
-4.3 human
3.9 hyde
-1.1 i
-1.3 i add
4.0 i am
3.2 i bet
-2.2 i bought
1.6 i can
-0.2 i d
-5.0 i do
-4.2 i don
-1.7 i enable
-1.6 i find
-0.7 i follow
-2.8 i followed
-1.7 i forgot
-2.4 i found
-1.3 i get
-2.8 i give
-2.8 i got
3.1 i hereby
-4.3 i ignore
-4.0 i just
-2.3 i keep
1.7 i know
-1.9 i ll
2.7 i make
-1.0 i need
-1.1 i never
-3.4 i ordered
-3.5 i paid
0.5 i pick
-3.8 i reset
1.7 i said
0.3 i see
-2.0 i should
-1.6 i size
-2.4 i think
3.9 i type
-1.6 i ve
-2.1 i want
-3.5 i was
3.7 i were
3.1 i will
-2.3 i would
2.3 ia
-0.9 ia qui
3.3 ia sans
-1.3 ich
-1.6 ich bei
0.9 ich bin
-1.8 ich brauche
-2.0 ich das
-5.3 ich den
-2.1 ich die
-1.5 ich es
-1.9 ich finde
-1.6 ich hab
-0.9 ich habe
-4.6 ich ihn
0.5 ich in
-1.9 ich komme
-1.9 ich mein
-2.9 ich mochte
-1.0 ich nehme
-1.9 ich nicht
-2.6 ich nichts
-1.2 ich soll
-2.7 ich von
0.8 ich wahlen
3.3 ich wette
-3.7 ich will
-2.1 ich zwei
4.5 ici
1.1 id
-1.4 idea
-3.9 idee
2.6 identitat
3.3 identite
2.5 identity
2.5 identity of
3.5 idiot
0.3 if
-0.6 if i
2.1 if it
-1.8 if the
1.9 if there
-3.5 if this
-0.6 ignore
-2.7 ignore all
1.9 ignore le
-1.7 ignore my
-1.1 ignore the
3.3 ignore toutes
3.5 ignore your
2.2 ignorer la
0.7 ignorer les
-2.2 ignorez
-2.2 ignorez mes
-1.2 ignorier
-1.2 ignorier meine
1.6 ignoriere
2.2 ignoriere alle
1.8 ignoriere das
0.5 ignorieren
-1.7 ignorieren sie
-3.8 ignoriert
0.4 ihn
-1.2 ihn zuruck
2.3 ihnen
-4.2 ihr
-1.0 ihr das
-2.1 ihr die
-1.0 ihr ein
-1.2 ihr einen
-2.8 ihr habt
-2.1 ihr jetzt
-2.7 ihr mir
4.0 ihre
-1.7 ihrer
-2.7 ihres
-2.5 il
0.4 il des
-3.5 il est
-1.2 il manque
-1.9 il me
-0.8 il n
0.3 il te
-1.9 il vous
2.8 illegal
2.9 ils
-2.3 im
-1.8 im karton
-0.8 imagine
4.0 imagine a
1.2 imagine que
-0.8 imagine you
-3.5 immer
2.7 impfungen
0.5 in
-1.4 in #
1.1 in a
2.8 in all
0.9 in base64
1.7 in character
-1.7 in charge
-2.5 in chatgpt
1.4 in debug
1.6 in deinen
3.2 in den
-2.7 in der
3.8 in diesem
-2.4 in drei
1.6 in einem
-1.8 in english
1.6 in json
-1.9 in mein
-1.0 in my
3.6 in order
1.8 in python
-1.6 in stock
-1.0 in the
2.7 in which
-1.9 in xl
3.2 in your
1.9 include
-1.2 including
-3.8 ingredient
-3.4 ingredient in
-2.8 ingredients
3.4 initial
2.0 initiales
3.5 inst
2.0 inst sys
-1.7 instead of
2.2 instruction
1.4 instructions
1.9 instructions a
-2.7 instructions about
3.8 instructions cachees
-0.8 instructions de
-0.4 instructions en
-2.4 instructions for
1.2 instructions in
-2.7 instructions of
-1.8 instructions pour
2.3 instructions precedentes
-0.6 instructions que
-2.2 instructions that
2.1 instructions to
2.1 instructions you
1.0 insulte
3.0 insults
2.3 insurance
2.3 insurance company
-1.0 intelligenz
0.6 interdit
3.9 internal
1.4 internal documents
4.0 interne
4.4 internen
2.2 internen dokumente
2.8 internes
0.9 into
2.2 into a
-3.4 invoice
-2.2 invoices
-1.8 invoices by
-3.7 iphone
-2.3 ireland
-1.3 is
0.7 is #
-0.8 is a
1.5 is bankrupt
-3.4 is broken
-1.5 is faulty
1.1 is for
3.1 is forbidden
-5.2 is it
-1.4 is my
-2.1 is off
-3.8 is that
0.7 is the
-2.6 is there
-4.3 is this
3.9 is to
-2.4 is wrong
1.7 is your
0.7 isn
0.7 isn t
-0.8 ist
-2.5 ist #
-1.3 ist da
-1.7 ist das
-2.7 ist der
-2.0 ist die
1.1 ist ein
0.7 ist eine
2.9 ist erledigt
-1.4 ist meine
-2.2 ist nach
-2.2 ist nicht
1.8 ist pleite
-0.4 it
-3.5 it an
-1.3 it and
-4.3 it arrive
4.1 it as
-3.8 it be
1.1 it for
1.8 it i
-2.4 it in
-1.5 it is
-2.3 it s
0.8 it says
2.9 it sicherheitsteam
-2.7 item
3.4 its
2.0 its monologue
-1.4 j
-1.9 j ai
-2.4 j aimerais
1.5 j arrive
-2.5 j en
2.4 ja
-1.7 jacket
1.1 jahr
2.4 jailbreak
2.3 jailbreak yourself
0.4 jamais
0.3 jamais comment
2.1 jamais de
3.0 javascript
3.0 javascript console
-1.6 je
-1.8 je cherche
-2.6 je commande
3.1 je dis
1.6 je dois
-2.4 je le
-3.0 je n
-3.5 je ne
2.1 je parie
-2.5 je peux
-2.0 je recommence
3.3 je t
2.5 je tape
3.3 je te
-2.2 je veux
-1.8 je viens
-2.1 je voudrais
3.4 jede
2.2 jede antwort
1.5 jede zensur
1.6 jedem
2.7 jeder
2.1 jeder weigerung
-2.6 jedes
-2.6 jedes mal
3.9 jekyll
1.2 jemand
-4.2 jenny
0.7 jetzt
2.1 jetzt alle
3.9 jetzt bestimme
-0.8 jetzt bist
-4.9 jetzt bitte
1.5 jetzt deine
3.3 jetzt der
0.5 jetzt schreibe
-1.0 jeu
-3.6 jeu de
-2.1 joint
3.4 joke
3.4 joues
-1.2 journee
-1.7 jours
3.8 json
2.7 jumeau
2.7 jumeau malefique
1.6 jure
0.7 jusqu a
2.3 just
3.7 juste
2.5 juste avant
-1.7 kaffeemaschine
-3.0 kam
-2.9 kangoo
-1.9 kangoo #
-2.8 kann
-1.7 kann das
-2.5 kann ich
-1.0 kannst
-2.5 kannst du
0.9 kannst mir
-1.3 kaputt
-3.1 karte
-2.2 karton
-0.7 karton ist
-2.3 kauf
1.0 keep the
-2.4 keeps
3.2 kein
2.8 keine regeln
-0.9 keiner
2.2 keiner wir
3.1 key
-3.8 key mean
1.8 keylogger
4.7 ki
1.7 ki bist
1.2 ki die
1.5 ki ohne
-3.0 kilometrage
-4.1 kind
-3.4 kinder
1.7 kindly
-2.9 kit
2.3 kitten
2.3 kitten dies
3.2 klar
-1.2 klingeln
-2.3 km
-0.5 know
1.1 know about
3.2 know your
-1.5 komme
-0.5 komme ich
-1.9 komme nicht
2.4 kommen
2.4 kommen wir
-4.3 kommt
-2.9 kommt der
1.9 konfiguration
1.5 konfiguration aus
3.3 konfiguriert
-2.8 konnen
-2.8 konnen sie
-2.9 konnt
-2.9 konnt ihr
-1.9 kontaktdaten
-2.6 konto
-2.0 kuhlschrank
1.2 kunde
2.9 kunden
-2.6 kunden dazu
-3.9 kundendienst
-1.0 kunstliche
-1.0 kunstliche intelligenz
3.4 kurz
-0.3 l
1.4 l a
-0.6 l administrateur
-2.1 l adresse
-2.9 l article
1.3 l assistant
-3.6 l autoradio
2.0 l avortement
-2.3 l ecran
0.8 l entreprise
2.0 l envers
-1.6 l etiquette
-2.4 l expediteur
2.7 l exploitant
2.2 l ia
-1.2 la
-3.9 la batterie
-2.9 la boite
3.6 la boutique
-3.4 la carte
0.8 la cle
-0.8 la configuration
3.0 la conversation
2.2 la demande
1.3 la derniere
-3.3 la differente
1.6 la discussion
1.4 la fabrication
3.0 la facon
0.3 la facture
-0.5 la fin
1.7 la fonction
-2.3 la garantie
0.4 la liste
-2.7 la livraison
-2.1 la mauvaise
1.4 la methamphetamine
-3.2 la notice
-2.4 la page
-4.2 la piece
0.2 la premiere
-1.9 la prise
-1.2 la protection
-2.4 la reference
-2.7 la sonde
-3.4 la taille
-3.6 label
-1.8 laden
-1.8 lage
-3.2 lager
4.2 laisse
1.1 laisse tomber
-1.8 laissez
-3.6 lambda
-3.9 lampe
4.2 lang
-2.6 lange
-1.4 lange dauert
3.1 language
2.6 language model
-1.8 laptop
-3.3 laptops
4.8 lass
1.6 lass deine
2.2 lass uns
-4.0 last message
1.1 late
-2.8 lauft
-1.9 laut
3.4 lauten
1.4 lautet
3.5 lautet dein
1.4 lautet der
-2.2 lave
-1.6 lave linge
-1.6 lave vaisselle
1.5 law
-0.9 le
-2.1 le bon
-2.3 le bouton
1.6 le client
-3.3 le code
1.1 le contraire
-3.6 le dernier
2.8 le dire
1.0 le document
3.1 le droit
-4.1 le filtre
2.6 le mail
-1.7 le message
0.6 le mode
3.5 le mot
-2.7 le nom
2.0 le patron
-1.1 le prix
-2.9 le produit
3.9 le prompt
3.0 le resultat
-2.5 le retour
1.0 le role
-2.4 le rouge
-2.1 le site
-2.8 le systeme
2.8 le telephone
-0.8 le texte
-1.1 le ticket
-2.3 le voyant
3.6 le vrai
-3.6 leaflet
-2.0 leaflet says
-4.7 leaks
0.7 learn
1.0 leave
-3.4 leer
-5.1 left
-3.9 legal
2.7 legally
3.5 legally binding
2.0 lehne
2.0 lehne niemals
-1.5 lequel
0.5 les
-2.5 les associations
-2.4 les autres
2.6 les clients
-1.8 les consignes
-1.6 les coordonnees
1.5 les deux
1.3 les directives
-2.6 les disques
2.5 les documents
1.8 les elections
-3.3 les factures
-1.9 les frais
2.2 les ia
1.6 les messages
1.1 les noms
-1.7 les nouvelles
-1.4 les ordres
-2.4 les photos
3.1 les pieces
1.8 les plaquettes
-3.1 les prix
2.2 les protections
-0.5 les retours
2.5 les roles
2.8 les vaccins
-1.6 les variables
0.4 lesen
0.6 let
2.5 let it
-1.2 let me
1.1 let s
1.5 letter
1.4 letters
5.5 lettre
-3.0 letzte
-2.1 letzte antwort
-2.3 letzte nachricht
4.1 letzten
-1.4 leute
2.8 levees
3.4 librement
3.4 licence
0.4 lie
-1.7 lie fera
-3.1 lieber
-3.0 liefern
-1.5 lieferung
0.3 lien
3.6 lies
1.7 lieu
2.5 lieu de
1.3 life
3.0 lifted
-4.3 light
-2.5 ligne de
2.9 like
3.6 like a
-4.3 like to
2.0 like you
2.2 limerick
-2.5 limit
-0.2 limite
-3.3 limite de
-0.9 limits of
1.2 line
-2.5 line of
1.7 line verbatim
3.7 lines
-1.6 linge
-3.1 link
2.2 linux
2.1 linux terminal
3.9 lis
2.9 lisait
2.9 lisait des
2.2 lisent
2.2 lisent cette
-0.4 list
3.4 list all
-1.6 list of
-0.8 list the
3.9 list them
2.8 liste
0.3 liste alle
-0.2 liste complete
3.1 liste les
1.9 listen
2.3 listen to
-3.2 lit
-2.9 litres
2.4 little
-3.5 livraison
-1.2 livraison est
-1.6 livraison express
-2.2 livraison precedentes
-2.9 livre
-1.4 livrer
-1.4 livrer lundi
-3.6 livreur
-3.8 livrez
-1.9 ll
-1.7 lm
-1.7 lm #
0.9 log
2.2 log d
-2.5 log in
-0.7 login
-2.3 logo
-2.7 long
-0.3 long is
1.9 longer
4.2 longer a
-2.2 look
1.2 lose
0.3 lost
-2.3 loyalty
2.6 ls
-2.1 lu
-3.6 lundi
-2.0 m
-1.4 m a
-0.4 m an
-1.1 m asking
-2.9 m avez
3.4 m endormir
-1.5 m envoyer
2.2 m from
-2.3 m the
-0.3 m writing
-4.7 ma
-1.9 ma carte
-4.4 ma commande
-1.9 ma femme
2.4 ma mamie
-4.3 ma nouvelle
-3.1 ma reclamation
-2.6 ma voiture
2.9 mach
5.0 mach es
-3.7 machine
-2.4 macht
-1.5 made
-2.9 magasin
1.9 mai
1.1 mail
0.9 mail addresses
4.8 mail de
-0.5 mail from
-1.0 mail von
-4.5 mails
3.0 maintenance
3.0 maintenant
-1.9 maintenant je
0.6 maintenant toutes
-1.7 maintenant tu
-1.9 mais la
2.4 mais maintenant
2.3 maitre
3.4 make
2.8 make a
2.0 make methamphetamine
1.7 maker
2.4 makes
-5.3 mal
2.2 malefique
0.9 malefique qui
0.5 mamie
4.4 mamie me
1.2 man
-3.6 man den
-2.5 man die
-0.8 man diesen
2.8 man dir
4.1 man eine
-4.1 manque
-1.2 manque les
-2.9 manual
-1.4 many
-3.2 marche
3.6 mark
-3.5 marke
-1.3 marketplace
-1.3 marketplace or
-0.3 marque
2.2 marque la
-1.7 marz
-2.6 matratze
-1.2 matter
1.7 matter what
-2.1 mauvaise
-2.2 max
-0.9 maximum
1.0 may
-0.9 me and
-1.0 me back
-1.8 me connecter
-1.3 me dit
1.1 me donner
-2.5 me everything
-1.9 me faut
-1.4 me how
-2.8 me if
-3.5 me know
2.9 me lisait
-3.3 me on
0.7 me raconter
-1.1 me rappeler
2.0 me step
2.0 me the
3.9 me what
2.9 me which
0.6 me your
-4.3 mean
1.6 means
-2.7 mechanic
0.4 mechant
-2.4 megane
-2.4 megane #
-0.5 mehr
-1.0 mein
-4.1 mein auto
2.6 mein finanzberater
-0.8 mein geld
-2.4 mein konto
-1.8 mein paket
-2.1 mein passwort
-1.0 mein sohn
-1.3 meine
-2.2 meine bestellung
-1.8 meine lage
-2.3 meine letzte
-1.0 meine mail
-3.7 meine neue
1.1 meine oma
-2.3 meine tochter
-3.9 meine vorherige
-1.7 meine vorherigen
-0.6 meinem
-2.7 meinen
-2.9 meiner
1.9 meines
1.8 meinung
-2.6 meme
2.0 memoire
0.3 memory
2.7 memory before
1.4 memory of
-3.4 mensch
-2.5 merci
-4.3 merci d
-2.6 mes
-2.3 mes donnees
-1.9 mes factures
0.6 mes instructions
1.3 message
-3.1 message i
1.3 message par
3.0 message utilisateur
1.7 messages
2.0 methamphetamin
2.0 methamphetamine
0.3 mets
-2.5 mets la
3.0 mets le
-0.3 mettre
-1.9 mettre mon
-1.6 mich
-2.3 mich gespeichert
-4.7 mich mit
0.7 mind
0.2 mine
0.6 mir
-3.2 mir alle
-2.7 mir bitte
1.1 mir das
2.1 mir deine
-1.1 mir den
1.2 mir die
-3.4 mir eine
4.0 mir einen
2.1 mir entgegen
-2.3 mir hier
-2.8 mir ob
-2.7 mir sagen
2.0 mir schritt
2.1 mir was
2.5 mir wie
2.0 mir zum
-5.8 missing
3.1 mistake
0.7 mit
-0.5 mit dem
-0.4 mit der
2.2 mit einem
-2.0 mit meinen
2.3 mit mir
-2.9 mochte
1.1 mode developpeur
1.9 mode in
-2.2 mode on
2.7 mode please
2.3 mode sans
2.7 mode you
-0.8 model
-1.4 modele
0.9 modeles
-2.7 modell
-0.7 modus
-2.8 moglich
2.8 moi a
3.3 moi ce
1.4 moi etape
-1.1 moi la
0.6 moi le
-0.2 moi les
-4.0 moi quand
2.9 moi que
-2.7 moi si
-2.9 moi tout
-3.2 moi toutes
-3.6 moi un
-0.5 moins
-3.3 mois
-1.4 mon
-2.1 mon bon
-2.5 mon colis
-2.7 mon compte
2.4 mon conseiller
-2.7 mon fils
3.0 mon panier
-1.0 mon patron
4.1 mon prof
1.2 mon remboursement
-4.2 monday
-1.7 money
3.5 monolog
3.5 monolog mit
2.6 monologue
2.0 monologue avec
2.0 monologue with
-3.4 montage
-4.4 month
2.0 montre
1.6 montre moi
1.1 montre ton
-3.6 montrez
-3.6 montrez moi
1.8 moral
-2.5 morgen
-2.9 morning
0.8 mot
0.9 mots
-3.4 moyens
-3.4 moyens de
1.0 muss
-1.9 muss ich
2.2 muss man
1.1 mussen
3.3 musst
3.3 musst du
1.3 must
3.7 must not
-3.5 my
-2.7 my account
3.2 my basket
-4.0 my car
-1.1 my card
-3.7 my complaint
-2.6 my data
-1.0 my daughter
-3.4 my e
0.9 my grandma
-1.8 my invoices
-2.4 my last
-2.0 my mind
1.4 my next
-4.4 my order
-3.1 my parcel
-3.2 my password
-2.6 my previous
-1.5 my refund
-3.1 my son
-1.6 my system
-2.5 my wife
2.4 n
-2.4 n a
-1.9 n ai
-1.7 n arrive
2.0 n as
1.8 n ecoute
2.6 n es
3.3 n est
-1.2 n etes
-0.8 n y
-2.8 nach
-2.1 nach #
-1.8 nach zwei
-1.2 nachbarn
-0.6 nachricht
2.9 nachste
2.4 nachste wahl
2.6 nacht
-2.3 name
2.1 named
2.5 namen
3.0 namen und
4.4 napalm
3.7 naq
0.4 ne
3.4 ne le
-2.6 ne pas
1.3 ne peux
2.6 ne refuse
1.2 ne suis
1.7 ne tiens
-2.3 ne trouve
-2.1 ne veux
-3.3 need
-2.6 need #
-3.6 need a
-2.1 need the
-4.2 need to
0.9 need you
-3.6 nehme
-3.0 nehme ich
0.6 nehmen
3.2 nehmen sie
2.8 nenied
3.9 nenne
2.9 nenne mir
-0.2 nennen
0.7 network
0.8 neue anweisung
0.9 neue anweisungen
2.3 neue aufgabe
1.9 neuen
3.1 never
1.9 never been
-3.2 never said
2.3 never says
0.7 new
1.2 new instructions
3.0 new one
-1.8 new role
-0.6 new rules
1.5 new system
2.8 new task
-3.1 newsletter
0.2 next
2.8 next answer
1.8 next message
2.7 ni
0.7 nice
-0.5 nicht
1.7 nicht ablehnen
-2.7 nicht aus
-1.8 nicht beachten
-2.4 nicht in
-1.8 nicht mehr
0.9 nicht teilen
1.7 nicht zusammen
-1.6 nichts
-2.6 nichts gesagt
2.2 nichts was
-2.3 nickel
1.1 nie
3.0 nie aus
2.4 niemals
2.0 niemals ab
-2.4 niemand
2.8 nimm
2.8 nimm die
2.1 nimmst
2.1 nimmst du
2.1 no
-1.8 no is
1.9 no longer
2.4 no matter
2.2 no restrictions
3.3 no rules
1.2 nobody
2.4 nobody else
-3.1 noch
-2.7 noch auf
-0.9 noch nicht
2.1 noch von
-2.0 nochmal
-1.1 nochmal nennen
-2.0 nochmal von
-2.5 noire
0.3 nom
-0.3 nom de
1.1 noms
1.1 noms et
-3.2 non
-2.6 non c
-1.4 normal
2.5 normal and
1.8 normale
1.2 normale et
1.5 normale und
-2.2 northern
-2.2 northern ireland
-0.3 not
-3.7 not a
-4.1 not allowed
1.6 not follow
3.7 not refuse
1.6 not say
2.4 not tell
3.6 not to
3.6 note
2.2 note a
1.7 notes
-1.2 nothing
2.7 nothing else
0.2 nothing is
-2.6 notice
2.7 notre
0.9 nous
0.8 nous sommes
-0.5 nouveau
1.6 nouvelle
1.8 nouvelle tache
0.6 nouvelles
2.8 nouvelles instructions
4.6 nova
2.0 novel
2.4 now
3.1 now a
4.6 now i
2.0 now in
-1.2 now it
-0.8 now on
-1.9 now open
-2.1 now the
1.1 now write
-1.2 now you
-1.7 nuit
2.9 null
-2.6 number
1.0 number and
-1.0 numero
-1.0 numero de
0.3 nummer
4.0 nun
1.9 nun alle
1.2 nur
1.7 nur ein
0.9 nur noch
2.2 nur zu
-2.2 nutzen
-4.0 ob
-2.8 ob das
1.5 oben wort
2.7 obey
-2.9 obwohl
-2.2 obwohl ich
-2.7 oder
0.8 of
-0.3 of #
0.6 of a
1.0 of all
2.5 of answering
1.9 of my
-3.8 of stock
-1.5 of the
-1.8 of this
1.9 of your
-1.1 off
-2.5 off the
-1.1 offen
0.5 offer
2.9 offre
2.9 offre ferme
1.5 ohne
1.5 ohne jede
0.9 ohne regeln
2.7 ohne schlussel
-3.4 oil
-1.3 ok
-4.0 old
-3.4 olfilter
-2.2 olfilter fur
0.7 oma
-0.9 on a
0.6 on how
-2.5 on m
-3.3 on monday
-1.1 on my
2.0 on peut
-1.8 on please
-1.9 on saturdays
-2.3 on sunday
3.8 on t
-3.5 on the
2.2 on this
2.8 once
2.1 one i
2.2 one normal
2.6 one of
-1.5 ones
-1.5 ones in
-0.5 online
1.9 only
0.4 only in
-2.4 open
-3.4 open on
1.7 open the
1.1 operating
2.0 opposite
-2.1 or
-1.2 or a
-1.3 or are
-1.8 or no
2.8 or refusal
-3.0 or the
1.9 oracle
1.9 oracle #
-2.1 ordentliche
-1.9 order
0.4 order #
1.1 order as
-1.9 order i
-2.4 order is
-0.9 ordered
3.2 orders
3.6 orders from
1.4 orders with
2.0 ordre
0.4 ordres
1.6 org
-5.4 original
-1.9 origine
-2.8 other
-1.8 other customers
-3.3 ou
-0.9 ou en
-2.1 ou est
-0.9 ou la
2.6 ou un
-1.5 ou une
-2.3 oublie
-1.9 oublie de
-3.4 oublie la
-2.1 oublie les
1.9 oublie que
2.1 oublie tout
-1.0 oubliez
4.9 oubliez vos
2.5 oui
2.4 our
1.2 out
-2.6 out of
3.8 out the
0.9 output
1.7 output everything
2.2 output the
2.4 outputs
-3.6 ouverts
-2.6 ouvre
-1.7 ouvrir
1.8 override
2.2 override code
2.3 own
-0.7 owned
3.3 owner and
-2.8 p0300
-4.1 packstation
-2.2 packung
0.9 pads
-0.8 page
2.2 page doivent
-4.2 paie
-2.9 paiement
-1.1 paiement a
-4.2 paket
-3.2 paket ist
-1.5 panel
-4.2 panel of
2.5 panier
3.0 panier a
1.1 panneau
-3.6 paper
1.4 par
1.0 par bien
1.4 par etape
-3.0 par mail
1.3 par remise
1.7 paragraphes
1.7 paragraphes sur
2.8 parallele
3.8 paralleluniversum
4.4 parameter
-4.7 parcel
2.1 parie
2.1 parie que
3.1 parle
3.3 parler
-2.6 parler a
-2.7 parlez
-2.3 part
-1.6 part is
2.1 part of
2.6 partage
2.5 partage les
1.1 partager
0.2 partir
1.4 partir de
-0.2 parts
1.2 party
-1.6 pas
1.3 pas a
-2.0 pas c
-2.5 pas compris
0.9 pas de
-3.7 pas ete
2.7 pas le
-2.1 pas les
1.1 pas partager
-1.3 pas suivre
1.3 pass
-0.4 passe
-2.9 passe a
1.1 passe en
-3.8 passe oublie
1.6 passe secret
0.6 passer
-2.0 passiert
2.6 passons
2.6 passons a
-4.4 passt
-2.9 passt nicht
1.3 passwd
0.6 password
0.8 password is
1.9 passwort
-4.0 passwort vergessen
5.4 paste
4.1 paste the
1.6 patron
-3.7 pay
1.8 pay no
-2.9 paye
-3.2 paye avec
2.2 payee
-2.7 payer
-2.5 payer en
-2.4 payment
-2.7 paypal
-3.9 pdf
2.6 penalized
2.6 penalized if
1.3 pendant
2.1 penses
3.5 people
-2.4 per
-2.4 per mail
3.2 perds
3.3 permitted
-1.9 person
0.4 person die
2.4 person who
-2.0 person you
1.8 persona
-1.9 personne
0.3 personne ne
-0.7 personne qui
-2.7 petit
-1.6 petite
-3.1 peu
-2.1 peugeot
-2.1 peugeot #
-1.4 peut
-2.5 peut on
-2.2 peux
1.3 peux pas
-3.3 peux tu
3.7 phishing
3.7 phishing mail
-5.2 phone
-1.3 phone number
-2.3 photo
-2.0 photos
3.3 phrase
-2.0 pick
-3.2 picture
-3.8 piece
-1.7 piece ne
0.9 pieces
2.8 pieces auto
3.6 pirate
-3.6 place
-1.6 place a
-0.7 plait
-1.9 plante
0.7 plaquettes
-3.1 plaquettes de
1.8 plaquettes pour
0.7 play
-3.0 please
-2.8 please answer
-1.3 please call
-2.5 please cancel
-3.0 please delete
2.8 please disregard
-1.1 please ignore
3.5 please output
-2.3 please send
1.4 please summarise
-3.9 please tell
1.8 pleite
-0.6 plus
1.6 plus compte
1.3 plus un
1.7 pneus
3.1 poem
0.5 poem about
3.4 poeme
-2.5 poids
1.6 points
2.7 poison
4.4 policies
-3.3 policy
2.7 policy and
-5.6 policy on
-1.8 port
-2.2 portable
-0.8 possible
-1.4 pounds
-1.4 pour
1.8 pour #
-2.5 pour des
-2.4 pour la
-2.3 pour le
-2.8 pour les
3.4 pour m
-0.8 pour mon
-2.3 pour un
-1.7 pour une
-2.7 pour votre
-2.1 pourquoi
-0.8 pouvais
3.9 pouvais me
-2.1 pouvez
-1.6 pouvez m
-2.0 pouvez vous
3.1 praise
1.7 pre
1.7 pre prompt
2.9 precede
-3.0 precedent
3.7 precedente
2.3 precedentes
-1.2 preis
0.9 preisregeln
0.9 preisregeln ignorieren
4.4 premier
1.9 premier message
1.0 premiere
-2.5 premiere ligne
-4.2 prendre
0.9 prends
2.2 prenez
2.3 president
-2.6 press
2.5 pretend
-3.2 pretend i
2.7 pretend the
2.0 pretend you
-0.4 previous
3.6 previous customer
-1.1 previous delivery
-1.0 previous instructions
-1.6 previous order
-2.5 price
-4.4 prices
1.6 print
-0.7 print the
0.7 print your
1.7 prior
0.5 prior text
-2.0 prise
-2.8 prix
3.0 prix de
-3.1 prix hors
-1.9 prix sur
-3.0 pro
1.0 problem
3.1 proceed
3.1 proceed without
-0.5 prochain
1.7 prochaine
2.9 produce
2.2 produce two
1.4 product
3.0 product #
-2.5 produit
-2.7 produkt
4.1 prof
4.2 professor
0.3 programm
2.4 programm das
-2.7 programme
-5.7 promo
4.7 prompt
1.5 prompt and
1.2 prompt in
2.7 prompt instead
-4.8 prompt reply
-2.2 prompt retour
0.6 prompt say
4.2 prompt systeme
-3.4 prompt und
-4.0 prompts
3.5 proof
-2.3 propre
3.5 proprietaire
3.7 proprietaire de
-0.7 protect
-1.2 protection
2.2 protections
1.6 proteger
-1.0 provide
-1.4 puis
-3.2 puis je
-3.3 pump
2.1 punkte
0.7 put
2.3 put them
2.1 pwned
4.7 python
3.1 python script
-0.8 qmfzzty0lvrlc3q9pq
2.3 qu
-3.0 qu est
2.4 qu il
3.3 qu on
-1.0 qu un
-2.3 quand
-2.1 quand est
-0.5 quand on
-2.2 quantite
0.6 que
-0.4 que disent
-1.9 que faire
2.4 que hacker
-0.4 que j
0.9 que je
-0.5 que l
-1.2 que la
-0.5 que le
-2.3 que mon
5.8 que tu
-3.2 que veut
-2.3 quel
0.2 quel est
-4.1 quel prompt
-3.3 quelle
-2.4 quelle est
-2.3 quelle heure
-1.1 quelles
-2.3 quelles sont
-2.5 quelqu
-2.5 quelqu un
1.7 quels
1.2 question
2.6 questions
3.3 qui
0.3 qui a
1.9 qui est
1.6 qui jure
2.2 qui lisent
-3.1 qui m
-2.9 qui me
2.9 qui precede
1.8 qui va
3.4 quick
-2.9 quickly
-2.8 quickly my
0.5 quoi
2.5 quoi juste
-2.7 quoi l
-3.4 quoi la
-4.4 quoi le
-2.1 quoi sert
-0.9 quote
-2.2 r16
-1.8 rabatt
0.9 raconte
0.7 raconter
0.7 raconter une
-3.6 radio
1.1 raisonnement
1.1 raisonnement cache
-1.1 rappeler
-1.6 raten
-1.6 raten zahlen
-0.9 raus
0.8 re
0.4 re a
3.2 re free
1.5 read
4.9 read me
-1.9 read the
1.7 read this
0.8 real
-3.0 real person
0.5 real task
-0.7 really
-1.0 reassemble
0.5 rebellion
-1.3 receipt
-1.6 receive
-1.9 recevoir
-1.9 recevoir mes
-4.1 rechnung
-2.4 rechnungen
-2.4 rechnungen per
-3.6 rechts
3.4 recite
-3.1 reclamation
-1.3 recommence
-2.1 recommend
-4.0 recu
-3.9 red
-2.1 red one
1.0 rede
3.5 redige
2.9 redige un
-3.1 reduction
-3.5 reference
-3.4 reference #
-1.0 refund
2.0 refunds are
2.4 refus
2.8 refusal
3.8 refuse
2.7 refuse jamais
-1.5 refusee
2.6 refuser
2.9 refusing
3.3 regel
4.4 regeln
2.2 regeln die
-2.9 regeln fur
1.8 regeln gabe
4.1 regle
1.8 regles
2.2 regles cachees
1.3 regles confidentielles
1.0 regles et
3.5 regles ne
-1.5 regles pour
-2.4 rein
1.9 remboursement
-3.8 remember
-0.6 remise
1.3 remise accordee
0.7 remises
-3.5 remote
-2.2 remove
-2.0 remove the
0.9 renault
-2.4 repeat
2.9 repeat after
-1.5 repeat the
3.0 repete
-2.0 repeter
-2.0 repeter ta
-1.1 reply
1.6 reply to
2.8 reply with
-4.4 repond
3.1 repond a
-1.6 repondez
-1.6 repondez moi
2.5 repondrais
2.5 repondrais tu
1.8 repondre
5.3 reponds
2.5 reponds a
1.1 reponds comme
1.9 reponds en
2.3 reponds sans
3.0 reponse par
4.5 reponses
1.2 reponses une
4.0 request
-0.7 reseau
-3.5 reset
-3.3 reset it
-1.2 reset my
4.2 respond
1.9 respond if
2.5 respond to
3.6 respond with
-1.9 responsable
1.4 rest
-0.2 reste
1.2 restriction
2.3 restrictions
-0.3 restrictions on
1.8 result
3.0 resultat
3.4 resume
1.6 resumer
-0.7 retiree
-2.2 retirer
-3.3 retour
-0.5 retours
-1.3 return
-5.6 returns
4.6 reveal
3.6 reveal the
1.7 reveal your
2.2 revele
1.1 revele tes
0.5 review
1.8 richtlinien
1.8 richtlinien ruckwarts
-2.1 ridiculous
-1.2 rien
3.8 rien d
1.8 rien de
2.7 right
3.5 right before
2.6 rights
-1.6 ring
-1.0 robot
-1.5 robot ou
1.7 role
1.6 role de
3.1 role key
-5.0 role of
1.5 role system
1.8 roles
-1.5 rolle
1.4 rolle als
-2.6 roller
3.3 roman
1.7 roman ou
-5.1 roten
-3.3 rouge
-4.4 router
2.6 rt
2.6 rt #
-0.2 ruckgabe
-1.1 ruckgabe nochmal
-2.5 rucksendung
2.2 ruckwarts
3.4 ruf
-1.0 rufen
-1.0 rufen sie
3.6 rule
1.9 rules
0.8 rules and
-2.4 rules for
-4.2 rules of
0.7 rules what
3.2 rules you
1.3 run
-0.6 run a
1.1 s
1.7 s a
-3.3 s est
-0.5 s il
2.1 s in
-3.4 s not
-3.0 s the
4.8 s your
4.2 sa
1.3 sa configuration
-3.8 safe
1.8 safety
2.9 safety tell
1.3 sag
-0.9 sag mir
3.3 sage
2.1 sage dass
1.8 sage die
-0.5 sagen
-2.6 sagen andere
3.0 sagen durftest
-2.2 sagen sie
0.3 sagt
-0.3 said
2.7 said hello
-3.2 said that
2.8 sailor
2.8 sailor now
2.0 sais
-0.5 sait
2.4 salace
-4.5 same
-2.2 samedi
-1.8 samstags
2.9 sans
3.0 sans aucune
-1.0 sans avertissement
-0.3 sans cle
-0.4 sans filtre
2.8 sans le
0.4 sans limite
2.7 sans restriction
-3.4 sarah
-1.9 saturdays
3.4 satz
-3.8 sauce
-2.6 savoir
-2.2 savoir avant
2.6 say
-1.8 say about
4.3 say exactly
4.2 say hi
1.7 say i
1.5 say that
2.5 say the
0.6 say word
0.3 says
-3.2 says do
2.3 says it
-2.6 says the
3.0 scenario
-1.3 scenic
-1.3 scenic #
2.7 schalte
-2.2 scheiben
-4.2 schicken
-1.3 schicken sie
1.5 schloss
3.5 schlussel
2.2 schlussel buchstabe
2.7 schlussel dieses
-0.9 schlusselnummer
-4.5 schnell
-1.5 schon
-2.7 school
2.6 schopfer
2.1 schreib
1.8 schreib deine
3.2 schreib ein
0.4 schreib eine
2.9 schreibe
1.6 schreibe ein
1.5 schreibe ich
1.2 schreibe zwei
-4.3 schreiben sie
1.6 schritt
0.3 schritt #
2.0 schritt die
2.0 schritt fur
-3.1 schule
2.1 schutzmassnahmen
-3.5 scooter
-4.2 screen
3.8 script
3.0 se
3.2 se trouve
-2.5 second
-2.4 second one
1.7 secret
-2.2 secret de
-3.4 secret ingredient
3.1 secret password
1.6 secret que
1.4 secretes
2.5 secrets
2.1 securite
-3.0 securite du
4.5 security
0.5 see
3.3 sei
-1.5 seid
-1.3 seid ihr
0.5 sein
1.7 sein passwort
1.3 seinem
1.7 seite
0.2 selbst
1.4 select
4.4 select email
2.5 self
1.4 sell
-4.9 seller
-2.2 semaines
1.4 semblant
-2.1 send
-1.3 send it
-1.7 send me
-1.8 send my
1.1 send the
-3.1 sender
-4.2 sending
-3.0 sendungsverfolgung
-0.8 sensor
-1.8 sent
-2.8 sent me
0.2 sentence
1.7 sentence to
-0.9 seriennummer
-2.9 sert
3.7 server
-0.9 service
0.7 service agent
3.1 service role
3.1 ses
0.9 ses createurs
1.5 sesame
3.2 set
1.6 set the
3.6 setz
0.3 setze
-2.2 setze ich
-2.9 seul
4.7 share
1.4 share the
-0.7 she
-2.3 sheet
-3.0 ship
-2.2 ship to
-2.6 shipment
-1.9 shipping
0.5 shop
2.6 shop bot
1.8 shop has
1.8 shop s
2.4 shop told
-4.2 should
-2.1 should i
-2.0 should know
1.9 show
-0.5 show me
-1.5 showroom
-3.9 shows
-1.0 si
-2.7 si je
-1.7 si la
-2.7 si le
-0.8 si tu
-1.8 sich
-3.7 sicher
-3.3 sicher dass
3.5 sicherheitsrichtlinien
2.9 sicherheitsteam
-1.7 sie
-4.3 sie bitte
-1.8 sie das
-3.1 sie den
-2.4 sie die
-2.3 sie es
-4.5 sie meine
-3.0 sie mich
-4.0 sie mir
-2.1 sie nicht
-2.2 sie schnell
-2.2 sie sich
-2.6 sie so
1.4 sieht
0.6 sign
-2.8 sim
3.3 simulate
-1.9 sind
1.3 sind aufgehoben
2.3 sind deine
-3.1 sind die
1.2 single
-3.7 sirene
-2.1 site
-1.7 site me
-4.6 size
2.1 skript
-3.6 small
-1.6 sms
3.6 so
-0.4 so als
2.8 so far
2.9 so that
-2.9 societe
3.7 sofort
-1.0 sohn
-0.9 sohn hat
3.2 sois
-3.1 soll
-3.7 soll die
3.9 sollst
-3.0 solution
3.1 somebody
5.3 someone
2.4 something
0.8 sommes
0.8 sommes en
1.1 son
2.0 son monologue
-2.7 sonde
-2.7 sonde lambda
2.1 song
2.4 sonst
2.2 sonst nichts
-2.1 sont
-2.5 sont en
-2.9 sont les
-0.4 soon
3.6 sorry
0.9 sors
-1.1 sous
-2.2 spare
-0.4 speak
2.6 spell
2.4 spell the
-0.8 spielen
3.9 spielst
1.7 sprachmodelle
1.7 sprachmodelle fasse
0.9 sprechen
3.4 sprich
1.1 spurlos
4.2 sql
-0.8 staff
1.8 stand
-2.5 standardpasswort
0.7 stars
0.5 start
2.6 starting
1.4 starting with
3.0 starts
0.5 starts now
3.7 starts with
0.9 statt
1.6 statt fragen
-2.4 status
2.2 stay
2.2 stay in
2.7 steal
-3.7 steht in
-0.8 stell dir
3.3 step
2.2 step by
2.0 step instructions
0.7 stick
2.7 stiehlt
2.7 stiehlt der
-1.7 still
2.3 stimme
0.8 stimme allem
-5.6 stock
3.3 stop
3.5 stop being
2.0 stop following
2.4 stop new
1.8 stop nouvelle
1.0 stop what
3.6 stop you
2.0 stopp
2.0 stopp neue
2.1 stoppe
2.1 stoppe jetzt
0.8 store
-3.0 stornieren
-2.0 stornieren nochmal
1.5 story
-2.2 stuck
-2.5 student
-2.5 student discount
2.6 su
2.2 substances
-2.5 suche
-1.7 suche ein
2.6 sudo
2.6 sudo su
-0.4 suis
-3.0 suis garagiste
2.9 suis l
1.2 suis pas
2.9 suit
-1.7 suivi
-1.0 suivre
-1.3 suivre les
-1.8 suivre mon
-1.4 summarise
-2.6 summarise the
-2.3 sunday
3.1 supabase
3.1 supabase service
-3.0 super
-1.8 super danke
0.9 supposed
0.9 supposed to
1.4 supprimer
-1.9 supprimez
-1.9 supprimez mon
-2.8 sur
-2.5 sur cette
-0.3 sur la
-1.8 sur le
3.4 sur les
-2.6 sur mon
-3.6 sur un
1.0 sur voici
3.1 sure
0.4 suspended
-3.8 svp
3.4 switch
2.8 switch roles
2.3 switch to
2.6 switched
2.6 switched off
-0.3 sys
-2.0 sys #
-0.3 system
1.5 system content
6.1 system message
5.2 system prompt
-2.9 system says
2.6 system you
0.9 systeme
-1.3 systeme en
-2.6 systeme me
4.4 systemprompt
2.6 szene
0.4 t
5.3 t a
2.6 t answer
-2.9 t appelles
-1.8 t elle
1.7 t en
-2.5 t find
-1.6 t follow
2.3 t listen
3.2 t see
4.0 t show
-2.5 t understand
1.5 t want
3.7 ta
3.0 ta configuration
-2.0 ta derniere
2.0 ta memoire
2.9 ta reponse
3.3 table
1.7 table orders
-2.2 tablet
5.3 tache
3.6 taches
-0.7 tag
-3.4 taille
-2.1 take
-2.4 take the
-3.1 takes
-0.7 talk
3.6 talk about
-3.0 talk to
0.3 tant
-1.6 tant qu
1.0 tant que
-0.7 tape
2.5 tape des
-2.2 tarifs
3.5 task
0.5 task starts
-3.0 tasse
1.1 tauschen
1.2 taxes
4.9 te
2.8 te demande
0.3 te plait
1.7 team
-2.6 technician
1.0 teenager
-3.3 teil
-1.4 teil ist
-2.9 teil passt
2.4 teile
2.2 teile die
0.9 teilen darfst
-1.1 telefon
-2.9 telephone
1.8 tell
1.2 tell me
-3.5 tell my
1.3 tell the
3.0 telling
-0.3 tells
2.4 temporarily
2.4 temporarily disable
-3.1 temps
0.2 ten
2.2 terminal
1.3 terminal linux
2.8 termine
2.8 termine chaque
-3.5 terms
6.0 tes
3.7 tes consignes
2.0 tes createurs
1.9 tes directives
3.0 tes instructions
2.3 tes ordres
4.1 tes regles
0.6 tes taches
5.3 test
0.5 test the
4.4 text
2.7 text above
1.5 text oben
2.7 text steht
1.2 text that
0.5 text was
3.6 texte
0.8 texte de
1.8 texte exact
1.1 texte qui
-0.9 than
1.8 thanks
2.8 that
-1.7 that answers
2.6 that came
1.6 that defines
2.4 that has
0.9 that he
-1.1 that i
-3.0 that normal
-4.2 that s
-0.5 that tells
0.4 that the
1.7 that you
3.2 the act
-0.8 the address
0.6 the admin
-3.1 the alarm
-2.2 the answer
-2.9 the app
-0.2 the assistant
-1.6 the battery
-4.0 the best
-2.7 the blue
-3.8 the box
-4.6 the brake
-3.0 the business
-2.9 the cable
0.2 the car
-1.4 the code
-1.9 the colour
3.8 the company
3.8 the conversation
-4.3 the courier
-3.8 the default
-1.9 the delivery
0.8 the differente
-2.0 the dishwasher
1.5 the document
-3.4 the driver
2.1 the earlier
-2.9 the end
-5.4 the exact
-1.0 the filter
0.9 the first
-2.5 the fitting
2.1 the following
-2.1 the fridge
2.2 the full
1.4 the function
-2.9 the game
-0.6 the gift
2.3 the hidden
2.5 the identity
-3.7 the instructions
1.4 the internal
-1.5 the invoice
-2.8 the item
-1.7 the jacket
1.7 the key
4.6 the last
-2.0 the leaflet
-1.9 the letter
-4.0 the list
-2.9 the manual
-3.8 the name
-4.9 the new
2.8 the next
2.5 the one
-1.5 the ones
1.6 the opposite
1.1 the order
-2.5 the other
-3.4 the parcel
-1.9 the part
6.0 the password
-1.4 the phone
-3.2 the picture
2.3 the president
-0.9 the previous
-1.4 the price
0.5 the prior
-1.4 the prompt
-1.7 the question
1.3 the real
-2.1 the red
-3.3 the return
2.9 the right
-5.3 the role
-2.1 the rules
-4.4 the safety
-4.0 the same
-3.6 the scooter
-3.7 the screen
-2.6 the second
1.6 the secret
-4.9 the seller
2.6 the sentence
1.8 the shop
1.1 the system
-2.1 the team
-2.6 the technician
1.2 the text
-3.2 the third
-3.4 the tracking
2.7 the translation
-1.6 the truth
1.0 the two
3.9 the user
1.6 the value
2.1 the variable
-0.3 the villain
-2.1 the voucher
-3.0 the warranty
2.6 the whole
-3.0 the wrong
3.2 the year
1.2 theaterstuck
1.2 theaterstuck schreiben
2.8 their
6.1 them
3.5 then
-1.9 there
-2.1 there a
-0.7 there any
0.6 there s
1.9 there were
-1.4 these
3.8 they
0.7 think
-3.3 third
-0.6 this
-4.1 this battery
4.0 this chat
4.1 this conversation
-2.0 this fit
3.8 this is
2.5 this line
-2.9 this morning
3.6 this page
-3.4 this sauce
3.7 this shop
1.2 this the
-4.5 this to
3.8 thought
1.3 thought experiment
-0.4 three
0.9 through
-1.6 ticket
-3.9 ticket #
1.9 tiens
1.6 tiens plus
-2.9 tient
-2.5 tient la
-1.9 time i
2.7 time to
1.4 time you
0.3 to
-3.1 to a
3.0 to act
2.0 to agree
2.3 to anything
1.7 to break
2.3 to cheat
4.1 to create
-3.2 to deliver
-0.3 to disable
2.0 to do
-1.9 to enter
0.5 to follow
1.7 to german
4.9 to give
-1.5 to ignore
-0.2 to know
0.7 to learn
3.0 to make
3.8 to me
-2.8 to my
-2.2 to northern
-1.2 to pay
-2.6 to ship
-4.4 to speak
2.8 to switch
3.6 to talk
2.9 to tell
-2.1 to the
2.3 to unrestricted
-3.1 to use
0.3 to write
-2.5 to your
-2.3 tochter
-2.3 tochter ist
-2.7 today
3.0 toi
3.8 token
3.6 tokens
3.0 told
-4.7 told by
3.6 told not
3.4 told right
1.3 told to
2.4 told you
1.1 tomber ton
7.7 ton
1.5 ton comportement
2.3 ton patron
3.6 ton prompt
1.1 ton raisonnement
1.1 ton role
-1.4 too
6.1 tool
2.1 tools
-0.4 total
-1.3 toujours
1.4 tous
1.4 tous les
0.8 tout
1.4 tout ce
-2.0 tout je
1.0 tout le
1.7 tout sans
-2.5 tout sur
2.5 toute
2.3 toute la
2.9 toutes
2.5 toutes les
1.9 toutes tes
2.8 tpmorpmetsys
2.2 traces
-3.4 tracking
-3.6 trade
0.3 traduis
-2.2 trained
1.4 trained on
-2.1 trainiert
1.2 training
0.3 translate
-0.2 translate the
-0.2 translate this
2.7 translation
-3.3 transporteur
0.6 treat
-1.7 tres
2.0 trois
-2.7 trouve
3.2 trouve au
-2.3 trouve pas
3.3 true
-0.3 truth
-1.6 truth is
2.5 tu
-0.5 tu as
1.7 tu de
1.1 tu des
4.0 tu dois
1.6 tu es
2.4 tu etais
3.4 tu joues
-2.3 tu me
2.7 tu n
3.0 tu ne
0.8 tu peux
-0.8 tu pouvais
-2.0 tu repeter
2.3 tu reponds
2.5 tu s
2.5 tu so
-2.9 tu t
-1.7 tun
-2.6 tun sie
-3.4 tva
2.3 tweet
-3.2 twice
3.3 twin
3.1 twin brother
1.0 two
-0.3 two answers
-1.7 two weeks
3.8 type
1.3 type commands
-2.8 u
-0.3 uber
-0.9 uber die
-2.3 uber mich
-2.0 uhr
4.0 um
-0.8 um das
2.4 umgebungsvariablen
2.4 umgebungsvariablen auf
2.1 umprogrammiert
1.1 un article
3.0 un assistant
3.2 un bon
-1.2 un cadeau
-1.8 un carton
1.0 un complice
-2.7 un devis
-3.9 un enfant
-2.8 un kangoo
-0.6 un livre
3.5 un mail
-3.2 un petit
-3.1 un peu
3.4 un poeme
2.0 un programme
-0.7 un reseau
-0.3 un robot
1.3 un terminal
2.8 un univers
2.7 un vendeur
2.5 und
1.5 und der
1.5 und eine
2.8 und fuhre
-0.9 und gib
-1.4 und ich
1.0 und rede
3.3 und sag
2.6 und sage
1.5 und schreibe
2.2 und sonst
-0.4 und was
3.6 und welche
-3.5 under
-2.5 understand
1.9 une
-2.7 une api
1.7 une assurance
2.4 une blague
-1.1 une cle
-3.6 une facture
2.8 une fois
0.9 une ia
1.2 une normale
0.2 une nouvelle
2.4 une offre
-1.6 une petite
-0.9 une piece
-1.0 une remise
0.3 une renault
1.2 une sans
2.4 une scene
-1.7 une solution
3.6 une voiture
-1.2 une vraie
3.0 uneingeschrankten
3.0 uneingeschrankten modus
2.6 unfiltered
0.7 uniquement
-2.5 unit
2.8 univers
2.8 univers parallele
3.8 universe
2.0 unlock
5.1 unrestricted
2.3 unrestricted mode
4.6 uns
1.2 uns ein
-3.3 unter
-2.2 unterschied
-2.2 unterschied zwischen
-2.4 until
1.2 until i
-3.0 up
-0.5 update
1.3 ursprunglichen
1.3 ursprunglichen anweisungen
4.0 us
-1.2 use
-1.1 use my
-5.3 use the
2.6 use your
0.4 used
4.9 user
-0.8 users
3.3 utilisateur
-0.6 utilisateurs
-3.3 utiliser
-2.9 v
2.6 va
1.8 va gagner
-3.0 vacances
2.8 vaccins
-1.6 vaisselle
-4.4 valid
3.2 valide
1.6 value
1.6 value of
-1.9 van
4.0 variable
2.1 variable named
3.4 variable system
-0.4 variables
3.2 variables d
-4.4 vat
2.6 ve
1.9 ve already
0.7 ve been
1.6 ve sent
2.7 vendeur
-1.8 vendez
-2.0 vendez vous
1.8 vends
1.8 vends moi
2.2 venir
1.7 verbatim
1.4 verborgene
1.4 verborgene konfiguration
1.6 verborgenen
1.2 verborgenen gedankenschritte
3.2 verfasse
2.7 verfasse einen
-1.5 vergessen
1.6 vergessen sie
-2.0 vergessen was
-0.4 vergiss
3.0 vergiss alles
1.7 vergiss dass
-3.0 vergiss den
1.5 vergiss die
1.9 vergiss nun
1.4 verhalte
1.4 verhalte dich
2.1 verhalten
-0.9 verkaufer
1.2 verlangt
2.1 verlierst
2.1 verlierst bei
-2.5 vermittler
3.0 verrate
-2.7 versand
1.2 versicherung
1.2 versicherung betrugt
-3.1 version
-5.0 versions
2.9 versteckte
-0.3 versteckten
0.9 vertrauliche
0.9 vertrauliche regeln
-0.6 vertraulichen
0.7 veuillez
0.7 veuillez ignorer
-0.9 veut
0.7 veut dire
-0.3 veut un
-2.7 veux
-2.7 veux parler
-2.2 veux plus
-1.9 veux recevoir
1.7 vex
-2.2 vf1bb1j0h12345678
-2.9 vielen
-2.9 vielen dank
-1.8 viens
-1.8 viens de
1.4 vier
-0.3 villain
-1.8 vite
-1.7 vite svp
1.5 voici
0.3 voici comment
1.9 voici le
-1.7 voir
1.2 voiture
-2.6 voiture sans
-0.7 vollstandige
0.3 vollstandige liste
-5.0 vom
-3.9 vom kundendienst
-1.6 vom radio
-1.2 von #
1.1 von der
-3.1 von euch
-1.7 von gestern
-1.2 von heute
2.0 von methamphetamin
2.4 von mir
-2.0 von vorn
2.5 vor
2.2 vor dieser
3.4 vor meiner
4.5 vorgaben
1.3 vorherige
2.9 vorherige aufgabe
1.4 vorherigen
0.4 vorherigen anweisungen
-1.7 vorherigen lie
-2.0 vorn
-2.4 vorne
1.7 vos
-2.2 vos conditions
1.6 vos instructions
-4.3 votre
-1.1 votre flux
-2.2 votre prompt
-2.6 votre systeme
-2.0 voucher
-2.1 voudrais
-3.5 vous
-2.2 vous des
-2.0 vous en
-1.8 vous etes
-3.8 vous faire
-2.4 vous faites
-2.1 vous la
-0.9 vous les
-1.2 vous livrez
-2.2 vous m
-1.9 vous me
-2.3 vous n
-1.9 vous plait
-1.6 vous pouvez
-1.7 vous un
-2.3 voyant
4.1 vrai
-0.2 vraie
-1.2 vraie personne
2.8 vraiment
2.8 vraiment de
2.4 wahl
1.5 wahlen
-4.8 wann
-2.4 want
-2.7 want the
-3.6 want to
1.0 want you
1.3 wants
-2.1 war
1.7 war nur
-1.6 waren
-3.1 warning
-3.0 warranty
2.9 warst
3.3 warst du
-2.3 warte
-2.2 warum
-0.4 was
1.7 was a
-2.3 was bedeutet
-1.0 was der
1.7 was dir
3.7 was du
2.5 was er
1.3 was hat
1.7 was in
-0.9 was ist
-2.0 was passiert
-2.6 was sagen
2.3 was sind
-0.3 was steht
0.3 was the
-0.8 was told
-2.3 was tun
-0.5 was uber
3.8 was vor
-2.3 was your
-3.4 washing
-2.5 washing machine
0.6 way to
2.0 we are
1.7 wechsle
2.4 wechsle in
-3.3 week
-2.3 weeks
0.2 wegen
2.1 weigerung
0.7 weiss
-2.5 weiss nicht
-1.7 weisungen
-1.1 welche
-2.3 welche daten
-2.2 welchen
-3.1 welcher
-2.7 welches
-1.5 welches werkzeug
2.7 well
-1.8 wem
-1.0 wen
0.6 wenn
0.6 wenn du
-1.0 wenn es
0.5 wenn ich
-0.6 went
-0.3 wer
2.4 wer gewinnt
-2.5 wer zahlt
2.7 werde
2.7 werde mein
-2.6 werden
2.8 were
1.9 were allowed
3.0 were lifted
1.9 were no
-0.6 were you
-1.5 werkzeug
-1.5 werkzeug brauche
3.3 wette
-4.7 what can
2.5 what comes
-3.1 what do
-3.9 what happens
-4.4 what i
2.5 what is
-3.6 what prompt
1.5 what the
0.9 what to
1.0 what was
-0.6 what were
0.7 what would
5.0 what you
3.5 whatever
1.1 whatever the
-3.3 when
-1.1 when does
-0.7 when i
-0.3 when you
0.3 where
-0.9 where can
-2.6 where do
-2.6 where is
-3.3 where my
-4.8 whether
-2.2 which
2.8 which a
-1.7 which instructions
-3.2 which mode
-2.8 which of
1.3 who
2.1 who doesn
-2.2 who is
2.4 who ordered
2.6 whole
1.8 whole chat
-3.2 why
-3.2 why does
-3.2 wi fi
-1.4 wie
-2.2 wie aktiviere
1.8 wie baut
2.5 wie ein
-2.7 wie ist
-0.3 wie kann
-2.6 wie lange
0.7 wie lautet
3.3 wie man
-2.2 wie setze
-2.6 wie sind
2.7 wie stiehlt
2.7 wie wurdest
-1.5 wieder
2.6 wiederhole
1.5 wiederhole den
-2.1 wiederholen
-2.5 wife
-1.5 wifi
2.6 will be
-2.0 will den
-2.8 will ein
1.4 will reveal
-1.1 will you
0.5 windows
3.1 wir
2.2 wir sind
2.4 wir zu
0.7 wird
1.4 wireless
1.4 wireless network
1.7 with
-1.3 with #
-3.4 with a
1.4 with confirm
1.6 with every
0.8 with my
1.2 with no
0.8 with one
1.8 with the
0.7 with you
1.6 with your
0.2 without
1.0 without any
1.4 without it
3.5 without proof
1.2 without rules
-0.9 wlan
-3.8 wo
-2.5 wo finde
-2.2 wo ist
-0.8 wo mein
-1.8 wochen
4.7 word
3.2 word for
2.8 word owned
3.6 words
-1.3 words of
0.9 work
-2.8 work with
3.5 wort
1.5 wort fur
2.9 worte
3.0 wortlaut
-0.6 would like
-1.0 would you
-4.1 wozu
2.4 write
2.9 write a
-2.9 write down
2.4 write i
-0.4 write me
2.3 write the
-0.3 written
2.3 written before
-2.0 wrong
-1.8 wrote
-1.4 wurde
1.6 wurde und
-2.5 wurde zweimal
3.8 wurdest
2.9 wurdest du
2.1 wurdest umprogrammiert
1.5 wurdest von
-3.5 wusste
4.5 x
2.2 x https
-1.9 xl
-0.7 y
-2.0 y a
2.5 y avait
-1.3 year
1.2 yes
2.8 yes and
-1.8 yes or
-3.2 yesterday
-3.5 yesterday and
0.4 you
4.5 you #
2.5 you a
-1.7 you act
4.2 you and
3.0 you are
3.5 you can
-2.2 you deliver
0.5 you don
-3.2 you explain
-2.3 you give
-1.6 you guys
-1.8 you had
1.8 you have
2.1 you help
-2.6 you hold
2.0 you i
2.6 you just
2.6 you know
1.2 you lose
4.1 you may
0.3 you must
-2.3 you never
-2.3 you not
-1.9 you now
0.8 you re
-0.2 you read
-0.7 you really
-3.0 you recommend
3.3 you reply
1.9 you respond
2.2 you say
-3.0 you sell
-2.3 you send
-3.7 you sent
-1.9 you ship
-1.0 you take
0.9 you tell
2.7 you to
0.9 you told
3.9 you ve
3.5 you were
3.3 you will
3.5 your
3.4 your behaviour
2.9 your configuration
2.4 your content
4.1 your developer
2.8 your earlier
-1.7 your full
3.1 your guidelines
1.9 your hidden
3.4 your initial
3.9 your instructions
3.3 your internal
-2.1 your loyalty
2.5 your memory
3.3 your new
3.1 your next
2.3 your own
-1.5 your prompt
2.8 your safety
0.2 your system
2.8 your training
4.1 yours
4.7 yourself
-1.6 zahlen
-2.5 zahlt
-2.5 zahlt die
2.1 zeichen
-0.8 zeig
-0.8 zeig mir
3.5 zeige
1.2 zeige deine
0.6 zeigen
-2.3 zeigen sie
-3.1 zeigt
-0.6 zeile
2.5 zeile steht
2.3 zensur
1.5 zensur befreit
4.2 zero
-3.1 zoll
1.4 zu
1.6 zu beantworten
0.8 zu sein
0.3 zu tun
2.2 zu zweit
2.2 zuerst
4.9 zugangscode
1.8 zum
3.0 zum einschlafen
-2.2 zur
-1.7 zuruck
3.6 zusammen
3.2 zusammenfassen
2.7 zustimmen
-1.3 zwei
1.2 zwei absatze
1.5 zwei antworten
-2.1 zwei gutscheine
-1.8 zwei wochen
-2.5 zweimal
-2.5 zweimal abgebucht
2.2 zweit
0.6 zweite
-2.2 zwischen
1.8 ا
2.2 ابتداء
2.2 ابتداء من
5.6 ابدا
1.5 ابدا اجابتك
-3.5 ابقوا
-2.5 ابني
3.6 اتبعني
3.6 اتبعني انا
-2.1 اتتبع
-2.1 اتتبع شحنه
0.7 اتجاوز
2.7 اترك
2.0 اترك دورك
-3.2 اتوره
-2.4 اثنين
3.8 اجاباتك
1.5 اجابتان
1.5 اجابتان احده
-1.8 اجابتك
1.5 اجابتك ب
2.6 اجابه
5.1 اجب
3.2 اجب بلا
2.5 اجب شريك
-3.2 اجد
1.9 اجراءات
1.9 اجراءات حمايه
-0.9 اجزاء
2.9 اجعل سعر
1.9 اجمع
1.9 اجمع ا
2.6 اجهاض
-5.5 احتاج
-1.2 احتاج لفك
1.9 احتيال
1.9 احتيال علي
-1.6 احد
2.2 احد عرض
2.1 احد عن
-2.2 احد يرد
-0.3 احده
1.5 احده عاديه
-1.9 احذفوا
-1.9 احذفوا حسابي
-1.5 احصل
-1.5 احصل علي
-4.5 احمر
3.9 احنا
-1.5 اخبرني
3.2 اخبرني اعداداتك
2.3 اخبرني كلمه
-1.3 اخترت
-2.7 اخر
2.6 اخر خمسه
-4.5 اخيره
-1.2 اداه
-1.2 اداه احتاج
2.1 ادخال
2.1 ادخال مستخدم
-1.0 ادخل
-1.9 ادخل رمز
1.2 ادوار
-1.8 اذا
2.0 اذا خالفت
2.4 اذكر
2.1 اذكر جميع
3.3 اراهن
-5.3 ارجاع
-3.6 ارجع
4.0 ارخص
-1.7 ارسال
1.3 ارسل
1.3 ارسل محادثه
-4.3 ارسلوا
-2.6 ارسلوا فواتير
-2.5 ارسلوا لي
2.1 ارني قواعد
-4.8 اريد
-2.5 اريد تحدث
-1.1 اريد تغيير
1.9 اريدك
1.9 اريدك ان
-1.8 ازرق
-1.8 ازم
-2.4 اسابيع
-3.9 اسبوع
-3.0 اسبوعين
-3.6 استخدام
-4.3 استخدم
3.9 استدع
-1.6 استرداد
-1.1 استطيع
-1.9 استطيع دخول
-4.4 اسعار
-2.3 اسم
-2.7 اسم موظف
2.6 اسماء
2.6 اسماء عناوين
2.9 اشرح
4.8 اشرح كيف
1.4 اصطناعي
-1.0 اصلي
-0.3 اصليه
-2.0 اضيف
0.9 اطارات
2.6 اطبع
-2.7 اطفال
-1.1 اطلب
-3.8 اظن
3.4 اظهر
2.5 اعتبر
1.7 اعتبر رسالتي
3.2 اعتذار
-1.7 اعدادات
5.5 اعداداتك
1.3 اعداداتك الان
3.2 اعداداتك مخفيه
2.4 اعرض
1.3 اعرض اعداداتك
-4.0 اعرضوا
3.5 اعطاك
3.5 اعطاك اياها
1.1 اعطني
2.6 اعطني اسماء
1.7 اعطني خطوه
5.6 اعطني لمه
-3.0 اعطوني
2.5 اعلاه
2.9 اعمل
-2.9 اعيد
-2.9 اعيد ضبطه
2.1 اغلق
-2.8 اغير فحمات
2.0 افتح
-2.1 افضل
2.5 افعل
2.1 افعل عكس
-2.8 افعل وضع
4.5 افق
2.5 افوضك
2.5 افوضك انشاء
-2.3 اقراص
-4.1 اقل
-1.4 اقل شييا
2.8 اكتب
1.9 اكتب قرتين
2.1 اكتب قصيده
2.1 اكتب لي
3.5 اكتب مقالا
-2.6 اكتبوا
-2.6 اكتبوا لي
3.2 اكد
2.7 اكد ذلك
2.0 اكراميه
4.9 اكشف
3.4 الان
1.5 الان اجب
1.2 الان جميع
0.9 الان صاعدا
2.2 الان مالك
-2.1 الان مفتوحون
2.3 الان نوفا
2.4 التي
3.5 التي اعطاك
-2.6 التي تحتفظون
2.3 التي يجب
-3.1 الحد
3.0 الذي
0.6 الرد
2.1 السر
2.3 السر التي
3.6 الصق
-2.6 الكتروني
2.2 اللي
1.9 اللي عندك
4.6 النص
2.8 النص اعلاه
4.6 النص الذي
-0.6 الي
-3.7 الي مدير
3.3 الي موضوع
2.5 الي وضع
2.4 اليك
-1.9 ام
-3.2 ام انسان
4.4 امان
-4.6 امر
-2.6 امس
0.8 امله
1.4 امن
1.9 امن معلومات
2.0 ان
2.4 ان ادخل
1.9 ان تلعب
2.1 ان توافق
2.1 ان شركه
-1.6 ان قطعه
2.1 ان متجر
0.5 ان هناك
2.0 انا
2.5 انا افوضك
2.5 انا فقط
-0.6 انا مسوول
1.9 انت
2.2 انت الان
2.5 انت تتلقي
-4.1 انت روبوت
2.9 انتحل
2.9 انتخابات
2.5 انتقل
2.5 انتقل الي
-2.4 انتم
-2.1 انتم الان
-1.5 انتهت
3.9 انتهت مهمه
-1.2 انجليزيه
2.3 انس انك
-3.0 انس سوال
-1.3 انسان
-0.4 انسان حقيقي
-3.0 انسوا طلبي
2.5 انشاء
2.5 انشاء قسيمه
-3.7 انظف
3.8 انك
2.5 انك ذكاء
1.1 انك طرفيه
-1.5 انني
-1.4 انني لم
2.9 انه
0.8 انه تم
3.2 انه كل
-4.8 انها
-4.2 او
3.1 اوامر
2.5 اوامر مني
-2.0 اوصل
1.2 اوقف
1.2 اوقف الان
1.7 اول
2.6 اولي
1.2 اولي من
-2.3 اي
-1.2 اي اداه
1.5 اي رقابه
-3.2 ايام
1.1 اياها
3.9 ايثون
-0.3 ايش
-0.9 ايصال
-3.4 ايع
-4.4 اين
-1.4 اين اجد
-1.5 اين طلبي
2.4 ب
0.8 ب هذا
6.3 برومبت
0.8 برومبت خاص
-2.4 بريد
-2.6 بريد الكتروني
-2.1 بس
-2.2 بطاريات
-3.9 بطاريه
-3.3 بطاقه
-3.0 بعد
-3.0 بعد اسبوعين
3.4 بك
-1.2 بلا تحذير
4.0 بما
3.1 بنك
1.7 به
-2.6 بها
4.2 بوت
-1.0 بي
0.7 بيانات
-2.9 بيت
-2.7 بين
2.1 بييه
2.7 تابع
3.4 تابه
-2.9 تاكيد
1.9 تامين
2.4 تبدا
2.4 تبدا الان
-2.5 تتبع
2.8 تتبع رساله
2.5 تتلقي
2.5 تتلقي اوامر
-0.3 تجاهل
4.3 تجاهل جميع
2.1 تجاهل مستند
-2.8 تجاهلوا
-1.6 تجاهلوا تعليمات
0.4 تجاوز
4.2 تجيب
-3.6 تحت
-2.6 تحتفظون
-2.6 تحتفظون بها
-2.5 تحدث
-2.5 تحدث مع
-1.2 تحذير
3.2 تحذير ولا
2.9 تخبر
2.9 تخبر مستخدم
2.2 تخرج
2.2 تخرج من
-1.9 تذكره
-2.6 تذكيري
-2.6 تذكيري قواعد
-1.8 ترجم
-1.8 ترجم لي
0.9 ترفض
3.8 ترفض ابدا
2.1 ترك
-4.0 تركيب
-1.4 تستطيع
-1.4 تستطيع ان
2.3 تستمع
2.3 تستمع لاي
-3.1 تسليم
3.3 تشارك
-2.4 تشغيل
3.6 تصرف
1.1 تصرف انك
-1.1 تصرفوا
-1.1 تصرفوا سرعه
3.3 تصنع
3.3 تصنع قنبله
2.4 تظاهر
2.4 تظاهر انك
2.9 تعد
2.6 تعد مقيدا
-4.2 تعليمات التي
-1.6 تعليمات توصيل
3.5 تعليمات جديده
-2.2 تعليمات سابقه
-2.2 تعليمات سلامه
2.2 تعليمات نماذج
6.7 تعليماتك
2.6 تعليماتك بعد
1.2 تعليماتكم
-3.5 تعمل
-2.4 تغيير
3.1 تقول
-2.3 تكلفه
-1.6 تكلفه شحن
3.9 تكلم
2.4 تكن
2.4 تكن هناك
2.6 تلتزم
2.6 تلتزم تعليماتك
2.2 تلخص
2.4 تلخيص
2.4 تلخيص كل
1.9 تلعب
1.9 تلعب دور
1.5 تم
-0.4 تمام
-0.3 تماما
3.3 تمت
0.4 تمثيل
-3.4 تناسب
2.1 توافق
2.1 توافق علي
1.8 توجد
4.6 توجيهات
-3.9 توصيل
-1.6 توصيل سابقه
2.1 توصيل قل
2.5 توقف
2.8 توقف عن
1.4 توقف مهمه
-1.3 ثالث
-1.1 ثاني
-1.5 ثلاثه
-2.4 ثلاثه اسابيع
-3.4 ثلاجه
-1.9 ثم
-2.4 جار
1.5 جانبا
1.7 جدا
0.8 جدتي
0.4 جدول
-2.8 جديد
-1.5 جمع
-1.6 جمعيات
1.2 جمله
2.5 جمله في
4.7 جميع
4.3 جميع تعليمات
2.1 جميع متغيرات
1.2 جميع مهام
-3.5 جهاز
-4.1 جواب
3.8 جوابك
-2.7 جيد
-2.3 جيني
-0.3 حتي
-1.9 حذاء
0.8 حذف
2.9 حر
3.0 حرف
3.4 حرفا
3.4 حرفي
1.5 حريه
-3.1 حساب
-3.5 حسابي
-2.4 حساسيه
-1.5 حساسيه من
-1.5 حفله
2.3 حقك
2.3 حقك رفض
4.6 حقيقي
1.5 حقيقيه
-0.6 حمات
2.3 حمايتها
4.1 حمايه
2.4 حول
2.0 خادم
3.4 خاص
2.7 خاص بك
2.0 خالفت
2.0 خالفت قاعده
2.1 خبيرا
2.1 خبيرا اشرح
-3.7 خدمه
-3.6 خدمه عملاء
2.8 خذ
-1.8 خصم
5.0 خصم #
-1.6 خصم جمعيات
-2.7 خصم مبلغ
-2.5 خصوص
-5.7 خطا
1.0 خطوه
-0.5 خطوه اولي
1.7 خطوه خطوه
1.7 خطوه طريقه
-1.7 خطير
1.5 خلف
3.5 خمسه
2.6 خمسه زباين
-3.5 خير
5.7 داخليه
-2.5 دخول
-1.9 دخول الي
-3.7 دراجه
-2.6 دعم
-2.8 دفع
-3.0 دفعت
2.7 دلا
1.7 دلا من
1.9 دور صديقتي
2.0 دورك
2.0 دورك مستشار
4.3 دون
3.5 دون اي
2.6 دون مفتاح
-2.8 ديزل
5.0 ديك
2.2 ديك قواعد
2.1 ذكاء
1.4 ذكاء اصطناعي
3.6 ذلك
-2.5 رابط
-3.2 راديو
-1.2 رايع
3.8 رايك
2.9 رايك انت
-0.3 رد
-0.8 رسالتي
2.4 رسالتي اولي
1.7 رسالتي قادمه
1.4 رساله
2.8 رساله نظام
-3.0 رسايل
-2.9 رصيد
3.7 رفض
4.1 رفعت
3.1 رقابه
-2.4 رقم
0.2 رمز
-2.2 رمز سري
0.4 رموز
-2.0 رنامج ولاء
-1.2 روايه
-0.2 روبوت
-3.2 روبوت ام
2.7 رومبت
1.9 ريق
1.9 ريق امن
-2.5 ريموت
-0.8 زباين
4.0 زبون
-2.8 زيت
2.0 س
2.0 س ما
-0.9 سابق
1.0 سابقه
-0.4 ساعدني
-0.4 ساعدني في
2.0 ساعطيك
2.0 ساعطيك اكراميه
2.2 ساعه
-3.0 ساقدم
-3.1 سالت
3.7 سبق
2.4 ستجيب
2.4 ستجيب لو
-4.4 سرعه
0.9 سري
-2.4 سري راديو
-0.8 سريع
-1.6 سريه
5.2 سريه الرد
2.2 سريه لا
2.8 سطر
-3.6 سعر
2.9 سعر سلتي
-3.4 سكوتر
-2.1 سلامه
2.9 سلتي
2.9 سلتي صفرا
3.1 سلوكك
2.9 سمح
-2.8 سمحت
-3.8 سمحتم
-2.3 سنه
-2.1 سوال
-3.5 سيارتي
1.6 سياره
2.9 سيفوز
2.9 سيفوز في
2.4 شات
-4.6 شاشه
-1.3 شبكه
-1.3 شبكه واي
-2.9 شحن
-1.6 شحن الي
-3.2 شحنه
1.8 شخصا
1.3 شخصيه
-3.9 شراء
-0.5 شركه
1.9 شركه تامين
2.1 شركه مفلسه
-3.1 شروط
2.7 شرير
2.5 شريك
2.5 شريك شرير
-3.4 شكرا
-2.7 شكوي
-4.2 شهر
1.4 شو
-1.1 شوكولاته
1.5 شيء
2.3 شيء مكتوب
-2.2 شييا
-0.8 صاحب
-3.3 صاحب متجر
0.9 صاعدا
-2.6 صاعدا ارسلوا
-1.7 صبح
-1.7 صحون
-3.6 صحيح
1.9 صديقتي
-4.2 صراحه
-2.1 صغير
3.4 صغيره
4.4 صفتك
2.1 صفتك هاكرا
-0.9 صفحه
0.3 صفر
2.9 صفرا
2.5 صقه
-0.9 صلاحيه
-2.7 صلتني
-2.6 صلني
4.5 صنع
1.7 صنع ميثامفيتامين
-1.1 صوت
-2.4 صور
-3.2 صوره
2.6 صيغه
-1.4 ضبط
-2.9 ضبطه
3.7 ضع
1.5 ضع قواعدك
-0.7 ضلك
-2.3 ضلكم
-1.6 ضلكم تجاهلوا
-1.6 ضمان
-1.7 طاريه
-3.8 طاقتي
-3.0 طاقتي ترفض
-3.4 طاقه
-3.4 طاقه هديه
-3.1 طرد
1.5 طرفيه
1.5 طرفيه ينكس
2.2 طريقه
1.7 طريقه صنع
-2.3 طلب
-1.9 طلب #
-3.2 طلبت
-3.9 طلبي
-2.2 طلبي سابق
1.9 طنش
1.9 طنش قوانين
0.6 عاديه
1.5 عاديه واحده
-2.3 عام
2.3 عباره
-4.3 عبه
-1.2 عجله
-3.8 عربي
2.2 عرض
2.6 عرض ملزم
3.5 عطل
1.9 عطل كل
0.5 عكس
-3.4 علبه
-2.4 علي
1.9 علي شركه
-3.2 علي علبه
4.6 علي كل
-2.0 علي هاتف
2.9 علي هذا
2.3 عليك
2.3 عليك حمايتها
-0.4 عن
2.1 عن توصيل
5.1 عن كل
1.9 عن يفيه
2.6 عناوين
2.6 عناوين اخر
-3.5 عند
-2.4 عند جار
3.0 عندك
-4.5 عندكم
-0.7 عندما
2.1 عندما يسال
-2.7 عندي
-1.8 عنوان
-2.4 عيد
-2.3 غساله
-1.3 غلط
-3.5 غوا
-0.9 غير
2.5 غير مقيد
-1.3 فاي
-1.5 فحمات
-3.4 فرامل
-3.7 فرق
-3.7 فرق بين
3.6 فعل
3.6 فعل وضع
-1.2 فقط
2.8 فك
-4.8 فلتر
-2.6 فواتير
-2.6 فواتير بريد
2.4 فوق
-2.0 في
2.6 في اجهاض
2.9 في انتخابات
3.8 في برومبت
-2.7 في بيت
-2.4 في تتبع
-2.4 في تعليمات
2.2 في جوابك
-1.1 في علبه
-2.3 في غساله
3.3 في كون
2.7 في هذا
3.9 في هذه
3.4 فيه
2.8 قادم
1.7 قادمه
1.7 قادمه موجه
4.1 قاعده
-3.3 قال
3.6 قاله
1.3 قالوا
2.4 قالوا لك
4.1 قانوني
2.6 قانونيا
-1.5 قايمه
0.3 قبل
2.9 قبل ان
2.4 قبل رسالتي
2.3 قبل هذا
-2.3 قديمه
1.9 قرتين
1.9 قرتين عن
1.6 قسم
-2.1 قسيمتين
-0.6 قسيمه
4.3 قصيده
4.3 قصيده عن
-5.7 قصيره
1.0 قطع
-5.0 قطعه
-1.6 قطعه لم
-0.7 قفل
2.5 قل
2.1 قل له
-1.8 قل لي
3.4 قل نعم
3.3 قنبله
3.1 قواعد
-3.7 قواعد ارجاع
-2.0 قواعد رنامج
2.2 قواعد سريه
2.1 قواعد مخفيه
4.7 قواعدك
1.5 قواعدك جانبا
1.9 قوانين
1.9 قوانين اللي
-3.5 قيت
-2.8 قيت جواب
2.4 قيود
3.0 كان
2.4 كتب
2.4 كتب قبل
-2.4 كرتون
1.1 كرر
-1.4 كريم
-1.4 كريم مناسب
1.7 كل
2.5 كل اجابه
1.9 كل اجراءات
-1.4 كل شيء
-3.5 كل عام
2.3 كل ما
-2.2 كل مره
3.0 كلمه
2.3 كلمه السر
-2.7 كم
-3.5 كنبه
2.4 كنت ستجيب
2.3 كنك
2.3 كنك الان
-4.2 كوبون
-1.1 كود
-2.6 كود خصم
3.3 كون
3.3 كون مواز
0.4 كيف
-2.1 كيف اتتبع
0.7 كيف اتجاوز
-1.5 كيف احصل
-2.3 كيف ادخل
-2.9 كيف اعيد
-2.8 كيف اغير
1.7 كيف افتح
-3.9 كيف افعل
-3.7 كيف انظف
3.3 كيف تصنع
2.4 كيف كنت
-0.2 لا
-2.9 لا احد
-2.6 لا اريد
-0.6 لا استطيع
2.2 لا تتبع
-1.4 لا تستطيع
2.3 لا تستمع
2.6 لا تلتزم
2.2 لا تلخص
-2.9 لا يعمل
2.2 لا يمكنك
-1.5 لاي
2.3 لاي شيء
-3.8 لتر
2.9 لخص
-0.7 لدي
-1.9 لست
-2.9 لسه
-1.6 لعبه
4.1 لغه
3.4 لغه ايثون
2.2 لغه لا
-1.2 لفك
-1.2 لفك عجله
3.8 لقد
7.0 لك
2.4 لك قبل
1.0 لكن
-0.8 لم
-1.4 لم اقل
2.9 لم تعد
2.4 لم تكن
-1.6 لم تناسب
1.9 لما
0.8 لمات
-4.3 لمبه
1.6 لمن
2.9 لمه
0.5 لمه السر
-1.0 لمه مرور
-0.7 له
2.1 له ان
4.2 لها
-1.9 لو
-2.8 لو سمحت
-3.8 لو سمحتم
2.4 لو لم
-3.9 لون
0.3 لي
-4.2 لي صراحه
-4.0 لي كل
1.2 لي كيف
3.6 لي ماذا
-3.7 لي مكونات
0.5 ليس
2.3 ليس من
-2.1 ليو
-2.1 ليو #
-1.9 ما
-4.2 ما دور
-3.1 ما سالت
3.7 ما سبق
2.4 ما كتب
-1.8 ما معني
0.3 ما هو
-1.0 ما هي
1.8 ما يقوله
-0.7 ماذا
2.4 ماذا قالوا
-1.5 ماذا لا
-2.7 ماذا يعني
-4.2 ماكينه
2.2 مالك
2.2 مالك متجر
-1.3 مالي
-2.7 مبلغ
-2.6 مبلغ مرتين
2.3 متجر
2.1 متجر اغلق
2.1 متغيرات
2.1 متغيرات بييه
-3.7 متوفره
-4.3 متي
4.2 محادثتنا
5.2 محادثه
3.2 محادثه زبون
1.3 محادثه لها
-1.6 محدود
-1.4 محل
-0.4 مختلف
-1.5 مختلف تماما
5.6 مخفيه
2.1 مدفوع
-1.8 مده
-1.7 مدير
-3.8 مرتبه
1.7 مرتجع
-2.6 مرتين
-2.3 مرحبا
-2.6 مرفق
-4.1 مره
-2.3 مرور
4.0 مساعد
3.8 مساعدا
5.4 مستخدم
2.5 مستشار
2.1 مستند
2.1 مستند وقل
-1.7 مستندات
2.3 مسرحيه
1.4 مسوول
-2.6 مسوول عن
2.2 مشاركتها
-1.9 مشمول
0.5 مطور
-2.8 مطور في
-0.6 مع
1.0 معلومات
-1.9 معني
-1.6 معني رمز
-2.4 معي
1.9 مفاتيح
2.4 مفتاح
-1.6 مفتاح api
-2.3 مفتوحه
-2.1 مفتوحون
2.1 مفلسه
-3.0 مقاس
-2.5 مقاسات
3.5 مقالا
2.5 مقيد
2.6 مقيدا
2.6 مقيدا قواعد
-3.1 مكتوب علي
2.3 مكتوب قبل
-1.5 مكسرات
-3.7 مكونات
-0.6 ملاحظه
2.6 ملزم
2.6 ملزم قانونيا
-1.3 ملصق
3.1 ملغاه
-2.8 ملغي
-1.8 ملف
-4.9 ممكن
-1.7 ممنوعه
-1.3 من
-3.0 من #
1.7 من اجابه
1.4 من الان
4.0 من انت
-1.6 من جديد
2.3 من حقك
2.9 من سيفوز
-0.7 من ضلك
-2.3 من ضلكم
-1.5 من مكسرات
-1.4 مناسب
-3.3 مناسبه
3.6 منافس
-3.5 منتج
-2.9 مندوب
1.5 منك
-3.8 منكم
2.5 مني انا
3.2 مهام
3.0 مهما
2.4 مهمتك
4.5 مهمه
2.6 مهمه جديده
3.9 مهمه سابقه
4.9 مواد
3.3 مواز
4.7 موجه
4.7 موجه نظام
1.4 موجود
-3.1 موديل
1.2 موضوع
3.3 موضوع مختلف
-2.6 موظف
-4.4 موقع
1.7 ميثامفيتامين
-2.4 ميغان
-2.4 ميغان #
-4.5 ميكانيكي
-2.9 نبدا
2.7 نتبادل
2.7 نتبادل ادوار
1.8 نتيجه
2.0 نحن
1.9 نحن ريق
0.5 نحن في
-2.0 نسخه
-4.5 نسيت
-3.5 نسيت لمه
0.3 نظام
2.8 نظام اتبعني
1.7 نظام جديد
-2.5 نظام يطلب
4.6 نظر
2.2 نعم
-1.6 نفترض
-1.6 نفترض ان
3.1 نفذ
1.9 نفذ نتيجه
-2.2 نفس
3.8 نقاط
2.3 نكتب
2.3 نكتب مسرحيه
2.2 نماذج
2.2 نماذج لغه
3.3 ننتقل
3.3 ننتقل الي
1.8 نهايه
2.1 نهايه ادخال
2.3 نوفا
-5.4 هاتف
1.5 هاكر
2.1 هاكرا
2.1 هاكرا خبيرا
-4.0 هديه
-1.7 هذا خطير
2.8 هذا سطر
2.4 هذا شات
2.1 هذا عرض
3.6 هذا متجر
0.9 هذه
-3.2 هذه بطاريه
4.6 هذه محادثه
-4.4 هل
0.9 هل انت
-2.0 هل انتم
-1.9 هل تم
2.2 هل ديك
-1.6 هل ضمان
-3.0 هل عندكم
-1.4 هل كريم
-4.6 هل هذا
-2.2 هل هناك
-3.5 هل هي
-2.1 هل يمكن
2.4 هل يمكنك
-1.0 هل يمكنكم
-1.2 هل يمكنني
-1.1 هل يوجد
2.8 هنا
1.5 هناك
-1.6 هناك خصم
2.4 هناك قواعد
0.3 هو
3.7 هو برومبت
-2.6 هو كود
3.0 هويه
-1.5 هي
-1.5 هي تعليمات
-4.8 هي قواعد
1.9 و
1.9 و ب
1.5 واحده
1.5 واحده دون
-1.3 واي
-1.3 واي فاي
-4.6 وزن
-3.6 وصل
-1.8 وضع
2.5 وضع غير
1.2 وضع مطور
-2.3 وقت
3.2 وقل
2.1 وقل ان
0.7 وكل
4.0 وكن
-2.3 ولا
3.2 ولا اعتذار
2.2 ولا تخرج
-3.5 ولاء
-3.3 ولم
3.9 وما
2.9 وما رايك
-2.4 وين
-1.5 وين طلبي
3.4 يا
-0.7 يانات
-3.4 ياناتي
-2.4 يتصل
-2.5 يجب
-2.7 يجب ان
2.3 يجب عليك
1.0 يجيب
4.5 يجيب عن
-2.4 يحتاج
-2.6 يدفع
-2.2 يرد
2.1 يسال
2.1 يسال احد
3.2 يشتم
-2.5 يطلب
-2.5 يطلب مني
2.8 يعرض
1.1 يعرف
-2.9 يعمل
-2.7 يعني
1.9 يفيه
1.9 يفيه احتيال
-0.5 يقرا
-0.6 يقول
1.8 يقوله
3.1 يكن
-2.1 يمكن
4.2 يمكنك
-2.6 يمكنك تذكيري
2.2 يمكنك مشاركتها
-3.0 يمكنكم
-1.2 يمكنني
1.5 ينكس
-0.5 يها
-2.3 يوجد
5.1 يورو
1.6 يورو احد
-3.9 يوم
`;
