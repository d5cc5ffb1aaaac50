import HTTP
import Stores
import Support
import Testing

@testable import Web

@Suite("Pages made before anybody asks")
struct UpkeepTests {
  @Test("the busiest pages are made at the next start, from their addresses")
  func warm() throws {
    try TestSite.withSignal { site in
      try site.fill()
      for path in ["/", "/sport/", "/about"] {
        for _ in 0..<3 { _ = try site.answer(.get, path) }
      }
      site.site.saveBusiest()
      let next = try TestSite(site.newsroom, pictures: site.pictures, signal: site.signal)
      next.site.warm()
      next.site.upkeep?.finish()
      #expect(next.site.cache?.size.pages == 3)
      // The first look at the log is a handler's; after it the loop gives the pages itself.
      for path in ["/", "/sport/", "/about"] {
        #expect(next.fast(path, "Accept-Encoding: gzip")?.status == .ok, "\(path)")
      }
    }
  }

  @Test("after an act the pages that were asked for most are made at once")
  func ahead() throws {
    try TestSite.withSignal { site in
      try site.fill()
      for _ in 0..<20 { _ = try site.answer(.get, "/latest") }
      _ = try site.answer(.get, "/world/")
      try site.publish(site.newsroom.draft("News"))
      site.site.followChanges()
      site.site.upkeep?.finish()
      #expect(site.fast("/latest", "Accept-Encoding: gzip") != nil)
      #expect(site.fast("/world/", "Accept-Encoding: gzip") == nil)
      #expect(try site.answer(.get, "/latest").text.contains("News"))
    }
  }
}
