import Foundation

/// Words for a header field: one line, whatever was put in.
public struct HeaderText: Sendable, Hashable {
  /// The words.
  public let text: String

  /// The longest line that is not folded (RFC 5322, section 2.1.1; RFC 2047, section 2).
  private static let longestLine = 76
  /// Bytes whose base 64 fits into an encoded word of 75 letters.
  private static let bytesInWord = 45

  /// Takes words; controls and ends of lines become spaces, and what is left of them is one.
  public init(_ words: String) {
    text = words.split { $0.unicodeScalars.contains(where: Self.breaks) || $0 == " " }
      .joined(separator: " ")
  }

  private static func breaks(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }

  /// The words as they stand in a field behind so many letters: as they are where every program
  /// reads them alike, otherwise as encoded words (RFC 2047), one on each line.
  func encoded(after letters: Int) -> String {
    let isPlain = text.utf8.allSatisfy { (0x20...0x7E).contains($0) }
    if isPlain, !text.contains("=?"), letters + text.utf8.count <= Self.longestLine { return text }
    return words(after: letters).joined(separator: "\r\n ")
  }

  /// The words as the name before an address (RFC 5322, section 3.4); empty for none.
  func phrase(after letters: Int) -> String {
    let isAtoms = text.utf8.allSatisfy {
      Character(UnicodeScalar($0)).isLetter && $0 < 0x80 || $0 == UInt8(ascii: " ")
    }
    if isAtoms, letters + text.utf8.count <= Self.longestLine { return text }
    return words(after: letters).joined(separator: "\r\n ")
  }

  /// Encoded words of whole characters; the first leaves room for what stands before it.
  private func words(after letters: Int) -> [String] {
    var words: [String] = []
    var piece: [UInt8] = []
    var room = max(12, Self.bytesInWord - letters)
    for character in text {
      let bytes = Array(character.utf8)
      if !piece.isEmpty, piece.count + bytes.count > room {
        words.append(Self.word(piece))
        (piece, room) = ([], Self.bytesInWord)
      }
      piece += bytes
      // A character may be longer than a word: its scalars are parted then.
      while piece.count > room {
        let cut = Self.cut(piece, at: room)
        words.append(Self.word(Array(piece[..<cut])))
        (piece, room) = (Array(piece[cut...]), Self.bytesInWord)
      }
    }
    if !piece.isEmpty { words.append(Self.word(piece)) }
    return words
  }

  /// Where bytes are parted without breaking a scalar.
  private static func cut(_ bytes: [UInt8], at limit: Int) -> Int {
    var cut = limit
    while cut > 1, bytes[cut] & 0xC0 == 0x80 { cut -= 1 }
    return cut
  }

  private static func word(_ bytes: [UInt8]) -> String {
    "=?utf-8?B?\(Data(bytes).base64EncodedString())?="
  }
}
