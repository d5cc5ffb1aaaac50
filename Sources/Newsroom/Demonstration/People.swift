// Longer than most files: the biographies, in four languages, belong together.

extension Lantern {
  /// The paper's editors, correspondents and columnists, its photographer and its illustrator.
  static let staff: [Person] = [
    Person(
      slug: "thomas-wren",
      names: [
        "en": "Thomas Wren",
        "ar": "توماس رين",
        "fr": "Thomas Wren",
        "es": "Thomas Wren",
      ],
      roles: [
        "en": "Diplomatic correspondent",
        "ar": "مراسل الشؤون الدبلوماسية",
        "fr": "Correspondant diplomatique",
        "es": "Corresponsal diplomático",
      ],
      biographies: [
        "en": """
        Thomas Wren has covered the strait and its neighbours since 2009. He keeps \
        a drawer of unused communiqués.
        """,
        "ar": """
        يغطي توماس رين شؤون المضيق وجيرانه منذ عام 2009. يحتفظ في درجه ببيانات \
        ختامية لم تُستعمل قط.
        """,
        "fr": """
        Thomas Wren suit le détroit et ses riverains depuis 2009. Il garde un \
        tiroir de communiqués jamais publiés.
        """,
        "es": """
        Thomas Wren cubre el estrecho y a sus vecinos desde 2009. Guarda un cajón \
        de comunicados que nadie llegó a publicar.
        """,
      ]),
    Person(
      slug: "samir-qindil",
      names: [
        "en": "Samir Qindil",
        "ar": "سمير قنديل",
        "fr": "Samir Qindil",
        "es": "Samir Qindil",
      ],
      roles: [
        "en": "Reporter and editor of the Arabic edition",
        "ar": "مراسل ورئيس تحرير الطبعة العربية",
        "fr": "Reporter, responsable de l’édition arabe",
        "es": "Reportero y director de la edición árabe",
      ],
      biographies: [
        "en": """
        Samir Qindil travels for the world desk and edits the Arabic edition. His \
        surname is the Arabic for the paper’s, which he calls a coincidence.
        """,
        "ar": """
        يجوب سمير قنديل البلدان لقسم العالم ويدير الطبعة العربية. القنديل في المعجم أخو \
        الفانوس، ويصرّ على أن ذلك مصادفة.
        """,
        "fr": """
        Samir Qindil voyage pour le service Monde et dirige l’édition arabe. Son \
        nom veut dire « lanterne » ; il parle d’une coïncidence.
        """,
        "es": """
        Samir Qindil viaja para la sección de Mundo y dirige la edición árabe. Su \
        apellido significa «linterna»; él lo llama coincidencia.
        """,
      ]),
    Person(
      slug: "hugo-salterne",
      names: [
        "en": "Hugo Salterne",
        "ar": "هوغو سالترن",
        "fr": "Hugo Salterne",
        "es": "Hugo Salterne",
      ],
      roles: [
        "en": "Political correspondent",
        "ar": "مراسل الشؤون السياسية",
        "fr": "Correspondant politique",
        "es": "Corresponsal político",
      ],
      biographies: [
        "en": """
        Hugo Salterne reports from the press gallery of the Old Exchange. He has \
        sat through nine budgets and one fire drill.
        """,
        "ar": """
        يكتب هوغو سالترن من شرفة الصحافة في البورصة القديمة. حضر تسع موازنات \
        وتدريبًا واحدًا على الإخلاء.
        """,
        "fr": """
        Hugo Salterne écrit depuis la tribune de presse de l’Ancienne Bourse. Il a \
        survécu à neuf budgets et à un exercice d’évacuation.
        """,
        "es": """
        Hugo Salterne escribe desde la tribuna de prensa de la Antigua Lonja. Ha \
        sobrevivido a nueve presupuestos y a un simulacro de incendio.
        """,
      ]),
    Person(
      slug: "maud-pettigrain",
      names: [
        "en": "Maud Pettigrain",
        "ar": "مود بيتيغرين",
        "fr": "Maud Pettigrain",
        "es": "Maud Pettigrain",
      ],
      roles: [
        "en": "Business editor",
        "ar": "محررة الشؤون الاقتصادية",
        "fr": "Cheffe du service Économie",
        "es": "Jefa de Economía",
      ],
      biographies: [
        "en": """
        Maud Pettigrain was a harbour accountant before she was a reporter. She \
        reads the notes to the accounts first.
        """,
        "ar": """
        كانت مود بيتيغرين محاسبة في الميناء قبل أن تصبح صحفية. تقرأ هوامش الحسابات \
        قبل أرقامها.
        """,
        "fr": """
        Maud Pettigrain a été comptable du port avant d’être journaliste. Elle lit \
        d’abord les notes en bas des comptes.
        """,
        "es": """
        Maud Pettigrain fue contable del puerto antes que periodista. Empieza \
        siempre por las notas al pie de las cuentas.
        """,
      ]),
    Person(
      slug: "leila-sabbagh",
      names: [
        "en": "Leila Sabbagh",
        "ar": "ليلى صبّاغ",
        "fr": "Leïla Sabbagh",
        "es": "Leila Sabbagh",
      ],
      roles: [
        "en": "Science editor",
        "ar": "محررة الشؤون العلمية",
        "fr": "Cheffe du service Sciences",
        "es": "Jefa de Ciencia",
      ],
      biographies: [
        "en": """
        Leila Sabbagh trained as a hydrologist and still owns the boots. She is \
        happiest when an experiment fails in an interesting way.
        """,
        "ar": """
        درست ليلى صبّاغ علم المياه وما زالت تحتفظ بحذاء الحقل. أسعد أيامها حين تفشل \
        تجربةٌ فشلًا مفيدًا.
        """,
        "fr": """
        Leïla Sabbagh a une formation d’hydrologue et en a gardé les bottes. Rien \
        ne la réjouit comme une expérience ratée de façon intéressante.
        """,
        "es": """
        Leila Sabbagh se formó como hidróloga y conserva las botas. Nada la alegra \
        tanto como un experimento que fracasa de manera interesante.
        """,
      ]),
    Person(
      slug: "clemence-vaudrel",
      names: [
        "en": "Clémence Vaudrel",
        "ar": "كليمانس فودريل",
        "fr": "Clémence Vaudrel",
        "es": "Clémence Vaudrel",
      ],
      roles: [
        "en": "Culture writer and editor of the French edition",
        "ar": "كاتبة ثقافية ورئيسة تحرير الطبعة الفرنسية",
        "fr": "Critique, responsable de l’édition française",
        "es": "Crítica y directora de la edición francesa",
      ],
      biographies: [
        "en": """
        Clémence Vaudrel writes on theatre and music and edits the French edition. \
        She has never left before the encore.
        """,
        "ar": """
        تكتب كليمانس فودريل عن المسرح والموسيقى وتدير الطبعة الفرنسية. لم تغادر \
        قاعةً قبل وصلة الختام.
        """,
        "fr": """
        Clémence Vaudrel écrit sur le théâtre et la musique et dirige l’édition \
        française. Elle n’est jamais partie avant le rappel.
        """,
        "es": """
        Clémence Vaudrel escribe de teatro y música y dirige la edición francesa. \
        Nunca se ha ido antes del bis.
        """,
      ]),
    Person(
      slug: "greta-lindqvane",
      names: [
        "en": "Greta Lindqvane",
        "ar": "غريتا ليندكفان",
        "fr": "Greta Lindqvane",
        "es": "Greta Lindqvane",
      ],
      roles: [
        "en": "Sports writer",
        "ar": "كاتبة رياضية",
        "fr": "Journaliste sportive",
        "es": "Redactora de Deportes",
      ],
      biographies: [
        "en": """
        Greta Lindqvane rowed for the Ferrymen’s Club and declares it whenever she \
        writes about rowing. She once finished the Brightwater marathon in fancy \
        dress, for a bet.
        """,
        "ar": """
        جدّفت غريتا ليندكفان لنادي العبّارين، وتذكر ذلك كلما كتبت عن التجديف. أنهت \
        ماراثون برايتووتر مرةً بزيّ تنكّري وفاءً برهان.
        """,
        "fr": """
        Greta Lindqvane a ramé pour le Club des passeurs et le rappelle chaque fois \
        qu’elle écrit sur l’aviron. Elle a terminé un marathon de Brightwater \
        déguisée, à la suite d’un pari.
        """,
        "es": """
        Greta Lindqvane remó en el Club de Barqueros y lo advierte cada vez que \
        escribe de remo. Una vez acabó el maratón de Brightwater disfrazada, por \
        una apuesta.
        """,
      ]),
    Person(
      slug: "rafael-ibarrola",
      names: [
        "en": "Rafael Ibarrola",
        "ar": "رافاييل إيبارولا",
        "fr": "Rafael Ibarrola",
        "es": "Rafael Ibarrola",
      ],
      roles: [
        "en": "Reporter and editor of the Spanish edition",
        "ar": "مراسل ورئيس تحرير الطبعة الإسبانية",
        "fr": "Reporter, responsable de l’édition espagnole",
        "es": "Reportero y director de la edición española",
      ],
      biographies: [
        "en": """
        Rafael Ibarrola edits the Spanish edition and covers cycling, chess and \
        bread. He considers them one subject.
        """,
        "ar": """
        يدير رافاييل إيبارولا الطبعة الإسبانية ويغطي الدراجات والشطرنج والخبز. ويرى \
        أنها موضوع واحد.
        """,
        "fr": """
        Rafael Ibarrola dirige l’édition espagnole et couvre le cyclisme, les \
        échecs et le pain. Pour lui, c’est un seul sujet.
        """,
        "es": """
        Rafael Ibarrola dirige la edición española y cubre ciclismo, ajedrez y pan. \
        Para él son un solo tema.
        """,
      ]),
    Person(
      slug: "beatrix-colm",
      names: [
        "en": "Beatrix Colm",
        "ar": "بياتريكس كولم",
        "fr": "Beatrix Colm",
        "es": "Beatrix Colm",
      ],
      roles: [
        "en": "Columnist",
        "ar": "كاتبة عمود",
        "fr": "Chroniqueuse",
        "es": "Columnista",
      ],
      biographies: [
        "en": """
        Beatrix Colm has written a column every week since 2011, except one. \
        Readers still ask about that week.
        """,
        "ar": """
        تكتب بياتريكس كولم عمودًا كل أسبوع منذ عام 2011، إلا أسبوعًا واحدًا. ما زال \
        القرّاء يسألون عنه.
        """,
        "fr": """
        Beatrix Colm tient sa chronique chaque semaine depuis 2011, sauf une. Les \
        lecteurs demandent encore pourquoi.
        """,
        "es": """
        Beatrix Colm escribe una columna cada semana desde 2011, menos una. Los \
        lectores aún preguntan por esa semana.
        """,
      ]),
    Person(
      slug: "owen-tarrant",
      names: [
        "en": "Owen Tarrant",
        "ar": "أوين تارانت",
        "fr": "Owen Tarrant",
        "es": "Owen Tarrant",
      ],
      roles: [
        "en": "Brightwater reporter",
        "ar": "مراسل مدينة برايتووتر",
        "fr": "Reporter à Brightwater",
        "es": "Reportero de Brightwater",
      ],
      biographies: [
        "en": """
        Owen Tarrant has walked every street of Brightwater, some of them to \
        apologise. He covers the council, the trams and the weather.
        """,
        "ar": """
        مشى أوين تارانت في كل شوارع برايتووتر، وفي بعضها ليعتذر. يغطي المجلس البلدي \
        والترام والطقس.
        """,
        "fr": """
        Owen Tarrant a parcouru toutes les rues de Brightwater, quelques-unes pour \
        s’excuser. Il couvre la mairie, les tramways et la météo.
        """,
        "es": """
        Owen Tarrant ha recorrido todas las calles de Brightwater, algunas para \
        pedir perdón. Cubre el concejo, los tranvías y el tiempo.
        """,
      ]),
    Person(
      slug: "ines-okafor",
      names: [
        "en": "Ines Okafor",
        "ar": "إينيس أوكافور",
        "fr": "Inès Okafor",
        "es": "Inés Okafor",
      ],
      roles: [
        "en": "Photographer",
        "ar": "مصوّرة",
        "fr": "Photographe",
        "es": "Fotógrafa",
      ],
      biographies: [
        "en": """
        Ines Okafor has photographed for The Lantern since 2014, mostly before \
        breakfast. She prefers fog.
        """,
        "ar": "تصوّر إينيس أوكافور لـ«الفانوس» منذ عام 2014، وغالبًا قبل الفطور. وتفضّل الضباب.",
        "fr": """
        Inès Okafor photographie pour La Lanterne depuis 2014, le plus souvent \
        avant le petit déjeuner. Elle préfère le brouillard.
        """,
        "es": """
        Inés Okafor fotografía para La Linterna desde 2014, casi siempre antes del \
        desayuno. Prefiere la niebla.
        """,
      ]),
    Person(
      slug: "piet-marrane",
      names: [
        "en": "Piet Marrane",
        "ar": "بيت ماران",
        "fr": "Piet Marrane",
        "es": "Piet Marrane",
      ],
      roles: [
        "en": "Illustrator",
        "ar": "رسّام",
        "fr": "Dessinateur",
        "es": "Ilustrador",
      ],
      biographies: [
        "en": """
        Piet Marrane draws the maps, the weather and whatever could not be \
        photographed. He signs with a very small heron.
        """,
        "ar": "يرسم بيت ماران الخرائط والطقس وكل ما تعذّر تصويره. وتوقيعه طائر بلشون صغير جدًا.",
        "fr": """
        Piet Marrane dessine les cartes, la météo et tout ce qui n’a pu être \
        photographié. Il signe d’un tout petit héron.
        """,
        "es": """
        Piet Marrane dibuja los mapas, el tiempo y todo lo que no se pudo \
        fotografiar. Firma con una garza muy pequeña.
        """,
      ]),
    Person(
      slug: "tilda-marsh-haven",
      names: [
        "en": "Tilda Marsh-Haven",
        "ar": "تيلدا مارش هيفن",
        "fr": "Tilda Marsh-Haven",
        "es": "Tilda Marsh-Haven",
      ],
      roles: [
        "en": "Contributor",
        "ar": "كاتبة من خارج الصحيفة",
        "fr": "Contributrice",
        "es": "Colaboradora",
      ],
      biographies: [
        "en": """
        Tilda Marsh-Haven teaches history at Weavers’ Field school in Brightwater. She \
        has changed her mind about four things since the spring.
        """,
        "ar": """
        تدرّس تيلدا مارش هيفن التاريخ في مدرسة ويفرز فيلد في برايتووتر. غيّرت رأيها في \
        أربعة أمور منذ الربيع.
        """,
        "fr": """
        Tilda Marsh-Haven enseigne l’histoire à l’école de Weavers’ Field, à Brightwater. \
        Elle a changé d’avis sur quatre choses depuis le printemps.
        """,
        "es": """
        Tilda Marsh-Haven enseña Historia en la escuela de Weavers’ Field, en Brightwater. \
        Ha cambiado de opinión sobre cuatro cosas desde la primavera.
        """,
      ]),
  ]
}
