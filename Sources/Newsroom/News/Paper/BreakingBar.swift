public import Times

/// The line above every page of an edition, with news that cannot wait.
public struct BreakingBar: Sendable, Hashable {
  /// How long its words may be.
  public static let longest = 200

  /// What it says.
  public var words: String
  /// Where it leads, as a path of the site or an address with a scheme; empty for nowhere.
  public var address: String
  /// When it leaves all pages by itself.
  public var until: Instant

  /// Makes a bar.
  public init(words: String, address: String, until: Instant) {
    self.words = words
    self.address = address
    self.until = until
  }
}
