import Markup

/// Makes the addresses of stored HTML absolute, for readers outside the site.
enum AbsoluteAddresses {
  /// The same HTML with every `href` and `src` as seen from a page at `base`.
  ///
  /// The HTML is our own sanitiser's: every attribute is in double quotes, and no text holds a
  /// bare quote mark after an equals sign inside a tag.
  static func html(_ body: String, base: Link) -> HTML {
    let bytes = Array(body.utf8)
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count + 256)
    var index = 0
    var isInTag = false
    while index < bytes.count {
      if isInTag, let name = names.first(where: { bytes[index...].starts(with: $0) }) {
        let start = index + name.count
        let end = bytes[start...].firstIndex(of: UInt8(ascii: "\"")) ?? bytes.count
        out += name
        out += absolute(bytes[start..<end], base)
        index = end
        continue
      }
      if bytes[index] == UInt8(ascii: "<") { isInTag = true }
      if bytes[index] == UInt8(ascii: ">") { isInTag = false }
      out.append(bytes[index])
      index += 1
    }
    return HTML(trusted: out)
  }

  private static let names = [" href=\"", " src=\""].map { Array($0.utf8) }

  /// Addresses in attributes differ from plain ones by `&amp;` alone.
  private static func absolute(_ escaped: ArraySlice<UInt8>, _ base: Link) -> [UInt8] {
    let text = String(decoding: escaped, as: UTF8.self).replacing("&amp;", with: "&")
    let attribute: HTML = "\(link: Link(text).resolved(against: base))"
    return attribute.bytes
  }
}
