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

  @usableFromInline var content: [UInt8]

  /// The escaped text in UTF-8.
  @inlinable public var bytes: [UInt8] { content }

  /// Takes bytes that are HTML already: nothing is escaped.
  @inlinable
  public init(trusted bytes: [UInt8]) {
    content = bytes
  }

  /// Puts a piece at the end without copying what is there.
  @inlinable
  public static func += (html: inout HTML, more: HTML) {
    html.content.append(contentsOf: more.content)
  }
}
