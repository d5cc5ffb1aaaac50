/// What an import did.
public struct ImportReport: Sendable, Hashable {
  /// Stories that are new.
  public var created = 0
  /// Stories that got a new revision.
  public var revised = 0
  /// Stories and pages that were here already, just as they are.
  public var unchanged = 0
  /// Standing pages that are new or changed.
  public var pages = 0
  /// Comments that are new.
  public var comments = 0
  /// Old addresses that now lead here.
  public var redirects = 0
  /// Files that the export names and that lie elsewhere.
  public var attachments = 0
  /// Items that were not taken, by the reason.
  public var skipped: [String: Int] = [:]
  /// Comments that were not taken, by the reason.
  public var leftOutComments: [String: Int] = [:]
  /// Control characters that XML forbids and that were dropped.
  public var droppedCharacters = 0

  /// Makes a report of nothing.
  public init() {}

  /// The number of items that were not taken.
  public var skippedCount: Int { skipped.values.reduce(0, +) }

  /// The report in sentences, a line each.
  public var lines: [String] {
    var lines = [
      "\(created) stories created, \(revised) revised, \(unchanged) unchanged",
      "\(pages) pages, \(comments) comments, \(redirects) redirects from old addresses",
      "\(attachments) attachments listed; their files lie elsewhere",
    ]
    if droppedCharacters > 0 {
      lines.append("\(droppedCharacters) control characters dropped, which XML forbids")
    }
    let comments = leftOutComments.values.reduce(0, +)
    if comments > 0 {
      lines.append("\(comments) comments left out")
      lines += Self.list(leftOutComments)
    }
    lines.append("\(skippedCount) items skipped")
    return lines + Self.list(skipped)
  }

  /// Adds what a part of the import did.
  mutating func add(_ part: ImportReport) {
    created += part.created
    revised += part.revised
    unchanged += part.unchanged
    pages += part.pages
    comments += part.comments
    redirects += part.redirects
    attachments += part.attachments
    skipped.merge(part.skipped, uniquingKeysWith: +)
    leftOutComments.merge(part.leftOutComments, uniquingKeysWith: +)
    droppedCharacters += part.droppedCharacters
  }

  /// Reasons, the most frequent first.
  private static func list(_ reasons: [String: Int]) -> [String] {
    let sorted = reasons.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    return sorted.map { "  \($0.value): \($0.key)" }
  }
}
