/// Cuts a text into what a difference is told in: words, signs and white space, by Unicode's rules.
///
/// Scripts without spaces give each sign for itself. The tokens put together are the text.
struct TextTokens {
  /// The tokens in order.
  static func all(_ text: String) -> [Substring] {
    var tokens: [Substring] = []
    var start = text.startIndex
    var last = Kind.sign
    for index in text.indices {
      let kind = Kind(text[index])
      let goesOn = kind == last && kind != .sign && kind != .line
      if !goesOn, start < index {
        tokens.append(text[start..<index])
        start = index
      }
      last = kind
    }
    if start < text.endIndex { tokens.append(text[start...]) }
    return tokens
  }

  /// What a token consists of.
  enum Kind {
    case word
    case space
    /// The end of a line, alone.
    case line
    /// A sign for itself: punctuation, or a word of a script without spaces.
    case sign

    init(_ character: Character) {
      if character.isNewline {
        self = .line
      } else if character.isWhitespace {
        self = .space
      } else {
        let scalar = FoldedScalar.at(character.unicodeScalars.first ?? " ")
        self = scalar.kind == .word || scalar.kind == .ignorable ? .word : .sign
      }
    }
  }
}
