extension Lantern {
  /// The four editions, the default one first.
  public static let editions: [Edition] = [english, arabic, french, spanish]

  private static let english = Edition(
    language: "en", prefix: "", name: "The Lantern", tagline: "News by a steady light since 1886",
    timeZone: "Europe/London", telegram: "https://t.me/the_lantern_demonstration_en",
    sections: [
      Section(
        slug: "world", name: "World",
        description: "Reports from both shores of the strait and well beyond it."),
      Section(
        slug: "politics", name: "Politics",
        description: "The Chamber, the ministries and the councils, and what they cost."),
      Section(
        slug: "business", name: "Business",
        description: "Work, trade, prices and the people who set them."),
      Section(
        slug: "culture", name: "Culture",
        description: "Stage, page, gallery and the arts that have no building."),
      Section(
        slug: "science", name: "Science",
        description: "Findings, failed experiments and the people behind both."),
      Section(
        slug: "sport", name: "Sport",
        description: "Results, reports and the long view from the touchline."),
      Section(
        slug: "opinion", name: "Opinion",
        description: "Columns, leading articles and letters that disagree with them."),
      Section(
        slug: "local", name: "Brightwater",
        description: "The city, street by street."),
    ])

  private static let arabic = Edition(
    language: "ar", prefix: "ar", name: "الفانوس", tagline: "أخبارٌ على ضوءٍ ثابت منذ 1886",
    timeZone: "Asia/Amman", telegram: "https://t.me/the_lantern_demonstration_ar",
    sections: [
      Section(
        slug: "world", name: "العالم", description: "تقارير من ضفّتي المضيق ومما وراءهما."),
      Section(
        slug: "politics", name: "السياسة",
        description: "المجلس والوزارات والبلديات، وكلفة قراراتها."),
      Section(
        slug: "business", name: "الاقتصاد", description: "العمل والتجارة والأسعار ومن يحدّدها."),
      Section(
        slug: "culture", name: "الثقافة", description: "المسرح والكتاب والمعارض وفنون بلا جدران."),
      Section(
        slug: "science", name: "العلوم", description: "الاكتشافات والتجارب الفاشلة ومن يقف وراءها."),
      Section(
        slug: "sport", name: "الرياضة", description: "النتائج والتقارير ونظرة هادئة من خط التماس."),
      Section(
        slug: "opinion", name: "الرأي", description: "مقالات وافتتاحيات ورسائل تخالفها."),
      Section(
        slug: "local", name: "برايتووتر", description: "المدينة شارعًا شارعًا."),
    ])

  private static let french = Edition(
    language: "fr", prefix: "fr", name: "La Lanterne",
    tagline: "L’actualité à la lumière tranquille depuis 1886",
    timeZone: "Europe/Paris", telegram: "https://t.me/the_lantern_demonstration_fr",
    sections: [
      Section(
        slug: "world", name: "Monde",
        description: "Les deux rives du détroit, et ce qu’il y a derrière."),
      Section(
        slug: "politics", name: "Politique",
        description: "La Chambre, les ministères, les communes, et l’addition."),
      Section(
        slug: "business", name: "Économie",
        description: "Le travail, le commerce, les prix et ceux qui les fixent."),
      Section(
        slug: "culture", name: "Culture",
        description: "La scène, le livre, l’image et les arts sans domicile."),
      Section(
        slug: "science", name: "Sciences",
        description: "Les découvertes, les expériences ratées et leurs auteurs."),
      Section(
        slug: "sport", name: "Sport",
        description: "Résultats, récits et regards depuis la touche."),
      Section(
        slug: "opinion", name: "Opinions",
        description: "Chroniques, éditoriaux et lettres qui les contredisent."),
      Section(slug: "local", name: "Brightwater", description: "La ville, rue par rue."),
    ])

  private static let spanish = Edition(
    language: "es", prefix: "es", name: "La Linterna", tagline: "Noticias a luz firme desde 1886",
    timeZone: "America/Bogota", telegram: "https://t.me/the_lantern_demonstration_es",
    sections: [
      Section(
        slug: "world", name: "Mundo",
        description: "Crónicas de las dos orillas del estrecho y de más allá."),
      Section(
        slug: "politics", name: "Política",
        description: "La Cámara, los ministerios, los concejos y lo que cuestan."),
      Section(
        slug: "business", name: "Economía",
        description: "Trabajo, comercio, precios y quienes los ponen."),
      Section(
        slug: "culture", name: "Cultura",
        description: "Escena, página, museo y las artes sin techo."),
      Section(
        slug: "science", name: "Ciencia",
        description: "Hallazgos, experimentos fallidos y sus autores."),
      Section(
        slug: "sport", name: "Deportes",
        description: "Resultados, crónicas y la mirada larga desde la banda."),
      Section(
        slug: "opinion", name: "Opinión",
        description: "Columnas, editoriales y cartas que no están de acuerdo."),
      Section(slug: "local", name: "Brightwater", description: "La ciudad, calle por calle."),
    ])
}
