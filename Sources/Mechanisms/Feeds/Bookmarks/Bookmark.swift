public import Times

/// A saved page as a file of bookmarks has it.
public struct Bookmark: Sendable, Hashable {
  /// The address as it stands there.
  public var address: String
  /// What it is called; empty when nothing is said.
  public var title: String
  /// When it was saved; nil when nothing is said.
  public var saved: Instant?
  /// When it was read; nil when it was not.
  public var read: Instant?
  /// Whether it is read, though nobody says when.
  public var isRead: Bool
  /// Words that it was filed under.
  public var tags: [String]
  /// What its owner has written to it.
  public var note: String

  /// Makes a bookmark.
  public init(
    address: String, title: String = "", saved: Instant? = nil, read: Instant? = nil,
    isRead: Bool = false, tags: [String] = [], note: String = ""
  ) {
    self.address = address
    self.title = title
    self.saved = saved
    self.read = read
    self.isRead = isRead
    self.tags = tags
    self.note = note
  }
}

/// Reads files of bookmarks: what browsers export (Netscape's format), and what Pocket did, as HTML
/// and as CSV.
public enum Bookmarks {
  /// More bookmarks of a file are not read.
  public static let most = 10_000

  /// The bookmarks of a file, in its order.
  ///
  /// Throws a `ParseError` when it is in none of the formats, or holds too much.
  public static func read(_ bytes: [UInt8]) throws(ParseError) -> [Bookmark] {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw ParseError(.syntax, message: "the file is not in UTF-8")
    }
    let start = text.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
    let marks = start.first == "<" ? try BookmarkHTML.read(start) : try BookmarkCSV.read(start)
    guard marks.count <= most else {
      throw ParseError(.limit, message: "the file has more than \(most) bookmarks")
    }
    return marks
  }

  /// Seconds since 1970; some programs write milli- or microseconds.
  static func instant(_ text: some StringProtocol) -> Instant? {
    guard let number = Int64(String(text).trimmed), number > 0 else { return nil }
    switch number {
    case ..<100_000_000_000: return Instant(milliseconds: number * 1000)
    case ..<100_000_000_000_000: return Instant(milliseconds: number)
    default: return Instant(milliseconds: number / 1000)
    }
  }
}
