import Times

/// What the conditional fields of a request ask for (RFC 9110 section 13.2).
public enum Precondition: Sendable {
  /// Answer as if there were no condition.
  case proceed
  /// Answer 304: the sender has this representation.
  case notModified
  /// Answer 412: the sender assumed another representation.
  case failed

  /// Evaluates the fields in the order of RFC 9110 section 13.2.2 against the current
  /// representation; a malformed date counts as absent.
  public init(method: Method, headers: Headers, current: Validators) {
    if Self.isFailed(headers, current) {
      self = .failed
    } else if let field = headers.joined("If-None-Match") {
      let isKnown = EntityTagList(field).contains(current.tag) { $0.weaklyMatches($1) }
      self = !isKnown ? .proceed : method.reads ? .notModified : .failed
    } else if method.reads, let since = headers.date("If-Modified-Since"),
      let modified = current.lastModified, modified.seconds <= since.seconds
    {
      self = .notModified
    } else {
      self = .proceed
    }
  }

  private static func isFailed(_ headers: Headers, _ current: Validators) -> Bool {
    if let field = headers.joined("If-Match") {
      return !EntityTagList(field).contains(current.tag) { $0.stronglyMatches($1) }
    }
    guard let since = headers.date("If-Unmodified-Since"), let modified = current.lastModified
    else { return false }
    return modified.seconds > since.seconds
  }
}

extension EntityTagList {
  fileprivate func contains(
    _ tag: EntityTag?, matching matches: (EntityTag, EntityTag) -> Bool
  ) -> Bool {
    switch self {
    case .any: true
    case .tags(let tags): tag.map { own in tags.contains { matches($0, own) } } ?? false
    }
  }
}

extension Method {
  fileprivate var reads: Bool { self == .get || self == .head }
}

extension Headers {
  fileprivate func date(_ name: String) -> Instant? {
    self[name].flatMap(InternetDate.instant)
  }
}
