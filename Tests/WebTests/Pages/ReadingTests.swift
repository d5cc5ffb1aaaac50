import Times
import Web
import HTTP
import Stores
import Support
import Testing

@Suite("What is read") struct ReadingTests {
  private static let browser = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101"
  private static let story = "/world/2026/10/15/talks"

  @Test(
    "only a reader's own opening of a story counts",
    arguments: [
      (.get, story, ["User-Agent": browser], 1),
      (.get, story, ["User-Agent": "Lynx/2.9.0"], 1),
      (.get, story, ["User-Agent": browser, "Sec-Purpose": "prefetch"], 0),
      (.get, story, ["User-Agent": browser, "Sec-Purpose": "prefetch;prerender"], 0),
      (.get, story, ["User-Agent": browser, "Purpose": "prefetch"], 0),
      (.head, story, ["User-Agent": browser], 0),
      (.get, story, [:], 0), (.get, story, ["User-Agent": ""], 0),
      (.get, story, ["User-Agent": "Examplebot/2.1"], 0),
      (.get, story, ["User-Agent": "ExampleCrawler"], 0),
      (.get, story, ["User-Agent": "curl/8.1"], 0),
      (.post, story, ["User-Agent": browser], 0),
      (.get, "/", ["User-Agent": browser], 0),
      (.get, "/world/2026/11/24/withdrawn", ["User-Agent": browser], 0),
      (.get, "/world/2026/11/24/none", ["User-Agent": browser], 0),
    ] as [(Method, String, Headers, Int)])
  func counts(_ method: Method, _ path: String, _ headers: Headers, _ count: Int) throws {
    try TestSite.with { site in
      try site.fill()
      _ = try site.answer(method, path, headers)
      #expect(site.site.readCounter.take().values.reduce(0, +) == count)
      #expect(site.site.readCounter.take().isEmpty, "what was taken is not counted again")
    }
  }

  @Test("the front page shows what is read most, the most first", arguments: Databases.available)
  func most(_ kind: Databases.Kind) throws {
    try TestSite.with(kind) { site in
      let newsroom = site.newsroom
      let stories = try newsroom.publish(count: 8)
      #expect(!(try site.answer(.get, "/").text.contains("id=\"most\"")))
      for (place, reads) in [(5, 9), (2, 7), (7, 8)] {
        try Reads(newsroom.pool).add(
          [Reads.Count(story: stories[place].id, at: newsroom.now, reads: reads)],
          at: newsroom.now)
      }
      let page = try site.answer(.get, "/").text
      let box = page.split(separator: "id=\"most\"").last?.split(separator: "</ol>").first ?? ""
      let headlines = box.matches(of: /Story \d/).map { String($0.output) }
      #expect(headlines == ["Story 5", "Story 7", "Story 2"])
      #expect(!(try site.answer(.get, "/ar/").text.contains("id=\"most\"")))
    }
  }

  @Test("what is read is counted until it is stored, and again when that fails")
  func putBack() throws {
    try TestSite.with { site in
      try site.fill()
      for _ in 0..<3 { _ = try site.answer(.get, Self.story, ["User-Agent": Self.browser]) }
      let taken = site.site.readCounter.take()
      #expect(Array(taken.values) == [3])
      _ = try site.answer(.get, Self.story, ["User-Agent": Self.browser])
      site.site.readCounter.putBack(taken)
      #expect(Array(site.site.readCounter.take().values) == [4])
    }
  }
}
