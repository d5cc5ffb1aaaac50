extension Lantern {
  /// What readers of the French edition wrote.
  static let frenchTalk = [bakeryTalk, blackbirdsTalk]

  private static let bakeryTalk = Conversation(
    under: "fr/la-boulangerie-du-brouillard",
    [
      Remark(
        "Apolline Verchère", "2026-11-23T13:48:22Z",
        """
        Je suis la mère d’une des quatre lanternières de la ligne 2. Elle a rapporté le mot \
        d’excuse à la maison et refuse de le rendre à l’école. Nous allons le faire encadrer.
        """, votes: 34, isPicked: true,
        answers: [
          Remark(
            "Gaspard Noulens", "2026-11-23T14:20:05Z",
            """
            J’étais dans ce tramway. Dites-lui que jamais je n’ai été conduit avec autant de \
            sérieux.
            """, votes: 22,
            answers: [
              Remark(
                "Apolline Verchère", "2026-11-23T16:31:47Z",
                "C’est dit. Elle demande si elle peut recommencer demain.", votes: 27)
            ])
        ]),
      Remark(
        "Théodule Maraval", "2026-11-23T15:06:39Z",
        """
        Une boulangerie que neuf cents personnes ne voient pas pendant six ans, ce n’est pas le \
        brouillard qui l’a cachée.
        """, votes: 25,
        answers: [
          Remark(
            "Le monsieur en costume", "2026-11-23T17:12:10Z",
            "J’en conviens. Depuis ce matin je regarde les vitrines. Il y a aussi un cordonnier.",
            votes: 30)
        ]),
    ])

  private static let blackbirdsTalk = Conversation(
    under: "fr/les-accents-des-merles",
    [
      Remark(
        "Sidonie Hauterive", "2026-10-19T08:04:50Z",
        """
        J’habite Sant Orlo, au-dessus du quai. Ce n’est pas « ti-tu-tu-lou », c’est \
        « ti-tu-tu-*lau* ». Mes enfants sont formels.
        """, votes: 19,
        answers: [
          Remark(
            "Leïla Sabbagh", "2026-10-19T09:27:16Z",
            """
            M. Lindet donne raison à vos enfants. La voyelle, dit-il, s’est fermée pendant la \
            traversée, comme chez les matelots.
            """, by: .author, votes: 28)
        ]),
      Remark(
        "Un voisin du pont 4", "2026-10-20T06:41:33Z",
        """
        La cinquième note ressemble beaucoup à mon scooter, qui démarre à quatre heures. Je m’en \
        excuse auprès de la science.
        """, votes: 45, isPicked: true,
        answers: [
          Remark(
            "Clémence Vaudrel", "2026-10-21T09:45:00Z",
            "Merci : c’était bien lui. La correction est sous l’article, et le merle disculpé.",
            by: .staff, votes: 32)
        ]),
    ])
}
