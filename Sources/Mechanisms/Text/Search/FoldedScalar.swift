import Foundation

/// What search makes of one Unicode scalar: what kind it is and what it becomes.
struct FoldedScalar {
  enum Kind: UInt8 {
    /// Ends a word.
    case separator
    /// Is part of a word.
    case word
    /// Is part of a word when letters are on both sides.
    case apostrophe
    /// Is a word of its own, as in scripts without spaces.
    case alone
    /// Is seen but not compared: vowel marks, stretching, soft hyphens.
    case ignorable
  }

  let kind: Kind
  /// The scalar in small letters.
  let small: ShortText
  /// The same without accents and with letters that are typed alike made alike.
  let folded: ShortText

  init(_ scalar: Unicode.Scalar) {
    kind = Self.kind(scalar)
    let isLetter = kind == .word || kind == .alone
    let text = isLetter ? scalar.properties.lowercaseMapping : ""
    small = ShortText(text)
    folded = ShortText(isLetter ? Self.fold(text) : "")
  }

  /// The entry of a code point; those that most texts consist of are kept in a table.
  static func at(_ scalar: Unicode.Scalar) -> FoldedScalar {
    let value = Int(scalar.value)
    return value < table.count ? table[value] : FoldedScalar(scalar)
  }

  /// Everything up to the Arabic block's end.
  private static let table: [FoldedScalar] = (0..<0x700).map {
    FoldedScalar(Unicode.Scalar(UInt32($0)) ?? " ")
  }

  private static func kind(_ scalar: Unicode.Scalar) -> Kind {
    if isIgnorable(scalar.value) { return .ignorable }
    if isAlone(scalar.value) { return .alone }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber, .nonspacingMark, .spacingMark:
      return isApostrophe(scalar) ? .apostrophe : .word
    default:
      return isApostrophe(scalar) ? .apostrophe : .separator
    }
  }

  private static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "'" || scalar == "\u{2019}" || scalar == "\u{2BC}" || scalar == "\u{FF07}"
  }

  /// Accents, Hebrew points, Arabic marks and tatweel, soft hyphen, joiners, variation selectors.
  private static func isIgnorable(_ value: UInt32) -> Bool {
    switch value {
    case 0xAD, 0x300...0x36F, 0x591...0x5BD, 0x5BF, 0x5C1...0x5C2, 0x5C4...0x5C5, 0x5C7,
      0x610...0x61A, 0x640, 0x64B...0x65F, 0x670, 0x6D6...0x6DC, 0x6DF...0x6E4, 0x6E7...0x6E8,
      0x6EA...0x6ED, 0x200B...0x200F, 0x2060, 0xFE00...0xFE0F, 0xFEFF:
      true
    default: false
    }
  }

  /// Thai, Lao, Myanmar, Khmer, kana and Han, which are written without spaces.
  private static func isAlone(_ value: UInt32) -> Bool {
    switch value {
    case 0xE01...0xE30, 0xE32...0xE33, 0xE40...0xE46, 0xE81...0xEB0, 0x1000...0x102A,
      0x1780...0x17B3, 0x3041...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF,
      0x20000...0x323AF:
      true
    default: false
    }
  }

  private static func fold(_ text: String) -> String {
    var folded = ""
    for scalar in text.decomposedStringWithCompatibilityMapping.lowercased().unicodeScalars
    where kind(scalar) == .word || kind(scalar) == .alone {
      if let alike = alike[scalar] {
        folded += alike
      } else if scalar.properties.numericType == .decimal,
        let value = scalar.properties.numericValue
      {
        folded += String(Int(value))
      } else {
        folded.unicodeScalars.append(scalar)
      }
    }
    return folded
  }

  /// Letters that Unicode does not take apart but people type alike.
  private static let alike: [Unicode.Scalar: String] = [
    "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ħ": "h",
    "ı": "i", "ŋ": "n", "ŧ": "t", "ə": "e",
    "ٱ": "ا", "ى": "ي", "ی": "ي", "ې": "ي", "ک": "ك", "ة": "ه", "ہ": "ه", "ۀ": "ه", "ە": "ه",
    "ء": "",
  ]
}
