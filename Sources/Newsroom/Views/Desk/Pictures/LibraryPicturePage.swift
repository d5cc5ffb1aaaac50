public import Markup
public import News
import Times

/// A picture of the library: its words, its rights, where it is used.
public struct LibraryPicturePage: Sendable {
  /// The fields of the form as they were typed.
  public struct Fields: Sendable, Hashable {
    /// What is to be seen.
    public var alt = ""
    /// The line under it.
    public var caption = ""
    /// Who made it.
    public var credit = ""
    /// What it may be used for.
    public var rights = ""
    /// The last day of the licence, as `2026-11-28`; empty for no end.
    public var lastDay = ""
    /// Percent from the left.
    public var focusX = ""
    /// Percent from the top.
    public var focusY = ""
    /// One of nine places, as `17-50`; empty for none of them.
    public var place = ""
    /// Left edge, top edge and width of the parts that were chosen by hand, in percent.
    public var areas: [Picture.Shape: [String]] = [:]

    /// Makes empty fields.
    public init() {}
  }

  /// What is wrong with a field.
  public enum Fault: Sendable {
    /// It is no date.
    case badDate
    /// It is no whole number from 0 to 100.
    case badPercent
    /// They are not three whole numbers from 0 to 100.
    case badCrop
    /// The part is not within the picture.
    case outside
    /// It is too long.
    case tooLong
    /// A story shows the picture, or showed it.
    case inUse

    var message: Message {
      switch self {
      case .badDate: .badDate
      case .badPercent: .badPercent
      case .badCrop: .badCrop
      case .outside: .cropOutside
      case .tooLong: .longField
      case .inUse: .pictureInUse
      }
    }
  }

  let staff: DeskStaff
  let entry: LibraryPicture
  let uses: PictureUses
  let fields: Fields
  /// Sentences about fields, by the fields' names; `delete` for the form that deletes.
  public var faults: [String: Fault] = [:]
  /// Whether it was just saved.
  public var isSaved = false

  /// Makes the page.
  public init(_ staff: DeskStaff, _ entry: LibraryPicture, uses: PictureUses, fields: Fields) {
    self.staff = staff
    self.entry = entry
    self.uses = uses
    self.fields = fields
  }

  /// The page as a document.
  public func html(in context: PageContext) -> HTML {
    let name = entry.fileName.isEmpty ? context.say(.pictureTitle) : entry.fileName
    return DeskLayout(
      context: context, title: name, staff: staff, place: .pictures,
      script: context.assets.picturesScript,
      main: """
        \(if: isSaved, "<p class=\"done\" role=\"status\">\(context.say(.pictureSaved))</p>\n")\
        <div class="sheet">
        <div>
        \(aim)\(facts(context))\(crops(context))\(places(context))</div>
        \(if: staff.account.mayAnywhere(.write), form(context))</div>

        """
    ).html
  }

  private func facts(_ context: PageContext) -> HTML {
    """
    <p class="hint">\(if: entry.arrived.milliseconds > 0, arrival(context))\
    <bdi dir="ltr">\(entry.picture.width) × \(entry.picture.height), \(entry.format), \
    \(max(1, entry.bytes / 1000)) kB</bdi></p>
    \(state.map { "<p class=\"fault\">\(context.say($0))</p>\n" as HTML })\
    \(entry.replacement.map { replaced(by: $0, context) })
    """
  }

  /// Nobody noted when pictures of older archives came.
  private func arrival(_ context: PageContext) -> HTML {
    let name: HTML = entry.uploader.isEmpty ? .empty : "<bdi>\(entry.uploader)</bdi>, "
    return "\(name)\(context.when(entry.arrived))<br/>"
  }

  private var state: Message? {
    if entry.isWithdrawn { return .pictureWithdrawn }
    switch entry.work {
    case .done: return nil
    case .waiting: return .pictureWaiting
    case .failed: return .pictureFailed
    }
  }

  private func places(_ context: PageContext) -> HTML {
    """
    <h2>\(context.say(.pictureUses))</h2>
    \(uses.list(context))\(uses.record(context))\
    \(if: mayReplace, replacing(context))\
    \(if: uses.isEmpty && staff.account.mayAnywhere(.publish), deletion(context))
    """
  }

  private var mayReplace: Bool {
    entry.replacement == nil && staff.account.mayAnywhere(.publish)
  }

  private func replacing(_ context: PageContext) -> HTML {
    """
    <p><a href="\(link: Links.replacePicture(entry.picture.digest))">\
    \(context.say(.replacePicture))</a></p>

    """
  }

  private func replaced(by digest: String, _ context: PageContext) -> HTML {
    """
    <p class="fault"><a href="\(link: Links.libraryPicture(digest))">\
    \(context.say(.pictureReplaced))</a></p>

    """
  }

  private func deletion(_ context: PageContext) -> HTML {
    """
    <form method="post" action="\(link: Links.libraryPicture(entry.picture.digest))">
    \(context.token(staff))\(context.hidden("act", "delete"))\
    \(fault("delete", context))<p class="hint">\(context.say(.deleteHelp))</p>
    <p><button type="submit">\(context.say(.deletePicture))</button></p>
    </form>

    """
  }

  private func form(_ context: PageContext) -> HTML {
    """
    <form class="entry" method="post" action="\(link: Links.libraryPicture(entry.picture.digest))">
    \(context.token(staff))\(context.hidden("act", "save"))\
    \(field("alt", fields.alt, .pictureAlt, .pictureAltHelp, context))\
    \(field("caption", fields.caption, .pictureCaption, nil, context))\
    \(field("credit", fields.credit, .pictureCredit, nil, context))\
    \(field("rights", fields.rights, .pictureRights, nil, context))\
    \(field("last-day", fields.lastDay, .lastDay, .lastDayHelp, type: "date", context))\
    \(focus(context))\(Picture.Shape.allCases, { handCrop($0, context) })\
    <p><button type="submit">\(context.say(.savePicture))</button></p>
    </form>

    """
  }

  func field(
    _ name: String, _ value: String, _ label: Message, _ help: Message?, type: String = "text",
    _ context: PageContext
  ) -> HTML {
    let described = [
      help == nil ? nil : "\(name)-help", faults[name] == nil ? nil : "\(name)-fault",
    ]
    .compactMap(\.self).joined(separator: " ")
    let hint: HTML? = help.map {
      "<span class=\"hint\" id=\"\(name)-help\">\(context.say($0))</span>\n"
    }
    return """
      <p><label for="\(name)">\(context.say(label))</label>
      <input id="\(name)" name="\(name)" type="\(type)" value="\(value)" \
      dir="\(type == "text" ? "auto" : "ltr")"\
      \(attribute: "aria-describedby", described.isEmpty ? nil : described)/>
      \(hint)</p>
      \(fault(name, context))
      """
  }

  func fault(_ name: String, _ context: PageContext) -> HTML? {
    faults[name].map { fault in
      let words = context.say(fault.message, ["date": fields.lastDay])
      return "<p class=\"fault\" id=\"\(name)-fault\">\(words)</p>\n"
    }
  }
}
