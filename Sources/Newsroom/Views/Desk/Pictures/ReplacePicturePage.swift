public import Markup
public import News

/// Puts another picture in the place of one, everywhere at once; shows where that is first.
public struct ReplacePicturePage: Sendable {
  /// What was typed.
  public struct Fields: Sendable, Hashable {
    /// The fingerprint of a picture of the library.
    public var digest = ""
    /// Why.
    public var reason = ""
    /// Whether the other picture is shown with its own words.
    public var ownWords = false

    /// Makes empty fields.
    public init() {}
  }

  /// What is wrong.
  public enum Fault: Sendable {
    /// There is neither a file nor a fingerprint.
    case nothing
    /// The library has no such picture.
    case unknown
    /// It is the same.
    case same
    /// The other one is withdrawn or replaced.
    case unfit
    /// There is no reason, or too long a one.
    case noReason
    /// The file was not taken.
    case file(PictureOutcome)
    /// Whoever asks may not publish in some places.
    case notYours([String])

    /// The field that it stands beside.
    var field: String {
      switch self {
      case .nothing, .file: "file"
      case .unknown, .same, .unfit: "digest"
      case .noReason: "reason"
      case .notYours: "places"
      }
    }

    func words(_ context: PageContext) -> HTML {
      switch self {
      case .nothing: "\(context.say(.replaceNothing))"
      case .unknown: "\(context.say(.paperNoPicture))"
      case .same: "\(context.say(.replaceSame))"
      case .unfit: "\(context.say(.replaceUnfit))"
      case .noReason: "\(context.say(.replaceNoReason))"
      case .file(let outcome): "\(context.say(outcome.message, ["file": outcome.file]))"
      case .notYours(let places):
        "\(context.say(.replaceNotYours, ["places": places.joined(separator: " · ")]))"
      }
    }
  }

  private let staff: DeskStaff
  private let entry: LibraryPicture
  private let uses: PictureUses
  private let fields: Fields
  /// What is wrong.
  public var faults: [Fault] = []

  /// Makes the page.
  public init(_ staff: DeskStaff, _ entry: LibraryPicture, uses: PictureUses, fields: Fields) {
    self.staff = staff
    self.entry = entry
    self.uses = uses
    self.fields = fields
  }

  /// The page as a document.
  public func html(in context: PageContext) -> HTML {
    DeskLayout(
      context: context, title: context.say(.replacePicture), staff: staff, place: .pictures,
      main: """
        <p>\(context.say(.replaceHelp))</p>
        \(fault("places", context))<div class="sheet">
        <div>
        \(PictureView(entry.picture, sizes: "(min-width: 60rem) 36rem, 100vw", isFirst: true)?.html)
        <p class="hint"><a href="\(link: Links.libraryPicture(entry.picture.digest))">\
        <bdi>\(entry.fileName.isEmpty ? context.say(.pictureTitle) : entry.fileName)</bdi></a></p>
        <h2>\(context.say(.replaceReach))</h2>
        \(uses.list(context))</div>
        \(form(context))</div>

        """
    ).html
  }

  private func form(_ context: PageContext) -> HTML {
    """
    <form class="entry" method="post" enctype="multipart/form-data" \
    action="\(link: Links.replacePicture(entry.picture.digest))">
    \(context.token(staff))\
    <p><label for="file">\(context.say(.replaceFile))</label>
    <input id="file" name="file" type="file" accept="\(LibraryPage.accepted)" \
    aria-describedby="file-help\(described("file"))"/></p>
    \(fault("file", context))<p class="hint" id="file-help">\(context.say(.bringHelp))</p>
    <p><label for="digest">\(context.say(.replaceDigest))</label>
    <input id="digest" name="digest" value="\(fields.digest)" dir="ltr" autocomplete="off"\
    \(attribute: "aria-describedby", has("digest") ? "digest-fault" : nil)/></p>
    \(fault("digest", context))\
    <p><label for="reason">\(context.say(.replaceReason))</label>
    <input id="reason" name="reason" value="\(fields.reason)" dir="auto" required="required" \
    aria-describedby="reason-help\(described("reason"))"/>
    <span class="hint" id="reason-help">\(context.say(.replaceReasonHelp))</span></p>
    \(fault("reason", context))\
    <p><label for="words"><input id="words" name="words" type="checkbox" value="1"\
    \(attribute: "checked", fields.ownWords ? "checked" : nil)/> \(context.say(.replaceWords))</label></p>
    <p><button type="submit">\(context.say(.replacePicture))</button></p>
    </form>

    """
  }

  private func has(_ field: String) -> Bool { faults.contains { $0.field == field } }

  private func described(_ field: String) -> String { has(field) ? " \(field)-fault" : "" }

  private func fault(_ field: String, _ context: PageContext) -> HTML {
    guard let fault = faults.first(where: { $0.field == field }) else { return .empty }
    return """
      <p class="fault" id="\(field)-fault" role="alert" dir="auto">\(fault.words(context))</p>

      """
  }
}
