/// A Markdown file with a front matter: see docs/formats/markdown.md.
public struct FrontMatter: Sendable, Hashable {
  /// The fields in the order of the file.
  public var fields: [YAML.Entry]
  /// The Markdown behind the front matter.
  public var body: String
  /// The line of the file on which the body begins, from 1.
  public var bodyLine: Int

  /// Splits a file and reads its front matter.
  ///
  /// Fails when the bytes are not UTF-8, when the file does not begin with a line `---`, when no
  /// second such line follows, and when what lies between is no YAML map.
  public init(parsing bytes: [UInt8]) throws(ParseError) {
    let lines = try FrontMatter.lines(of: bytes)
    guard let first = lines.first, FrontMatter.isFence(first) else {
      throw ParseError(
        .syntax, line: 1, message: "a story begins with a front matter between two lines of '---'.")
    }
    guard let end = lines.dropFirst().firstIndex(where: FrontMatter.isFence) else {
      throw ParseError(.truncated, line: 1, message: "the front matter has no closing line '---'.")
    }
    let head = lines[1..<end].joined(separator: "\n")
    let value = try YAML(parsing: Array(head.utf8), firstLine: 2)
    guard case .map(let fields) = value.content else {
      throw ParseError(
        .syntax, line: value.line, message: "the front matter must be lines of 'field: value'.")
    }
    self.fields = fields
    body = lines[(end + 1)...].joined(separator: "\n")
    bodyLine = end + 2
  }

  private static func lines(of bytes: [UInt8]) throws(ParseError) -> [Substring] {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let unmarked = bytes.starts(with: mark) ? Array(bytes.dropFirst(3)) : bytes
    do {
      _ = try UTF8Span(validating: unmarked.span)
    } catch {
      let line = unmarked[..<error.byteOffsets.lowerBound].count { $0 == 0x0A } + 1
      throw ParseError(.syntax, line: line, message: "the bytes here are not UTF-8 text.")
    }
    let text = String(decoding: unmarked, as: UTF8.self)
    return text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }
  }

  private static func isFence(_ line: Substring) -> Bool {
    line.hasPrefix("---") && line.dropFirst(3).allSatisfy { $0 == " " || $0 == "\t" }
  }
}
