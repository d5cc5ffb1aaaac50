public import Markup
import News
import Text

/// Where a reader brings bookmarks in, and what came of a file.
public struct BringPage: Sendable {
  /// Whose list it is for; nil for a browser that has kept nothing yet.
  public var owner: ReaderOwn?
  /// What came of a file; nil before one was sent.
  public var report: Report?
  /// Why a file was not taken; nil for no reason.
  public var fault: Fault?

  /// Makes a page.
  public init(owner: ReaderOwn?, report: Report? = nil, fault: Fault? = nil) {
    self.owner = owner
    self.report = report
    self.fault = fault
  }

  /// The largest file, in MB.
  public static let megabytes = 6
  /// How much the files of an archive hold at most, in MB.
  public static let unpackedMegabytes = 24

  /// Why a file was not taken.
  public enum Fault: Sendable, Hashable {
    /// None was chosen.
    case none
    /// It is larger than so many MB, or what is packed in it is.
    case tooLarge(Int)
    /// It has more than so many bookmarks.
    case tooMany(Int)
    /// It is in no format that is read.
    case unreadable
    /// It did not arrive whole.
    case broken
    /// The form was not the reader's own.
    case stale
  }

  /// What came of the bookmarks of a file.
  public struct Report: Sendable, Hashable {
    /// How many stories came on the list.
    public var stories = 0
    /// How many pages elsewhere came on it.
    public var links = 0
    /// How many were there already.
    public var known = 0
    /// How many found no room.
    public var full = 0
    /// Addresses of this paper where no story is.
    public var missing: [String] = []
    /// What is no address of the web.
    public var refused: [String] = []

    /// Makes an empty report.
    public init() {}
  }

  /// How many addresses are named one by one.
  private static let named = 50

  /// The page as a document.
  public func html(in context: PageContext) -> HTML {
    let size = context.language.number(Self.megabytes)
    return ReaderLayout(
      context: context, title: context.say(.bringBookmarks),
      about: context.say(.bringBookmarksHelp, ["size": size]),
      same: { $0.bringBookmarks },
      main: """
        \(fault.map { context.fault(Self.words($0, context)) })\(report, { told($0, context) })\
        <form class="fields" method="post" enctype="multipart/form-data" \
        action="\(link: context.links.bringBookmarks)">
        \(context.token(owner))<p><label for="file">\(context.say(.bookmarkFile))</label>
        <input id="file" name="file" type="file" \
        accept=".html,.htm,.csv,.zip,text/html,text/csv,application/zip" \
        required="required"/></p>
        <p>\(context.button(.bringBookmarks))</p>
        </form>
        <p><a href="\(link: context.links.saved)">\(context.say(.toSavedList))</a></p>

        """
    ).html
  }

  private static func words(_ fault: Fault, _ context: PageContext) -> String {
    switch fault {
    case .none: context.say(.noBookmarkFile)
    case .tooLarge(let megabytes):
      context.say(.bookmarkFileTooLarge, ["size": context.language.number(megabytes)])
    case .tooMany(let count):
      context.say(.bookmarkFileTooMany, ["count": context.language.number(count)])
    case .unreadable: context.say(.bookmarkFileUnreadable)
    case .broken: context.say(.bookmarkFileBroken)
    case .stale: context.say(.staleForm)
    }
  }

  private func told(_ report: Report, _ context: PageContext) -> HTML {
    let counts: [(Int, Message)] = [
      (report.links, .broughtLinks), (report.known, .broughtKnown), (report.full, .broughtFull),
    ]
    return """
      <section class="report" role="status">
      <h2>\(context.say(.bringReport))</h2>
      <ul>
      <li>\(context.say(.broughtStories, count: report.stories))</li>
      \(counts.filter { $0.0 > 0 }, { "<li>\(context.say($0.1, count: $0.0))</li>\n" })\
      \(addresses(report.missing, .broughtMissing, context))\
      \(addresses(report.refused, .broughtRefused, context))</ul>
      </section>

      """
  }

  private func addresses(_ all: [String], _ words: Message, _ context: PageContext) -> HTML {
    guard !all.isEmpty else { return .empty }
    let rest = all.count - Self.named
    return """
      <li>\(context.say(words, count: all.count))
      <ul class="addresses">
      \(all.prefix(Self.named), { "<li><code dir=\"ltr\">\(String($0.prefix(300)))</code></li>\n" })\
      \(if: rest > 0, "<li>\(context.say(.broughtMore, count: rest))</li>\n")</ul></li>

      """
  }
}
