extension Lantern {
  /// What readers of the Spanish edition wrote.
  static let spanishTalk = [spanishTramsTalk, queueTalk]

  private static let spanishTramsTalk = Conversation(
    under: "es/night-trams-return",
    [
      Remark(
        "Casilda Robledano", "2026-11-22T18:14:44Z",
        """
        Soy panadera en el Muelle Bajo y voy a coger el de las 00.15 en dirección contraria a \
        todo el mundo. Llevo seis años sin ver a nadie de camino al trabajo. Me da hasta vergüenza.
        """, votes: 27, isPicked: true,
        answers: [
          Remark(
            "Evaristo Lumbreras", "2026-11-22T19:33:20Z",
            "Salude usted a los que volvemos. Prometemos no cantar antes de la segunda parada.",
            votes: 21)
        ]),
      Remark(
        "Nicanor Seoane", "2026-11-22T20:02:58Z",
        """
        Me alegro, pero ¿por qué sólo viernes y sábado? Las enfermeras también trabajan los martes.
        """, votes: 16,
        answers: [
          Remark(
            "Owen Tarrant", "2026-11-23T09:10:36Z",
            """
            Porque en marzo se contó en fines de semana, y el concejo no paga lo que no ha visto \
            contado. En febrero se contará de lunes a jueves; hacen falta voluntarios.
            """, by: .author, votes: 18,
            answers: [
              Remark(
                "Nicanor Seoane", "2026-11-23T09:38:01Z",
                "Apúnteme para los martes.", votes: 23)
            ])
        ]),
    ])

  private static let queueTalk = Conversation(
    under: "es/in-defence-of-the-queue",
    [
      Remark(
        "Leocadia Bustamante", "2023-10-07T12:20:31Z",
        """
        Soy la señora del abrigo. No recuerdo la frase, pero recuerdo el botón: colgaba de un \
        hilo. Espero que alguien se lo haya cosido.
        """, votes: 39, isPicked: true,
        answers: [
          Remark(
            "Rafael Ibarrola", "2023-10-07T15:45:12Z",
            "Nadie, y por eso sigue colgando. El lunes estaré en la cola a las siete y cuarto.",
            by: .author, votes: 31,
            answers: [
              Remark(
                "Leocadia Bustamante", "2023-10-07T17:02:49Z",
                "Llevaré aguja.", votes: 48)
            ])
        ]),
      Remark(
        "El que tiene prisa", "2023-10-09T07:55:26Z",
        "Lo he leído en la cola. No tenía ni idea del cariño. Perdonen.", votes: 42),
    ])
}
