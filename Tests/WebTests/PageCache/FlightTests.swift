import Foundation
import HTTP
import News
import Stores
import Support
import Synchronization
import Testing
import Times

@testable import Web

@Suite("Pages that many wait for")
struct FlightTests {
  @Test("one is made for all who ask at the same time")
  func one() throws {
    try TestSite.withSignal { site in
      try site.fill()
      let before = site.counters.renders.value
      let statuses = Mutex<[Int]>([])
      DispatchQueue.concurrentPerform(iterations: 64) { _ in
        let status = try? site.answer(.get, "/sport/").status.code
        statuses.withLock { $0.append(status ?? 0) }
      }
      #expect(statuses.withLock { $0 } == Array(repeating: 200, count: 64))
      // Who comes when the page is there already needs none either.
      #expect(site.counters.renders.value == before + 1)
    }
  }

  @Test("who waits for a page that cannot be made is told so, and the next one tries again")
  func broken() throws {
    let cache = PageCache(limit: 1 << 20)
    let key = PageKey(origin: [], target: Array("/".utf8))
    let now = Instant(seconds: 0)
    guard case .nothing(let flight) = cache.find(key, at: now) else {
      Issue.record("a page that nobody has made")
      return
    }
    let told = Mutex<[Status]>([])
    for _ in 0..<3 {
      guard case .flight(let same) = cache.find(key, at: now) else {
        Issue.record("a page that is being made")
        return
      }
      same.whenDone { rendering in
        if case .response(let response, _) = rendering {
          told.withLock { $0.append(response.status) }
        }
      }
    }
    cache.land(flight, .response(Response(.unavailable)))
    #expect(told.withLock { $0 } == [.unavailable, .unavailable, .unavailable])
    guard case .nothing = cache.find(key, at: now) else {
      Issue.record("a page that could not be made is not kept")
      return
    }
  }

  @Test("who asks after an act does not wait for a page that was begun before it")
  func act() {
    let cache = PageCache(limit: 1 << 20)
    let key = PageKey(origin: [], target: Array("/".utf8))
    let now = Instant(seconds: 0)
    guard case .nothing(let early) = cache.find(key, at: now) else { return }
    _ = cache.drop(.some([Change(.site)]))
    guard case .nothing(let late) = cache.find(key, at: now) else {
      Issue.record("the flight from before the act was joined")
      return
    }
    guard case .flight(let joined) = cache.find(key, at: now) else {
      Issue.record("nobody joins the flight from after the act")
      return
    }
    #expect(joined === late)
    cache.land(early, .response(Response(.unavailable)))
    guard case .flight = cache.find(key, at: now) else {
      Issue.record("the end of the early flight has ended the late one")
      return
    }
  }

  @Test("a page is not kept if an act came between its reading and its end, unless it is elsewhere")
  func between() throws {
    try TestSite.withSignal { site in
      let cache = PageCache(limit: 1 << 20)
      let (now, story) = (Instant(seconds: 0), ID<Story>(rawValue: 7))
      for (change, isKept) in [
        (Change(.story(story)), false), (Change(.story(ID(rawValue: 8))), true),
      ] {
        let key = PageKey(origin: [], target: Array("/\(isKept)".utf8))
        guard case .nothing(let flight) = cache.find(key, at: now) else { return }
        let record = PageRecord()
        record.basis.note(.story(story))
        let page = CachedPage(key, .text("A page."), record, at: now, site.site)
        _ = cache.drop(.some([change]))
        cache.land(flight, .page(page))
        #expect((cache.page(hash: key.hash) != nil) == isKept)
      }
    }
  }
}
