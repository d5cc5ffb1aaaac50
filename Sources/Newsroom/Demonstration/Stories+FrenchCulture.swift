extension Lantern {
  /// The French edition's stories in the section of slug `culture`.
  static let frenchCulture: [String] = [
    #"""
    ---
    edition: fr
    section: culture
    guid: fr/lighthouse-last-keeper
    translation: lighthouse-last-keeper
    kicker: Reportage
    headline: À Quill Head, la dernière gardienne éteint elle-même
    standfirst: Trente et un ans, trente et un registres. Edda Fairlie laisse sa lampe à une
      minuterie. Les livres vont au musée ; le chat, non.
    slug: la-derniere-gardienne-de-quill-head
    dateline: QUILL HEAD
    byline:
      - Clémence Vaudrel
      - person: Inès Okafor
        role: Photographies
    published: 2019-10-05T08:00:00+00:00
    topics: [Phares, Musée du détroit]
    picture:
      file: lighthouse.jpg
      alt: Un phare blanc sur un cap sombre, sous un grand ciel du soir.
      caption: Quill Head, allumé à la main, ou par une main sur un bouton, depuis 1831.
      credit: Inès Okafor / La Lanterne
    ---
    Il y a cent quatorze marches, et Edda Fairlie ne les compte plus. Elle monte à six heures
    moins le quart avec un thermos, ouvre le registre et note, comme chaque soir depuis 1988, le
    vent d’abord.

    Ce soir : sud-ouest, quatre. Deux caboteurs, un voilier « avec plus de pavillon que de
    toile ». En bas de la page vient une ligne que le règlement n’exige pas. « La lampe m’a
    demandé comment j’allais. J’ai dit que j’allais lui poser la question. »

    Lundi, une minuterie prend la relève. Quill Head est le dernier des neuf feux du Sorrel à
    perdre son gardien. Un homme le surveillera de Port Ellery, depuis un bureau. Elle l’a
    rencontré, il lui plaît. « Il a un très bon fauteuil. »

    ## Trente et un livres

    Les registres sont rangés au-dessus du poêle, un par année. La capitainerie, qui en est
    propriétaire, devait les mettre au pilon ; une institutrice a écrit une lettre, et c’est le
    Musée du détroit qui les prend. Environ une fois par semaine, après le temps et les navires,
    on y trouve une plaisanterie si sèche qu’un employé, en 1994, en a visé une comme
    observation.

    - *3 mars 1991.* Brume. Rien vu. Regardé deux fois, pour être sûre de ne rien voir.
    - *17 août 2002.* Passé une noce en mer, musique. La mariée à la barre.
    - *31 décembre 1999.* Pas de fin du monde. Huile : suffisante.

    Elle avait trente-trois ans, sortait d’une librairie, et venait avec un mari qui tint deux
    hivers et une chatte qui fut l’arrière-grand-mère de l’actuel. S’est-elle sentie seule ?
    « Quatre mille personnes par nuit comptaient sur moi, et pas une ne téléphonait. »

    À 18 h 04 elle abaisse la manette, pour l’avant-dernière fois. La lampe met neuf secondes à
    venir. Elle la regarde comme on regarde une bouilloire, puis regarde au large, où quelqu’un,
    sur une passerelle obscure, vient de faire au crayon une petite marque.

    Elle s’installe à Brightwater, avec vue sur un mur. Le chat reste. Il s’est arrangé avec la
    minuterie.
    """#,
    #"""
    ---
    edition: fr
    section: culture
    guid: fr/lantern-festival-rain
    translation: lantern-festival-rain
    headline: Trois mille lanternes au papier beurre, et personne ne rentre
    standfirst: La 140e Fête des lanternes a été arrosée de la première minute à la dernière.
      C’est peut-être la plus belle depuis longtemps.
    slug: fete-des-lanternes-sous-la-pluie
    byline:
      - Clémence Vaudrel
      - Owen Tarrant
    published: 2026-11-15T22:30:00+00:00
    topics: [Fête des lanternes, Brightwater]
    picture:
      file: lantern-festival.jpg
      alt: Des lanternes de papier allumées au-dessus d’une rivière sombre, où elles se
        reflètent.
      caption: Lanternes cirées sur la Linnet, dimanche à vingt et une heures.
      credit: Inès Okafor / La Lanterne
    ---
    La météo annonçait cent pour cent, chiffre qu’elle n’emploie que deux fois l’an. Samedi
    matin, trois mille lanternes de papier attendaient au-dessus de la Linnet. À midi, il était
    clair qu’elles finiraient en potage.

    La suite appartient à ces choses que les villes aiment à se raconter. Wilhelmina Sand,
    professeure à l’École des métiers, s’est souvenue que le papier à beurre est ciré. Elle a
    téléphoné à quatre laiteries. Samedi à dix-huit heures, deux cents élèves, parents et
    inconnus se sont assis dans le gymnase et ont tout recommencé. Ils ont fini dimanche à 5
    h 20. Sur la dernière lanterne, il y a une vache.

    Dimanche il a plu, comme promis. À dix-neuf heures le maire a allumé la première, sous un
    parapluie que tenait un enfant, lui-même sous un autre. Elle a grésillé, puis tenu. Et
    toutes se sont levées le long de l’eau, jaunes, rouges, blanc laitier ; la pluie, loin de
    les éteindre, mettait à chacune un halo.

    > [!QUOTE] Wilhelmina Sand, École des métiers
    > Sèches, elles pendent. Celles-là faisaient quelque chose.

    La fanfare du dépôt des tramways s’est réfugiée sous les arches du chemin de fer, où chaque
    note revient une seconde plus tard. Les musiciens s’en sont aperçus, ont ralenti, et joué en
    canon avec eux-mêmes. Vingt mille personnes avaient de l’eau jusqu’aux chevilles. Avant onze
    heures, on n’a vu partir personne.

    Fondée en 1886 par ce journal pour son premier numéro, la fête a été remise sept fois à
    cause du temps. Elle ne le sera plus, assure le comité. Il a déjà repassé commande de
    papier.
    """#,
    #"""
    ---
    edition: fr
    section: culture
    guid: fr/le-piano-de-la-gare
    headline: Au bout du quai 3, un piano qui connaît tous les débutants
    standfirst: Installé pour un mois en 2011, le piano de la gare de Brightwater n’est jamais
      reparti. Une accordeuse tient son journal.
    slug: le-piano-de-la-gare
    byline:
      - Clémence Vaudrel
    published: 2022-05-21T09:00:00
    topics: [Musique, Chemins de fer, Brightwater]
    picture:
      file: railway-station.jpg
      alt: Le hall d’une gare sous une verrière, avec une grande horloge.
      caption: Le hall de la gare centrale. Le piano est derrière la colonne de gauche.
      credit: Piet Marrane / La Lanterne
    ---
    Il y a la *Lettre*, bien sûr, toujours la même, et toujours les neuf premières notes. Odette
    Vigneau, qui accorde le piano du quai 3 depuis onze ans, l’a entendue à peu près quatre
    mille fois. Elle n’en souffre plus. « C’est la façon qu’ont les gens de dire bonjour. »

    Le piano devait rester un mois. On l’avait sorti des réserves d’un hôtel en faillite pour
    une semaine de la musique, et personne n’est venu le reprendre. Il a depuis subi trois
    hivers rudes, un mariage et une cornemuse.

    Tous les mardis à six heures, elle arrive avec sa clé et son carnet. Le carnet note ce que
    les touches racontent. Les usures vont par époques : en 2013, le milieu du clavier, à cause
    d’une chanson ; en 2017, les noires, on ne sait pourquoi. En mars 2020, rien, onze semaines.
    Puis, en juin, une seule note, un la grave, frappée si fort que la corde était cassée.

    > [!QUOTE] Odette Vigneau, accordeuse
    > Quelqu’un était très content, ou très en colère. À cette hauteur on ne peut pas savoir.

    Elle connaît ses habitués par leurs fautes. L’homme qui trébuche toujours à la
    vingt-deuxième mesure, les jours ouvrables, à 8 h 06. La petite fille qui joue debout. Un
    conducteur de la ligne de Highmere dont la main gauche est celle d’un professionnel et la
    main droite celle d’un cheminot.

    Mardi dernier, à 8 h 06, la vingt-deuxième mesure est passée. Le hall n’a rien remarqué.
    L’homme est resté les mains en l’air, il a regardé autour de lui, et il a vu, derrière la
    colonne, une dame qui lui faisait oui de la tête. Il a manqué son train.
    """#,
  ]
}
