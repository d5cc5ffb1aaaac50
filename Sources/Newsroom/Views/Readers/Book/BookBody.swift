import Markup

/// The text of a story for a book: the pictures of the book in place of the site's, addresses
/// absolute, and no attribute that books do not know.
///
/// The HTML is our own: within a tag every attribute is in double quotes, and `<` begins nothing
/// but tags.
struct BookBody {
  let base: Link
  let pictures: Set<String>

  init(base: Link, pictures: Set<String>) {
    self.base = base
    self.pictures = pictures
  }

  private static let kept: Set<String> = [
    "class", "colspan", "dir", "href", "lang", "rowspan", "scope", "start", "title",
  ]

  /// The names of the picture files that a text shows, in order.
  static func pictures(in body: String) -> [String] {
    tags(of: body).compactMap { tag in
      tag.hasPrefix("<img ") ? attributes(tag).first { $0.name == "src" }?.value : nil
    }.compactMap(file)
  }

  func html(_ body: String) -> HTML {
    var html: [UInt8] = []
    var rest = body[...]
    while let start = rest.firstIndex(of: "<") {
      html += rest[..<start].utf8
      rest = rest[start...]
      let end = rest.firstIndex(of: ">").map { rest.index(after: $0) } ?? rest.endIndex
      html += tag(rest[..<end]).bytes
      rest = rest[end...]
    }
    return HTML(trusted: html + Array(rest.utf8))
  }

  private func tag(_ tag: Substring) -> HTML {
    let name = tag.dropFirst().prefix { $0.isLetter || $0.isNumber || $0 == "/" }
    switch name {
    case "picture", "/picture", "source", "source/": return .empty
    case "img": return image(Self.attributes(tag))
    default:
      guard !tag.hasPrefix("</"), tag.contains(" ") else { return HTML(trusted: String(tag)) }
      let attributes = Self.attributes(tag).filter { Self.kept.contains($0.name) }
      let end: HTML = tag.hasSuffix("/>") ? "/>" : ">"
      return "<\(HTML(trusted: String(name)))\(attributes, attribute)\(end)"
    }
  }

  private func attribute(_ attribute: (name: String, value: String)) -> HTML {
    let name = HTML(trusted: attribute.name)
    switch attribute.name {
    case "href":
      let link = Link(Self.plain(attribute.value)).resolved(against: base)
      return link == .inert ? .empty : " href=\"\(link: link)\""
    case "lang":
      let value = HTML(trusted: attribute.value)
      return " lang=\"\(value)\" xml:lang=\"\(value)\""
    default: return " \(name)=\"\(HTML(trusted: attribute.value))\""
    }
  }

  private func image(_ attributes: [(name: String, value: String)]) -> HTML {
    let value = { (name: String) in attributes.first { $0.name == name }?.value ?? "" }
    guard let file = Self.file(value("src")), pictures.contains(file) else { return .empty }
    let alt = HTML(trusted: value("alt"))
    return "<img src=\"\(link: Link("pictures/\(file)"))\" alt=\"\(alt)\"/>"
  }

  /// The name of the picture file at an address of the site; nil for any other address.
  private static func file(_ address: String) -> String? {
    guard address.hasPrefix("/pictures/") else { return nil }
    let name = address.dropFirst("/pictures/".count)
    return name.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "." }
      ? String(name) : nil
  }

  private static func tags(of body: String) -> [Substring] {
    body.split(separator: "<").compactMap { piece in
      guard let end = piece.firstIndex(of: ">"), piece.startIndex > body.startIndex else {
        return nil
      }
      return body[body.index(before: piece.startIndex)...end]
    }
  }

  /// Names and values as they stand, escaped.
  private static func attributes(_ tag: Substring) -> [(name: String, value: String)] {
    tag.matches(of: /\ ([a-z:-]+)="([^"]*)"/).map { (String($0.output.1), String($0.output.2)) }
  }

  private static func plain(_ value: String) -> String {
    value.replacing("&amp;", with: "&")
  }
}
