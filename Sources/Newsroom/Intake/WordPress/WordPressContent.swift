/// Makes plain HTML of what WordPress keeps: texts of its blocks, or classic ones in which an empty
/// line ends a paragraph and square brackets stand for pictures and players.
///
/// Source: WordPress's own functions `wpautop` and `img_caption_shortcode`, as documented.
enum WordPressContent {
  /// The HTML of a text; foreign still, to be sanitised.
  static func html(_ content: String) -> String {
    if content.contains("<!-- wp:") { return content }
    return paragraphs(Shortcodes.html(content))
  }

  /// Wraps chunks between empty lines, unless they are blocks already; `pre` is left alone.
  private static func paragraphs(_ text: String) -> String {
    var out = ""
    var rest = text[...]
    while let start = rest.firstRange(of: "<pre") {
      out += chunks(rest[..<start.lowerBound])
      let end = rest[start.lowerBound...].firstRange(of: "</pre>")?.upperBound ?? rest.endIndex
      out += rest[start.lowerBound..<end]
      rest = rest[end...]
    }
    return out + chunks(rest)
  }

  private static func chunks(_ text: Substring) -> String {
    var chunks: [[Substring]] = [[]]
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      if line.allSatisfy(\.isWhitespace) {
        chunks.append([])
      } else {
        chunks[chunks.count - 1].append(line)
      }
    }
    return chunks.filter { !$0.isEmpty }.map(paragraph).joined(separator: "\n")
  }

  private static func paragraph(_ lines: [Substring]) -> String {
    if lines.contains(where: holdsBlock) { return lines.joined(separator: "\n") }
    return "<p>" + lines.map(linked).joined(separator: "<br>\n") + "</p>"
  }

  /// An address alone on its line is an embed in WordPress: here a link.
  private static func linked(_ line: Substring) -> String {
    let isAddress =
      (line.hasPrefix("https://") || line.hasPrefix("http://"))
      && !line.contains { $0.isWhitespace || $0 == "<" || $0 == "\"" }
    return isAddress ? "<a href=\"\(line)\">\(line)</a>" : String(line)
  }

  private static func holdsBlock(_ line: Substring) -> Bool {
    var rest = line
    while let open = rest.firstIndex(of: "<") {
      rest = rest[rest.index(after: open)...]
      let name = rest.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }.lowercased()
      if blocks.contains(name) { return true }
    }
    return false
  }

  private static let blocks: Set<String> = [
    "address", "article", "aside", "blockquote", "center", "dd", "details", "div", "dl", "dt",
    "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6",
    "header", "hr", "iframe", "li", "main", "nav", "ol", "p", "pre", "section", "table", "tbody",
    "td", "tfoot", "th", "thead", "tr", "ul", "video", "audio",
  ]
}
