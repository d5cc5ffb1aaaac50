/// One event of an event stream (WHATWG HTML, section "Server-sent events").
public struct ServerSentEvent: Hashable, Sendable {
  /// The kind, `message` if nil.
  public var name: String?
  /// The text; each of its lines is sent as one.
  public var data: String
  /// What a browser names as the last it saw when it comes back.
  public var id: String?

  /// An event of this text.
  public init(_ data: String, name: String? = nil, id: String? = nil) {
    self.data = data
    self.name = name
    self.id = id
  }

  /// The event as it is sent; line ends within name and id are left out.
  public var encoded: [UInt8] {
    var text = ""
    if let name { text += "event: \(name.filter { !$0.isNewline })\n" }
    if let id { text += "id: \(id.filter { !$0.isNewline && $0 != "\0" })\n" }
    for line in data.split(omittingEmptySubsequences: false, whereSeparator: \.isStreamLineEnd) {
      text += "data: \(line)\n"
    }
    return Array((text + "\n").utf8)
  }
}

extension Character {
  /// Whether an event stream ends a line here; U+2028 and its like do not.
  fileprivate var isStreamLineEnd: Bool {
    self == "\n" || self == "\r" || self == "\r\n"
  }
}
