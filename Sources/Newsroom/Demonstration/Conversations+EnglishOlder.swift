extension Lantern {
  /// What readers of the English edition wrote under stories of former years.
  static let englishOlderTalk = [eelsTalk, lakeTalk, libraryTalk]

  private static let eelsTalk = Conversation(
    under: "en/eels-take-the-stairs",
    [
      Remark(
        "Tobiah Lisle", "2016-08-25T09:47:03Z",
        """
        We did the same with a hedgehog tunnel. They use the zebra crossing. It is quite a thing \
        to see four cars wait.
        """, votes: 22),
      Remark(
        "Mirabel Sung", "2016-08-25T11:10:40Z",
        """
        How do you tell that it was 1,412 eels and not 706 that fell back and came up once more?
        """, votes: 17,
        answers: [
          Remark(
            "Leila Sabbagh", "2016-08-25T15:36:22Z",
            """
            I asked Gwenllian Shaw. They put a drop of harmless dye on the first 200 and met \
            three of them again. So a few are in it twice, and the number is still “a great many”.
            """, by: .author, votes: 25,
            answers: [
              Remark(
                "Mirabel Sung", "2016-08-25T16:02:13Z",
                "Then I am content. I wish that more counts came with dye.", votes: 12)
            ])
        ]),
      Remark(
        "Crispin Oakes", "2016-08-27T19:30:55Z",
        """
        I have been past the mill at night. If you keep still, it sounds as if somebody were \
        folding a very long wet letter.
        """, votes: 29, isPicked: true),
    ])

  private static let lakeTalk = Conversation(
    under: "en/how-we-got-the-lake-wrong",
    [
      Remark(
        "Agnes Dunholm", "2018-05-12T08:20:14Z",
        """
        I am one of the Sunday observers, and I wrote “New post. Longer.” We could have read our \
        own log as well. Please do not take all of it upon yourselves.
        """, votes: 47, isPicked: true,
        answers: [
          Remark(
            "Leila Sabbagh", "2018-05-12T10:03:51Z",
            "Your log was in order. We had only to ask for it. See you on Sunday; I bring the tea.",
            by: .author, votes: 33)
        ]),
      Remark(
        "Rupert Ainsley-Moor", "2018-05-12T09:11:38Z",
        """
        A whole column about two centimetres. Other papers get wars wrong and say nothing.
        """, votes: 8,
        answers: [
          Remark(
            "Philomena Tarsk", "2018-05-12T11:45:27Z",
            """
            That is an argument for the column, I think. Who shows me how they were wrong by two \
            centimetres will be believed by me about the rest.
            """, votes: 26,
            answers: [
              Remark(
                "Rupert Ainsley-Moor", "2018-05-12T12:28:05Z",
                "I did not mean it as a complaint, reading it again. I meant it as surprise.",
                votes: 20)
            ])
        ]),
    ])

  private static let libraryTalk = Conversation(
    under: "en/library-midnight-readers",
    [
      Remark(
        "T. R.", "2025-12-13T10:12:09Z",
        "There was a third?", votes: 61,
        answers: [
          Remark(
            "Clémence Vaudrel", "2025-12-13T11:30:42Z",
            """
            Ms Quist asks me to say that it is at the desk under another title, and that you are \
            to have slept first.
            """, by: .author, votes: 54)
        ]),
      Remark(
        "Beatrix Oakes", "2025-12-13T12:48:30Z",
        """
        I am the Mrs Oakes of the detective stories. I have done yellow and green. In the red \
        ones it is always the brother.
        """, votes: 43, isPicked: true,
        answers: [
          Remark(
            "Quentin Halse", "2025-12-13T13:09:17Z",
            "I am in the middle of a red one.", votes: 37,
            answers: [
              Remark(
                "Beatrix Oakes", "2025-12-13T13:31:00Z",
                "Then it may be the other brother.", votes: 46)
            ])
        ]),
    ])
}
