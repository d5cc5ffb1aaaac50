extension Lantern {
  /// The French edition's stories in the section of slug `science`.
  static let frenchScience: [String] = [
    #"""
    ---
    edition: fr
    section: science
    guid: fr/corran-glacier-map
    translation: corran-glacier-map
    headline: Sous le glacier du Corran, un lac, une gorge et un vieil autobus
    standfirst: Trois hivers, 412 kilomètres de traces de luge et un radar ont donné la première
      carte complète du sol que cache la glace.
    slug: sous-le-glacier-du-corran
    dateline: MONT CORRAN
    byline:
      - Leïla Sabbagh
      - person: Piet Marrane
        role: Carte
    source: Marchetti et al., Atlas du lit du Corran, Université de Brightwater, 2026
    published: 2026-11-21T07:00:00+00:00
    topics: [Glaciers, Mont Corran, Université de Brightwater]
    picture:
      file: glacier.jpg
      alt: Un glacier descend entre des pics sombres ; des crevasses bleues coupent sa surface.
      caption: Le glacier du Corran vu de l’est. Le lac se trouve sous le coude.
      credit: Piet Marrane / La Lanterne
    related: [fr/sister-satellite-speaks]
    ---
    Vu d’en haut, le glacier du Corran est une route blanche avec un virage. Vu d’en dessous, ce
    que personne n’avait fait avant cette semaine, il repose sur une gorge de 310 mètres, une
    crête qui aurait dû être rabotée depuis longtemps et un lac de 4,1 kilomètres qui n’a pas vu
    le jour depuis que l’on sait semer l’orge.

    La carte, publiée samedi par l’Université de Brightwater, a été dressée au radar, depuis des
    luges tirées en lignes parallèles, tous les soixante mètres, trois hivers de suite. En tout,
    412 kilomètres, à l’allure d’un coureur du dimanche.

    Les luges étaient tirées par un autobus à chenilles qui montait les skieurs d’Upper Tarn
    jusqu’en 1998. Son chauffage a deux positions : arrêt, et théâtre. « Nous avons essayé un
    engin moderne », raconte Ilse Marchetti, qui dirige l’équipe. « Il était plus fiable, et son
    électronique couvrait le signal. L’autobus n’a pas d’électronique. Il a à peine un tableau
    de bord. »

    ## Ce qu’il y a dessous

    | Relief | Mesure |
    |---|---|
    | Glace la plus épaisse | 388 m |
    | Lac sous le coude | 4,1 km de long, jusqu’à 27 m de fond |
    | Gorge | 310 m de profondeur, 9 km de long |
    | Épaisseur perdue depuis 1994, en moyenne | 38 m |

    C’est la dernière ligne qui intéresse la vallée : en août, le glacier fait le débit de la
    Linnet. Connaissant la forme du lit, on sait à présent où se tiendra la dernière glace, et
    combien de temps : dans la gorge, à l’ombre, au siècle prochain encore.

    > [!QUOTE] Ilse Marchetti, Université de Brightwater | présentation de l’atlas, 20 novembre
    > Nous ne pouvons pas dire à la vallée qu’elle gardera son glacier. Nous pouvons lui dire
    > sur quelle partie compter. La phrase est plus charitable qu’il n’y paraît.

    Le lac est clos et, pour autant qu’on sache, stable. L’hiver prochain, l’équipe y descendra
    un fil, pas un foret. La carte est libre de droits. L’autobus est passé à la révision.
    """#,
    #"""
    ---
    edition: fr
    section: science
    guid: fr/sister-satellite-speaks
    translation: sister-satellite-speaks
    headline: Muet depuis sept mois, le satellite Lark-2 se racle la gorge
    standfirst: On l’avait passé par pertes et profits en janvier. Il s’est réveillé seul.
      L’équipe de nuit a fait du thé avant d’y croire.
    slug: lark-2-se-racle-la-gorge
    dateline: DUNMARROW
    byline:
      - Leïla Sabbagh
    published: 2020-08-11T11:05:00+00:00
    topics: [Espace, Météo, Satellites]
    picture:
      file: satellite.jpg
      alt: Un satellite à deux ailes solaires au-dessus de la courbe de la Terre, au lever du
        soleil.
      caption: Lark-2 tel qu’on le verrait si quelqu’un était assez près.
      credit: Piet Marrane / La Lanterne
    ---
    Lundi à 2 h 37, une aiguille a bougé à la station de Dunmarrow. Joss Penhallow, qui était de
    garde, a fait ce que prescrit le manuel : rien. L’aiguille a recommencé.

    Sa collègue Amira Tole se levait pour mettre de l’eau à chauffer. Elle l’a mise. « Si
    c’était Lark, ce serait encore Lark dans quatre minutes. Et si c’était un camion sur la
    corniche, je préférais n’avoir réveillé personne. »

    C’était Lark-2, le cadet des deux satellites météo du Sorrel, dont on était sans nouvelles
    depuis le 9 janvier. Une batterie avait gelé, l’ordinateur s’était endormi pour l’épargner,
    et rien à bord n’était assez chaud pour réveiller l’ordinateur. Valeur inscrite à la colonne
    des pertes : 61 millions de couronnes.

    On n’avait pas pensé à l’été. L’orbite dérive un peu ; depuis juillet, la face froide reçoit
    à chaque tour six minutes de soleil de plus. Dans la nuit de dimanche à lundi, la batterie a
    dépassé quatre degrés.

    ## Le message

    Il fait 212 octets. Une fois décodé, il annonce que nous sommes le 9 janvier, que tout va
    bien et que la température est plutôt basse.

    > [!QUOTE] Amira Tole, station de Dunmarrow
    > Il fallait bien que quelqu’un lui parle de ces sept mois. Nous lui avons envoyé la date.
    > Il a demandé confirmation.

    Les images sont revenues dans l’après-midi, barrées d’un trait : un détecteur est mort. Les
    prévisionnistes s’en arrangeront. Mais en octobre le soleil sera passé plus loin ; il reste
    huit semaines pour apprendre à Lark à laisser une lampe allumée.

    La première prévision tirée de son retour annonçait de la pluie à Dunmarrow. Il a plu.
    """#,
    #"""
    ---
    edition: fr
    section: science
    guid: fr/les-accents-des-merles
    headline: Les merles de la rive sud ont un accent, et il traverse en ferry
    standfirst: Dix ans d’enregistrements montrent qu’une phrase de quatre notes gagne le nord,
      port après port, à la vitesse d’un horaire.
    slug: les-merles-ont-un-accent
    dateline: SANT ORLO
    byline:
      - Leïla Sabbagh
    published: 2026-10-19T07:15:00
    topics: [Oiseaux, Ferries, Université de Brightwater]
    picture:
      file: botanical-garden.jpg
      alt: Une serre au milieu des arbres, dans un jardin au petit matin.
      caption: Le jardin botanique de Brightwater, où la phrase de Sant Orlo est arrivée en
        2025.
      credit: Piet Marrane / La Lanterne
    corrections:
      - at: 2026-10-21T09:40:00
        kind: correct
        note: La phrase compte quatre notes et non cinq. La cinquième, nous écrit l’auteur de
          l’étude, était un scooter.
    ---
    Cela fait à peu près « ti-tu-tu-lou ». Jusqu’en 2022, on ne l’entendait qu’à Sant Orlo, sur
    la rive sud, où tous les merles le sifflent et où les enfants l’imitent. Depuis 2024 on
    l’entend à Port Ellery. Depuis l’an dernier, à Brightwater.

    Pascoe Lindet, de l’Université de Brightwater, enregistre les merles des villes du détroit
    depuis dix ans, chaque printemps, aux mêmes endroits, à quatre heures du matin. Il
    connaissait les dialectes : d’une rive à l’autre, un merle comprend son voisin mais ne
    chante pas comme lui. Il ne les avait jamais vus bouger.

    La phrase avance par les ports. Elle saute les falaises, les champs et même Calderhaven, où
    le ferry n’arrive que l’après-midi.

    Car voici l’hypothèse : ce ne sont pas les merles qui voyagent. Depuis la reprise du bateau
    de nuit, en juin 2023, le Concord part de Sant Orlo à l’heure où l’on chante le plus. Deux
    mâles nichent dans les bouches d’aération du pont 4. Ils accostent à Port Ellery à l’aube
    et, n’ayant pas fini, continuent.

    > [!QUOTE] Pascoe Lindet, Université de Brightwater
    > Un jeune merle apprend ce qu’il entend le plus fort. Et rien n’est plus fort qu’un merle
    > dans un tuyau.

    Pour vérifier, il faudrait supprimer le ferry, ce que M. Lindet ne propose pas. Il a préféré
    prendre la traversée avec un micro, onze fois. La capitaine, Sunniva Holt, a fait poser une
    grille qui protège les nids sans étouffer le son.

    L’étude prévoit l’arrivée de la phrase à Highmere au printemps 2028. Le train y est très
    attendu.
    """#,
  ]
}
