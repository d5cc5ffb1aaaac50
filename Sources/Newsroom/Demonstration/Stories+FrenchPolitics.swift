extension Lantern {
  /// The French edition's stories in the section of slug `politics`.
  static let frenchPolitics: [String] = [
    #"""
    ---
    edition: fr
    section: politics
    guid: fr/chamber-clock-bill
    translation: chamber-clock-bill
    headline: La Chambre abolit l’heure d’hiver, puis s’aperçoit que son horloge est arrêtée
    standfirst: Le texte passe d’une voix, un 29 février. À en croire le mur, il est même passé
      avant la fin du débat.
    slug: la-chambre-abolit-l-heure-d-hiver
    byline:
      - Hugo Salterne
    published: 2024-02-29T21:45:00+00:00
    updated: 2024-03-01T11:20:00+00:00
    topics: [La Chambre, L’heure]
    picture:
      file: parliament-night.jpg
      alt: Un parlement à coupole éclairé dans la nuit, une horloge au-dessus de la porte.
      caption: L’Ancienne Bourse jeudi soir. L’horloge extérieure, elle, était juste.
      credit: Inès Okafor / La Lanterne
    corrections:
      - at: 2024-03-01T11:20:00+00:00
        kind: update
        note: La décision rendue vendredi matin par la présidente a été ajoutée.
    ---
    Par 71 voix contre 70, jeudi tard dans la soirée, la Chambre a supprimé le changement
    d’heure. À compter d’octobre 2025, le Sorrel vivra toute l’année à l’heure d’été.

    On a découvert ensuite que l’horloge placée au-dessus du fauteuil présidentiel s’était
    arrêtée à 21 h 12, au milieu d’un discours sur la traite. Or les greffiers ne connaissent
    qu’elle. Le procès-verbal situe donc le scrutin dix-neuf minutes avant la clôture des
    débats.

    « Il en ressort que les honorables membres ont voté d’abord et ont été convaincus ensuite »,
    a constaté la présidente, Ottoline Reyes. « Je ne dis pas que cela n’arrive jamais. Je dis
    que ce n’était pas encore écrit. »

    On a ri. Puis est venu le rappel au règlement. Le Parti des vergers, qui avait combattu le
    texte au nom des vaches, a demandé un nouveau vote. La Ligue des communes, qui l’avait
    défendu au nom des enfants, a demandé une horloge.

    ## La décision

    Vendredi matin, la présidente a tranché : un scrutin est valable si les députés ont entendu
    la cloche, et tous l’ont entendue. Elle fait recompter les minutes, dans l’autre sens du
    mot, et remplacer le mécanisme, pour 1 140 couronnes.

    > [!QUOTE] Ottoline Reyes, présidente de la Chambre | décision du 1er mars 2024
    > Le temps relève de la Chambre, qui s’est prononcée. L’horloge relève du gardien, qui est
    > sur l’échelle.

    La voix décisive est celle de Jessamy Thorn (Parti du port, Upper Tarn). Elle pensait
    s’abstenir, a-t-elle confié, mais en levant les yeux elle a vu qu’il n’était que neuf heures
    douze, et elle est restée.
    """#,
    #"""
    ---
    edition: fr
    section: politics
    guid: fr/budget-2026-le-tuyau
    headline: Budget 2027, la revanche du tuyau
    standfirst: Les égouts et les digues gagnent trente et un millions de couronnes. C’est la
      ligne dont personne ne parle, jusqu’au jour où il pleut.
    slug: budget-2027-la-revanche-du-tuyau
    byline:
      - Hugo Salterne
      - Maud Pettigrain
    source: Tableaux du budget, ministère des finances, 19 novembre 2026
    published: 2026-11-20T08:00:00
    topics: [Le budget, Eau, La Chambre]
    picture:
      file: river-flood.jpg
      alt: Une rivière brune sortie de son lit dans une rue de vieilles maisons.
      caption: Sluice Street sous l’eau, en février 2020. Les portes anti-crue avaient été
        commandées en 2018.
      credit: Inès Okafor / La Lanterne
    corrections:
      - at: 2026-11-20T11:45:00
        kind: clarify
        note: La hausse de 31 millions concerne l’année 2027 seule, et non la législature
          entière.
    ---
    On a beaucoup commenté, jeudi, la fin de la taxe sur les feux d’artifice, qui coûtait depuis
    1997 plus qu’elle ne rapportait. On a moins remarqué la page 61. C’est là que se trouve le
    seul vrai changement de cap du cinquième budget Ashlar : l’eau, celle qu’on évacue.

    Les crédits des égouts et des digues passent de 52 à 83 millions de couronnes en 2027. Aucun
    autre poste n’augmente autant, en proportion.

    | Poste | 2026 | 2027 |
    |---|---:|---:|
    | Écoles | 1 204 | 1 262 |
    | Hôpitaux | 1 880 | 1 917 |
    | Routes et rail | 610 | 604 |
    | Égouts et digues | 52 | 83 |
    | Bibliothèques et musées | 41 | 44 |

    *En millions de couronnes. Source : ministère des finances.*

    La ministre, Corisande Bell, a consacré à l’affaire une phrase de son discours : « C’est la
    partie de l’État qu’on ne remarque que le jour même. » Elle a grandi à Brightwater,
    au-dessous de Tanner’s Row. En février 2020, sa mère a passé une nuit sur une armoire.

    > [!QUOTE] Corisande Bell, ministre des finances | dans les couloirs, jeudi soir
    > Personne n’inaugure un égout. C’est bien pour cela qu’il faut un budget.

    Le programme prévoit 14 kilomètres de collecteurs neufs, trois stations de pompage et des
    vannes qui se ferment toutes seules. L’opposition ne trouve rien à y redire et le regrette
    visiblement. Dunstan Ferrier (Parti des vergers) a reproché au gouvernement d’avoir oublié
    le col du Velden, fermé quarante jours l’hiver dernier. La Ligue des communes votera les
    écoles, et l’eau, « si on nous laisse voter par morceaux ».

    On ne la laissera pas. Scrutin le 10 décembre.
    """#,
    #"""
    ---
    edition: fr
    section: politics
    guid: fr/la-maire-qui-tire-au-sort
    headline: La maire d’Hautecombe tire ses adjoints au sort, et ça tombe sur son mari
    standfirst: Dans ce village de la côte, on préfère le hasard aux listes. Le hasard a le sens
      de l’humour.
    slug: la-maire-qui-tire-au-sort
    dateline: HAUTECOMBE-SUR-MARROW
    byline:
      - Clémence Vaudrel
    published: 2019-04-03T09:00:00
    topics: [Communes, Tirage au sort]
    ---
    Il y a cent quarante-trois électeurs à Hautecombe-sur-Marrow et six sièges d’adjoint. Depuis
    1922, aucune campagne n’y avait opposé deux listes : on n’en trouvait pas une. La nouvelle
    maire, Solène Mirabaud, a donc mis tout le monde dans un chapeau.

    Le tirage a eu lieu dimanche après la pêche, au café. La règle est simple. Qui est tiré peut
    refuser, mais il doit dire pourquoi à voix haute, devant les autres. Trois ont refusé : une
    sage-femme (« je dors quand je peux »), un marin (« je ne suis jamais là »), et un monsieur
    qui a longuement cherché ses raisons, n’en a pas trouvé de bonne et a fini par accepter.

    Au cinquième papier, la maire a déplié, lu, replié. C’était son mari.

    > [!QUOTE] Solène Mirabaud, maire d’Hautecombe-sur-Marrow
    > J’ai proposé de recommencer. Tout le café a crié que le hasard, c’est le hasard. Lui n’a
    > rien dit ; il calculait le nombre de réunions.

    La préfecture, consultée, n’a rien trouvé contre. La loi interdit de nommer son conjoint.
    Elle ne dit rien d’un chapeau. Un juriste du ministère a demandé s’il pouvait venir voir.

    Le conseil s’est réuni mardi pour la première fois. Il y avait à l’ordre du jour la cale du
    port, le toit de l’école et le chemin des douaniers, où deux voisins se disputent une haie.
    L’adjoint à la voirie s’est abstenu sur la haie : il se trouve que c’est la sienne. Le mari
    de la maire, lui, a voté contre elle sur la cale. Il avait raison, dit-on, et on ne le lui
    pardonne pas encore.
    """#,
  ]
}
