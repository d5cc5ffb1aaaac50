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
    lines.append("\(skippedCount) items skipped")
    let reasons = skipped.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    return lines + reasons.map { "  \($0.value): \($0.key)" }
  }
}
