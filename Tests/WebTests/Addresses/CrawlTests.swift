import HTTP
import Support
import Testing

@Suite("Links") struct CrawlTests {
  /// One walk over everything that can be reached from the front page.
  private struct Crawl {
    let site: TestSite
    var waiting: [(path: String, from: String)] = [
      ("/", ""), ("/robots.txt", ""), ("/sitemap.xml", ""), ("/favicon.ico", ""),
    ]
    var seen: Set<String> = []
    var dead: [String] = []
    var foreign: [String] = []

    mutating func run() throws {
      while let (path, from) = waiting.popLast() {
        guard seen.insert(path).inserted else { continue }
        guard let response = try? site.answer(.get, path) else {
          dead.append("\(path) is refused by the server, on \(from)")
          continue
        }
        switch response.status {
        case .ok, .gone: try follow(response, at: path)
        case .found where path == "/favicon.ico": visit(response.location ?? "", from: path)
        default: dead.append("\(path) is \(response.status.code), on \(from)")
        }
      }
    }

    private mutating func follow(_ response: Response, at path: String) throws {
      switch response.type {
      case "text/html": try followPage(Document(response), at: path)
      case "text/plain":
        for line in response.text.split(separator: "\n") where line.hasPrefix("Sitemap: ") {
          visit(String(line.dropFirst(9)), from: path)
        }
      case let type where type.hasSuffix("xml"):
        let document = try Document(response)
        for address in document.texts("loc") + document.texts("link") where !address.isEmpty {
          visit(address, from: path)
        }
        for tag in document.tags where tag.name == "link" || tag.name == "atom:link" {
          if let address = tag.attributes["href"] { visit(address, from: path) }
        }
      default: break
      }
    }

    private mutating func followPage(_ page: Document, at path: String) throws {
      for tag in page.tags {
        for attribute in ["src", "href", "action", "data-live", "data-ages"] {
          guard let address = tag.attributes[attribute] else { continue }
          if tag.name == "a", isForeign(address) { continue }
          visit(address, from: path)
        }
        for candidate in (tag.attributes["srcset"] ?? "").split(separator: ",") {
          visit(String(candidate.split(separator: " ").first ?? ""), from: path)
        }
      }
    }

    private func isForeign(_ address: String) -> Bool {
      !address.hasPrefix("/") && !address.hasPrefix("#") && !address.hasPrefix(TestSite.base)
    }

    private mutating func visit(_ address: String, from path: String) {
      if address.hasPrefix("#") { return }
      if isForeign(address) || address.hasPrefix("//") {
        foreign.append("\(address) on \(path)")
        return
      }
      let local =
        address.hasPrefix(TestSite.base) ? address.dropFirst(TestSite.base.count) : address[...]
      waiting.append((local.isEmpty ? "/" : String(local.prefix { $0 != "#" }), path))
    }
  }

  @Test("every link of every page and feed leads somewhere", arguments: Databases.available)
  func crawl(_ kind: Databases.Kind) throws {
    try TestSite.with(kind) { site in
      try site.fill()
      var crawl = Crawl(site: site)
      try crawl.run()
      #expect(crawl.dead == [])
      #expect(crawl.foreign == [], "nothing but links for readers leads away from the site")
      #expect(crawl.seen.count > 100)
      for path in ["/ar/", "/about", "/by/thomas-wren", "/ar/agency/northern-wire", "/archive"] {
        #expect(crawl.seen.contains(path), "\(path)")
      }
      for (path, _) in RouteTests.edition + RouteTests.site
      where path != "/search?q=lantern" && path != "/healthz" && path != "/readyz"
        && path != "/service-worker.js" && !path.contains("/comments")
      {
        #expect(crawl.seen.contains(path), "no link leads to \(path)")
      }
    }
  }
}
