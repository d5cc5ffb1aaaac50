/// Guesses from a quick scan whether an HTML parser would need far more time or memory than the
/// size of a text lets expect.
///
/// HTML's own rules make hostile texts costly: elements nested a hundred thousand deep, emphasis
/// that is opened again in every paragraph, a tag with a hundred thousand attributes. What slips
/// through this scan is stopped by the limits of `ForeignParse`.
struct ParsingCost {
  private static let depthLimit = 512
  private static let attributeLimit = 500
  private static let nodeLimit = 1_000_000

  private var open: [[UInt8]: Int] = [:]
  private var depth = 0
  private var formatting = 0
  private var nodes = 0

  /// The text without anything that looks like a tag.
  static func words(_ source: String) -> String {
    var words: [UInt8] = []
    var rest = Array(source.utf8)[...]
    while let open = rest.firstIndex(of: UInt8(ascii: "<")) {
      words += rest[..<open]
      guard let close = rest[open...].firstIndex(of: UInt8(ascii: ">")) else {
        rest = rest[(open + 1)...]
        words += rest.filter { $0 != UInt8(ascii: "<") }
        return String(decoding: words, as: UTF8.self)
      }
      words.append(UInt8(ascii: " "))
      rest = rest[(close + 1)...]
    }
    return String(decoding: words + rest, as: UTF8.self)
  }

  static func isBearable(_ source: String) -> Bool {
    var cost = ParsingCost()
    return cost.scan(Array(source.utf8).span)
  }

  /// Walks over the tags without understanding more than their names.
  private mutating func scan(_ bytes: Span<UInt8>) -> Bool {
    var index = 0
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "<") else {
        index += 1
        continue
      }
      index += 1
      let isEnd = index < bytes.count && bytes[index] == UInt8(ascii: "/")
      if isEnd { index += 1 }
      let name = Self.name(bytes, from: &index)
      if name.isEmpty { continue }
      if isEnd { close(name) } else { begin(name) }
      guard Self.skipAttributes(bytes, from: &index), isWithinLimits else { return false }
    }
    return true
  }

  private var isWithinLimits: Bool {
    depth <= Self.depthLimit && nodes <= Self.nodeLimit
  }

  private mutating func begin(_ name: [UInt8]) {
    nodes += 1 + formatting
    guard !Self.closedBySiblings.contains(name) else { return }
    open[name, default: 0] += 1
    depth += 1
    if Self.reopened.contains(name) { formatting += 1 }
  }

  private mutating func close(_ name: [UInt8]) {
    guard let count = open[name], count > 0 else { return }
    open[name] = count - 1
    depth -= 1
    if Self.reopened.contains(name) { formatting -= 1 }
  }

  private static func name(_ bytes: Span<UInt8>, from index: inout Int) -> [UInt8] {
    var name: [UInt8] = []
    while index < bytes.count, bytes[index].isASCIILetterOrDigit || bytes[index] == 0x2D {
      if name.count < 20 { name.append(bytes[index] | 0x20) }
      index += 1
    }
    return name
  }

  /// Goes to the end of the tag; false when it has too many attributes.
  private static func skipAttributes(_ bytes: Span<UInt8>, from index: inout Int) -> Bool {
    var separators = 0
    while index < bytes.count, bytes[index] != UInt8(ascii: ">"), bytes[index] != UInt8(ascii: "<")
    {
      // Values may hold separators: the count is one from above.
      if bytes[index] == UInt8(ascii: "=") || bytes[index] == UInt8(ascii: "/") { separators += 1 }
      if bytes[index] <= 0x20 { separators += 1 }
      index += 1
    }
    return separators <= attributeLimit * 8
  }

  /// Elements that never nest by themselves: the next of their kind closes them, or they are void.
  private static let closedBySiblings = names(
    "p li dt dd td th tr tbody thead tfoot option optgroup br hr img input meta link wbr col area "
      + "base embed source track param")

  /// Elements that HTML opens again after a block that closed them.
  private static let reopened = names(
    "a b big code em font i nobr s small strike strong tt u")

  private static func names(_ list: String) -> Set<[UInt8]> {
    Set(list.split(separator: " ").map { Array($0.utf8) })
  }
}

extension UInt8 {
  fileprivate var isASCIILetterOrDigit: Bool {
    (0x30...0x39).contains(self) || (0x41...0x5A).contains(self & 0xDF)
  }
}
