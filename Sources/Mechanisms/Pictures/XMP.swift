/// Credits in an XMP packet (ISO 16684-1): the few properties that name origin and content.
///
/// The packet is searched for known names rather than parsed: a broken one gives fewer credits,
/// never an error, and nothing of it but the text of these properties goes any further.
enum XMP {
  static func credits(in packet: [UInt8]) -> Credits {
    let text = String(decoding: packet, as: UTF8.self)
    var credits = Credits()
    credits.creator = value("dc:creator", in: text)
    credits.credit = value("photoshop:Credit", in: text)
    credits.copyright = value("dc:rights", in: text)
    credits.source = value("photoshop:Source", in: text)
    credits.caption = value("dc:description", in: text)
    credits.alt = value("Iptc4xmpCore:AltTextAccessibility", in: text)
    credits.usage = value("xmpRights:UsageTerms", in: text)
    return credits
  }

  /// A property's first value, written as an element or as an attribute.
  private static func value(_ name: String, in text: String) -> String? {
    let utf8 = text.utf8
    if let open = find("<\(name)", in: utf8, from: utf8.startIndex),
      let close = find("</\(name)>", in: utf8, from: open)
    {
      let whole = String(text[open..<close])
      let element = find("<rdf:li", in: whole.utf8, from: whole.startIndex) ?? whole.startIndex
      return inner(whole[element...]).flatMap { Credits.tidy(unescaped($0)) }
    }
    for quote in ["\"", "'"] {
      guard let start = find("\(name)=\(quote)", in: utf8, from: utf8.startIndex) else { continue }
      let from = utf8.index(start, offsetBy: name.utf8.count + 2)
      guard let end = find(quote, in: utf8, from: from) else { continue }
      return Credits.tidy(unescaped(text[from..<end]))
    }
    return nil
  }

  /// The characters between a start tag and the next tag.
  private static func inner(_ element: Substring) -> Substring? {
    guard let close = element.firstIndex(of: ">") else { return nil }
    return element[element.index(after: close)...].prefix { $0 != "<" }
  }

  private static func find(
    _ part: String, in text: String.UTF8View, from: String.Index
  ) -> String.Index? {
    let wanted = Array(part.utf8)
    var index = from
    while index < text.endIndex {
      if text[index] == wanted[0], text[index...].starts(with: wanted) { return index }
      index = text.index(after: index)
    }
    return nil
  }

  /// Undoes XML's five entities and numbered characters; other entities stay as they are.
  static func unescaped(_ text: Substring) -> String {
    var result = ""
    var rest = text
    while let start = rest.firstIndex(of: "&") {
      result += rest[..<start]
      rest = rest[start...]
      guard let end = rest.prefix(12).firstIndex(of: ";"),
        let character = named(rest[rest.index(after: start)..<end])
      else {
        result.append(rest.removeFirst())
        continue
      }
      result.append(character)
      rest = rest[rest.index(after: end)...]
    }
    return result + rest
  }

  private static func named(_ entity: Substring) -> Character? {
    switch entity {
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "quot": return "\""
    case "apos": return "'"
    default:
      guard entity.hasPrefix("#") else { return nil }
      let hexadecimal = entity.hasPrefix("#x")
      let digits = entity.dropFirst(hexadecimal ? 2 : 1)
      return UInt32(digits, radix: hexadecimal ? 16 : 10)
        .flatMap(Unicode.Scalar.init).map(Character.init)
    }
  }
}
