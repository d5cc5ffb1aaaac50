/// What a table of routes says to a method and a path.
public enum RouteMatch<Handler> {
  /// This line answers.
  case found(Route<Handler>, Captures)
  /// The address exists, for these methods only.
  case methodNotAllowed([Method])
  /// No such address.
  case none
}

extension RouteMatch: Sendable where Handler: Sendable {}
