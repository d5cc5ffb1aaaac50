extension Lantern {
  /// The French edition's stories in the section of slug `local`.
  static let frenchLocal: [String] = [
    #"""
    ---
    edition: fr
    section: local
    guid: fr/night-trams-return
    translation: night-trams-return
    headline: Les tramways de nuit reviennent, avec la soupe
    standfirst: Dès le 4 décembre, les lignes 2 et 7 rouleront jusqu’à quatre heures les
      vendredis et samedis. Boulangers et infirmières l’avaient demandé.
    slug: les-tramways-de-nuit-reviennent
    byline:
      - Owen Tarrant
    published: 2026-11-22T17:10:00+00:00
    topics: [Tramways, Brightwater, Conseil municipal]
    picture:
      file: tram.jpg
      alt: Un tramway éclairé à l’arrêt dans une rue sombre et mouillée.
      caption: Un 7 à Weavers’ Field, où jusqu’ici la dernière rame repart à 23 h 51.
      credit: Inès Okafor / La Lanterne
    ---
    Après six ans d’absence, il y aura de nouveau des tramways la nuit à Brightwater. À partir
    du vendredi 4 décembre, les lignes 2 et 7 circuleront toutes les demi-heures jusqu’à quatre
    heures, les vendredis et samedis.

    Le conseil municipal en a décidé dimanche, en séance extraordinaire, par 31 voix contre
    neuf. L’essai durera un an et coûtera 2,3 millions de couronnes, dont les billets devraient
    rembourser un tiers.

    On avait supprimé ces rames au printemps 2020, faute de monde. Elles devaient revenir avec
    lui. Mais les conducteurs avaient pris goût au sommeil, et la ville à l’économie. C’est un
    comptage qui a tout débloqué : en mars, quatre week-ends durant, la corporation des
    boulangers et l’association des infirmières se sont postées à onze arrêts, compteur en main.
    Résultat, 2 900 personnes par nuit rentrent à pied le long des rails.

    | | Premier départ | Dernier départ |
    |---|---|---|
    | Ligne 2, Lower Quay → Copperhill | 0 h 15 | 3 h 45 |
    | Ligne 2, Copperhill → Lower Quay | 0 h 30 | 4 h 00 |
    | Ligne 7, gare centrale → Weavers’ Field | 0 h 10 | 3 h 40 |
    | Ligne 7, Weavers’ Field → gare centrale | 0 h 25 | 3 h 55 |

    Le syndicat des conducteurs a obtenu une pause payée de quarante minutes au dépôt, avec
    repas chaud. « Nous avions d’abord demandé de l’argent », reconnaît sa secrétaire, Rhoswen
    Dale. « Puis quelqu’un a fait le calcul. À deux heures du matin, ce que les gens veulent,
    c’est de la soupe. »

    > [!QUOTE] Mercy Adeyinka, infirmière de nuit, hôpital de la Linnet
    > J’ai quatre kilomètres à faire et je connais chaque chien du trajet. Je leur ferai signe
    > par la fenêtre.

    Le billet ordinaire suffit. Pendant l’essai, le bureau des objets trouvés restera ouvert,
    lui aussi, jusqu’à quatre heures.
    """#,
    #"""
    ---
    edition: fr
    section: local
    guid: fr/la-boulangerie-du-brouillard
    translation: fog-morning-november
    headline: Brouillard sur Oxlip Bridge, ruée sur les hérissons
    standfirst: Le pont fermé, neuf cents personnes sont restées à quai lundi matin. Une seule
      vitrine était éclairée.
    slug: brouillard-sur-oxlip-bridge
    byline:
      - Owen Tarrant
    published: 2026-11-23T13:05:00
    topics: [Météo, Oxlip Bridge, Brightwater]
    picture:
      file: bakery.jpg
      alt: Une boulangère glisse des pains dans un four ; d’autres refroidissent derrière elle.
      caption: La boulangerie Abbot, sur Lower Quay, un matin où l’on voyait le pont.
      credit: Inès Okafor / La Lanterne
    ---
    À sept heures, lundi, deux cyclistes se sont rencontrés au milieu d’Oxlip Bridge, doucement.
    À sept heures et quart le gardien, Hamish Crowe, baissait la barrière. Le brouillard monté
    de l’estuaire lui cachait, dit-il, sa propre manche.

    Neuf cents personnes qui allaient au travail se sont donc arrêtées sur Lower Quay, et ont
    attendu qu’on leur dise quoi faire. On ne leur a rien dit. Mais il y avait de la lumière.

    Florence Abbot n’ouvre d’ordinaire qu’à huit heures. À 7 h 20, voyant sa vitrine couverte de
    visages, elle a tourné la clé. En cinquante minutes elle a vendu quatre cent dix petits
    pains. Quand il n’y en eut plus, elle a sorti la pâte du lendemain et demandé aux enfants ce
    qu’ils voulaient. Ils voulaient des hérissons.

    « Je passe ici depuis six ans », a dit un monsieur en costume, un hérisson à la main, « et
    je ne savais pas qu’il y avait une boulangerie. » Sa voisine de trottoir le savait, elle ;
    elle a découvert en revanche le monsieur. Ils ont échangé leurs numéros, et la moitié du
    hérisson.

    Les tramways ont roulé au pas, un lanternier à l’avant. Sur la ligne 2, quatre écolières se
    sont relayées pour porter la lampe. Elles étaient en retard ; elles ont un mot.

    Le pont a rouvert à 11 h 30, sans un blessé. Du côté de Port Ellery, les ferries sont partis
    à l’heure, au son des nouveaux signaux. Il y aura encore du brouillard mardi. Mme Abbot a
    doublé la pâte, et acheté des raisins secs pour les yeux.
    """#,
    #"""
    ---
    edition: fr
    section: local
    guid: fr/l-atelier-des-lanternes
    headline: Où l’on apprend à plier une lanterne en quarante et un gestes
    standfirst: L’atelier municipal de Tanner’s Row fête ses cent ans. On y entre pour une heure
      et l’on y reste jusqu’au printemps.
    slug: l-atelier-des-lanternes
    byline:
      - Clémence Vaudrel
    published: 2017-02-11T09:00:00
    topics: [Fête des lanternes, Artisanat, Brightwater]
    picture:
      file: old-town.jpg
      alt: Une ruelle ancienne aux pignons de travers, une lanterne au-dessus d’une porte.
      caption: L’entrée de l’atelier, sur Tanner’s Row. La lanterne est de 1931.
      credit: Inès Okafor / La Lanterne
    ---
    Premier geste : s’asseoir. C’est imprimé sur l’affiche, et les débutants croient à une
    plaisanterie. « Tous ceux qui ont commencé debout ont déchiré », dit Honorine Faucheux, qui
    enseigne ici depuis 1979.

    L’atelier des lanternes de Tanner’s Row a cent ans ce mois-ci. On l’avait ouvert en 1917
    pour occuper les mains pendant un hiver sans charbon. Il y a une table de neuf mètres, un
    poêle, du papier, et quarante et un gestes, numérotés, qui mènent d’une feuille carrée à une
    lanterne tenant le vent.

    Ils s’apprennent dans l’ordre. On passe les dix premiers en une soirée. Le dix-septième, un
    pli inversé au fond d’un autre pli, retient les gens des semaines. Un avocat y travaille
    depuis novembre. Il vient après les audiences, sans parler, plie, déplie, et s’en va reposé.

    > [!QUOTE] Honorine Faucheux, maîtresse d’atelier
    > Au tribunal il doit avoir raison tout de suite. Ici, il a tort tranquillement, jusqu’à
    > sept heures.

    Les enfants vont plus vite ; ils n’ont pas d’idée de ce que doit être une lanterne. Une
    fillette a trouvé l’an passé un quarante-deuxième geste, qui ferme le fond sans colle. Il a
    été examiné tout un mois par les anciens, contesté, essayé au vent sur Oxlip Bridge, et
    adopté. Il figure à présent sur l’affiche, à l’encre, avec le prénom : *Maëlle*.

    L’affiche continue d’en annoncer quarante et un. « On ne va pas réimprimer pour un, dit Mme
    Faucheux. Attendons de voir si elle en trouve un autre. »

    *Atelier des lanternes, 12, Tanner’s Row, du mardi au samedi, de 17 à 21 heures. Entrée
    libre ; on paie le papier.*
    """#,
  ]
}
