/// The scripts that are told apart; kana counts as Han, for both stand in one text.
enum Script: UInt8 {
  case latin, greek, cyrillic, armenian, hebrew, arabic, syriac, indic, thai, georgian, hangul, han
  case otherRightToLeft, other

  init(_ letter: Unicode.Scalar) {
    switch letter.value {
    case ..<0x250, 0x250...0x2AF, 0x1D00...0x1DBF, 0x1E00...0x1EFF, 0x2C60...0x2C7F,
      0xA720...0xA7FF, 0xFB00...0xFB06, 0xFF21...0xFF5A:
      self = .latin
    case 0x370...0x3FF, 0x1F00...0x1FFF: self = .greek
    case 0x400...0x52F, 0x1C80...0x1C8F, 0x2DE0...0x2DFF, 0xA640...0xA69F: self = .cyrillic
    case 0x530...0x58F: self = .armenian
    case 0x590...0x5FF, 0xFB1D...0xFB4F: self = .hebrew
    case 0x600...0x6FF, 0x750...0x77F, 0x870...0x8FF, 0xFB50...0xFDFF, 0xFE70...0xFEFE:
      self = .arabic
    case 0x700...0x74F: self = .syriac
    case 0x780...0x7FF, 0x800...0x86F, 0x10800...0x10FFF, 0x1E800...0x1EFFF:
      self = .otherRightToLeft
    case 0x900...0xDFF: self = .indic
    case 0xE00...0xEFF: self = .thai
    case 0x10A0...0x10FF, 0x1C90...0x1CBF, 0x2D00...0x2D2F: self = .georgian
    case 0x1100...0x11FF, 0x3130...0x318F, 0xAC00...0xD7FF: self = .hangul
    case 0x3040...0x30FF, 0x3400...0x9FFF, 0xF900...0xFAFF, 0x20000...0x323AF: self = .han
    default: self = .other
    }
  }

  /// Whether its letters go from right to left.
  var isRightToLeft: Bool {
    switch self {
    case .hebrew, .arabic, .syriac, .otherRightToLeft: true
    default: false
    }
  }

  /// The script of at least two thirds of a text's letters; nil when there is none.
  static func main(of text: String) -> Script? {
    var counts = [Int](repeating: 0, count: Int(Script.other.rawValue) + 1)
    for scalar in text.unicodeScalars where isLetter(scalar) {
      counts[Int(Script(scalar).rawValue)] += 1
    }
    let all = counts.reduce(0, +)
    guard all > 0, let most = counts.indices.max(by: { counts[$0] < counts[$1] }),
      counts[most] * 3 >= all * 2
    else { return nil }
    return Script(rawValue: UInt8(most))
  }

  /// Whether a scalar is a letter; Unicode is asked only where ASCII does not tell.
  static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A: true
    case ..<0x80: false
    default: scalar.properties.isAlphabetic
    }
  }
}
