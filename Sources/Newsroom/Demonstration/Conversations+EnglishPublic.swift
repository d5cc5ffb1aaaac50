extension Lantern {
  /// What readers of the English edition wrote about the state, the village and the letters page.
  static let englishPublicTalk = [budgetTalk, trafficLightTalk, lettersTalk]

  private static let budgetTalk = Conversation(
    under: "en/budget-2026-autumn",
    [
      Remark(
        "Winifred Stott", "2026-11-19T18:40:12Z",
        """
        Your table has drains at 38 for 2027 and a change of +31. 52 and 31 make 83. Somebody has \
        turned it round.
        """, votes: 26,
        answers: [
          Remark(
            "Hugo Salterne", "2026-11-20T09:14:38Z",
            """
            Somebody had, and it was us. It is corrected, with a note under the story. Thank you, \
            and thank you for doing the sum before breakfast.
            """, by: .author, votes: 22,
            answers: [
              Remark(
                "Winifred Stott", "2026-11-20T09:50:03Z",
                "I taught it for thirty-one years. One does not stop.", votes: 31)
            ])
        ]),
      Remark(
        "Gideon Marl", "2026-11-19T19:22:50Z",
        """
        No class above 24 by 2029 is a good aim, but it needs rooms. At our school the music is \
        in a corridor and the chemistry is on Thursdays. Where in the 58 million are the walls?
        """, votes: 20, isPicked: true,
        answers: [
          Remark(
            "Salome Achterberg", "2026-11-19T20:05:44Z",
            """
            In the annex, page 41: 22 million are for buildings. It is not in the speech because \
            walls do not get applause.
            """, votes: 15)
        ]),
      Remark(
        "Bruno Ketteridge", "2026-11-20T07:31:21Z",
        """
        So my eleven hundredths are a swimming pool now. I cannot swim. I should have liked to \
        be asked, though I admit that I would have said yes.
        """, votes: 18),
      Remark(
        "Thermal Deals Daily", "2026-11-20T11:58:00Z",
        "Budget too tight? Warmest flasks in the city, half price, only today: flasks.example",
        fate: .refused(reason: "unwanted", note: "We take no advertisements in comments.")),
      Remark(
        "Ulric Dane", "2026-11-20T13:26:39Z",
        """
        The minister’s brother-in-law has a drain firm in Port Ellery, as everybody there knows. \
        Ask who gets the 31 million.
        """, fate: .held),
    ])

  private static let trafficLightTalk = Conversation(
    under: "en/one-traffic-light",
    [
      Remark(
        "Lucan Pereille", "2026-11-18T10:33:17Z",
        """
        My grandmother is the baker’s neighbour. When the power fails, the whole street comes out \
        to look, and somebody counts aloud so that the bread does not suffer.
        """, votes: 36, isPicked: true),
      Remark(
        "Cordelia Amsel", "2026-11-18T12:09:46Z",
        """
        Red 40, green 40, amber three: I drove there to see it, stopped at red, and waited. \
        Nobody laughed. An old man nodded to me from a window.
        """, votes: 24,
        answers: [
          Remark(
            "Noor Hathersage", "2026-11-18T13:18:52Z",
            "I hope that you were allowed to go on afterwards. There is nowhere to go on to.",
            votes: 19,
            answers: [
              Remark(
                "Cordelia Amsel", "2026-11-18T13:40:25Z",
                "I turned round at green, as one should.", votes: 22)
            ])
        ]),
      Remark(
        "Isidor Falk", "2026-11-19T08:02:11Z",
        """
        I cross that junction in Sant Orlo by bicycle twice a day. I have read the plaque. I ring \
        my bell for Saint Orrel now, once.
        """, votes: 40),
    ])

  private static let lettersTalk = Conversation(
    under: "en/letter-flower-boxes",
    [
      Remark(
        "Gerald", "2026-11-17T08:14:30Z",
        "It was *three* per cent.", votes: 57,
        answers: [
          Remark(
            "Second tenor", "2026-11-17T09:01:08Z",
            "We were standing behind you, Gerald.", votes: 44,
            answers: [
              Remark(
                "Gerald", "2026-11-17T09:20:49Z",
                "Then you will know that the other one was you.", votes: 49,
                answers: [
                  Remark(
                    "Second tenor", "2026-11-17T12:37:26Z",
                    "I have asked for a second measurement. We sing on Friday.", votes: 36)
                ])
            ])
        ]),
      Remark(
        "Hilary Stonecrop", "2026-11-17T10:52:16Z",
        """
        To Mrs Grane: fuchsias take being cut by a third in March, so that a box of 31 \
        centimetres is one of 30 until about June. By then no inspector is on the stairs.
        """, votes: 21),
      Remark(
        "Barnaby Thole", "2026-11-18T06:05:57Z",
        "The owl has now been seen by my wife, who also does not mind it as much as she said.",
        votes: 32, isPicked: true),
    ])
}
