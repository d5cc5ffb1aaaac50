public import Text

/// The files that pages refer to.
public struct Assets: Sendable {
  /// The style sheet.
  public let style: Asset
  /// The style sheet of the desk's pages.
  public let deskStyle: Asset
  /// The style sheet of the line that staff have above readers' pages.
  public let staffStyle: Asset
  /// The style sheet that a reader's own pages have besides.
  public let readerStyle: Asset
  /// The script that the page of a reader's list offers and does not need.
  public let readerScript: Asset
  /// The script that pages offer and do not need.
  public let script: Asset
  /// The script that pages with comments offer and do not need.
  public let talkScript: Asset
  /// The script by which rows at the desk are dragged into order.
  public let rowsScript: Asset
  /// The script that the desk's lists of stories offer and do not need.
  public let storiesScript: Asset
  /// The script of the moderators' queues.
  public let commentsScript: Asset
  /// The script of the desk's editor.
  public let editorScript: Asset
  /// The script of the library of pictures.
  public let picturesScript: Asset
  /// The site's mark, for browser tabs and home screens.
  public let icon: Asset
  /// The worker that keeps saved stories for reading without a connection; it stands at an address
  /// of its own, since browsers know it by that.
  public static let worker = Array(SiteScript.squeezed(ReaderScript.worker).utf8)
  /// Ages in words by the tag of their language.
  private let ages: [String: Asset]

  /// The program's own files.
  public static let standard = Assets(languages: .builtIn)

  /// The program's own files, with the words of these languages.
  public init(languages: Languages) {
    style = Asset(
      "style", format: "css", mediaType: "text/css; charset=utf-8", text: StyleSheet.minified)
    deskStyle = Asset(
      "desk", format: "css", mediaType: "text/css; charset=utf-8", text: StyleSheet.deskMinified)
    staffStyle = Asset(
      "staff", format: "css", mediaType: "text/css; charset=utf-8", text: StyleSheet.staffMinified)
    readerStyle = Asset(
      "own", format: "css", mediaType: "text/css; charset=utf-8", text: StyleSheet.readersMinified)
    readerScript = Asset(
      "own", format: "js", mediaType: "text/javascript; charset=utf-8",
      text: SiteScript.squeezed(ReaderScript.page))
    script = Asset(
      "site", format: "js", mediaType: "text/javascript; charset=utf-8",
      text: SiteScript.minified)
    talkScript = Asset(
      "comments", format: "js", mediaType: "text/javascript; charset=utf-8",
      text: CommentsScript.minified)
    rowsScript = Asset(
      "rows", format: "js", mediaType: "text/javascript; charset=utf-8",
      text: SiteScript.squeezed(DeskRowsScript.source))
    storiesScript = Asset(
      "stories", format: "js", mediaType: "text/javascript; charset=utf-8",
      text: SiteScript.squeezed(DeskStoriesScript.source))
    commentsScript = Asset(
      "moderation", format: "js", mediaType: "text/javascript; charset=utf-8",
      text: SiteScript.squeezed(DeskCommentsScript.source))
    editorScript = Asset(
      "editor", format: "js", mediaType: "text/javascript; charset=utf-8",
      text: EditorScript.minified)
    picturesScript = Asset(
      "pictures", format: "js", mediaType: "text/javascript; charset=utf-8",
      text: PicturesScript.minified)
    icon = Asset("icon", format: "svg", mediaType: "image/svg+xml", text: SiteIcon.svg)
    ages = Dictionary(
      languages.all.map { ($0.tag, Self.ages(in: $0)) }, uniquingKeysWith: { one, _ in one })
  }

  private static func ages(in language: Language) -> Asset {
    Asset(
      "ages-\(language.tag)", format: "json", mediaType: "application/json",
      text: AgeWords.json(language))
  }

  /// The ages in words of a language, for the script; nil when it was not among the languages.
  public func ages(_ language: Language) -> Asset? { ages[language.tag] }

  /// Every file, for the handler that serves them.
  public var all: [Asset] {
    [
      style, deskStyle, staffStyle, readerStyle, script, readerScript, talkScript, rowsScript,
      storiesScript, commentsScript, editorScript, picturesScript, icon,
    ]
      + ages.values.sorted { $0.name < $1.name }
  }

  /// The file of that name; nil when there is none.
  public subscript(fileName: String) -> Asset? {
    all.first { $0.fileName == fileName }
  }
}
