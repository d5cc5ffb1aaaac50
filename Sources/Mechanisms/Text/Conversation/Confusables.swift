import Foundation

/// Names by how they look: two that a reader takes for the same have a skeleton in common.
///
/// The idea is that of Unicode Technical Standard 39; the table is a small one of our own. Case,
/// accents, spaces, signs and whatever cannot be seen do not count.
public enum Confusables {
  /// The skeletons of a name, to be compared with those of other names; none when the name has no
  /// letter and no digit.
  ///
  /// There are several when the name has Greek capitals, which look like other letters than the
  /// small ones do (`Ν` like N, `ν` like v), or Arabic and Hebrew letters or signs beside Latin
  /// letters: there they stand for Latin ones, alone they do not.
  public static func skeletons(_ name: String) -> Set<String> {
    var skeletons = Set(words(name).map { $0.joined() })
    skeletons.remove("")
    return skeletons
  }

  /// The skeletons of a name's words, once for each way in which its letters may be read.
  static func words(_ name: String) -> [[String]] {
    let beginning = name.unicodeScalars.prefix(longest)
    let isLatin = beginning.contains { Script.isLetter($0) && Script($0) == .latin }
    let readings = (isLatin ? [capitals, besideLatin, besideLatinUpright] : [capitals]).filter {
      reading in beginning.contains { reading[$0] != nil }
    }
    return ([[:]] + readings).map { words(beginning, reading: $0) }
  }

  /// Whether two names could be taken for each other.
  public static func areAlike(_ one: String, _ other: String) -> Bool {
    !skeletons(one).isDisjoint(with: skeletons(other))
  }

  /// Longer names are compared by their beginning.
  private static let longest = 500

  private static func words(
    _ name: Substring.UnicodeScalarView, reading: [Unicode.Scalar: String]
  ) -> [String] {
    var (words, word): ([String], String) = ([], "")
    for scalar in name {
      if let shape = reading[scalar] {
        word += shape
        continue
      }
      let letters = letters(scalar)
      for letter in letters {
        if let shape = shapes[letter] { word += shape } else { word.append(Character(letter)) }
      }
      if letters.isEmpty, !word.isEmpty, endsWord(scalar) {
        words.append(word)
        word = ""
      }
    }
    return word.isEmpty ? words : words + [word]
  }

  /// Whether a scalar without a letter in it is seen, and is no mark or apostrophe in a word.
  private static func endsWord(_ scalar: Unicode.Scalar) -> Bool {
    switch Appearance(scalar) {
    case .space: true
    case .visible: FoldedScalar.at(scalar).kind == .separator
    default: false
    }
  }

  /// What a word in folded letters looks like.
  public static func shape(ofFolded word: String) -> String {
    var shape = ""
    for letter in word.unicodeScalars {
      if let alike = shapes[letter] { shape += alike } else { shape.append(Character(letter)) }
    }
    return shape
  }

