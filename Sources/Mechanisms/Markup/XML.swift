/// A piece of XML, for feeds and sitemaps: literals are markup, interpolated values are escaped.
public struct XML: MarkupText, ExpressibleByStringInterpolation {
  /// What collects the parts of a literal.
  public typealias StringInterpolation = MarkupInterpolation<XML>

  @usableFromInline var content: [UInt8]

  /// The escaped text in UTF-8.
  @inlinable public var bytes: [UInt8] { content }

  /// Takes bytes that are XML already: nothing is escaped.
  @inlinable
  public init(trusted bytes: [UInt8]) {
    content = bytes
  }

  /// Puts a piece at the end without copying what is there.
  @inlinable
  public static func += (xml: inout XML, more: XML) {
    xml.content.append(contentsOf: more.content)
  }

  /// The declaration that a document in UTF-8 begins with.
  public static let declaration: XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
}

extension MarkupInterpolation where Output == XML {
  /// Writes a piece of HTML as text of the document, as RSS and Atom carry it.
  public mutating func appendInterpolation(text html: HTML) {
    bytes.appendEscaped(html.bytes)
  }
}
