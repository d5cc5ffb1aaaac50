public import Markup
public import News
import Text
import Times

/// A reader's list as a file for other programs.
public struct SavedExport: Sendable {
  /// The entries, the one that was saved last first.
  public var entries: [SavedEntry]

  /// The tag of what is archived, in files that know no archive.
  public static let archiveTag = "archive"

  /// Makes a file of entries.
  public init(_ entries: [SavedEntry]) {
    self.entries = entries
  }

  /// The list as bookmarks that browsers read (Netscape's format).
  public func bookmarks(in context: PageContext) -> HTML {
    """
    <!DOCTYPE NETSCAPE-Bookmark-file-1>
    <META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
    <TITLE>\(context.say(.savedTitle))</TITLE>
    <H1>\(context.say(.savedTitle)) – \(context.edition.name)</H1>
    <DL><p>
    \(entries, { bookmark($0, context) })</DL><p>

    """
  }

  private func bookmark(_ entry: SavedEntry, _ context: PageContext) -> HTML {
    guard let address = address(entry, context) else { return .empty }
    let note = entry.note.replacing("\n", with: " ")
    let read = entry.read.map { String($0.seconds) }
    return """
      <DT><A HREF="\(link: Link(address))" ADD_DATE="\(entry.saved.seconds)"\
      \(attribute: "LAST_VISIT", read)\(attribute: "TAGS", entry.archived == nil ? nil : Self.archiveTag)>\
      \(title(entry))</A>
      \(if: !note.isEmpty, "<DD>\(note)\n")
      """
  }

  /// The list as JSON.
  public func json(in context: PageContext) -> JSON {
    JSON(entries) { entry in
      .present([
        "title": JSON(title(entry)), "address": JSON(address(entry, context)),
        "section": JSON(entry.story?.sectionName),
        "edition": JSON(entry.story.flatMap { context.edition($0.address.edition)?.language }),
        "published": JSON(entry.story.map { ISO8601.string($0.published) }),
        "saved": JSON(ISO8601.string(entry.saved)),
        "read": JSON(entry.read.map { ISO8601.string($0) }),
        "archived": JSON(entry.archived.map { ISO8601.string($0) }),
        "note": entry.note.isEmpty ? .null : .string(entry.note),
        "state": JSON(Self.state(entry)),
      ])
    }
  }

  /// The list as CSV (RFC 4180), with the columns of Pocket's export first, so that it can be
  /// brought in again.
  public func csv(in context: PageContext) -> String {
    let head = ["title", "url", "time_added", "tags", "status", "section", "note"]
    let rows = entries.compactMap { entry -> [String]? in
      guard let address = address(entry, context) else { return nil }
      return [
        title(entry), address, String(entry.saved.seconds),
        entry.archived == nil ? "" : Self.archiveTag,
        entry.read == nil ? "unread" : "archive", entry.story?.sectionName ?? "", entry.note,
      ]
    }
    return ([head] + rows).map { $0.map(Self.value).joined(separator: ",") + "\r\n" }.joined()
  }

  /// A value of CSV; one that a spreadsheet would work out begins with an apostrophe.
  private static func value(_ text: String) -> String {
    var text = text
    if let first = text.first, "=+-@\t\r".contains(first) { text = "'" + text }
    guard text.contains(where: { ",\"\n\r\r\n".contains($0) }) else { return text }
    return "\"\(text.replacing("\"", with: "\"\""))\""
  }

  private static func state(_ entry: SavedEntry) -> String {
    switch entry.subject {
    case .story: "story"
    case .retracted: "retracted"
    case .gone: "gone"
    case .link: "elsewhere"
    }
  }

  private func title(_ entry: SavedEntry) -> String {
    switch entry.subject {
    case .story(let story), .retracted(let story): story.headline
    case .link(let address, let title): title.isEmpty ? address : title
    case .gone: ""
    }
  }

  private func address(_ entry: SavedEntry, _ context: PageContext) -> String? {
    switch entry.subject {
    case .story(let story), .retracted(let story):
      context.edition(story.address.edition).map {
        context.absolute(Links($0)[.story(story.address)]).address
      }
    case .link(let address, _): address
    case .gone: nil
    }
  }
}
