/// The files that pages refer to.
public struct Assets: Sendable {
  /// The style sheet.
  public let style: Asset
  /// The style sheet of the desk's pages.
  public let deskStyle: Asset
  /// The style sheet of the line that staff have above readers' pages.
  public let staffStyle: Asset
  /// The site's mark, for browser tabs and home screens.
  public let icon: Asset

  /// The program's own files.
  public static let standard = Assets(
    style: Asset(
      "style", format: "css", mediaType: "text/css; charset=utf-8", text: StyleSheet.minified),
    deskStyle: Asset(
      "desk", format: "css", mediaType: "text/css; charset=utf-8", text: StyleSheet.deskMinified),
    staffStyle: Asset(
      "staff", format: "css", mediaType: "text/css; charset=utf-8", text: StyleSheet.staffMinified),
    icon: Asset("icon", format: "svg", mediaType: "image/svg+xml", text: SiteIcon.svg))

  /// Every file, for the handler that serves them.
  public var all: [Asset] { [style, deskStyle, staffStyle, icon] }

  /// The file of that name; nil when there is none.
  public subscript(fileName: String) -> Asset? {
    all.first { $0.fileName == fileName }
  }
}
