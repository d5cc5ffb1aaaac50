public import Times

/// A browser that has one of a reader's tokens.
public struct ReaderDevice: Sendable, Hashable {
  /// What forms name it by; tells nothing of the token.
  public var key: String
  /// The browser and system in words; may be empty.
  public var device: String
  /// When it came to the list.
  public var began: Instant
  /// The start of the day, in UTC, on which it was here last.
  public var seen: Instant
  /// Whether it is the one that asks.
  public var isCurrent: Bool

  /// Makes a device.
  public init(key: String, device: String, began: Instant, seen: Instant, isCurrent: Bool) {
    self.key = key
    self.device = device
    self.began = began
    self.seen = seen
    self.isCurrent = isCurrent
  }
}
