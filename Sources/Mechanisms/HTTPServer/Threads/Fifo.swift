/// A queue: first in, first out.
struct Fifo<Element> {
  private var elements: [Element?] = []
  private var first = 0

  init() {}

  var count: Int { elements.count - first }

  mutating func append(_ element: Element) {
    elements.append(element)
  }

  mutating func popFirst() -> Element? {
    guard first < elements.count else { return nil }
    defer { shrink() }
    return elements[first].take()
  }

  private mutating func shrink() {
    first += 1
    if first == elements.count {
      elements.removeAll(keepingCapacity: elements.capacity <= 1024)
      first = 0
    } else if first >= 1024, first * 2 > elements.count {
      elements.removeFirst(first)
      first = 0
    }
  }
}

extension Fifo: Sendable where Element: Sendable {}
