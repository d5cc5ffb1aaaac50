/// Decides which pages go when memory is short: S3-FIFO (Yang et al., "FIFO queues are all you need
/// for cache eviction", SOSP 2023).
///
/// A page enters a small queue and gets from there into the main one only if it was asked for
/// meanwhile; a crawler that asks for every page of the archive once goes through the small queue
/// and leaves the main one as it is.
struct Eviction {
  /// The part of the memory that pages may take before they have proved themselves.
  private static let smallPart = 10

  private var small = Queue()
  private var main = Queue()
  /// The hashes of pages that have left the small queue lately: who comes again is not new.
  private var ghosts = Set<UInt64>()
  private var ghostOrder: [UInt64] = []
  private let limit: Int

  /// Keeps to so many bytes.
  init(limit: Int) {
    self.limit = limit
  }

  /// How many bytes the pages take.
  var bytes: Int { small.bytes + main.bytes }

  /// Takes a page in.
  mutating func insert(_ page: CachedPage) {
    if ghosts.remove(page.key.hash) != nil {
      main.append(page)
    } else {
      small.append(page)
    }
  }

  /// Takes a page out.
  mutating func remove(_ page: CachedPage) {
    if !small.remove(page) { main.remove(page) }
  }

  /// Counts a page's bytes anew.
  mutating func resize(_ page: CachedPage) {
    if !small.resize(page) { main.resize(page) }
  }

  /// Names pages to be dropped until the rest has room; each is out already.
  mutating func evicted() -> [CachedPage] {
    var gone: [CachedPage] = []
    while bytes > limit {
      if small.bytes * Self.smallPart >= limit || main.isEmpty {
        guard let page = small.popFirst() else { break }
        if page.usage.recent > 1 {
          page.usage.age(to: 0)
          main.append(page)
        } else {
          remember(page)
          gone.append(page)
        }
      } else if let page = main.popFirst() {
        if page.usage.recent > 0 {
          page.usage.age(to: page.usage.recent - 1)
          main.append(page)
        } else {
          gone.append(page)
        }
      }
    }
    return gone
  }

  private mutating func remember(_ page: CachedPage) {
    if ghosts.insert(page.key.hash).inserted { ghostOrder.append(page.key.hash) }
    let most = max(small.count + main.count, 256)
    guard ghostOrder.count > most * 2 else { return }
    for hash in ghostOrder.prefix(most) { ghosts.remove(hash) }
    ghostOrder.removeFirst(most)
  }

  /// Pages in the order in which they came.
  private struct Queue {
    private var order: [CachedPage?] = []
    private var first = 0
    private var sizes: [ObjectIdentifier: Int] = [:]
    private(set) var bytes = 0

    var count: Int { sizes.count }
    var isEmpty: Bool { sizes.isEmpty }

    mutating func append(_ page: CachedPage) {
      order.append(page)
      let size = page.size
      sizes[ObjectIdentifier(page)] = size
      bytes += size
    }

    @discardableResult
    mutating func remove(_ page: CachedPage) -> Bool {
      guard let size = sizes.removeValue(forKey: ObjectIdentifier(page)) else { return false }
      bytes -= size
      // Its place stays behind, to be passed over, until places outnumber pages.
      if order.count - first > 2 * count + 64 { compact() }
      return true
    }

    @discardableResult
    mutating func resize(_ page: CachedPage) -> Bool {
      guard let old = sizes[ObjectIdentifier(page)] else { return false }
      let size = page.size
      sizes[ObjectIdentifier(page)] = size
      bytes += size - old
      return true
    }

    mutating func popFirst() -> CachedPage? {
      while first < order.count {
        let page = order[first].take()
        first += 1
        if first > 1024, first * 2 > order.count {
          order.removeFirst(first)
          first = 0
        }
        if let page, let size = sizes.removeValue(forKey: ObjectIdentifier(page)) {
          bytes -= size
          return page
        }
      }
      return nil
    }

    private mutating func compact() {
      order = order[first...].filter { entry in
        entry.map { sizes[ObjectIdentifier($0)] != nil } ?? false
      }
      first = 0
    }
  }
}
