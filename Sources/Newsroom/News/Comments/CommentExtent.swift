public import Times

/// How many comments readers see under a story, and when the newest was written.
public struct CommentExtent: Sendable, Hashable {
  /// How many; places of comments that are gone are not counted.
  public var count: Int
  /// When the newest of them was written; nil when there is none.
  public var newest: Instant?

  /// Makes an extent.
  public init(count: Int = 0, newest: Instant? = nil) {
    self.count = count
    self.newest = newest
  }
}