  /// What a word in folded letters looks like when it mixes scripts, or letters and digits; nil for
  /// any other word, for that is what it says.
  public static func disguise(ofFolded word: String) -> String? {
    guard !word.utf8.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A }) else { return nil }
    let kinds = Set(word.unicodeScalars.map { $0.properties.numericType == nil ? Script($0) : nil })
    return kinds.count > 1 ? shape(ofFolded: word) : nil
  }

  /// A scalar as search folds it; letters in circles, squares and flags are letters.
  private static func letters(_ scalar: Unicode.Scalar) -> String.UnicodeScalarView {
    let entry = FoldedScalar.at(scalar)
    switch entry.kind {
    case .word, .alone:
      var bytes: [UInt8] = []
      bytes.append(entry.folded)
      return String(decoding: bytes, as: UTF8.self).unicodeScalars
    case .apostrophe, .ignorable: return "".unicodeScalars
    case .separator: return framed(scalar)
    }
  }

  private static func framed(_ scalar: Unicode.Scalar) -> String.UnicodeScalarView {
    switch scalar.value {
    case 0x1F150...0x1F169: return letter(scalar.value - 0x1F150)
    case 0x1F170...0x1F189: return letter(scalar.value - 0x1F170)
    case 0x1F1E6...0x1F1FF: return letter(scalar.value - 0x1F1E6)
    default:
      if signs[scalar] != nil { return String(scalar).unicodeScalars }
      // Nothing in ASCII stands for anything else.
      guard !scalar.isASCII else { return "".unicodeScalars }
      let plain = String(scalar).decomposedStringWithCompatibilityMapping
      guard plain.unicodeScalars.first != scalar else { return "".unicodeScalars }
      return SearchText.fold(plain).unicodeScalars.filter { FoldedScalar.at($0).kind == .word }
    }
  }

  private static func letter(_ place: UInt32) -> String.UnicodeScalarView {
    String(UnicodeScalar(UInt8(ascii: "a") + UInt8(place))).unicodeScalars
  }

  private static let shapes: [Unicode.Scalar: String] =
    latin.merging(cyrillic) { one, _ in one }.merging(greek) { one, _ in one }
    .merging(others) { one, _ in one }.merging(signs) { one, _ in one }
    .merging(alphabets) { one, _ in one }

  /// Signs that stand for letters, those of currencies among them.
  private static let signs: [Unicode.Scalar: String] = [
    "|": "l", "¦": "l", "@": "a", "$": "s", "€": "e", "£": "l", "₳": "a", "฿": "b", "₿": "b",
    "¢": "c", "₡": "c", "₵": "c", "₫": "d", "₣": "f", "₲": "g", "₭": "k", "₤": "l", "₥": "rn",
    "₦": "n", "₱": "p", "₽": "p", "₴": "s", "₮": "t", "₸": "t", "₩": "vv", "¥": "y", "℮": "e",
    "∂": "d", "∩": "n", "∪": "u", "∨": "v", "×": "x", "⨯": "x", "○": "o", "◯": "o", "●": "o",
    "∘": "o", "©": "c", "®": "r", "†": "t", "∣": "l", "❘": "l", "∥": "ll",
  ]

  /// Small letters, small capitals and digits.
  private static let latin: [Unicode.Scalar: String] = [
    "i": "l", "1": "l", "0": "o", "3": "e", "4": "a", "5": "s", "m": "rn", "w": "vv", "ɑ": "a",
    "ɡ": "g",
    "ɩ": "l", "ʋ": "u", "ƨ": "s", "ɛ": "e", "ᴀ": "a", "ʙ": "b", "ᴄ": "c", "ᴅ": "d", "ᴇ": "e",
    "ꜰ": "f", "ɢ": "g", "ʜ": "h", "ɪ": "l", "ᴊ": "j", "ᴋ": "k", "ʟ": "l", "ᴍ": "rn", "ɴ": "n",
    "ᴏ": "o", "ᴘ": "p", "ʀ": "r", "ꜱ": "s", "ᴛ": "t", "ᴜ": "u", "ᴠ": "v", "ᴡ": "vv", "ʏ": "y",
    "ᴢ": "z", "ɐ": "a", "ɒ": "a", "ƅ": "b", "ƽ": "s", "ɾ": "r", "ȷ": "j", "ʝ": "j",
  ]

  private static let cyrillic: [Unicode.Scalar: String] = [
    "а": "a", "в": "b", "г": "r", "е": "e", "з": "e", "к": "k", "м": "rn", "н": "h", "о": "o",
    "п": "n", "р": "p", "с": "c", "т": "t", "у": "y", "х": "x", "ь": "b", "ѕ": "s", "і": "l",
    "ј": "j", "һ": "h", "ԁ": "d", "ԛ": "q", "ԝ": "vv", "ѵ": "v", "ӏ": "l", "ү": "y", "ґ": "r",
    "є": "e", "ҽ": "e", "ԍ": "g", "ѡ": "vv", "ғ": "f", "қ": "k", "ң": "h", "ҳ": "x",
  ]

  private static let greek: [Unicode.Scalar: String] = [
    "α": "a", "β": "b", "γ": "y", "ε": "e", "ζ": "z", "η": "n", "ι": "l", "κ": "k", "μ": "u",
    "ν": "v", "ο": "o", "ρ": "p", "ς": "o", "σ": "o", "τ": "t", "υ": "u", "χ": "x", "ω": "vv",
    "ϲ": "c", "ϳ": "j",
  ]

  /// Greek capitals, and letters like them, whose small forms look different.
  private static let capitals: [Unicode.Scalar: String] = [
    "Η": "h", "Ή": "h", "Μ": "rn", "Ν": "n", "Υ": "y", "Ύ": "y", "Ϋ": "y", "Ρ": "p",
  ]

  /// Arabic letters beyond those that search makes alike, Armenian and Coptic ones.
  private static let others: [Unicode.Scalar: String] = [
    "ڪ": "ك", "ګ": "ك", "ے": "ي", "ۍ": "ي", "ھ": "ه", "ۃ": "ه", "ں": "ن", "ٮ": "ب", "ڡ": "ف",
    "ۇ": "و", "ۆ": "و", "ۈ": "و", "օ": "o", "ո": "n", "ս": "u", "հ": "h", "յ": "j", "ց": "g",
    "զ": "q", "ⲟ": "o", "ⲣ": "p", "ⲥ": "c", "ⲁ": "a", "ⲕ": "k",
  ]
}
