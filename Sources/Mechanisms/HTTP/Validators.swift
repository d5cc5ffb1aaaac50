public import Times

/// What tells versions of a representation apart (RFC 9110 section 8.8).
public struct Validators: Hashable, Sendable {
  /// Its entity tag.
  public var tag: EntityTag?
  /// When it changed last; only whole seconds count.
  public var lastModified: Instant?

  /// Validators, either of which may be missing.
  public init(tag: EntityTag? = nil, lastModified: Instant? = nil) {
    self.tag = tag
    self.lastModified = lastModified
  }

  /// The validators that response headers state.
  public init(of headers: Headers) {
    tag = headers["ETag"].flatMap { EntityTag(parsing: $0) }
    lastModified = headers["Last-Modified"].flatMap(InternetDate.instant)
  }
}
