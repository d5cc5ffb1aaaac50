public import Markup

/// Two versions of a story's HTML as one, with what went and what came marked.
///
/// Compared block by block, and word by word within blocks that are alike; always well-formed, and
/// marks stand only where `ins` and `del` may.
///
///     HTMLDifference(from: "<p>Six boats</p>", to: "<p>Seven boats</p>", words).html
///     // <p><del>Six</del><ins>Seven</ins> boats</p>
public struct HTMLDifference: Sendable {
  /// The marked text.
  public let html: HTML
  /// Whether nothing differs.
  public let isEmpty: Bool

  /// Compares two texts, which are our own: sanitised, well-formed.
  public init(from old: String, to new: String, _ words: DifferenceWords) {
    isEmpty = old == new
    guard !isEmpty else {
      html = HTML(trusted: new)
      return
    }
    var writer = DifferenceWriter(words: words)
    writer.flow(BodyReader.nodes(old), BodyReader.nodes(new))
    html = writer.html
  }
}
