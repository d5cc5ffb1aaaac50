extension MarkdownDocument {
  /// The first line of a quote with its speaker, and where the quote's own words begin.
  struct QuoteHead {
    var speaker: String
    var source: String
    /// The index of the first event behind the head.
    var next: Int
  }

  /// Reads `[!QUOTE] speaker | source` at the beginning of the block quote that opens at an index.
  func quoteHead(of quote: Int) -> QuoteHead? {
    let paragraph = quote + 1
    guard paragraph < events.count, case .open(.paragraph) = events[paragraph] else { return nil }
    let end = ends[paragraph]
    let line = firstLineEnd(paragraph + 1..<end)
    let text = plainText(paragraph + 1..<line)
    guard let bracket = text.firstIndex(of: "]") else { return nil }
    let parts = text[text.index(after: bracket)...].split(separator: "|", maxSplits: 1)
    return QuoteHead(
      speaker: parts.first.map(QuoteMarker.trimmed) ?? "",
      source: parts.count > 1 ? QuoteMarker.trimmed(parts[1]) : "",
      next: line + 1)
  }

  /// The index of the first line break that is not inside emphasis or a link; else the end.
  private func firstLineEnd(_ range: Range<Int>) -> Int {
    var index = range.lowerBound
    while index < range.upperBound {
      switch events[index] {
      case .softBreak, .lineBreak: return index
      case .open: index = ends[index] + 1
      default: index += 1
      }
    }
    return range.upperBound
  }
}
