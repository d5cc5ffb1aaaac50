/// The request line and the fields of a request, as the server read them and before any text is
/// made of them.
public struct RequestHead: Sendable {
  /// How the length of the body is known (RFC 9112 section 6).
  public enum Framing: Hashable, Sendable {
    case none
    case length(Int)
    case chunked
  }

  /// Where a field lies in the bytes.
  package struct FieldPlace: Sendable {
    package var name: Range<Int>
    package var value: Range<Int>

    package init(name: Range<Int>, value: Range<Int>) {
      self.name = name
      self.value = value
    }
  }

  /// The method.
  public package(set) var method = Method.get
  /// How the length of the body is known.
  public package(set) var framing = Framing.none
  /// Whether the version is 1.1 rather than 1.0.
  public package(set) var isVersion11 = true
  /// Whether the sender would go on using the connection.
  public package(set) var isPersistent = true
  /// Whether the sender waits for a 100 before it sends the body.
  public package(set) var expectsContinue = false

  package var bytes: [UInt8] = []
  package var targetPlace = 0..<0
  package var hostPlace = 0..<0
  package var fields: [FieldPlace] = []

  /// A head that has not been read yet.
  package init() {}
}

extension RequestHead {
  /// The target in origin form, still encoded: path and query; or the asterisk of OPTIONS.
  public var target: String {
    let text = text(targetPlace)
    return text.isEmpty || text.hasPrefix("?") ? "/" + text : text
  }

  /// The target up to the question mark.
  public var encodedPath: String {
    let query = bytes[targetPlace].firstIndex(of: UInt8(ascii: "?")) ?? targetPlace.upperBound
    let text = text(targetPlace.lowerBound..<query)
    return text.isEmpty ? "/" : text
  }

  /// The host and port that are asked for, in lower case; empty in a request of version 1.0 that
  /// names none.
  public var host: String {
    String(decoding: bytes[hostPlace].map(\.lowercasedASCII), as: UTF8.self)
  }

  /// The first value of that name; bytes that are not UTF-8 become U+FFFD.
  public subscript(name: String) -> String? {
    fields.first { isNamed(name, $0) }.map { text($0.value) }
  }

  /// Every value of that name, in order.
  public func values(of name: String) -> [String] {
    fields.filter { isNamed(name, $0) }.map { text($0.value) }
  }

  /// All fields as text.
  public var headers: Headers {
    Headers(read: fields.map { (text($0.name), text($0.value)) })
  }

  private func isNamed(_ name: String, _ field: FieldPlace) -> Bool {
    guard field.name.count == name.utf8.count else { return false }
    return zip(bytes[field.name], name.utf8).allSatisfy { $0.lowercasedASCII == $1.lowercasedASCII }
  }

  private func text(_ place: Range<Int>) -> String {
    String(decoding: bytes[place], as: UTF8.self)
  }
}
