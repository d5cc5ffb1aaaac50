/// A piece of HTML: literals are markup, interpolated values are escaped, `HTML` nests.
///
/// ```swift
/// func card(_ story: Story) -> HTML {
///   "<h2><a href=\"\(link: story.link)\">\(story.title)</a></h2>"
/// }
/// let page: HTML = "<main>\(stories, card)</main>"
/// ```
public struct HTML: MarkupText, ExpressibleByStringInterpolation {
  /// What collects the parts of a literal.
  public typealias StringInterpolation = MarkupInterpolation<HTML>

  /// The escaped text in UTF-8.
  public private(set) var bytes: [UInt8]

  /// Takes bytes that are HTML already: nothing is escaped.
  public init(trusted bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Puts a piece at the end without copying what is there.
  public static func += (html: inout HTML, more: HTML) {
    html.bytes.append(contentsOf: more.bytes)
  }
}
