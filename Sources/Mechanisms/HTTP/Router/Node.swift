/// A place in the tree of patterns.
struct Node: Sendable {
  /// A pattern that ends here.
  struct End: Sendable {
    let method: Method
    let route: Int
    let names: [String]
  }

  /// The way on through a capture.
  struct Edge: Sendable {
    let segment: Segment
    var node: Node
  }

  private(set) var literals: [String: Node] = [:]
  private(set) var captures: [Edge] = []
  private(set) var ends: [End] = []

  /// Adds a pattern below this place; returns false if its method and addresses are taken.
  mutating func insert(_ end: End, at segments: ArraySlice<Segment>) -> Bool {
    guard let segment = segments.first else {
      guard !ends.contains(where: { $0.method == end.method }) else { return false }
      ends.append(end)
      return true
    }
    if case .literal(let text) = segment {
      return literals[text, default: Node()].insert(end, at: segments.dropFirst())
    }
    if let index = captures.firstIndex(where: { $0.segment == segment }) {
      return captures[index].node.insert(end, at: segments.dropFirst())
    }
    var edge = Edge(segment: segment, node: Node())
    let isNew = edge.node.insert(end, at: segments.dropFirst())
    let place = captures.firstIndex { $0.segment.rank > segment.rank } ?? captures.endIndex
    captures.insert(edge, at: place)
    return isNew
  }
}

/// One walk through the tree.
struct Search {
  let method: Method
  let isHead: Bool
  var found: Node.End?
  var values: [Substring] = []
  private(set) var allowed: Set<Method> = []

  init(method: Method, isHead: Bool) {
    self.method = method
    self.isHead = isHead
  }

  mutating func arrive(at node: Node) {
    let own = isHead ? node.ends.first { $0.method == .head } : nil
    found = own ?? node.ends.first { $0.method == method }
    if found == nil { allowed.formUnion(node.ends.map(\.method)) }
  }

  /// The methods of the places that the walk reached, HEAD beside GET.
  var sortedAllowed: [Method] {
    let all = allowed.contains(.get) ? allowed.union([.head]) : allowed
    return all.sorted { $0.description < $1.description }
  }
}
