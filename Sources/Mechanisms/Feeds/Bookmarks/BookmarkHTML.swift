/// Reads bookmarks from HTML as browsers and Pocket write it: links in any order of tags, since none
/// of these files is valid HTML.
struct BookmarkHTML {
  private var rest: Substring.UTF8View
  private var marks: [Bookmark] = []
  /// The text since the last tag that counts.
  private var text: [UInt8] = []
  private var open: Bookmark?
  private var isNote = false
  private var isHeading = false
  /// Pocket puts what is read under a heading of its own.
  private var isReadArchive = false

  static func read(_ text: Substring) throws(ParseError) -> [Bookmark] {
    var reader = BookmarkHTML(rest: text.utf8)
    reader.run()
    guard !reader.marks.isEmpty || reader.isKnownKind(text) else {
      throw ParseError(.syntax, message: "the file has no bookmarks")
    }
    return reader.marks
  }

  private init(rest: Substring.UTF8View) {
    self.rest = rest
  }

  private func isKnownKind(_ text: Substring) -> Bool {
    let head = text.prefix(400).lowercased()
    return head.contains("netscape-bookmark-file") || head.contains("pocket")
  }

  private mutating func run() {
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "<") else {
        if open != nil || isNote || isHeading { text.append(byte) }
        continue
      }
      let tag = rest.prefix { $0 != UInt8(ascii: ">") }
      let inside = Self.isQuoteOpen(tag) ? Self.whole(rest) : tag
      rest = rest[inside.endIndex...].dropFirst()
      take(String(decoding: inside, as: UTF8.self))
      if marks.count > Bookmarks.most { return }
    }
    endNote()
    end()
  }

  /// Whether a `>` stood within a quoted value.
  private static func isQuoteOpen(_ tag: Substring.UTF8View) -> Bool {
    tag.reduce(false) { $1 == UInt8(ascii: "\"") ? !$0 : $0 }
  }

  private static func whole(_ rest: Substring.UTF8View) -> Substring.UTF8View {
    var isQuoted = false
    return rest.prefix { byte in
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      return isQuoted || byte != UInt8(ascii: ">")
    }
  }

  private mutating func take(_ tag: String) {
    let name = tag.prefix { !$0.isWhitespace && $0 != "/" || $0 == "/" && tag.hasPrefix("/") }
      .lowercased()
    switch name {
    case "a":
      endNote()
      end()
      open = Self.bookmark(Self.attributes(tag))
      text = []
    case "/a": end()
    case "dd":
      endNote()
      (isNote, text) = (!marks.isEmpty, [])
    case "dt", "li", "dl", "/dl", "ul", "/ul": endNote()
    case "h1", "h2", "h3":
      endNote()
      (isHeading, text) = (true, [])
    case "/h1", "/h2", "/h3":
      isReadArchive = String(decoding: text, as: UTF8.self).lowercased().contains("read archive")
      (isHeading, text) = (false, [])
    default: break
    }
  }

  private mutating func end() {
    guard var mark = open else { return }
    open = nil
    mark.title = plain
    mark.isRead = mark.read != nil || isReadArchive
    text = []
    if !mark.address.isEmpty { marks.append(mark) }
  }

  private mutating func endNote() {
    guard isNote else { return }
    isNote = false
    if let last = marks.indices.last { marks[last].note = plain }
    text = []
  }

  private var plain: String {
    Self.unescaped(String(decoding: text, as: UTF8.self)).trimmed
  }

  private static func bookmark(_ attributes: [String: String]) -> Bookmark {
    let saved = (attributes["add_date"] ?? attributes["time_added"]).flatMap(Bookmarks.instant)
    let tags = (attributes["tags"] ?? "").split(separator: ",").map { String($0).trimmed }
    return Bookmark(
      address: (attributes["href"] ?? "").trimmed, saved: saved,
      read: attributes["last_visit"].flatMap(Bookmarks.instant),
      tags: tags.filter { !$0.isEmpty })
  }

  /// Names in small letters; of two of a name the first counts.
  private static func attributes(_ tag: String) -> [String: String] {
    var found: [String: String] = [:]
    var rest = tag.drop { !$0.isWhitespace }
    while true {
      rest = rest.drop { $0.isWhitespace || $0 == "/" }
      let name = rest.prefix { !$0.isWhitespace && $0 != "=" }
      guard !name.isEmpty else { return found }
      rest = rest[name.endIndex...]
      guard rest.first == "=" else { continue }
      rest = rest.dropFirst()
      let value: Substring
      if let quote = rest.first, quote == "\"" || quote == "'" {
        rest = rest.dropFirst()
        value = rest.prefix { $0 != quote }
        rest = rest[value.endIndex...].dropFirst()
      } else {
        value = rest.prefix { !$0.isWhitespace }
        rest = rest[value.endIndex...]
      }
      let key = name.lowercased()
      if found[key] == nil { found[key] = unescaped(String(value)) }
    }
  }

  private static let entities: [Substring: String] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}",
  ]

  static func unescaped(_ text: String) -> String {
    guard text.contains("&") else { return text }
    var plain = ""
    var rest = text[...]
    while let start = rest.firstIndex(of: "&") {
      plain += rest[..<start]
      rest = rest[start...].dropFirst()
      let name = rest.prefix { $0 != ";" && $0 != "&" && !$0.isWhitespace }
      guard name.utf8.count <= 10, rest[name.endIndex...].first == ";", let sign = sign(name)
      else {
        plain += "&"
        continue
      }
      plain += sign
      rest = rest[name.endIndex...].dropFirst()
    }
    return plain + rest
  }

  private static func sign(_ name: Substring) -> String? {
    guard name.first == "#" else { return entities[name] }
    let digits = name.dropFirst()
    let isHexadecimal = digits.first == "x" || digits.first == "X"
    let code = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return code.flatMap(Unicode.Scalar.init).map { String($0) }
  }
}
