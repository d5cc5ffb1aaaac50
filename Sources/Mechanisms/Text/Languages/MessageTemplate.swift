import Markup

/// A message with named places, such as `By {authors}`.
struct MessageTemplate: Hashable, Sendable {
  private let pieces: [Piece]

  private enum Piece: Hashable, Sendable {
    case text(String)
    case place(String)
  }

  /// Reads a message; nil when a brace is open or a place has no name.
  init?(_ text: String) {
    var pieces: [Piece] = []
    var rest = text[...]
    while let open = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) {
      guard rest[open] == "{", let close = rest[open...].firstIndex(of: "}") else { return nil }
      let name = rest[rest.index(after: open)..<close]
      guard !name.isEmpty, !name.contains("{") else { return nil }
      if open > rest.startIndex { pieces.append(.text(String(rest[..<open]))) }
      pieces.append(.place(String(name)))
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { pieces.append(.text(String(rest))) }
    self.pieces = pieces
  }

  /// The names of its places.
  var places: Set<String> {
    Set(
      pieces.compactMap {
        guard case .place(let name) = $0 else { return nil }
        return name
      })
  }

  /// The message with values in its places; a place without a value stays empty.
  func fill(_ value: (String) -> String?) -> String {
    var text = ""
    for piece in pieces {
      switch piece {
      case .text(let literal): text += literal
      case .place(let name): text += value(name) ?? ""
      }
    }
    return text
  }

  /// The message as HTML: its own text is escaped, values are HTML.
  func fill(html value: (String) -> HTML?) -> HTML {
    var html = HTML.empty
    for piece in pieces {
      switch piece {
      case .text(let literal): html += HTML(text: literal)
      case .place(let name): html += value(name) ?? .empty
      }
    }
    return html
  }
}
