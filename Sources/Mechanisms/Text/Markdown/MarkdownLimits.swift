/// How often the parser may look far ahead or back in one paragraph.
///
/// A sign that opens what nothing closes makes it look through the rest of the paragraph, for each
/// such sign once more. Some hundred times a paragraph is more than any author needs.
struct MarkdownLimits {
  private static let strikes = 500
  private static let pipes = 500

  private let length: Int
  /// How many bytes may still be looked at.
  private var looksLeft: Int
  private var strikesLeft = Self.strikes
  private var pipesLeft = Self.pipes
  private var emphases = 0
  private var linesAbove = 0
  private var bytesAbove = 0

  /// The limits of a paragraph with so many bytes.
  init(length: Int) {
    self.length = length
    looksLeft = 100_000 + length * 200
  }

  /// Goes on to the line that stands below so many others.
  mutating func begin(line: Int, after bytes: Int) {
    (linesAbove, bytesAbove, pipesLeft) = (line, bytes, Self.pipes)
  }

  /// Whether a byte is a sign that has a limit.
  static func isSign(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: "~"),
      UInt8(ascii: "*"),
      UInt8(ascii: "_"), UInt8(ascii: "|"):
      true
    default: false
    }
  }

  /// Whether a table may begin here: for that, the parser goes back from each line above.
  mutating func mayLookUp() -> Bool {
    looks(linesAbove * bytesAbove)
  }

  /// Whether the sign at an index is one too many.
  mutating func areReached(_ line: ArraySlice<UInt8>, _ index: Int, tables: Bool) -> Bool {
    switch line[index] {
    case UInt8(ascii: "<"):
      let next = line.dropFirst(index + 1 - line.startIndex).first
      guard next == UInt8(ascii: "?") || next == UInt8(ascii: "!") else { return false }
      return !looks(length)
    case UInt8(ascii: "~"):
      guard isFirstOfRun(line, index) else { return strikesLeft < 0 }
      emphases += 1
      strikesLeft -= 1
      return strikesLeft < 0
    case UInt8(ascii: "*"), UInt8(ascii: "_"):
      if isFirstOfRun(line, index) { emphases += 1 }
      return false
    // At the end of a link, the parser goes back over all emphasis that is open.
    case UInt8(ascii: "]"): return !looks(emphases * 2)
    case UInt8(ascii: "|") where tables:
      pipesLeft -= 1
      return pipesLeft < 0
    default: return false
    }
  }

  private func isFirstOfRun(_ line: ArraySlice<UInt8>, _ index: Int) -> Bool {
    index == line.startIndex || line[index - 1] != line[index]
  }

  private mutating func looks(_ bytes: Int) -> Bool {
    guard bytes <= looksLeft else { return false }
    looksLeft -= bytes
    return true
  }
}
