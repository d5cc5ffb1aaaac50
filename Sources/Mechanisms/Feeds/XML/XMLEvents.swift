/// What a streamed XML document consists of, in its order.
protocol XMLEvents: AnyObject {
  /// An element begins. The name has its prefix as written in the namespaces that the reader knows.
  func start(_ name: String, attributes: [(name: String, value: String)]) throws(ParseError)
  /// A piece of text; one text may come in many pieces.
  func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(ParseError)
  /// An element ends.
  func end(_ name: String) throws(ParseError)
}
