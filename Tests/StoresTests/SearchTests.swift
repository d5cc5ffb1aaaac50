import Database
import News
import Stores
import Support
import Testing
import Text
import Times

@Suite struct SearchTests {
  private func find(
    _ site: Newsroom, _ text: String, _ language: String = "en",
    _ change: (inout SearchRequest) -> Void = { _ in }
  ) throws -> [String] {
    let query = SearchText(Languages.builtIn[language].search).query(text)
    var request = SearchRequest(edition: site.edition(language), query: query, now: site.now)
    change(&request)
    return try Search(site.pool).find(request).hits.map(\.story.headline)
  }

  private static let texts: [(String, String, String)] = [
    ("en", "Ferries sail again", "The night ferries were running across the strait."),
    ("en", "A quiet harbour", "No boat has left the harbour since the storm."),
    ("fr", "Élections à la Chambre", "Les électrices ont voté dans l’après-midi."),
    ("es", "Elecciones en la capital", "Los votantes eligieron un nuevo gobierno."),
    ("ar", "انتخابات المجلس", "أعلنت الحكومة نتائج الانتخابات في المدينة."),
  ]

  @Test(
    "words are found by their stems and without accents",
    arguments: [
      ("en", "ferry", ["Ferries sail again"]), ("en", "runs", ["Ferries sail again"]),
      ("en", "STRAIT sailing", ["Ferries sail again"]), ("en", "ferry storm", []),
      ("fr", "elections", ["Élections à la Chambre"]),
      ("fr", "électrice", ["Élections à la Chambre"]),
      ("es", "eleccion", ["Elecciones en la capital"]),
      ("es", "votante", ["Elecciones en la capital"]),
      ("ar", "الحكومه", ["انتخابات المجلس"]), ("ar", "مدينة", ["انتخابات المجلس"]),
      ("en", "elections", []),
    ])
  func words(language: String, query: String, wanted: [String]) throws {
    for kind in Databases.available {
      try Newsroom.with(kind) { site in
        for (edition, headline, body) in SearchTests.texts {
          try site.publish(site.draft(headline, edition: edition, body: body))
        }
        let found = try find(site, query, language)
        #expect(found == wanted)
      }
    }
  }

  @Test(
    "phrases and unwanted words narrow a search",
    arguments: [
      ("harbour", ["Both", "Harbour only"]), ("harbour -storm", ["Harbour only"]),
      ("\"old harbour\"", ["Both"]), ("\"harbour old\"", []), ("-harbour", []),
      ("storm -\"old harbour\"", []), ("", []), ("\"\" - !", []),
    ])
  func syntax(query: String, wanted: [String]) throws {
    for kind in Databases.available {
      try Newsroom.with(kind) { site in
        try site.publish(
          site.draft(
            "Harbour only", body: "The harbour is not old.", published: site.ago(9)))
        try site.publish(
          site.draft("Both", body: "The old harbour after the storm.", published: site.ago(8)))
        let found = try find(site, query)
        #expect(found == wanted)
      }
    }
  }

  @Test("section and dates narrow a search", arguments: Databases.available)
  func filters(_ kind: Databases.Kind) throws {
    try Newsroom.with(kind) { site in
      for (number, section) in ["world", "sport", "world"].enumerated() {
        try site.publish(
          site.draft(
            "Story \(number)", section: section, body: "lantern",
            published: site.now - .days(Int64(number))))
      }
      let sport = try site.section("sport")
      let found = [
        try find(site, "lantern"),
        try find(site, "lantern") { $0.section = sport },
        try find(site, "lantern") { $0.from = site.now - .days(1) },
        try find(site, "lantern") { $0.to = site.now - .days(1) },
        try find(site, "lantern", "fr"),
      ]
      #expect(
        found == [
          ["Story 0", "Story 1", "Story 2"], ["Story 1"], ["Story 0", "Story 1"], ["Story 2"], [],
        ])
    }
  }

  @Test("the pages of a search hold each story once", arguments: Databases.available)
  func paging(_ kind: Databases.Kind) throws {
    try Newsroom.with(kind) { site in
      let all = try site.publish(count: 23).map(\.address.slug)
      let query = SearchText(Languages.builtIn["en"].search).query("story")
      for order in SearchRequest.Order.allCases {
        var request = SearchRequest(
          edition: site.edition(), query: query, order: order, limit: 5, now: site.now)
        var slugs: [String] = []
        repeat {
          let page = try Search(site.pool).find(request)
          #expect(page.total == 23)
          #expect(!page.isMore)
          slugs += page.hits.map(\.story.address.slug)
          request.after = try page.after.map { try #require(SearchCursor(text: $0.text)) }
        } while request.after != nil
        #expect(order == .newest ? slugs == all : slugs.sorted() == all.sorted())
      }
    }
  }

  @Test("a word in the headline weighs more than one in the text", arguments: Databases.available)
  func relevance(_ kind: Databases.Kind) throws {
    try Newsroom.with(kind) { site in
      try site.publish(
        site.draft("The lighthouse", body: "It stands.", published: site.ago(99)))
      for number in 0..<4 {
        try site.publish(
          site.draft(
            "Story \(number)", body: "Many words and one lighthouse far from the beginning.",
            published: site.ago(Int64(number))))
      }
      let first = try find(site, "lighthouse") { $0.order = .relevance }.first
      #expect(first == "The lighthouse")
    }
  }

  @Test("a new revision is found by its own words alone", arguments: Databases.available)
  func revision(_ kind: Databases.Kind) throws {
    try Newsroom.with(kind) { site in
      var draft = site.draft("The story", body: "albatross")
      try site.publish(draft)
      draft.body = .markdown("cormorant")
      draft.published = site.ago(30)
      try site.publish(draft)
      let found = [try find(site, "albatross"), try find(site, "cormorant")]
      #expect(found == [[], ["The story"]])
    }
  }

  @Test("a result brings the text for its snippet", arguments: Databases.available)
  func plainText(_ kind: Databases.Kind) throws {
    try Newsroom.with(kind) { site in
      try site.publish(site.draft("The story", body: "A cormorant dries its wings."))
      let query = SearchText(Languages.builtIn["en"].search).query("cormorant")
      let page = try Search(site.pool).find(
        SearchRequest(edition: site.edition(), query: query, now: site.now))
      #expect(page.hits.map(\.plainText) == ["A cormorant dries its wings."])
    }
  }
}
