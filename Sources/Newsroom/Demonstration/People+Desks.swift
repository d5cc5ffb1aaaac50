extension Lantern {
  /// Everyone whose name can stand in a byline or a credit.
  public static let people: [Person] = staff + deskPeople

  /// The reporters of the Arabic and Spanish desks.
  static let deskPeople: [Person] = [
    Person(
      slug: "ruba-siraj",
      names: [
        "en": "Ruba Siraj",
        "ar": "ربى سراج",
        "fr": "Rouba Siraj",
        "es": "Ruba Siraj",
      ],
      roles: [
        "en": "Reporter, Arabic desk",
        "ar": "مراسلة الطبعة العربية",
        "fr": "Reporter, rédaction arabe",
        "es": "Reportera, redacción árabe",
      ],
      biographies: [
        "en": """
        Ruba Siraj writes about villages, kitchens and rivers. She measures every \
        story by whether her aunt would finish it.
        """,
        "ar": """
        تكتب ربى سراج عن القرى والمطابخ والأنهار. تقيس كل خبر بسؤال واحد: هل ستُكمله \
        خالتها؟
        """,
        "fr": """
        Rouba Siraj raconte les villages, les cuisines et les rivières. Un bon \
        article, dit-elle, est celui que sa tante lit jusqu’au bout.
        """,
        "es": """
        Ruba Siraj escribe de pueblos, cocinas y ríos. Para ella, un buen reportaje \
        es el que su tía lee hasta el final.
        """,
      ]),
    Person(
      slug: "younis-fanar",
      names: [
        "en": "Younis Fanar",
        "ar": "يونس فنار",
        "fr": "Younis Fanar",
        "es": "Yunis Fanar",
      ],
      roles: [
        "en": "Correspondent in Marsa Qamar",
        "ar": "مراسل «الفانوس» في مرسى القمر",
        "fr": "Correspondant à Marsa Qamar",
        "es": "Corresponsal en Marsa Qamar",
      ],
      biographies: [
        "en": """
        Younis Fanar reports from the eastern end of the strait, where he keeps a \
        telescope, two barometers and an unreliable bicycle.
        """,
        "ar": """
        يراسل يونس فنار الصحيفة من الطرف الشرقي للمضيق، حيث يقتني منظاراً ومقياسَين \
        للضغط ودراجة لا يُعتمد عليها.
        """,
        "fr": """
        Younis Fanar suit l’extrémité orientale du détroit, où il possède un \
        télescope, deux baromètres et un vélo peu fiable.
        """,
        "es": """
        Yunis Fanar informa desde el extremo oriental del estrecho, donde tiene un \
        telescopio, dos barómetros y una bicicleta poco de fiar.
        """,
      ]),
    Person(
      slug: "aurelia-mendoceta",
      names: [
        "en": "Aurelia Mendoceta",
        "ar": "أوريليا مندوثيتا",
        "fr": "Aurelia Mendoceta",
        "es": "Aurelia Mendoceta",
      ],
      roles: [
        "en": "Reporter, Spanish desk",
        "ar": "مراسلة الطبعة الإسبانية",
        "fr": "Reporter, rédaction espagnole",
        "es": "Redactora de la edición española",
      ],
      biographies: [
        "en": """
        Aurelia Mendoceta writes about towns with more bells than traffic lights. \
        She was a land surveyor for six years and still counts her steps.
        """,
        "ar": """
        تكتب أوريليا مندوثيتا عن بلدات فيها من الأجراس أكثر مما فيها من إشارات المرور. \
        عملت مسّاحة أراضٍ ست سنوات، وما زالت تعدّ خطواتها.
        """,
        "fr": """
        Aurelia Mendoceta raconte les bourgs qui ont plus de cloches que de feux \
        rouges. Géomètre pendant six ans, elle compte encore ses pas.
        """,
        "es": """
        Aurelia Mendoceta escribe de pueblos con más campanas que semáforos. Fue \
        topógrafa seis años y todavía cuenta los pasos.
        """,
      ]),
    Person(
      slug: "tomas-quirolea",
      names: [
        "en": "Tomás Quirolea",
        "ar": "توماس كيروليا",
        "fr": "Tomás Quirolea",
        "es": "Tomás Quirolea",
      ],
      roles: [
        "en": "Correspondent in the Sierra Parda",
        "ar": "مراسل «الفانوس» في سييرا باردا",
        "fr": "Correspondant dans la Sierra Parda",
        "es": "Corresponsal en la Sierra Parda",
      ],
      biographies: [
        "en": """
        Tomás Quirolea covers the mountain provinces by bus. He has learnt that \
        the news is usually one stop further on.
        """,
        "ar": """
        يغطي توماس كيروليا أقاليم الجبال بالحافلة. وقد تعلّم أن الخبر يكون عادةً في \
        المحطة التالية.
        """,
        "fr": """
        Tomás Quirolea couvre les provinces de montagne en autocar. L’information, \
        a-t-il appris, se trouve en général un arrêt plus loin.
        """,
        "es": """
        Tomás Quirolea cubre las provincias de montaña en autobús de línea. Ha \
        aprendido que la noticia suele estar una parada más allá.
        """,
      ]),
  ]
}
