/// A piece of XML, for feeds and sitemaps: literals are markup, interpolated values are escaped.
public struct XML: MarkupText, ExpressibleByStringInterpolation {
  /// What collects the parts of a literal.
  public typealias StringInterpolation = MarkupInterpolation<XML>

  /// The escaped text in UTF-8.
  public private(set) var bytes: [UInt8]

  /// Takes bytes that are XML already: nothing is escaped.
  public init(trusted bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Puts a piece at the end without copying what is there.
  public static func += (xml: inout XML, more: XML) {
    xml.bytes.append(contentsOf: more.bytes)
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
