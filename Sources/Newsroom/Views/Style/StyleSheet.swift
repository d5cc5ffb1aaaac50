/// The style sheet, in the order of its parts.
///
/// Directions are logical (`inline-start`), so that editions from right to left mirror by
/// themselves; sizes are in `rem`, so that readers' own font sizes count.
enum StyleSheet {
  static let minified = parts.map(squeezed).joined()

  private static let parts = [
    colours, type, masthead, cards, front, lists, story, around, forms, footer, live, paper,
    differences, changes, saved, comments, wide, print,
  ]

  /// Leaves out comments, and white space where CSS does not need it.
  ///
  /// Safe for our own sheets only: they have no text with braces, semicolons or runs of spaces.
  static func squeezed(_ css: String) -> String {
    var text = ""
    var rest = css[...]
    while let start = rest.firstRange(of: "/*") {
      text += rest[..<start.lowerBound]
      rest = rest[start.upperBound...]
      rest = rest.firstRange(of: "*/").map { rest[$0.upperBound...] } ?? ""
    }
    text += rest
    return text.split(separator: "\n").map(trimmed).joined()
      .replacing(": ", with: ":").replacing(" {", with: "{").replacing(";}", with: "}")
      .replacing(", ", with: ",").replacing(" > ", with: ">")
  }

  private static func trimmed(_ line: Substring) -> String {
    String(line.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
