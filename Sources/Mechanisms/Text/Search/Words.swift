import Foundation

/// Cuts a text into words.
struct Words {
  private let bytes: [UInt8]
  private var position = 0

  init(_ text: String) {
    bytes = Array(text.utf8)
  }

  /// Puts the next word in the place of the last one; false at the end.
  mutating func next(_ word: inout Word) -> Bool {
    while position < bytes.count {
      let start = position
      let scalar = take()
      switch scalar.kind {
      case .separator, .apostrophe, .ignorable: continue
      case .alone:
        word.clear()
        word.add(scalar)
        word.range = start..<position
        return true
      case .word:
        word.clear()
        word.add(scalar)
        word.range = start..<position
        rest(of: &word)
        if !word.folded.isEmpty { return true }
      }
    }
    return false
  }

  private mutating func rest(of word: inout Word) {
    var afterApostrophe = false
    var hasMarks = false
    reading: while position < bytes.count {
      let start = position
      let scalar = take()
      switch scalar.kind {
      case .separator, .alone:
        position = start
        break reading
      case .ignorable:
        if let mark = mark(start) {
          hasMarks = true
          word.small += mark
        }
        if !afterApostrophe { word.range = word.range.lowerBound..<position }
      case .apostrophe:
        if afterApostrophe { break reading }
        afterApostrophe = true
      case .word:
        if afterApostrophe { word.addApostrophe() }
        afterApostrophe = false
        word.add(scalar)
        word.range = word.range.lowerBound..<position
      }
    }
    if hasMarks { compose(&word) }
  }

  /// The bytes of a combining accent (U+0300 to U+036F) that ends at the position.
  private func mark(_ start: Int) -> ArraySlice<UInt8>? {
    let isAccent = bytes[start] == 0xCC || (bytes[start] == 0xCD && bytes[start + 1] < 0xB0)
    return isAccent ? bytes[start..<position] : nil
  }

  private func compose(_ word: inout Word) {
    let text = String(decoding: word.small, as: UTF8.self)
    word.small = Array(text.precomposedStringWithCanonicalMapping.utf8)
    if let apostrophe = word.apostrophe {
      let index = word.small.firstIndex(of: UInt8(ascii: "'"))
      word.apostrophe = index.map { ($0, apostrophe.folded) }
    }
  }

  /// Reads one scalar; the bytes are a string's and so well-formed.
  private mutating func take() -> FoldedScalar {
    let first = bytes[position]
    let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    var value = UInt32(first) & (length == 1 ? 0x7F : 0xFF >> UInt32(length + 1))
    for offset in 1..<max(length, 1) where length > 1 {
      value = value << 6 | UInt32(bytes[position + offset] & 0x3F)
    }
    position += length
    return FoldedScalar.at(Unicode.Scalar(value) ?? " ")
  }
}
