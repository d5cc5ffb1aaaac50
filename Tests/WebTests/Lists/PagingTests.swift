import News
import HTTP
import Stores
import Support
import Testing

@Suite("Long lists") struct PagingTests {
  /// The addresses of stories that a page shows in its list, in order.
  private func stories(_ page: Document, of section: String) -> [String] {
    var seen: Set<String> = []
    return page.tags.compactMap { tag in
      guard tag.name == "a", let address = tag.attributes["href"],
        address.hasPrefix("/\(section)/2026/"), seen.insert(address).inserted
      else { return nil }
      return address
    }
  }

  private func walk(
    _ site: TestSite, from path: String, by mark: String
  ) throws -> [[String]] {
    var pages: [[String]] = []
    var next: String? = path
    while let path = next, pages.count < 50 {
      let response = try site.answer(.get, path)
      try #require(response.status == .ok, "\(path)")
      let page = try Document(response)
      pages.append(stories(page, of: "sport"))
      next = page.address(with: mark)
    }
    return pages
  }

  @Test(
    "older and newer walk every story exactly once",
    arguments: Databases.available, ["/latest", "/sport/", "/topic/ferries", "/2026/11/24/"])
  func walk(_ kind: Databases.Kind, _ path: String) throws {
    try TestSite.with(kind) { site in
      let drafts = (0..<230).map { number in
        var draft = site.newsroom.draft(
          "Story \(number)", section: "sport", published: site.newsroom.ago(Int64(number / 3)))
        draft.topics = ["Ferries"]
        return Newsroom.prepare(draft)
      }
      let published = try Publishing(site.newsroom.pool).publish(drafts, at: site.newsroom.now)
      let all = try published.map { "/sport/2026/11/24/\(try $0.get().address.slug)" }
      let down = try walk(site, from: path, by: "before=")
      #expect(down.count > 2)
      #expect(Set(down.joined()) == Set(all))
      #expect(down.joined().count == all.count)
      let last = try lastPage(site, from: path)
      let up = try walk(site, from: last, by: "after=")
      #expect(Set(up.joined()) == Set(all))
      #expect(up.joined().count == all.count)
    }
  }

  private func lastPage(_ site: TestSite, from path: String) throws -> String {
    var last = path
    while let next = try Document(site.answer(.get, last)).address(with: "before=") {
      last = next
    }
    return last
  }

  @Test(
    "a mark that is none shows the beginning of the list",
    arguments: [
      "before=none", "after=", "before=%00", "after=%22%3E%3Cscript%3E", "before=9_9_9",
    ])
  func noMark(_ mark: String) throws {
    try TestSite.with { site in
      try site.fill()
      for path in ["/latest", "/corrections", "/sport/", "/2026/11/24/"] {
        let response = try site.answer(.get, "\(path)?\(mark)")
        #expect(response.status == .ok, "\(path)")
        #expect(response.text == (try site.answer(.get, path).text), "\(path)")
      }
    }
  }

  @Test(
    "a mark at the ends of time does no harm",
    arguments: Databases.available,
    ["1y2p0ij32e8e7_0", "-1y2p0ij32e8e8_0", "0_3w5e11264sgsf", "1y2p0ij32e8e7_3w5e11264sgsf"])
  func farMark(_ kind: Databases.Kind, _ mark: String) throws {
    try TestSite.with(kind) { site in
      try site.fill()
      for path in ["/latest", "/corrections", "/sport/", "/feed.rss"] {
        for name in ["before", "after"] {
          #expect(try site.answer(.get, "\(path)?\(name)=\(mark)").status == .ok)
        }
      }
      #expect(site.log.lines.isEmpty)
    }
  }

  @Test("a day without stories has no page, whatever mark is asked for")
  func emptyDay() throws {
    try TestSite.with { site in
      try site.fill()
      let older = try Document(site.answer(.get, "/latest")).address(with: "before=") ?? ""
      let mark = older.drop { $0 != "?" }
      #expect(!mark.isEmpty)
      #expect(try site.answer(.get, "/2026/11/01/\(mark)").status == .notFound)
    }
  }
}
