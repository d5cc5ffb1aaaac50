/// The square brackets of WordPress itself: `[caption]`, `[embed]`, `[gallery]`, players.
///
/// A plugin's own brackets stay as text: nothing here knows what they stand for.
enum Shortcodes {
  /// Replaces those that have a meaning in HTML and drops those that only drew something.
  static func html(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "[")) else { return text }
    var out = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "[") {
      out += rest[..<open]
      rest = rest[open...]
      guard let code = Code(rest) else {
        out.append("[")
        rest = rest.dropFirst()
        continue
      }
      out += code.html
      rest = code.rest
    }
    return out + rest
  }

  /// One pair of brackets that is known, and what stands behind it.
  private struct Code {
    let html: String
    let rest: Substring

    init?(_ text: Substring) {
      let name = String(text.dropFirst().prefix { $0.isLetter || $0 == "_" })
      let after = text.dropFirst(1 + name.count)
      guard Self.names.contains(name), let next = after.first, next == "]" || next.isWhitespace,
        let close = after.firstIndex(of: "]")
      else { return nil }
      let behind = after[after.index(after: close)...]
      guard Self.pairs.contains(name), let end = behind.firstRange(of: "[/\(name)]") else {
        html = ""
        rest = behind
        return
      }
      html = Self.html(name, String(behind[..<end.lowerBound]))
      rest = behind[end.upperBound...]
    }

    private static let names: Set<String> = [
      "caption", "wp_caption", "embed", "gallery", "audio", "video", "playlist",
    ]
    private static let pairs: Set<String> = ["caption", "wp_caption", "embed", "audio", "video"]

    private static func html(_ name: String, _ inner: String) -> String {
      switch name {
      case "embed":
        let address = inner.split(whereSeparator: \.isWhitespace).joined()
        return "\n\n\(address)\n\n"
      case "caption", "wp_caption": return figure(inner)
      default: return ""
      }
    }

    /// The caption stands behind the picture, or behind the link around it.
    private static func figure(_ inner: String) -> String {
      let end =
        inner.firstRange(of: "</a>")?.upperBound
        ?? inner.firstRange(of: "<img").flatMap { image in
          inner[image.upperBound...].firstIndex(of: ">").map { inner.index(after: $0) }
        }
      guard let end else { return inner }
      let (picture, caption) = (inner[..<end], inner[end...])
      return "\n\n<figure>\(picture)<figcaption>\(caption)</figcaption></figure>\n\n"
    }
  }
}
