extension Lantern {
  /// The French edition's stories in the section of slug `world`.
  static let frenchWorld: [String] = [
    #"""
    ---
    edition: fr
    section: world
    guid: fr/marrow-strait-talks-end
    translation: marrow-strait-talks-end
    kicker: Diplomatie
    headline: Détroit de Marrow, cinq jours de pourparlers pour une page et demie
    standfirst: Deux délégations, une cabine d’interprètes et un horaire de ferry que les deux
      rives savent lire. La frontière maritime, elle, attendra.
    slug: detroit-de-marrow-une-page-et-demie
    dateline: PORT ELLERY
    byline:
      - staff
      - agency: Agence de presse Exemple
    source: Communiqué commun des deux délégations, 14 mars 2023
    published: 2023-03-14T18:30:00+00:00
    updated: 2023-03-15T07:10:00+00:00
    embargo: 2023-03-14T18:30:00+00:00
    usage: [no-telegram, Passages d’agence non revendables]
    topics: [Pourparlers du détroit de Marrow, Ferries, Calder, Vessany]
    picture:
      file: ferry-concord.jpg
      alt: Un ferry blanc à cheminée verte est amarré le long d’un quai, près d’une maison
        basse.
      caption: Le ferry Concord devant l’ancienne douane de Port Ellery, où les délégations se
        sont réunies cinq jours.
      credit: Inès Okafor / La Lanterne
    corrections:
      - at: 2023-03-15T07:10:00+00:00
        kind: update
        note: Les réactions de Calderhaven et de Sant Orlo ont été ajoutées.
      - at: 2023-03-16T10:00:00+00:00
        kind: clarify
        note: Le texte précise désormais que six traversées par jour signifie trois dans chaque
          sens.
      - at: 2023-03-20T09:15:00+00:00
        kind: correct
        note: Une première version faisait durer les pourparlers six jours. Ils en ont duré
          cinq.
    related: [fr/ferry-de-nuit-reprend, fr/douane-de-port-ellery]
    ---
    Calder et la Vessany ont achevé mardi, au Sorrel, cinq jours de pourparlers par un
    communiqué d’une page et demie, un horaire de ferry commun et la promesse de se revoir avant
    le retour du hareng.

    Les deux gouvernements, en froid depuis la suppression du ferry de nuit en 2014, feront
    circuler à partir du 1er juin six traversées par jour, trois dans chaque sens. Le Concord et
    l’Amity, un navire par rive, partageront les quais et, plus audacieux, un même numéro de
    téléphone pour les réclamations.

    Les signaux de brume seront eux aussi unifiés. Jusqu’ici, un coup long suivi de deux brefs
    voulait dire « je suis à l’arrêt » pour un pilote de Calder, et « je vais virer » pour son
    collègue d’en face.

    > [!QUOTE] Mara Ellison, négociatrice en chef de Calder | déclaration de clôture, 14 mars
    > Nous étions venus chercher un traité, nous repartons avec un horaire. C’est plus que nous
    > n’avions, et un horaire, au moins, dit à quelle heure il faut être sur le quai.

    ## Ce qui est réglé, ce qui ne l’est pas

    | Question | Résultat |
    |---|---|
    | Horaire des ferries | Commun au 1er juin, six traversées par jour |
    | Signaux de brume | Un seul code, en vigueur au 1er mai |
    | Zones de pêche | Commission mixte, rapport dans un an |
    | Secours en mer | Canal radio partagé, deux ans d’essai |
    | Frontière maritime | Reportée, sans date |

    La frontière n’a jamais été sur la table. « Elle était dessous, là où chacun la sentait avec
    ses pieds », confie un délégué à l’Agence de presse Exemple.

    > [!QUOTE] Teodor Brandt-Vial, chef de la délégation de la Vessany | conférence de presse, Port Ellery
    > Personne n’a jamais mangé une frontière. Nos pêcheurs veulent savoir où jeter le filet
    > lundi matin ; au printemps prochain, nous pourrons le leur dire.

    ## La salle et la cabine

    On s’est réuni dans l’ancienne douane, où le chauffage a rendu l’âme le deuxième jour : la
    feuille de présence porte des signatures tracées en gants. Ruth Amadi, l’aînée des deux
    interprètes, a travaillé onze heures lundi, son collègue ayant perdu la voix. Les deux camps
    l’ont remerciée nommément, ce qui ne se fait guère.

    La ministre sorrélaise des affaires étrangères, Oriel Thackray, ne revendique rien : « Nous
    avons fourni la salle, le thé et le silence. » Le silence, précise-t-elle, fut le plus
    difficile à trouver.

    ## Réactions

    À Calderhaven, l’opposition juge le texte bien maigre ; la guilde des pilotes le juge bien
    tardif. À Sant Orlo, la radio du soir a lu l’horaire en entier, deux fois.

    > [!EMBED] https://video.example/port-ellery-closing | La conférence de presse de clôture à Port Ellery (24 minutes)

    Prochaine rencontre à l’automne, dans un lieu à choisir. Chacun a demandé une chaudière en
    état de marche.
    """#,
    #"""
    ---
    edition: fr
    section: world
    guid: fr/ondria-desert-library
    translation: ondria-desert-library
    headline: Neuf mille livres sur la route du Sel
    standfirst: Trois camions portent une bibliothèque publique à onze oasis d’Ondrie. En quatre
      ans elle a perdu un livre, qui est revenu à dos de chameau.
    slug: neuf-mille-livres-sur-la-route-du-sel
    dateline: TEL AMARN (Ondrie)
    byline:
      - Samir Qindil
      - agency: Meridian Press
    published: 2021-05-19T09:30:00+00:00
    topics: [Ondrie, Bibliothèques, Livres]
    picture:
      file: desert-road.jpg
      alt: Une route droite traverse un désert jaune vers des collines basses ; un camion y
        roule.
      caption: Le deuxième camion de la bibliothèque, à soixante kilomètres du lecteur le plus
        proche.
      credit: Meridian Press
    ---
    On entend la bibliothèque avant de la voir. Le camion de tête a une trompe à trois notes ;
    quand elle sonne derrière la dernière dune, l’école de Tel Amarn cesse de faire semblant de
    calculer.

    Les camions se rangent en triangle, à cause de l’ombre. Leurs flancs s’abaissent et
    deviennent des comptoirs. Dix minutes plus tard, soixante personnes se pressent sous les
    bâches, et un garçon de six ans fait la lecture à une chèvre.

    Nadia Benour a fondé la maison en 2017 en hypothéquant le garage de son père. Elle possède
    9 400 volumes et dessert onze oasis, où elle repasse toutes les cinq semaines. Certaines
    sont à 140 kilomètres l’une de l’autre. La plupart n’avaient jamais vu une étagère.

    > [!QUOTE] Nadia Benour, fondatrice de la bibliothèque
    > On me demandait comment je ferais pour récupérer les livres. J’ai dit que je les
    > redemanderais. Jusqu’ici, ça marche.

    Cela n’a manqué qu’une fois. En 2019, un manuel du puisatier a disparu à Bir Sallum. Il est
    revenu quatorze mois plus tard par la poste chamelière, dans un sac à farine, avec une
    lettre d’excuses et le dessin du puits.

    ## Ce qu’on emprunte

    Le titre le plus demandé est un traité des moteurs diesel. Le deuxième raconte une baleine à
    des enfants qui n’en verront pas ; il faut compter deux ans d’attente. La poésie sort
    surtout l’hiver.

    Le ministère paie le gazole. Des abonnés font le reste, parmi lesquels une coopérative de
    pêcheurs des îles Kestrel, qui envoie chaque année une caisse de livres, toujours sur le
    désert.

    À quatre heures, on replie les bâches. Le lecteur de la chèvre est reparti avec la baleine.
    """#,
    #"""
    ---
    edition: fr
    section: world
    guid: fr/ferry-de-nuit-reprend
    translation: strait-night-ferry-sails
    headline: Le dernier bateau part de nouveau à vingt-trois heures, à peu près
    standfirst: Neuf ans après sa suppression, le ferry de nuit a quitté Port Ellery jeudi avec
      deux cent douze passagers et une jument hésitante.
    slug: le-ferry-de-nuit-reprend
    dateline: À BORD DU CONCORD
    byline:
      - Thomas Wren
    published: 2023-06-02T07:30:00
    topics: [Ferries, Pourparlers du détroit de Marrow]
    picture:
      file: harbour-dusk.jpg
      alt: Un ferry éclairé quitte un port à la tombée de la nuit ; ses feux se doublent dans
        l’eau.
      caption: Le Concord au départ de Port Ellery, jeudi à 23 h 11.
      credit: Inès Okafor / La Lanterne
    related: [fr/marrow-strait-talks-end]
    ---
    L’horaire affiche 23 heures. À 23 h 04, la rampe était encore baissée : une jument nommée
    Duchesse, attendue à un concours de Sant Orlo, réfléchissait. À 23 h 11 le Concord a lancé
    un long coup de sirène, qui depuis un mois veut dire la même chose sur les deux rives, et il
    est parti.

    Aucun bateau ne passait plus la nuit depuis octobre 2014. Le camion qui manquait celui du
    soir attendait sept heures du matin. Les familles dormaient sur le parking. Le kiosque du
    quai vendait quatorze sortes de sandwichs à des gens qui n’en voulaient pas ; jeudi à dix
    heures il n’en restait plus un.

    À bord, des routiers, deux fanfares scolaires, une noce qui avait avancé d’un jour pour ne
    pas rater l’occasion, et Lew Garnet, 81 ans, commissaire du dernier ferry de 2014, qui avait
    gardé la clé de sa cabine.

    > [!QUOTE] Lew Garnet, commissaire de bord en retraite
    > On m’a dit de la rendre. J’ai répondu que je la rendrais quand il y aurait une porte à
    > mettre autour.

    La porte l’attendait : la capitaine, Sunniva Holt, avait fait monter l’ancienne serrure sur
    la cabine 31.

    À deux heures, au milieu du détroit, le Concord a croisé l’Amity qui venait en face. Les
    deux navires ont ralenti sans que personne ne l’ordonne. On est monté sur le pont en
    couverture, et l’on s’est regardé par-dessus deux cents mètres d’eau noire. Puis quelqu’un a
    sonné une cloche là-bas, et les fanfares, qui ne connaissaient pas le même air, l’ont joué
    ensemble.
    """#,
    #"""
    ---
    edition: fr
    section: world
    guid: fr/douane-de-port-ellery
    translation: boundary-talks-open
    kicker: Diplomatie
    headline: Port Ellery, la frontière, la chaudière et les œufs au plat
    standfirst: Calder et la Vessany rouvrent le dossier qu’elles avaient mis sous la table en
      2023. On ne sortira pas de ligne avant le printemps.
    slug: port-ellery-la-frontiere-et-la-chaudiere
    dateline: PORT ELLERY
    byline:
      - Thomas Wren
      - agency: Agence de presse Exemple
    published: 2026-11-23T12:20:00
    topics: [Pourparlers du détroit de Marrow, Calder, Vessany]
    picture:
      file: talks-table.jpg
      alt: Une longue table entre deux rangées de chaises vides, des verres d’eau et deux petits
        drapeaux.
      caption: La table de l’ancienne douane lundi matin, avant l’entrée des délégations.
      credit: Inès Okafor / La Lanterne
    related: [fr/marrow-strait-talks-end]
    ---
    Elles sont arrivées par le même bateau. Ce n’était pas voulu, assurent les deux
    délégations : l’Amity est en cale sèche jusqu’à jeudi et il ne passe qu’un ferry avant le
    petit déjeuner. On les a vues à des tables voisines, devant les mêmes œufs au plat.

    Depuis lundi matin, Calder et la Vessany reparlent donc de leur frontière maritime, ce qui
    ne leur était pas arrivé dans une même pièce depuis 2014. Il y a trois ans, elles avaient
    tout réglé autour : les ferries, la brume, le hareng. Reste le milieu.

    L’ordre du jour tient en quatre points :

    1. étaler les cartes des deux pays sur une seule table ;
    2. les bancs de l’est, où elles concordent, à un phare près, déplacé en 1908 ;
    3. le milieu du détroit, où elles ne concordent pas du tout ;
    4. le déjeuner, tous les jours, ensemble.

    Le quatrième a été proposé par la Vessany et adopté « sans réserve », dit le procès-verbal.

    > [!QUOTE] Mara Ellison, cheffe de la délégation de Calder | à l’ouverture, 23 novembre
    > Nous tenons un horaire commun depuis trois ans. Il a pris onze fois du retard. C’est avec
    > ce bilan-là que je voudrais aborder le reste.

    L’hôte sorrélais s’en tient à son rôle. Oriel Thackray, ministre des affaires étrangères, a
    ouvert la séance, montré la chaudière neuve, dont on sent le ministère assez fier, et pris
    congé. Les travaux durent jusqu’au 4 décembre. Aucune déclaration n’est prévue avant seize
    heures, aucune percée avant longtemps. Les reporters venus de loin ont demandé s’il y avait
    autre chose à voir ; on leur a indiqué le phare.
    """#,
  ]
}
