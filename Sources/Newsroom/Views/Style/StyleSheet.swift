/// The style sheet, in the order of its parts.
enum StyleSheet {
  static let minified = parts.map(squeeze).joined()

  private static let parts = [base]

  /// Leaves out comments, and white space where CSS does not need it.
  ///
  /// Safe for our own sheets only: they have no text with braces, semicolons or runs of spaces.
  static func squeeze(_ css: String) -> String {
    var out = ""
    var rest = css[...]
    while let start = rest.firstRange(of: "/*") {
      out += rest[..<start.lowerBound]
      rest = rest[start.upperBound...]
      rest = rest.firstRange(of: "*/").map { rest[$0.upperBound...] } ?? ""
    }
    out += rest
    let lines = out.split(separator: "\n").map { line in
      String(line.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
    return lines.joined()
      .replacing(": ", with: ":").replacing(" {", with: "{").replacing(";}", with: "}")
      .replacing(", ", with: ",")
  }
}
