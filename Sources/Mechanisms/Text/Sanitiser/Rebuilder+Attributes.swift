import Markup

extension Rebuilder {
  /// The attributes that an element keeps, each read and written anew.
  func attributes(of node: ForeignTree.Node, as name: String) -> HTML {
    guard sanitiser.policy == .article else { return .empty }
    var html = direction(of: node)
    switch name {
    case "td", "th":
      html += "\(attribute: "colspan", node.number("colspan", upTo: 100))"
      html += "\(attribute: "rowspan", node.number("rowspan", upTo: 1000))"
      if name == "th" { html += "\(attribute: "scope", node.word("scope", of: Self.scopes))" }
    case "ol": html += "\(attribute: "start", node.number("start"))"
    case "abbr", "dfn": html += "\(attribute: "title", node["title"].map(Characters.folded))"
    case "time": html += "\(attribute: "datetime", node.moment)"
    case "blockquote", "q", "del", "ins":
      html += "\(attribute: "cite", link: address(node["cite"]))"
    default: break
    }
    return html
  }

  /// The same for a block, with language and direction of the division that it stands in.
  func blockAttributes(of node: ForeignTree.Node, as name: String) -> HTML {
    let own = attributes(of: node, as: name)
    return direction(of: node).isEmpty ? inherited + own : own
  }

  private static let scopes: Set<String> = ["row", "col", "rowgroup", "colgroup"]

  /// Language and direction, which the reading depends on.
  func direction(of node: ForeignTree.Node) -> HTML {
    guard sanitiser.policy == .article else { return .empty }
    let direction = node.word("dir", of: ["ltr", "rtl", "auto"])
    return "\(attribute: "lang", node.languageTag)\(attribute: "dir", direction)"
  }
}

extension ForeignTree.Node {
  /// The value of an attribute; nil when there is none.
  subscript(name: String) -> String? {
    attributes.first { $0.name == name }?.value
  }

  /// The value as a positive whole number within bounds, as it is written out again.
  func number(_ name: String, upTo limit: Int = 100_000) -> String? {
    guard let value = self[name], let number = Int(value), (1...limit).contains(number) else {
      return nil
    }
    return String(number)
  }

  /// The value when it is one of these words.
  func word(_ name: String, of words: Set<String>) -> String? {
    self[name].map { $0.lowercased() }.flatMap { words.contains($0) ? $0 : nil }
  }

  /// A language tag by its shape (RFC 5646): letters, digits and hyphens.
  var languageTag: String? {
    guard let tag = self["lang"], (2...35).contains(tag.utf8.count),
      tag.utf8.allSatisfy({ byte in byte == 0x2D || byte.isLetterOrDigit })
    else { return nil }
    return tag
  }

  /// A date or time by its characters.
  var moment: String? {
    guard let value = self["datetime"], value.utf8.count <= 40,
      value.utf8.allSatisfy({ byte in byte.isLetterOrDigit || "-:.+ ".utf8.contains(byte) })
    else { return nil }
    return value
  }
}

extension UInt8 {
  fileprivate var isLetterOrDigit: Bool {
    (0x30...0x39).contains(self) || (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self)
  }
}
