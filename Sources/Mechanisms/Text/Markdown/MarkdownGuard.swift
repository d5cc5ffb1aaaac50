/// Takes the sting out of Markdown that would cost far more than its size.
///
/// The parser's time or memory grows with the square of some inputs: deep nesting, many `![`, wide
/// tables with short rows, long link definitions used often, instructions that never end. In a text
/// that goes beyond what any author writes, the signs that do so are escaped; every other text
/// passes unchanged.
struct MarkdownGuard {
  private static let deepest = 50
  private static let images = 1000
  private static let cells = 200_000
  private static let expansion = 20_000_000

  /// The text as UTF-8, fit for the parser.
  private(set) var output: [UInt8] = []
  private let tables: Bool
  private var limits = MarkdownLimits(length: 0)
  private var imagesLeft = Self.images
  private var cellsLeft = Self.cells
  private var escapesDefinitions = false

  init(_ source: String, tables: Bool) {
    self.tables = tables
    let bytes = Array(source.utf8)
    let paragraphs = Self.lines(bytes).split { Self.isBlank(bytes[$0]) }
    escapesDefinitions = Self.expandsTooFar(bytes, paragraphs)
    output.reserveCapacity(bytes.count + 64)
    var position = 0
    for paragraph in paragraphs {
      let start = paragraph.first?.lowerBound ?? position
      limits = MarkdownLimits(length: (paragraph.last?.upperBound ?? start) - start)
      for index in paragraph.indices {
        let line = paragraph[index]
        output.append(contentsOf: bytes[position..<line.lowerBound])
        limits.begin(line: index - paragraph.startIndex, after: line.lowerBound - start)
        copy(bytes[line], rowsBelow: paragraph.endIndex - index - 1)
        position = line.upperBound
      }
    }
    output.append(contentsOf: bytes[position...])
  }

  private mutating func copy(_ line: ArraySlice<UInt8>, rowsBelow: Int) {
    let escape = Self.tooDeep(line) ?? (tables ? tooWide(line, rowsBelow) : nil)
    guard escape != nil || line.contains(where: MarkdownLimits.isSign) else {
      output.append(contentsOf: line)
      return
    }
    for index in line.indices {
      if limits.areReached(line, index, tables: tables) {
        // A reference means the sign alone whatever is before it, as a backslash does not.
        output += "&#\(line[index]);".utf8
        continue
      }
      if index == escape || isTooMuch(line, index) { output.append(UInt8(ascii: "\\")) }
      output.append(line[index])
    }
  }

  /// Whether the sign at an index is one image or one definition too many.
  private mutating func isTooMuch(_ line: ArraySlice<UInt8>, _ index: Int) -> Bool {
    guard index > line.startIndex else { return false }
    switch (line[index - 1], line[index]) {
    case (UInt8(ascii: "!"), UInt8(ascii: "[")):
      imagesLeft -= 1
      return imagesLeft < 0
    case (UInt8(ascii: "]"), UInt8(ascii: ":")): return escapesDefinitions
    default: return false
    }
  }

  /// The first dash of a table's second line when the table would have too many cells, or when too
  /// much stands above it.
  private mutating func tooWide(_ line: ArraySlice<UInt8>, _ rowsBelow: Int) -> Int? {
    var (pipes, isRow) = (0, false)
    for byte in line {
      switch byte {
      case UInt8(ascii: "|"): pipes += 1
      case UInt8(ascii: ":"): isRow = true
      case UInt8(ascii: "-"), UInt8(ascii: ">"), 0x20, 0x09, 0x0D: continue
      default: return nil
      }
    }
    guard pipes > 0 || isRow, let dash = line.firstIndex(of: UInt8(ascii: "-")) else { return nil }
    if !limits.mayLookUp() { return dash }
    cellsLeft -= (pipes + 1) * (rowsBelow + 1)
    return cellsLeft < 0 ? dash : nil
  }

  /// Where the marker of a quote or list stands that would nest too deep.
  private static func tooDeep(_ line: ArraySlice<UInt8>) -> Int? {
    var rest = line
    var depth = 0
    while true {
      rest = rest.drop { $0 == 0x20 || $0 == 0x09 }
      guard let length = markerLength(rest) else { return nil }
      depth += 1
      if depth > deepest { return rest.startIndex + length - 1 }
      rest = rest.dropFirst(length)
    }
  }

  private static func markerLength(_ text: ArraySlice<UInt8>) -> Int? {
    switch text.first {
    case UInt8(ascii: ">"): return 1
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"):
      return isSpace(text.dropFirst().first) ? 1 : nil
    default:
      let digits = text.prefix(10).prefix { (0x30...0x39).contains($0) }
      let sign = text.dropFirst(digits.count)
      guard !digits.isEmpty, let first = sign.first else { return nil }
      guard first == UInt8(ascii: ".") || first == UInt8(ascii: ")") else { return nil }
      return isSpace(sign.dropFirst().first) ? digits.count + 1 : nil
    }
  }

  private static func isSpace(_ byte: UInt8?) -> Bool {
    byte.map { $0 <= 0x20 } ?? true
  }

  private static func isBlank(_ line: ArraySlice<UInt8>) -> Bool {
    line.allSatisfy { $0 <= 0x20 }
  }

  private static func lines(_ bytes: [UInt8]) -> [Range<Int>] {
    bytes.split(omittingEmptySubsequences: false) { $0 == 0x0A || $0 == 0x0D }.map {
      $0.startIndex..<$0.endIndex
    }
  }

  /// Whether link definitions, each copied at every use, could make more than is reasonable.
  private static func expandsTooFar(
    _ bytes: [UInt8], _ paragraphs: [ArraySlice<Range<Int>>]
  ) -> Bool {
    let uses = bytes.count { $0 == UInt8(ascii: "]") }
    guard uses * bytes.count > expansion else { return false }
    return paragraphs.contains { paragraph in
      guard let first = paragraph.first, let last = paragraph.last else { return false }
      let text = bytes[first.lowerBound..<last.upperBound]
      return text.count * uses > expansion
        && zip(text, text.dropFirst()).contains { $0 == (UInt8(ascii: "]"), UInt8(ascii: ":")) }
    }
  }
}
