import Foundation

/// One word of a text, ready to be brought to its stem.
struct Word {
  /// Where it stands, in UTF-8 offsets.
  var range: Range<Int>
  /// Its letters in small, UTF-8; an apostrophe inside is kept as `'`.
  var small: [UInt8]
  /// The same without accents and apostrophes.
  var folded: [UInt8]
}

/// Cuts a text into words.
struct Words {
  private var iterator: String.UnicodeScalarView.Iterator
  private var offset = 0
  private var pending: (scalar: Unicode.Scalar, folded: FoldedScalar)?

  init(_ text: String) {
    iterator = text.unicodeScalars.makeIterator()
  }

  /// The next word; nil at the end.
  mutating func next() -> Word? {
    while let (scalar, folded) = take() {
      switch folded.kind {
      case .alone:
        let start = offset - UTF8.width(scalar)
        return Word(range: start..<offset, small: folded.small, folded: folded.folded)
      case .word:
        let word = rest(of: scalar, folded)
        if !word.folded.isEmpty { return word }
      case .separator, .apostrophe, .ignorable:
        continue
      }
    }
    return nil
  }

  private mutating func rest(of first: Unicode.Scalar, _ folded: FoldedScalar) -> Word {
    let start = offset - UTF8.width(first)
    var word = Word(range: start..<offset, small: folded.small, folded: folded.folded)
    var apostrophe = false
    var hasMarks = false
    while let (scalar, next) = take() {
      switch next.kind {
      case .separator, .alone:
        giveBack(scalar, next)
        return hasMarks ? composed(word) : word
      case .ignorable:
        if (0x300...0x36F).contains(scalar.value) {
          hasMarks = true
          word.small.append(contentsOf: String(scalar).utf8)
        }
        if !apostrophe { word.range = start..<offset }
      case .apostrophe:
        if apostrophe { return hasMarks ? composed(word) : word }
        apostrophe = true
      case .word:
        if apostrophe { word.small.append(UInt8(ascii: "'")) }
        apostrophe = false
        word.small.append(contentsOf: next.small)
        word.folded.append(contentsOf: next.folded)
        word.range = start..<offset
      }
    }
    return hasMarks ? composed(word) : word
  }

  private func composed(_ word: Word) -> Word {
    var word = word
    let text = String(decoding: word.small, as: UTF8.self)
    word.small = Array(text.precomposedStringWithCanonicalMapping.utf8)
    return word
  }

  private mutating func take() -> (Unicode.Scalar, FoldedScalar)? {
    if let given = pending {
      pending = nil
      offset += UTF8.width(given.scalar)
      return given
    }
    guard let scalar = iterator.next() else { return nil }
    offset += UTF8.width(scalar)
    return (scalar, FoldedScalar.at(scalar))
  }

  private mutating func giveBack(_ scalar: Unicode.Scalar, _ folded: FoldedScalar) {
    offset -= UTF8.width(scalar)
    pending = (scalar, folded)
  }
}
