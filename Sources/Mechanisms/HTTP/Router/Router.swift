/// A table of routes, answered in time that depends on the path and not on the table.
///
///     let router = try Router(
///       [Route(.get, "/{section}/{year:digits4}/", archive), Route(.get, "/latest", latest)],
///       constraints: ["digits4": { $0.count == 4 && $0.allSatisfy(\.isNumber) }])
///
/// Literals beat captures, captures with a constraint or fixed text beat plain ones. A capture takes
/// a whole segment, never an empty one; `{rest...}` takes all that is left of the path.
public struct Router<Handler> {
  /// Decides whether a capture may take this text.
  public typealias Constraint = @Sendable (Substring) -> Bool

  /// The table as it was given.
  public let routes: [Route<Handler>]
  private var root = Node()
  private let constraints: [String: Constraint]

  /// A router for the table; throws if a pattern is malformed, names no known constraint or repeats
  /// another.
  public init(_ routes: [Route<Handler>], constraints: [String: Constraint] = [:])
    throws(RouterError)
  {
    self.routes = routes
    self.constraints = constraints
    for index in routes.indices {
      try insert(index)
    }
  }

  /// Finds what answers that method for that decoded path.
  public func match(_ method: Method, _ path: String) -> RouteMatch<Handler> {
    guard path.utf8.first == UInt8(ascii: "/") else { return .none }
    let segments = path.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
    var search = Search(method: method == .head ? .get : method, isHead: method == .head)
    visit(root, segments[...], &search)
    if let found = search.found {
      let names = found.names
      return .found(
        routes[found.route], Captures(names: names, values: search.values))
    }
    return search.allowed.isEmpty ? .none : .methodNotAllowed(search.sortedAllowed)
  }
}

extension Router: Sendable where Handler: Sendable {}

extension Router {
  private func visit(_ node: Node, _ rest: ArraySlice<Substring>, _ search: inout Search) {
    guard let segment = rest.first else {
      search.arrive(at: node)
      return
    }
    if let next = node.literals[String(segment)] {
      visit(next, rest.dropFirst(), &search)
    }
    for edge in node.captures where search.found == nil {
      guard let text = taken(by: edge.segment, segment, rest) else { continue }
      search.values.append(text)
      visit(edge.node, edge.segment == .tail ? [] : rest.dropFirst(), &search)
      if search.found == nil { search.values.removeLast() }
    }
  }

  private func taken(
    by capture: Segment, _ segment: Substring, _ rest: ArraySlice<Substring>
  ) -> Substring? {
    switch capture {
    case .literal: return nil
    case .tail: return rest.joined(separator: "/")[...]
    case .capture(let prefix, let suffix, let constraint):
      guard segment.utf8.count > prefix.utf8.count + suffix.utf8.count,
        segment.hasPrefix(prefix), segment.hasSuffix(suffix)
      else { return nil }
      let isWhole = prefix.isEmpty && suffix.isEmpty
      let text = isWhole ? segment : segment.dropFirst(prefix.count).dropLast(suffix.count)
      if let constraint, constraints[constraint]?(text) != true { return nil }
      return text
    }
  }

  private mutating func insert(_ index: Int) throws(RouterError) {
    let route = routes[index]
    var segments: [Segment] = []
    var names: [String] = []
    guard route.pattern.hasPrefix("/") else { throw error(.malformedPattern, route) }
    for text in route.pattern.dropFirst().split(separator: "/", omittingEmptySubsequences: false) {
      guard let parsed = Segment.parse(text), segments.last != .tail
      else { throw error(.malformedPattern, route) }
      if case .capture(_, _, let constraint?) = parsed.segment, constraints[constraint] == nil {
        throw error(.unknownConstraint(constraint), route)
      }
      segments.append(parsed.segment)
      if let name = parsed.name { names.append(name) }
    }
    let end = Node.End(method: route.method, route: index, names: names)
    guard root.insert(end, at: segments[...]) else { throw error(.duplicate, route) }
  }

  private func error(_ reason: RouterError.Reason, _ route: Route<Handler>) -> RouterError {
    RouterError(reason: reason, pattern: route.pattern)
  }
}
