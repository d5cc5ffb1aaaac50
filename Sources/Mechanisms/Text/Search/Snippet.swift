public import Markup

/// A piece of a text around the words of a query.
public struct Snippet: Sendable {
  /// The piece with `<mark>` around each word that the query asks for.
  public let html: HTML
  /// Whether any word of the query is in it.
  public let hasMatch: Bool
}

extension SearchText {
  /// Cuts about `length` bytes of a plain text where most words of a query stand together.
  ///
  /// Words are compared by their stems. Without a match it is the beginning of the text.
  public func snippet(of text: String, for query: SearchQuery, length: Int = 240) -> Snippet {
    let hits = hits(in: text, query.wantedTokens)
    let window = SnippetWindow(
      text: text, hits: hits.map(\.range), best: best(hits, length), length)
    return Snippet(html: window.html, hasMatch: !hits.isEmpty)
  }

  private struct Hit {
    var range: Range<Int>
    var token: String
  }

  /// Matches further on than this do not change which piece is shown.
  private static let farthest = 20_000

  private func hits(in text: String, _ wanted: Set<String>) -> [Hit] {
    guard !wanted.isEmpty else { return [] }
    let stems = Stems(rules)
    var words = Words(text)
    var word = Word()
    var known: [[UInt8]: String?] = [:]
    var hits: [Hit] = []
    while stems.next(&words, &word), word.range.lowerBound < Self.farthest {
      let token = known[word.small] ?? hit(word, stems, wanted)
      known[word.small] = .some(token)
      if let token { hits.append(Hit(range: word.range, token: token)) }
    }
    return hits
  }

  /// The wanted token that a word has; nil when it has none.
  private func hit(_ word: Word, _ stems: borrowing Stems, _ wanted: Set<String>) -> String? {
    let plain = stems.plain(word)
    let text = String(decoding: plain, as: UTF8.self)
    if wanted.contains(text) { return text }
    return stems.accented(word, besides: plain).flatMap { wanted.contains($0) ? $0 : nil }
  }

  /// The start of the span that holds most different tokens; the first one of several.
  private func best(_ hits: [Hit], _ length: Int) -> Int? {
    var best: (start: Int, tokens: Int)?
    for (index, hit) in hits.enumerated() {
      let end = hit.range.lowerBound + length * 2 / 3
      let near = hits[index...].prefix(32).prefix { $0.range.upperBound <= end }
      let tokens = Set(near.map(\.token)).count
      if tokens > best?.tokens ?? 0 { best = (hit.range.lowerBound, tokens) }
    }
    return best?.start
  }
}
