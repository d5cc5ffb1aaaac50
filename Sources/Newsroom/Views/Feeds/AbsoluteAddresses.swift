import Markup

/// Makes the addresses of stored HTML absolute, for readers outside the site.
///
/// The HTML is our own: within a tag every attribute is in double quotes, and `<` begins nothing
/// but tags.
struct AbsoluteAddresses {
  private let base: Link
  private let bytes: [UInt8]
  private var out: [UInt8] = []

  /// The same HTML with every `href`, `src` and `srcset` as seen from a page at `base`.
  static func html(_ body: String, base: Link) -> HTML {
    var addresses = AbsoluteAddresses(base: base, bytes: Array(body.utf8))
    addresses.write()
    return HTML(trusted: addresses.out)
  }

  private init(base: Link, bytes: [UInt8]) {
    self.base = base
    self.bytes = bytes
    out.reserveCapacity(bytes.count + 256)
  }

  private static let href = Array(" href=\"".utf8)
  private static let src = Array(" src=\"".utf8)
  private static let srcset = Array(" srcset=\"".utf8)

  private mutating func write() {
    var index = 0
    var isInTag = false
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "<") { isInTag = true }
      if byte == UInt8(ascii: ">") { isInTag = false }
      if isInTag, byte == UInt8(ascii: " "), let end = writeAttribute(at: index) {
        index = end
      } else {
        out.append(byte)
        index += 1
      }
    }
  }

  /// Writes an attribute up to its closing quote and returns where that stands; nil for others.
  private mutating func writeAttribute(at index: Int) -> Int? {
    let rest = bytes[index...]
    let name = [Self.href, Self.src, Self.srcset].first { rest.starts(with: $0) }
    guard let name else { return nil }
    let start = index + name.count
    let end = bytes[start...].firstIndex(of: UInt8(ascii: "\"")) ?? bytes.count
    let value = String(decoding: bytes[start..<end], as: UTF8.self)
      .replacing("&amp;", with: "&")
    out += name
    out += name == Self.srcset ? absolute(set: value) : absolute(value)
    return end
  }

  private func absolute(_ address: String) -> [UInt8] {
    let attribute: HTML = "\(link: Link(address).resolved(against: base))"
    return attribute.bytes
  }

  /// Each candidate of a set is an address, a space and a width.
  private func absolute(set: String) -> [UInt8] {
    let candidates = set.split(separator: ", ").map { candidate -> [UInt8] in
      let parts = candidate.split(separator: " ", maxSplits: 1)
      return parts.isEmpty
        ? [] : absolute(String(parts[0])) + parts.dropFirst().flatMap { Array(" \($0)".utf8) }
    }
    return Array(candidates.joined(separator: Array(", ".utf8)))
  }
}
