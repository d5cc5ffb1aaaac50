public import Markup
public import News

/// The library of pictures: its search, what fits, and the form that brings more.
public struct LibraryPage: Sendable {
  /// The filters as they were typed.
  public struct Filters: Sendable, Hashable {
    /// Words.
    public var text = ""
    /// Who brought it.
    public var uploader = ""
    /// The first day, as `2026-11-28`.
    public var from = ""
    /// The last day.
    public var to = ""
    /// Whether only pictures are wanted whose licence ends soon.
    public var isExpiring = false
    /// The language of the edition whose stories show it; empty for any.
    public var edition = ""
    /// The story for which a picture is chosen; nil when none is.
    public var story: ID<Story>?

    /// Makes empty filters.
    public init() {}

    var query: [(name: String, value: String)] {
      [
        ("q", text), ("by", uploader), ("from", from), ("to", to),
        ("expiring", isExpiring ? "1" : ""), ("in", edition),
        ("for", story.map { String($0.rawValue) } ?? ""),
      ].filter { !$0.1.isEmpty }
    }
  }

  /// Why nothing of what was brought could be looked at.
  public enum Fault: Sendable {
    /// There was no room for it.
    case noRoom
    /// It is incomplete, or too much at once.
    case broken
    /// There was no file.
    case noFile

    var message: Message {
      switch self {
      case .noRoom: .noRoomForUpload
      case .broken: .brokenUpload
      case .noFile: .noFile
      }
    }
  }

  /// The media types of files that are asked for.
  static let accepted = "image/jpeg,image/png,image/webp,image/avif,image/gif,image/heic,image/heif"

  let staff: DeskStaff
  let pictures: [LibraryPicture]
  let accounts: [Account]
  let filters: Filters
  let editions: [Edition]
  /// The place from which older ones follow; nil at the end.
  let older: String?
  /// Fields of the filter that cannot be read.
  public var faulty: Set<String> = []
  /// What became of files that were just brought.
  public var outcomes: [PictureOutcome] = []
  /// Why nothing of what was brought could be looked at; nil when it could.
  public var fault: Fault?

  /// Makes the page.
  public init(
    _ staff: DeskStaff, pictures: [LibraryPicture], accounts: [Account], editions: [Edition],
    filters: Filters, older: String?
  ) {
    self.staff = staff
    self.pictures = pictures
    self.accounts = accounts
    self.editions = editions
    self.filters = filters
    self.older = older
  }

  /// The page as a document.
  public func html(in context: PageContext) -> HTML {
    DeskLayout(
      context: context, title: context.say(.deskPictures), staff: staff, place: .pictures,
      script: staff.account.mayAnywhere(.write) ? context.assets.picturesScript : nil,
      main: """
        \(outcomes, { outcome($0, context) })\(bringing(context))\(search(context))\
        \(if: pictures.isEmpty, "<p id=\"no-pictures\">\(context.say(.libraryEmpty))</p>\n")\
        \(if: !pictures.isEmpty, "<ul class=\"library\">\n\(pictures, { item($0, context) })</ul>\n")\
        \(next(context))
        """
    ).html
  }

  private func outcome(_ outcome: PictureOutcome, _ context: PageContext) -> HTML {
    let words = context.say(outcome.message, ["file": outcome.file])
    let linked: HTML =
      outcome.digest.map { "<a href=\"\(link: Links.libraryPicture($0))\">\(words)</a>" }
      ?? "\(words)"
    return """
      <p class="\(outcome.isRefused ? "fault" : "done")" role="status" dir="auto">\(linked)</p>

      """
  }

  private func bringing(_ context: PageContext) -> HTML? {
    guard staff.account.mayAnywhere(.write) else { return nil }
    let faults: HTML? = fault.map {
      "<p class=\"fault\" id=\"files-fault\" role=\"alert\">\(context.say($0.message))</p>\n"
    }
    return """
      <form class="entry" id="bring" method="post" enctype="multipart/form-data" \
      action="\(link: Links.bringPictures)">
      \(context.token(staff))\(context.hidden("for", filters.story.map { String($0.rawValue) } ?? ""))\
      <p><label for="files">\(context.say(.choosePictures))</label>
      <input id="files" name="files" type="file" multiple="multiple" required="required" \
      accept="\(Self.accepted)" \
      aria-describedby="files-hint\(fault == nil ? "" : " files-fault")"/></p>
      \(faults)<p class="hint" id="files-hint">\(context.say(.bringHelp))</p>
      <p class="drop" id="drop" hidden="hidden">\(context.say(.dropPictures))</p>
      <p><button type="submit">\(context.say(.bringPictures))</button></p>
      <ul class="arrivals" id="arrivals" aria-live="polite" \
      data-sending="\(words(.sendingPicture, context))" \
      data-reading="\(words(.readingPicture, context))" \
      data-broken="\(words(.brokenSending, context))" \
      data-full="\(words(.noRoom, context))"></ul>
      </form>

      """
  }

  /// A sentence for the script, which puts the file's name into it.
  private func words(_ message: Message, _ context: PageContext) -> String {
    context.say(message, ["file": "{file}"])
  }

  private func item(_ entry: LibraryPicture, _ context: PageContext) -> HTML {
    let picture = entry.picture
    let view = PictureView(picture, sizes: "10.5rem")
    let name = entry.fileName.isEmpty ? context.say(.namelessPicture) : entry.fileName
    let title = [picture.caption, entry.fileName, picture.alt, name].first { !$0.isEmpty } ?? name
    let isShown = entry.replacement == nil
    let choice: HTML? = (isShown ? filters.story : nil).map {
      """
      <a href="\(link: Links.deskStory($0, picture: picture.digest))">\(context.say(.useInStory))</a>
      """
    }
    return """
      <li><a href="\(link: Links.libraryPicture(picture.digest))">\(view?.html)\
      <b dir="auto">\(String(title.prefix(120)))</b></a>
      <span class="hint" dir="auto">\(picture.credit)</span>\
      \(if: entry.isWithdrawn, "<span class=\"hint\">\(context.say(.pictureWithdrawn))</span>")\
      \(if: !isShown, "<span class=\"hint\">\(context.say(.pictureReplaced))</span>")\
      \(choice)</li>

      """
  }

  private func next(_ context: PageContext) -> HTML? {
    guard let older else { return nil }
    let query = filters.query + [(name: "before", value: older)]
    return """
      <p><a href="\(link: Link(path: ["desk", "pictures"], directory: true, query: query))">\
      \(context.say(.libraryOlder))</a></p>

      """
  }
}
