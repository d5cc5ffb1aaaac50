import News
import HTTP
import Stores
import Support
import Testing

@Suite("The search page") struct SearchPageTests {
  /// Stories of three days in two sections, with one word in common.
  private func publish(_ site: TestSite) throws {
    for (day, section) in [(0, "world"), (10, "sport"), (20, "world")] {
      let published = site.newsroom.ago(Int64(day * 24 * 60 + 60))
      try site.newsroom.publish(
        site.newsroom.draft(
          "Harbour \(day)", section: section, body: "The ferry and the café by day.",
          published: published))
    }
  }

  @Test(
    "each field narrows what is found",
    arguments: Databases.available,
    [
      ("q=harbour", ["0", "10", "20"]), ("q=ferries", ["0", "10", "20"]),
      ("q=CAFE", ["0", "10", "20"]), ("q=harbour&section=world", ["0", "20"]),
      ("q=harbour&section=", ["0", "10", "20"]), ("q=harbour&from=2026-11-14", ["0", "10"]),
      ("q=harbour&to=2026-11-14", ["10", "20"]), ("q=harbour&order=newest", ["0", "10", "20"]),
      ("q=harbour&from=2026-11-14&to=2026-11-14", ["10"]),
      ("q=harbour&from=2026-11-20&to=2026-11-10", ["10"]),
      ("q=harbour&to=9999-12-31&from=0001-01-01", ["0", "10", "20"]),
      ("q=%22ferry+and+the%22", ["0", "10", "20"]), ("q=%22and+ferry+the%22", []),
      ("q=harbour+-ferry", []), ("q=nothing", []), ("q=harbour&section=culture", []),
    ] as [(String, [String])])
  func fields(_ kind: Databases.Kind, _ search: (query: String, found: [String])) throws {
    try TestSite.with(kind) { site in
      try publish(site)
      let response = try site.answer(.get, "/search?\(search.query)")
      #expect(response.status == .ok)
      #expect(response.headers["X-Robots-Tag"] == "noindex")
      #expect(headlines(response).sorted() == search.found.sorted())
      if search.query.contains("newest") { #expect(headlines(response) == search.found) }
      #expect(site.log.lines.isEmpty)
    }
  }

  private func headlines(_ response: Response) -> [String] {
    let hits = response.text.split(separator: "class=\"hits\"").dropFirst().first ?? ""
    let plain = hits.replacing("<mark>", with: "").replacing("</mark>", with: "")
    return plain.split(separator: "<h3>").dropFirst().compactMap { part in
      part.firstMatch(of: /Harbour (\d+)</).map { String($0.output.1) }
    }
  }

  @Test(
    "a date that is none is told to the reader, and the words are found all the same",
    arguments: ["2026-02-30", "yesterday", "2026", "%00", "%3Cscript%3E", "10000-01-01", "-1-1-1"])
  func badDate(_ date: String) throws {
    try TestSite.with { site in
      try publish(site)
      for name in ["from", "to"] {
        let response = try site.answer(.get, "/search?q=harbour&\(name)=\(date)")
        #expect(response.status == .ok)
        let faults = try Document(response).tags.filter { $0.attributes["class"] == "fault" }
        #expect(faults.count == 1)
        #expect(headlines(response).count == 3)
      }
    }
  }

  @Test(
    "no query breaks the page",
    arguments: Databases.available,
    [
      "q=", "q", "", "q=%20%20", "q=%00", "q=a%00b", "q=%01%1B%7F%C2%80", "q=%FF%FE", "q=%22",
      "q=-", "q=-harbour", "q=*", "q=()", "q=AND+OR+NOT", "q=%27%3B+DROP+TABLE+story%3B--",
      "q=NEAR(a+b)", "q=headline%3Aa", "q=harbour&section=none", "q=harbour&section=%00",
      "q=harbour&order=%00", "q=harbour&order=none", "q=harbour&before=none", "before=x",
      "q=harbour&before=%00", "q=%E2%80%AE%E2%81%A6a", "q=e%CC%81", "q=%F0%9F%9B%B3",
      "q=harbour&q=none", "q=harbour&before=zzzzzzzzzzzzzzzzzzzzzz",
      "q=harbour&before=3w5e11264sgsf", "q=harbour&order=newest&before=3w5e11264sgsf",
    ])
  func odd(_ kind: Databases.Kind, _ query: String) throws {
    try TestSite.with(kind) { site in
      try publish(site)
      let response = try site.answer(.get, "/search?\(query)")
      #expect(response.status == .ok)
      #expect(throws: Never.self) { try Document(response) }
      #expect(!response.bytes.contains { $0 < 0x20 && $0 != 0x0A }, "no control character")
      #expect(site.log.lines.isEmpty)
    }
  }

  @Test(
    "a text of 10,000 letters is cut and answered",
    arguments: Databases.available, ["a", "a ", "\"", "-a ", "é", "ق ", "a\u{301}", "e\"x "])
  func long(_ kind: Databases.Kind, _ part: String) throws {
    try TestSite.with(kind) { site in
      try publish(site)
      let text = Percent.encode(String(repeating: part, count: 10_000))
      let response = try site.answer(.get, "/search?q=\(text)")
      #expect(response.status == .ok)
      let faults = try Document(response).tags.filter { $0.attributes["class"] == "fault" }
      #expect(faults.count == 1, "the reader is told")
    }
  }

  @Test(
    "the pages of a search walk all hits once",
    arguments: Databases.available, ["best", "newest"])
  func walk(_ kind: Databases.Kind, _ order: String) throws {
    try TestSite.with(kind) { site in
      let drafts = (0..<55).map { number in
        Newsroom.prepare(
          site.newsroom.draft(
            "Harbour \(number)", published: site.newsroom.ago(Int64(number / 2))))
      }
      _ = try Publishing(site.newsroom.pool).publish(drafts, at: site.newsroom.now)
      var found: [String] = []
      var next: String? = "/search?q=harbour&order=\(order)"
      while let path = next, found.count <= 60 {
        let response = try site.answer(.get, path)
        found += headlines(response)
        next = try Document(response).address(with: "before=")
      }
      #expect(Set(found) == Set((0..<55).map(String.init)))
      #expect(found.count == 55)
    }
  }

  @Test("what was asked for stands in the form again")
  func form() throws {
    try TestSite.with { site in
      try publish(site)
      let tags = try Document(
        site.answer(
          .get, "/search?q=a+%22b%22&section=sport&from=2026-11-01&to=2026-11-30&order=newest")
      ).tags
      let values = tags.filter { $0.name == "input" }.map { $0.attributes["value"] }
      #expect(values == ["a \"b\"", "2026-11-01", "2026-11-30"])
      let chosen = tags.filter { $0.attributes["selected"] != nil }.map { $0.attributes["value"] }
      #expect(chosen == ["sport", "newest"])
    }
  }
}
