extension Lantern {
  /// The French edition's stories in the section of slug `sport`.
  static let frenchSport: [String] = [
    #"""
    ---
    edition: fr
    section: sport
    guid: fr/highmere-eights-dead-heat
    translation: highmere-eights-dead-heat
    headline: À Highmere, deux bateaux pour une coupe et une pièce de monnaie
    standfirst: Première arrivée ex aequo depuis 1931. Après 2 000 mètres, l’œil électronique
      n’a pas su séparer les Passeurs de l’Université.
    slug: highmere-deux-bateaux-pour-une-coupe
    dateline: HIGHMERE
    byline:
      - Greta Lindqvane
    published: 2025-07-06T15:20:00+00:00
    topics: [Aviron, Lac Highmere]
    picture:
      file: rowing-lake.jpg
      alt: Deux huit de pointe côte à côte sur un lac, vus de la tour d’arrivée.
      caption: L’arrivée des 112e Eights. Les juges ont regardé ceci pendant quarante minutes.
      credit: Inès Okafor / La Lanterne
    ---
    La corne n’a sonné qu’une fois pour les deux. En cent douze courses sur le lac Highmere,
    cela n’était arrivé qu’en 1931, où le chronométreur regardait un héron.

    Dimanche, personne ne regardait de héron. Le Club des passeurs et l’Université ont franchi
    la ligne après 2 000 mètres en 5 min 41 s 3, et sont restés à égalité tandis que les juges
    agrandissaient la photo jusqu’à ce qu’il n’y ait plus que du lac.

    L’Université, plus lourde de quatre kilos par homme, a mené dès le départ et comptait une
    demi-longueur au ponton. Les Passeurs s’entraînent avant le travail, dans les remous de
    vrais ferries ; ils aiment que ça bouge. Ça a bougé au troisième quart, quand la vedette de
    l’arbitre a viré trop sec. Leur barreuse, Posy Lamb, quinze ans, a crié les trente derniers
    coups d’une voix qu’on a entendue du parking.

    > [!QUOTE] Posy Lamb, barreuse du Club des passeurs
    > Je leur ai dit qu’on gagnait. C’était à moitié vrai, et on a eu la moitié.

    Le règlement tient sur un carton de 1909. La coupe y est confiée « au vainqueur », au
    singulier. Au bout d’une heure de hangar à bateaux on s’est entendu pour six mois chacun.
    Mais qui d’abord ? Chaque club a poliment cédé son tour, puis les deux ont cessé de céder.

    On a emprunté une pièce au glacier. Elle est tombée pour les Passeurs, qui ont fêté cela
    comme une victoire. L’Université a fait remarquer qu’elle aurait la coupe en janvier, quand
    il n’y a rien d’autre à regarder.

    *L’autrice a ramé pour le Club des passeurs. Elle a tâché que cela ne se voie pas.*
    """#,
    #"""
    ---
    edition: fr
    section: sport
    guid: fr/le-velden-a-pied
    headline: Le Tour du détroit finit à pied, vélo sur l’épaule
    standfirst: Un troupeau de mille deux cents brebis occupait le Velden. Le berger avait la
      priorité, et un arrêté municipal de 1887.
    slug: le-velden-a-pied
    dateline: COL DU VELDEN
    byline:
      - Rafael Ibarrola
    published: 2023-07-18T18:00:00
    topics: [Cyclisme, Tour du détroit, Col du Velden]
    picture:
      file: cycling-pass.jpg
      alt: Des cyclistes montent les lacets d’une route de montagne nue.
      caption: Les lacets du Velden, dix minutes avant les brebis.
      credit: Piet Marrane / La Lanterne
    related: [fr/highmere-eights-dead-heat]
    ---
    L’échappée comptait cinq hommes et deux minutes quand elle a rencontré, au seizième lacet du
    Velden, mille deux cents brebis qui descendaient.

    On avait prévenu tout le monde : les bus, les écoles, les randonneurs. On avait oublié
    Matthias Orgelet, qui conduit le troupeau commun à l’étable d’été le troisième mardi de
    juillet, comme son père. Le directeur de course est venu en voiture lui expliquer l’enjeu.
    M. Orgelet a sorti de sa veste un arrêté de 1887, plastifié, aux termes duquel « nul
    véhicule ne devancera les bêtes ».

    Un vélo est-il un véhicule ? On a téléphoné au ministère. C’est la question que Jonas
    Vérité, dernier de l’échappée, a tranchée le premier. Il est descendu, a mis sa machine sur
    l’épaule et s’est avancé à pied dans la laine.

    Un piéton, en effet, n’est pas un véhicule. Les quatre autres ont suivi. Puis le peloton,
    cent soixante hommes en chaussures à cale, marchant comme sur des œufs entre des brebis qui
    ne s’en souciaient pas. Cela a duré vingt-trois minutes. Un favori du classement s’est fait
    manger son dossard.

    > [!QUOTE] Matthias Orgelet, berger
    > Ils étaient bien élevés. Il y en a un qui a refermé la barrière.

    C’est celui-là qui a gagné. Vérité avait grandi dans une ferme ; il savait qu’un troupeau
    s’ouvre si l’on marche droit et lentement, sans regarder les bêtes. Il est sorti de la laine
    avec quarante secondes d’avance, et personne ne l’a revu.

    Sur le podium il a dédié l’étape à une certaine Blanchette. La direction du Tour s’est
    procuré un calendrier des transhumances.
    """#,
    #"""
    ---
    edition: fr
    section: sport
    guid: fr/petit-gardien-grand-match
    translation: rovers-goalkeeper-48
    headline: Rovers, zéro but encaissé et quarante-huit ans
    standfirst: Trois gardiens malades, un intendant improvisé. Portrait d’un homme qui lavait
      les gants et les a mis.
    slug: zero-but-et-quarante-huit-ans
    dateline: PORT ELLERY
    byline:
      - Greta Lindqvane
    published: 2026-11-23T09:00:00
    topics: [Football, Ellery Rovers]
    picture:
      file: football-pitch.jpg
      alt: Un gardien seul devant son but, sur une pelouse détrempée.
      caption: Wendell Pike au retour des vestiaires, dimanche au Brise-lames.
      credit: Agence de presse Exemple
    ---
    Lundi matin, Wendell Pike était à la buanderie, comme tous les lundis depuis dix-neuf ans.
    Il a lavé trente et un maillots, dont le sien.

    La veille, l’intendant des Ellery Rovers avait gardé les buts en première division. Un virus
    venait de coucher les trois titulaires, le règlement ne reporte une rencontre qu’à partir de
    cinq malades, et l’entraîneuse, Dita Rosen, était descendue à midi lui demander ce qu’il
    faisait à quinze heures. « Les oranges », avait-il répondu.

    Il a quarante-huit ans et un genou à la retraite depuis 2007. Il avait gardé, autrefois, les
    buts de l’équipe réserve. Pendant vingt minutes ses défenseurs se sont tenus devant lui
    comme une haie. Ensuite l’ailier de Tarn United a contourné la haie. Pike est sorti en
    retard, il est tombé, et le ballon lui a rebondi sur le front. On n’a pas fait mieux de tout
    le week-end.

    > [!QUOTE] Wendell Pike, gardien et intendant
    > Vu de l’intérieur, le terrain paraît beaucoup plus grand.

    Il y eut encore deux corners bien pris, un lacet défait signalé à l’avant-centre adverse,
    et, à la 83e minute, un tir qui passa sous lui et s’arrêta sur la ligne, par délicatesse. Il
    ramassa le ballon et s’excusa. Score final : zéro à zéro. Cinq mille cent personnes ont
    chanté son nom sur l’air du signal de brume.

    Les titulaires, qui avaient tout suivi de leur lit, voudraient leurs gants pour samedi. Ils
    sèchent. Pike les a repassés à l’envers, doigt par doigt, comme on doit le faire et comme
    personne, dit-il, ne l’avait jamais su.
    """#,
  ]
}
