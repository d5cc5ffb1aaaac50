import News
import Text

/// The digests of the pictures that a text names as its source did, such as by the file's name.
enum PictureNames {
  /// The draft with the pictures that are here named by their digests.
  ///
  /// The text names files that may be gone, and the page has their digests in the same order; where
  /// the two do not agree, the names stay.
  static func digested(
    _ draft: StoryDraft, body: String, lead: String?, missing: Set<String>
  ) -> StoryDraft {
    var draft = draft
    if let lead { draft.picture?.reference = lead }
    guard case .markdown(var source) = draft.body else { return draft }
    let named = references(in: source).filter { !missing.contains($0) }
    let shown = digests(in: body)
    guard named.count == shown.count else { return draft }
    for (name, digest) in zip(named, shown) where name != digest {
      for (before, after) in [("](\(name)", "](\(digest)"), ("](<\(name)>", "](\(digest)")] {
        source = source.replacing(before, with: after)
      }
    }
    draft.body = .markdown(source)
    return draft
  }

  /// The pictures that a Markdown text names, in order.
  static func references(in source: String) -> [String] {
    guard source.contains("![") else { return [] }
    return Markdown.references(source).compactMap { reference in
      if case .picture(let file, _, _, _) = reference { file } else { nil }
    }
  }

  /// The digest of each picture within a page's text, in order.
  static func digests(in body: String) -> [String] {
    body.split(separator: "<figure class=\"picture\">", omittingEmptySubsequences: false)
      .dropFirst().compactMap { figure in
        figure.firstMatch(of: /\/pictures\/([0-9a-f]{64})-/).map { String($0.output.1) }
      }
  }
}

extension PictureNames {
  /// A page's text without the figures of some pictures.
  static func without(_ digests: Set<String>, _ body: String) -> String {
    let opening = "<figure class=\"picture\">"
    let closing = "</figure>"
    var parts = body.split(separator: opening, omittingEmptySubsequences: false)
    guard let before = parts.first else { return body }
    parts.removeFirst()
    return parts.reduce(into: String(before)) { text, part in
      let end = part.firstRange(of: closing)
      let figure = end.map { part[..<$0.lowerBound] } ?? part
      if digests.contains(where: { figure.contains("/pictures/\($0)-") }) {
        if let end { text += part[end.upperBound...] }
      } else {
        text += opening + part
      }
    }
  }
}
