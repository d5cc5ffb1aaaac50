/// The script of the editor: it keeps what is typed, and spares keystrokes; the form is complete
/// without it.
enum EditorScript {
  static let minified =
    "\"use strict\";\n"
    + parts.map { "{\n\(SiteScript.squeezed($0))}\n" }.joined()

  private static let parts = [keeping, tools, pane]
}
