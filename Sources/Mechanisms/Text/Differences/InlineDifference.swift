import Markup

/// The difference of the insides of two lines: words under their inline elements.
struct InlineDifference {
  /// A word, a sign, white space or an element without content, and what it stands in.
  private struct Piece: Hashable {
    var source: String
    /// The opening tags around it, outermost first, and their names.
    var tags: [String]
    var names: [String]

    var bytes: [UInt8] { Array((tags.joined() + "\u{0}" + source).utf8) }
  }

  private let words: DifferenceWords
  private(set) var html = HTML.empty

  init(_ old: [BodyNode], _ new: [BodyNode], _ words: DifferenceWords) {
    self.words = words
    let (first, second) = (Self.pieces(old), Self.pieces(new))
    for run in WordRuns(first.map(\.bytes), second.map(\.bytes)).runs {
      switch run {
      case .equal(_, let range): html += Self.joined(second[range])
      case .deleted(let range): html += words.mark(.deleted, Self.joined(first[range]))
      case .inserted(let range): html += words.mark(.inserted, Self.joined(second[range]))
      }
    }
  }

  private static func pieces(_ nodes: [BodyNode]) -> [Piece] {
    var pieces: [Piece] = []
    add(nodes, [], [], to: &pieces)
    return pieces
  }

  private static func add(
    _ nodes: [BodyNode], _ tags: [String], _ names: [String], to pieces: inout [Piece]
  ) {
    for node in nodes {
      switch node {
      case .text(let text):
        pieces += tokens(text).map { Piece(source: $0, tags: tags, names: names) }
      case .void(let tag, _): pieces.append(Piece(source: tag, tags: tags, names: names))
      case .element(let tag, let name, let children):
        if children.isEmpty {
          pieces.append(Piece(source: node.source, tags: tags, names: names))
        } else {
          add(children, tags + [tag], names + [name], to: &pieces)
        }
      }
    }
  }

  /// The tokens of escaped text: an entity is never cut.
  private static func tokens(_ text: String) -> [String] {
    var tokens: [String] = []
    var entity = ""
    for token in TextTokens.all(text) {
      if entity.isEmpty, token != "&" {
        tokens.append(String(token))
      } else {
        entity += token
        if token == ";" {
          tokens.append(entity)
          entity = ""
        }
      }
    }
    if !entity.isEmpty { tokens.append(entity) }
    return tokens
  }

  /// Pieces with their elements opened and closed as they come and go.
  private static func joined(_ pieces: ArraySlice<Piece>) -> HTML {
    var html = ""
    var open: [(tag: String, name: String)] = []
    for piece in pieces {
      let shared = zip(open.map(\.tag), piece.tags).prefix { $0 == $1 }.count
      while open.count > shared, let last = open.popLast() { html += "</\(last.name)>" }
      for index in shared..<piece.tags.count {
        html += piece.tags[index]
        open.append((piece.tags[index], piece.names[index]))
      }
      html += piece.source
    }
    while let last = open.popLast() { html += "</\(last.name)>" }
    return HTML(trusted: html)
  }
}
