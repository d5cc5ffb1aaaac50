import Synchronization

/// What several threads have found.
final class Results<Element: Sendable>: Sendable {
  private let elements = Mutex<[Element]>([])

  func add(_ element: Element) {
    elements.withLock { $0.append(element) }
  }

  var all: [Element] { elements.withLock { $0 } }
}

extension Results where Element: Comparable {
  func sorted() -> [Element] { all.sorted() }
}
