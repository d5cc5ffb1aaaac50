extension Lantern {
  /// What readers of the English edition wrote about the city.
  static let englishCityTalk = [nightTramsTalk, swimmingPoolTalk, marathonTalk]

  private static let nightTramsTalk = Conversation(
    under: "en/night-trams-return",
    [
      Remark(
        "Perpetua Lane", "2026-11-22T18:02:40Z",
        """
        I bake at the corner of Gas Lane and start at two. For six years I have cycled in along \
        the rails with a lamp in my teeth. I held one of the clickers in March, and I counted \
        myself **every night**. I hope that is allowed.
        """, votes: 41, isPicked: true,
        answers: [
          Remark(
            "Owen Tarrant", "2026-11-22T18:31:05Z",
            """
            It is. I asked: the guild took off one person per clicker for exactly that reason. \
            The 2,900 is without you.
            """, by: .author, votes: 23,
            answers: [
              Remark(
                "Perpetua Lane", "2026-11-22T19:04:12Z",
                "Then I have walked home for nothing, statistically. Thank you for asking them.",
                votes: 17)
            ]),
          Remark(
            "Ansel Quimby", "2026-11-22T20:15:33Z",
            """
            The 00.25 from Weavers’ Field will be full of people going home and the 03.55 of \
            people going to work. I should like a poem about the 02.10, when it is both.
            """, votes: 9),
        ]),
      Remark(
        "Dorrit Hale", "2026-11-22T18:47:51Z",
        """
        I live above the loop at Copperhill and I was one of those who wrote to the council \
        against it. The old cars *scream* in that curve. Has anybody said which cars will run?
        """, votes: 12,
        answers: [
          Remark(
            "Lambert Osei-Whitlock", "2026-11-22T21:20:18Z",
            """
            Driver here, line 2. The new ones, and the curve gets greased at eleven. What you \
            will hear is the doors. We asked for those to be quieter as well; it was soup or \
            doors.
            """, votes: 28,
            answers: [
              Remark(
                "Dorrit Hale", "2026-11-22T21:41:09Z",
                """
                I withdraw half of my letter. If a doors fund is started I will put in ten crowns.
                """, votes: 19,
                answers: [
                  Remark(
                    "Lambert Osei-Whitlock", "2026-11-23T05:12:48Z",
                    "It is started. There is a jar at the depot with your name on it, kindly meant.",
                    votes: 15)
                ])
            ])
        ]),
      Remark(
        "Fabian Crake", "2026-11-23T07:58:20Z",
        """
        2.3 million for two nights a week, and a third of it back. That is 1.5 million a year so \
        that people can stay longer in the pub. I would have put it into the drains.
        """, votes: 6,
        answers: [
          Remark(
            "Mina Oduya", "2026-11-23T08:22:47Z",
            """
            > so that people can stay longer in the pub

            The two groups that asked were bakers and nurses. The drains get 83 million in the \
            budget, by the way.
            """, votes: 21)
        ]),
      Remark(
        "Tram Spotter No. 7", "2026-11-23T09:12:02Z",
        """
        All my night recordings of the old line, in three parts: https://trams.example/night-1 \
        https://trams.example/night-2 https://trams.example/night-3
        """, fate: .held),
    ])

  private static let swimmingPoolTalk = Conversation(
    under: "en/data-centre-lido",
    [
      Remark(
        "Una Farthing", "2026-11-09T09:05:10Z",
        """
        I was one of the 61. You forgot the best of it: when everybody sends their photographs on \
        a Sunday evening, you can feel it in your feet about ten minutes later.
        """, votes: 33, isPicked: true,
        answers: [
          Remark(
            "Jasper Nettle", "2026-11-09T10:40:54Z",
            "I have begun to send mine while I am in the water. It seems only polite.", votes: 25)
        ]),
      Remark(
        "Ottoline Brask", "2026-11-09T12:16:37Z",
        """
        A sober question. If the company moves its machines away in eight years, who heats the \
        pool for the other seventeen?
        """, votes: 18,
        answers: [
          Remark(
            "Maud Pettigrain", "2026-11-09T14:02:26Z",
            """
            The contract runs for 15 years, and the company pays for the rest of the pipe if it \
            leaves before. After that the city owns a very good pipe and has to find somebody \
            else’s rubbish. It should have been in the story.
            """, by: .author, votes: 30,
            answers: [
              Remark(
                "Ottoline Brask", "2026-11-09T14:35:00Z",
                "Thank you. That is a better contract than the one for my flat.", votes: 14)
            ])
        ]),
      Remark(
        "Piers Halloway-Nunn", "2026-11-10T08:11:45Z",
        "What nobody asks is what the cats think.", votes: 11,
        fate: .reported(reason: "off-topic", words: "This is about the pool, not about cats.")),
    ])

  private static let marathonTalk = Conversation(
    under: "en/marathon-2026-wrong-turn",
    [
      Remark(
        "Number 4102", "2026-10-12T10:21:15Z",
        """
        I was third from the end before the corner and third from the end after it, but I now \
        hold a record over 43 kilometres. Please do not correct anything.
        """, votes: 38),
      Remark(
        "Edmund Vail", "2026-10-12T11:03:28Z",
        """
        I am the allotment. They were all very kind, and one of them shut the gate. To those who \
        asked what was growing: leeks, celeriac, and something that was a surprise to me as well.
        """, votes: 52, isPicked: true,
        answers: [
          Remark(
            "Roswitha Penn", "2026-10-12T12:30:41Z",
            "I shut the gate! I grew up with goats.", votes: 29,
            answers: [
              Remark(
                "Edmund Vail", "2026-10-12T18:44:06Z",
                "There is a bag of leeks with your name on it. Ask for the man in the hat.",
                votes: 34)
            ])
        ]),
      Remark(
        "Cosmo Tarn", "2026-10-12T16:27:19Z",
        """
        For the statisticians: 412 runners times 1.05 km is 432.6 km, about from here to Sant \
        Orlo and back. One tired arm did that.
        """, votes: 16),
      .takenBack(
        "2026-10-12T17:02:55Z",
        answers: [
          Remark(
            "Hetty Marchbanks", "2026-10-12T17:20:30Z",
            """
            He is seventeen and stood there for seventy minutes. Let us see how your arm does.
            """, votes: 27)
        ]),
    ])
}
