public import News
public import Times

/// What is asked of the library of pictures.
public struct LibraryRequest: Sendable, Hashable {
  /// Words of captions, credits, texts for those who do not see, and names of files.
  public var text = ""
  /// Who brought it; empty for anybody.
  public var uploader = ""
  /// Not before.
  public var from: Instant?
  /// Before.
  public var to: Instant?
  /// Only those whose licence ends before this instant, or has ended.
  public var expiresBefore: Instant?
  /// Only those that stories of this edition show, or their working copies.
  public var edition: ID<Edition>?
  /// Older than this picture; nil for the newest.
  public var before: Place?
  /// How many.
  public var limit: Int

  /// A place in the library: just behind one picture.
  public struct Place: Sendable, Hashable {
    let at: Instant
    let digest: String

    init(at: Instant, digest: String) {
      self.at = at
      self.digest = digest
    }

    /// The place as it stands in an address.
    public var text: String { "\(String(at.milliseconds, radix: 36))_\(digest)" }

    /// Reads a place from an address; nil when it is none.
    public init?(text: String) {
      let parts = text.split(separator: "_", omittingEmptySubsequences: false)
      guard parts.count == 2, let at = Int64(parts[0], radix: 36), parts[1].utf8.count == 64
      else { return nil }
      self.init(at: Instant(milliseconds: at), digest: String(parts[1]))
    }
  }

  /// Asks for the newest.
  public init(limit: Int = 48) {
    self.limit = limit
  }
}
