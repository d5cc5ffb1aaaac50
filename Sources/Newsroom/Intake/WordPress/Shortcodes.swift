/// The square brackets of WordPress itself: `[caption]`, `[embed]`, `[gallery]`, players.
///
/// A plugin's own brackets stay as text: nothing here knows what they stand for.
enum Shortcodes {
  /// Replaces those that have a meaning in HTML and drops those that only drew something.
  static func html(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "[")) else { return text }
    var out = ""
    var rest = text[...]
    var unclosed: Set<String> = []
    while let open = rest.firstIndex(of: "[") {
      out += rest[..<open]
      rest = rest[open...]
      guard let code = Code(rest, &unclosed) else {
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

    /// `unclosed` remembers what has no end in the rest of the text, so that it is looked for once.
    init?(_ text: Substring, _ unclosed: inout Set<String>) {
      let name = String(text.dropFirst().prefix(10).prefix { $0.isLetter || $0 == "_" })
      let after = text.dropFirst(1 + name.count)
      guard Self.names.contains(name), let next = after.first, next == "]" || next.isWhitespace,
        !unclosed.contains("]")
      else { return nil }
      guard let close = after.firstIndex(of: "]") else {
        unclosed.insert("]")
        return nil
      }
      let behind = after[after.index(after: close)...]
      let attributes = String(after[..<close])
      let isPair = Self.pairs.contains(name) && !unclosed.contains(name)
      guard isPair, let end = behind.firstRange(of: "[/\(name)]") else {
        if isPair { unclosed.insert(name) }
        html = Self.html(name, attributes, "")
        rest = behind
        return
      }
      html = Self.html(name, attributes, String(behind[..<end.lowerBound]))
      rest = behind[end.upperBound...]
    }

    private static let names: Set<String> = [
      "caption", "wp_caption", "embed", "gallery", "audio", "video", "playlist",
    ]
    private static let pairs: Set<String> = ["caption", "wp_caption", "embed", "audio", "video"]

    private static func html(_ name: String, _ attributes: String, _ inner: String) -> String {
      switch name {
      case "embed":
        let address = inner.split(whereSeparator: \.isWhitespace).joined()
        return "\n\n\(address)\n\n"
      case "caption", "wp_caption": return figure(inner, attributes)
      case "audio", "video": return file(attributes).map { "\n\n\($0)\n\n" } ?? ""
      default: return ""
      }
    }

    /// The address that a player plays, under whatever name: `src`, `mp3`, `mp4`.
    private static func file(_ attributes: String) -> Substring? {
      attributes.split { $0 == "\"" || $0 == "'" || $0 == "=" || $0.isWhitespace }
        .first { $0.hasPrefix("https://") || $0.hasPrefix("http://") }
    }

    /// A caption of WordPress before 3.4 is an attribute.
    private static func words(_ attributes: String) -> Substring? {
      guard let start = attributes.firstRange(of: "caption=\"") else { return nil }
      return attributes[start.upperBound...].prefix { $0 != "\"" }
    }

    /// The caption stands behind the picture, or behind the link around it.
    private static func figure(_ inner: String, _ attributes: String) -> String {
      let end =
        inner.firstRange(of: "</a>")?.upperBound
        ?? inner.firstRange(of: "<img").flatMap { image in
          inner[image.upperBound...].firstIndex(of: ">").map { inner.index(after: $0) }
        }
      guard let end else { return inner }
      let picture = inner[..<end]
      let caption = words(attributes) ?? inner[end...]
      return "\n\n<figure>\(picture)<figcaption>\(caption)</figcaption></figure>\n\n"
    }
  }
}
