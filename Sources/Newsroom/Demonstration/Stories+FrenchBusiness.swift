extension Lantern {
  /// The French edition's stories in the section of slug `business`.
  static let frenchBusiness: [String] = [
    #"""
    ---
    edition: fr
    section: business
    guid: fr/harbour-cable-repaired
    translation: harbour-cable-repaired
    headline: Le câble du détroit réparé après neuf jours et quatre coups de grappin
    standfirst: Une barge à gravier nommée Patience l’avait coupé le 14 novembre. À Port Ellery,
      les poissonnières ont ressorti l’ardoise, et certaines la gardent.
    slug: le-cable-du-detroit-repare
    dateline: PORT ELLERY
    byline:
      - Maud Pettigrain
      - agency: Northern Wire
    published: 2026-11-23T06:40:00+00:00
    topics: [Câbles, Navigation, Port Ellery]
    picture:
      file: fishing-boats.jpg
      alt: Des bateaux de pêche à quai au petit jour, des caisses de poisson sur les pavés.
      caption: Le quai aux poissons de Port Ellery, où les terminaux de paiement se sont tus le
        14 novembre.
      credit: Northern Wire
    ---
    Lundi à 3 h 52, un message a traversé le détroit de Marrow par le fond, pour la première
    fois en neuf jours. Un ingénieur l’envoyait du navire réparateur à une collègue restée à
    terre. Il disait : « Thé ? »

    Le câble, soixante-quatorze kilomètres de verre gros comme un manche à balai, avait été
    coupé par l’ancre d’une barge à gravier, la Patience, qui attendait au mauvais endroit la
    fin d’un grain. Deux autres liaisons font le détour et la plupart des abonnés n’ont rien vu.
    Port Ellery a vu. Par un hasard de contrats, toutes ses boutiques tenaient à ce fil-là.

    À 14 h 20, plus de carte bancaire. À quinze heures, on vendait le maquereau à l’ardoise,
    avec la craie de l’école.

    > [!QUOTE] Dorcas Finn, poissonnière à Port Ellery
    > Je connaissais tous les noms inscrits. Jamais la machine ne m’a donné des nouvelles de la
    > mère de quelqu’un.

    Le soir, on lui devait 1 860 couronnes. Jeudi, il n’en manquait plus que quatre.

    ## Neuf jours

    - **14 novembre, 13 h 58.** Plus de signal.
    - **15 novembre.** On bascule les commerces un à un sur le câble de l’ouest.
    - **17 novembre.** Le Needle appareille de Calderhaven et rebrousse chemin, cause météo.
    - **20 novembre.** Un bout est croché par 61 mètres de fond, au quatrième essai.
    - **22 novembre.** L’autre bout se trouve à 300 mètres de l’endroit où la carte le place.
    - **23 novembre, 3 h 52.** Thé.

    L’armateur de la Patience, une famille et deux barges, a consigné deux millions de
    couronnes. Sa carte marine était plus vieille que le câble. La capitainerie a décidé de
    distribuer les nouvelles gratuitement. C’est moins cher.
    """#,
    #"""
    ---
    edition: fr
    section: business
    guid: fr/horloger-de-calderhaven
    headline: Le dernier horloger de marine refuse une commande de neuf cents montres
    standfirst: Il en fabrique onze par an. Un croisiériste en voulait pour ses passagers. La
      lettre de refus est encadrée au siège.
    slug: le-dernier-horloger-de-marine
    dateline: CALDERHAVEN
    byline:
      - Maud Pettigrain
    published: 2018-11-15T07:30:00
    topics: [Artisanat, Calder, Montres]
    ---
    Joachim Tellier fabrique des montres de bord dans une pièce de quatorze mètres carrés,
    au-dessus d’un shipchandler. Il en sort onze dans une bonne année. En septembre, une
    compagnie de croisières lui en a demandé neuf cents.

    Il a mis deux jours à répondre, car il avait une roue à finir. Sa lettre tient en cinq
    lignes. Il remercie, calcule que la livraison interviendrait en 2100, fait observer qu’il
    aurait alors 153 ans, et propose d’apprendre le métier à quelqu’un.

    La compagnie a trouvé la lettre si belle qu’elle l’a encadrée. Elle a trouvé l’idée moins
    bête encore, et a envoyé quelqu’un : Anouk Destrier, 22 ans, mécanicienne sur un paquebot,
    que l’on paie depuis octobre pour limer.

    Il ne s’agit pas de neuf cents montres. Il s’agit de la douzième.

    > [!QUOTE] Joachim Tellier, horloger
    > Elle m’a demandé pourquoi je faisais cette pièce à la main. J’ai cherché toute la nuit. Le
    > lendemain, nous l’avons faite à la machine, et elle était meilleure.

    Les comptes de la maison, que M. Tellier tient au dos de vieux catalogues, montrent ce
    qu’est une petite entreprise heureuse. Une montre coûte 1 900 marks de matière et de loyer,
    s’en vend 4 600, et demande quatre semaines. Il n’a ni dette, ni site, ni répondeur. Il y a
    sept ans d’attente. Quelques clients meurent entre-temps ; leurs enfants reprennent la
    place.

    Mme Destrier restera deux ans au moins. La compagnie, qui n’aura toujours pas ses montres, a
    demandé s’il pouvait au moins régler l’horloge du hall. Il est venu un dimanche. Elle
    avançait de onze minutes ; le personnel a prié qu’on n’y touche pas.
    """#,
    #"""
    ---
    edition: fr
    section: business
    guid: fr/vignes-de-la-cote-sud
    headline: Sur la côte sud, on vendange désormais la nuit
    standfirst: Les raisins entrent à la cave à douze degrés, les vendangeurs dorment à midi, et
      le village a changé l’heure de la messe.
    slug: on-vendange-la-nuit
    dateline: COLLINE-AUX-GRIVES (Vessany)
    byline:
      - Clémence Vaudrel
    published: 2024-09-17T08:15:00
    topics: [Vin, Vessany, Travail]
    picture:
      file: vineyard.jpg
      alt: Des rangs de vigne sur une pente, une petite maison de pierre au sommet.
      caption: Les vignes de la Colline-aux-Grives, vides à l’heure où l’on photographie.
      credit: Inès Okafor / La Lanterne
    ---
    À deux heures du matin, la colline ressemble à une ville. Cent quatre-vingts lampes
    frontales montent et descendent les rangs. On parle bas, sans savoir pourquoi. De temps en
    temps quelqu’un éteint, pour les étoiles.

    Depuis trois ans les vignerons de la Colline-aux-Grives vendangent entre minuit et huit
    heures. Le jour, en septembre, il fait désormais trente-quatre degrés dans les rangs ; le
    raisin arrivait à la cave déjà à demi décidé à fermenter. La nuit, il entre à douze. On
    économise un tiers de l’électricité du refroidissement, et deux coupeurs sur trois disent
    qu’ils préfèrent.

    Le troisième, c’est Anselme Roque, 68 ans, quarante-neuf vendanges. « On ne voit pas son
    voisin. On ne sait pas si on est en retard. » Il vient quand même, avec une lampe de mineur.

    Tout s’est décalé. La soupe est servie à quatre heures, la boulangère ouvre à trois. Le curé
    a déplacé la messe du dimanche à dix-neuf heures, et constate qu’on y vient plus nombreux et
    moins frais. Les hiboux, eux, sont partis de l’autre côté de la vallée.

    > [!QUOTE] Léonie Caussade, vigneronne
    > Mon grand-père aurait ri. Puis il aurait goûté.

    Reste la paie. Les heures de nuit coûtent un quart de plus, soit vingt-six centimes de
    florin par bouteille. La coopérative a choisi de le dire sur l’étiquette, au dos, en petit :
    « Cueilli à la main et à la lampe. » Les ventes ont monté de neuf pour cent. M. Roque a
    demandé sa part, et obtenu une lampe neuve.
    """#,
  ]
}
