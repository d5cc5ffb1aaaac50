/// What an import of comments did.
public struct CommentImportReport: Sendable, Hashable {
  /// Comments that are new.
  public var added = 0
  /// Comments that were here already, just as they are.
  public var known = 0
  /// Comments that were not taken, by the reason.
  public var leftOut: [String: Int] = [:]
  /// Comments whose page is no story of this site, by the page's address.
  public var unplaced: [String: Int] = [:]
  /// Circles of comments that answer one another, opened at their first.
  public var circles = 0
  /// Control characters that XML forbids and that were dropped.
  public var droppedCharacters = 0

  /// How many pages the report in sentences names; the file of details names all.
  public static let named = 20

  /// Makes a report of nothing.
  public init() {}

  /// How many comments are dealt with.
  public var count: Int {
    added + known + leftOut.values.reduce(0, +) + unplaced.values.reduce(0, +)
  }

  /// The report in sentences, a line each.
  public var lines: [String] {
    var lines = ["\(Self.count(added, "comment")) added, \(known) here before"]
    if circles > 0 { lines.append("\(Self.count(circles, "circle")) of answers opened") }
    if droppedCharacters > 0 {
      lines.append("\(droppedCharacters) control characters dropped, which XML forbids")
    }
    lines.append("\(Self.count(leftOut.values.reduce(0, +), "comment")) left out")
    lines += Self.sorted(leftOut).map { "  \($0.count): \($0.name)" }
    let pages = Self.sorted(unplaced)
    let strays = Self.count(unplaced.values.reduce(0, +), "comment")
    lines.append("\(strays) of \(Self.count(pages.count, "page")) where no story is")
    lines += pages.prefix(Self.named).map { "  \($0.count): \(ForeignText.visible($0.name))" }
    if pages.count > Self.named { lines.append("  and \(pages.count - Self.named) more pages") }
    return lines
  }

  /// A line for each page that is no story of this site.
  var unplacedNotes: [String] {
    Self.sorted(unplaced).map {
      "no story at \(ForeignText.visible($0.name)): \(Self.count($0.count, "comment"))"
    }
  }

  /// So many of something, in words.
  private static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }

  /// Reasons or pages, the most frequent first.
  private static func sorted(_ counts: [String: Int]) -> [(name: String, count: Int)] {
    counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { ($0.key, $0.value) }
  }
}
