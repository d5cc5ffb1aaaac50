import Foundation

/// The part of an address that is made from a headline or a name.
public enum Slug {
  /// Makes a slug: small letters and digits of any script, in NFC, with hyphens between words.
  ///
  /// Latin letters lose their accents, Arabic ones their vowel marks; other scripts stay as they
  /// are. It has at most `length` characters and ends with a whole word when it can; empty when
  /// the text has no letter or digit.
  public static func make(_ text: String, length: Int = 80) -> String {
    var words: [String] = []
    var word = ""
    for scalar in text.precomposedStringWithCompatibilityMapping.lowercased().unicodeScalars {
      switch FoldedScalar.at(scalar).kind {
      case .word, .alone: word += letter(scalar)
      case .apostrophe, .ignorable: continue
      case .separator:
        if !word.isEmpty { words.append(word) }
        word = ""
      }
    }
    if !word.isEmpty { words.append(word) }
    return fit(words, length)
  }

  /// Whether a text could be a slug that was written by hand: it has the form of a made one.
  public static func isValid(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= 240 && make(text, length: .max) == text
  }

  private static func letter(_ scalar: Unicode.Scalar) -> String {
    var folded: [UInt8] = []
    folded.append(FoldedScalar.at(scalar).folded)
    let isASCII = !folded.isEmpty && folded.allSatisfy { $0 < 0x80 }
    return isASCII ? String(decoding: folded, as: UTF8.self) : String(scalar)
  }

  private static func fit(_ words: [String], _ length: Int) -> String {
    var slug = ""
    for word in words {
      if slug.isEmpty {
        slug = String(word.prefix(length))
      } else if slug.count + 1 + word.count <= length {
        slug += "-" + word
      } else {
        break
      }
    }
    return slug
  }
}
