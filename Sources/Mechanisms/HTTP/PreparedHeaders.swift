/// Fields encoded once and sent many times.
public struct PreparedHeaders: Hashable, Sendable {
  /// The lines, each with its line end.
  public let bytes: [UInt8]

  /// These fields, and behind them one whose value is known to hold no control character.
  package func with(_ name: String, _ value: [UInt8]) -> PreparedHeaders {
    var bytes = bytes
    bytes.reserveCapacity(bytes.count + name.utf8.count + value.count + 4)
    bytes.append(contentsOf: name.utf8)
    bytes.append(UInt8(ascii: ":"))
    bytes.append(UInt8(ascii: " "))
    bytes.append(contentsOf: value)
    bytes.append(UInt8(ascii: "\r"))
    bytes.append(UInt8(ascii: "\n"))
    return PreparedHeaders(bytes: bytes)
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Encodes the fields, but for those that the server adds itself.
  public init(_ headers: Headers) {
    var bytes: [UInt8] = []
    headers.encode(into: &bytes)
    self.bytes = bytes
  }
}

extension Headers {
  /// Appends a line for each field, but for those that the server adds itself.
  package func encode(into bytes: inout [UInt8]) {
    for field in fields where !field.isMadeByServer {
      bytes.append(contentsOf: field.name.utf8)
      bytes.append(UInt8(ascii: ":"))
      bytes.append(UInt8(ascii: " "))
      bytes.append(contentsOf: field.value.utf8)
      bytes.append(UInt8(ascii: "\r"))
      bytes.append(UInt8(ascii: "\n"))
    }
  }
}

extension Headers.Field {
  fileprivate var isMadeByServer: Bool {
    switch name.utf8.count {
    case 4: name.equalsIgnoringCase("Date")
    case 10: name.equalsIgnoringCase("Connection") || name.equalsIgnoringCase("Keep-Alive")
    case 14: name.equalsIgnoringCase("Content-Length")
    case 17: name.equalsIgnoringCase("Transfer-Encoding")
    default: false
    }
  }
}
