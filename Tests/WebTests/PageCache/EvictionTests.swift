import HTTP
import News
import Stores
import Support
import Testing
import Times

@testable import Web

@Suite("The memory of the cache")
struct EvictionTests {
  private static let now = Instant(seconds: 0)

  private func page(_ name: String, _ site: TestSite, bytes: Int = 2000) -> CachedPage {
    let key = PageKey(origin: [], target: Array("/\(name)".utf8))
    var noise = Dice(seed: name.utf8.count + bytes)
    let body = (0..<bytes).map { _ in UInt8(noise.roll(256)) }
    let response = Response.bytes(body, type: MediaType("image", "png"))
    return CachedPage(key, response, PageRecord(), at: Self.now, site.site)
  }

  private func add(_ page: CachedPage, to cache: PageCache) {
    if case .nothing(let flight) = cache.find(page.key, at: Self.now) {
      cache.land(flight, .page(page))
    }
  }

  @Test("it keeps to its bytes whatever comes, and a page too large for it is not kept")
  func bounded() throws {
    try TestSite.withSignal { site in
      let cache = PageCache(limit: 200_000)
      var dice = Dice(seed: 3)
      for number in 0..<2000 {
        let page = page("\(number)", site, bytes: 100 + dice.roll(9000))
        add(page, to: cache)
        if dice.roll(3) == 0 { _ = cache.page(hash: page.key.hash)?.usage.touch() }
        #expect(cache.size.bytes <= 200_000)
      }
      #expect(cache.size.pages > 10)
      let pages = cache.size.pages
      add(page("large", site, bytes: 30_000), to: cache)
      #expect(cache.size.pages == pages)
    }
  }

  @Test("a crawler through the archive does not push out what readers read")
  func scan() throws {
    try TestSite.withSignal { site in
      let cache = PageCache(limit: 400_000)
      let busy = (0..<20).map { page("busy-\($0)", site) }
      for page in busy {
        add(page, to: cache)
        for _ in 0..<3 { _ = page.usage.touch() }
      }
      for number in 0..<5000 {
        add(page("old-\(number)", site), to: cache)
        // Readers go on reading, far less often than the crawler comes.
        if number % 500 == 0 { for page in busy { _ = page.usage.touch() } }
      }
      for page in busy { #expect(cache.page(hash: page.key.hash) === page) }
    }
  }

  @Test("a page that was dropped and made anew takes the rank of the one before")
  func rank() throws {
    try TestSite.withSignal { site in
      let cache = PageCache(limit: 400_000)
      let old = page("front", site)
      add(old, to: cache)
      for _ in 0..<100 { _ = old.usage.touch() }
      add(page("other", site), to: cache)
      _ = cache.drop(.everything)
      #expect(cache.size.pages == 0)
      add(page("other", site), to: cache)
      add(page("front", site), to: cache)
      #expect(cache.busiest(1).first?.key == old.key)
    }
  }
}
