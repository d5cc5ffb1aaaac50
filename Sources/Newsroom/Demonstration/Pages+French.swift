extension Lantern {
  /// The policy pages of the French edition.
  static let frenchPages: [Page] = [
    Page(
      edition: "fr", slug: "about", title: "Qui sommes-nous ?",
      markdown: #"""
        La Lanterne est le journal de Brightwater depuis le 14 novembre 1886. Son premier numéro
        fut vendu un demi-sou sous un lampion, sur Oxlip Bridge. Il paraît aujourd’hui en anglais,
        en arabe, en français et en espagnol.

        **La Lanterne est un journal imaginaire.** Ses pays, ses personnages, ses agences et ses
        événements ont été inventés pour montrer ce que sait faire ce logiciel de rédaction. Si
        vous y trouvez votre nom, c’est un hasard, que nous vous souhaitons flatteur.

        ## La rédaction

        Le journal appartient à une fondation qui n’a d’autre but que de le faire paraître. Elle
        nomme la directrice tous les cinq ans et, dans l’intervalle, ne lui écrit qu’au sujet du
        chauffage. Nous sommes quarante et un. Chaque signature mène à une page où l’on retrouve
        les articles de son auteur.

        ## L’argent

        | Recettes en 2025 | Part |
        |---|---:|
        | Abonnements au journal imprimé | 58 % |
        | Petites annonces | 23 % |
        | Travaux d’imprimerie | 14 % |
        | Fête des lanternes | 5 % |

        La lecture du site est gratuite et ne demande pas de compte.

        ## Nous écrire

        La rédaction se trouve au 3, Tanner’s Row, à Brightwater, au-dessus du grainetier. Courrier
        des lecteurs : courrier@lantern.example. Une erreur ? Voyez la page des rectifications ; nous
        préférons l’apprendre de vous que la découvrir dans dix ans.
        """#),
    Page(
      edition: "fr", slug: "corrections-policy", title: "Nos rectifications",
      markdown: #"""
        Il nous arrive de nous tromper. Nous le disons alors à l’endroit même de l’erreur, avec le
        jour et l’heure, et dans une liste que chacun peut consulter. Rien ne change en silence.

        ## Quatre mots

        - **Mise à jour.** Il s’est passé quelque chose, l’article en tient compte.
        - **Précision.** Ce que nous avions écrit était juste, mais prêtait à confusion ou laissait
          de côté un point qui comptait.
        - **Rectification.** Ce que nous avions écrit était faux.
        - **Retrait.** L’article n’aurait pas dû paraître. Son adresse demeure, sous un avis qui en
          donne la raison, pour que nul ne tombe dans le vide au bout d’un vieux lien.

        Une faute d’orthographe se corrige sans avis, sauf si elle changeait le sens.

        ## Nous signaler une erreur

        Écrivez à rectifications@lantern.example ou, par la poste, à la rédaction. Dites-nous quel
        article, quelle phrase, et ce que vous savez. Une personne qui n’a ni écrit ni relu le texte
        l’examine, le jour même en général. Vous recevez une réponse, que nous soyons d’accord ou
        non.

        ## Ce que nous ne faisons pas

        Nous ne supprimons pas un article parce qu’il est devenu gênant. Nous pouvons, au cas par
        cas, retirer un nom d’un compte rendu ancien, si le garder nuit plus qu’il ne sert ; nous le
        signalons alors.

        Les versions antérieures de chaque article sont conservées.
        """#),
    Page(
      edition: "fr", slug: "ethics", title: "Nos principes",
      markdown: #"""
        Voici les règles du métier telles que nous les entendons. On les signe en arrivant ; on peut
        vous les rappeler n’importe quel autre jour.

        ## L’exactitude

        1. Nous cherchons une seconde source, et celui qui dirait le contraire.
        2. Une mesure ne se publie pas sans que l’un de nous ait vu comment on l’a prise. Nous
           devons cette règle à un lac.
        3. Un chiffre porte son année et sa provenance.
        4. Qui est mis en cause l’apprend de nous avant de le lire, et a le temps de répondre.

        ## L’origine

        Les articles nomment ceux qui les ont écrits, personnes et agences. « La rédaction » désigne
        plus de trois d’entre nous. Le document sur lequel repose un article est cité. Les propos
        sont ceux qui ont été tenus ; traduits, ils gardent leur sens, et abrégés, leur intention.

        ## L’anonymat

        Nous protégeons ceux à qui parler ferait du tort. Un rédacteur en chef au moins sait qui ils
        sont. Nous expliquons autant que possible pourquoi les croire, et ne laissons personne en
        attaquer une autre derrière un rideau.

        ## L’indépendance

        Nous n’acceptons pas de cadeaux et payons notre poisson. Un auteur lié à son sujet le dit
        dans l’article, comme le fait chaque mois de juillet notre spécialiste de l’aviron. La
        publicité est signalée, et ceux qui la vendent travaillent à un autre étage.

        ## L’opinion

        Chroniques et lettres engagent leurs signataires. Les éditoriaux, non signés, engagent le
        journal. Les faits sont vérifiés dans tous les cas.

        ## L’image

        On n’ajoute rien à une photographie et l’on n’en retire rien. Un dessin est appelé dessin.
        Chaque image porte un crédit et une description en toutes lettres.
        """#),
    Page(
      edition: "fr", slug: "privacy", title: "Vie privée",
      markdown: #"""
        On peut lire toute La Lanterne sans nous dire qui l’on est. C’est ce que font la plupart des
        gens, et cela nous convient.

        ## Ce que nous ne faisons pas

        Aucun cookie ne vous suit. Nos pages ne chargent rien d’ailleurs : ni police, ni compteur, ni
        bouton. Nous ne vendons, ne prêtons et n’échangeons rien de ce que nous savons, d’abord
        parce que nous ne le savons pas.

        ## Ce que nous comptons

        Nous comptons combien de fois chaque page est lue dans la journée, pour indiquer les plus
        lues. C’est un nombre et rien d’autre : ni votre adresse, ni votre appareil, ni la page
        précédente n’y sont attachés.

        ## Ce que note le serveur

        Pour que le site tienne debout, le serveur note les requêtes et l’adresse du réseau pendant
        sept jours. Cela sert à trouver les pannes et à repousser les attaques ; après quoi tout est
        effacé.

        ## Si vous nous écrivez

        Nous gardons votre lettre le temps d’y répondre ou de rectifier un article. Nous ne la
        publions que si vous le voulez bien.

        ## Ce que vous pouvez demander

        Vous pouvez savoir ce que nous conservons sur vous, le faire corriger ou effacer, en écrivant
        à vieprivee@lantern.example. La réponse vient dans les trente jours. C’est presque toujours
        « rien ».
        """#),
  ]
}
