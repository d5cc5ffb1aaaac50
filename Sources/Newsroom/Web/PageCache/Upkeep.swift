import Dispatch
import HTTP
import Stores
import Synchronization

/// What is done for the page cache beside the requests: smaller forms of pages that are asked for
/// often, and pages that are made before anybody asks.
final class Upkeep: Sendable {
  /// After how many requests a page is worth smaller forms, and brotli.
  static let improvedAfter = 4
  /// How many of the pages that an act has dropped are made anew at once, the busiest first.
  private static let ahead = 32
  /// How often a page must have been asked for to be made anew before it is asked for again.
  private static let aheadAfter = 8
  /// Work beyond this is left undone: all of it only makes quick things quicker.
  private static let longest = 1000

  private let cache: PageCache
  private let queue = DispatchQueue(label: "page-upkeep", qos: .utility)
  private let waiting = Atomic(0)
  private let render = Mutex<(@Sendable (PageKey) -> Void)?>(nil)

  init(_ cache: PageCache) {
    self.cache = cache
  }

  /// Has pages made by this from now on.
  func render(by action: @escaping @Sendable (PageKey) -> Void) {
    render.withLock { $0 = action }
  }

  /// Makes the small forms of a page.
  func improve(_ page: CachedPage) {
    add { [cache] in
      let (isText, plain) = page.withForms { ($0.isText, $0.isText ? $0.unpacked() : []) }
      guard isText else { return }
      let (gzip, brotli) = (PageForms.smallGzip(plain), PageForms.brotli(plain))
      page.withForms { $0.improve(gzip: gzip, brotli: brotli) }
      cache.resize(page)
    }
  }

  /// Makes the busiest of the pages that were dropped, which come the busiest first.
  func replace(_ dropped: [CachedPage]) {
    let busy = dropped.prefix(Self.ahead).filter { $0.usage.hits.value >= Self.aheadAfter }
    make(busy.map(\.key))
  }

  /// Makes pages, one after the other.
  func make(_ keys: [PageKey]) {
    for key in keys {
      add { [self] in
        guard let render = render.withLock({ $0 }) else { return }
        cache.counters.ahead.add()
        render(key)
      }
    }
  }

  /// Waits until what was added so far is done.
  func finish() {
    queue.sync {}
  }

  private func add(_ work: @escaping @Sendable () -> Void) {
    guard waiting.value < Self.longest else { return }
    waiting.add()
    queue.async { [self] in
      work()
      waiting.add(-1)
    }
  }
}
