extension Lantern {
  /// The three agencies whose copy the paper takes; none of them exists.
  public static let agencies: [Agency] = [
    Agency(
      slug: "example-news-agency",
      names: [
        "en": "Example News Agency", "ar": "وكالة المثال للأنباء",
        "fr": "Agence de presse Exemple", "es": "Agencia de Noticias Ejemplo",
      ],
      descriptions: [
        "en":
          "A general news agency owned by the papers of the strait, with its desk in Port Ellery.",
        "ar": "وكالة أنباء عامة تملكها صحف المضيق، ومكتبها في بورت إيليري.",
        "fr":
          "Agence générale, propriété des journaux du détroit, dont la rédaction est à Port Ellery.",
        "es":
          "Agencia general, propiedad de los diarios del estrecho, con redacción en Port Ellery.",
      ]),
    Agency(
      slug: "northern-wire",
      names: [
        "en": "Northern Wire", "ar": "نورذرن واير", "fr": "Northern Wire", "es": "Northern Wire",
      ],
      descriptions: [
        "en": "A Calderhaven agency for shipping, markets and weather.",
        "ar": "وكالة من كالدرهافن تُعنى بالملاحة والأسواق والطقس.",
        "fr": "Agence de Calderhaven consacrée à la mer, aux marchés et à la météo.",
        "es": "Agencia de Calderhaven dedicada al mar, los mercados y el tiempo.",
      ]),
    Agency(
      slug: "meridian-press",
      names: [
        "en": "Meridian Press", "ar": "ميريديان برس", "fr": "Meridian Press",
        "es": "Meridian Press",
      ],
      descriptions: [
        "en": "A cooperative of reporters in Ondria, the Kestrel Islands and the southern ports.",
        "ar": "تعاونية صحفيين في أوندريا وجزر كيستريل وموانئ الجنوب.",
        "fr": "Coopérative de reporters en Ondrie, aux îles Kestrel et dans les ports du Sud.",
        "es": "Cooperativa de reporteros en Ondria, las islas Kestrel y los puertos del sur.",
      ]),
  ]
}
