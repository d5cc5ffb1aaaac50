import HTTP
import Times

/// Writes response heads.
struct ResponseWriter {
  private var dateLine: [UInt8] = []
  private var dateSecond: Int64 = .min
  /// The lines of Cache-Control and Expires by their seconds, made anew with the date.
  private var freshnessLines: [Int: [UInt8]] = [:]

  init() {}

  /// Appends the head of a response whose body has `length` bytes, nil if it ends with the
  /// connection.
  mutating func write(
    _ response: Response, length: Int?, persistence: Persistence, into bytes: inout [UInt8]
  ) {
    bytes += StatusLines.line(response.status)
    bytes += currentDateLine()
    response.headers.encode(into: &bytes)
    if let prepared = response.prepared { bytes += prepared.bytes }
    if let seconds = response.freshness { bytes += freshnessLine(seconds) }
    if let length, !response.status.isBodiless {
      bytes += Self.contentLength
      bytes.append(decimal: length)
      bytes += Self.lineEnd
    }
    switch persistence {
    case .keeps: break
    case .keepsOld: bytes += Self.keepAlive
    case .closes: bytes += Self.close
    }
    bytes += Self.lineEnd
  }

  /// Whether a connection goes on, and whether it must be said.
  enum Persistence {
    case keeps
    /// A sender of version 1.0 has to be told.
    case keepsOld
    case closes
  }

  private mutating func currentDateLine() -> [UInt8] {
    let now = Instant.now()
    if now.seconds != dateSecond {
      dateSecond = now.seconds
      dateLine = Array("Date: \(InternetDate.http(now))\r\n".utf8)
      freshnessLines.removeAll(keepingCapacity: true)
    }
    return dateLine
  }

  /// Expires is for programs that know version 1.0 alone; it says the same (RFC 9111 section 5.3).
  private mutating func freshnessLine(_ seconds: Int) -> [UInt8] {
    if let line = freshnessLines[seconds] { return line }
    let end = Instant(milliseconds: (dateSecond + Int64(seconds)) * 1000)
    let line = Array(
      """
      Cache-Control: public, max-age=\(seconds)\r\nExpires: \(InternetDate.http(end))\r\n
      """.utf8)
    freshnessLines[seconds] = line
    return line
  }

  private static let contentLength = Array("Content-Length: ".utf8)
  private static let keepAlive = Array("Connection: keep-alive\r\n".utf8)
  private static let close = Array("Connection: close\r\n".utf8)
  private static let lineEnd = Array("\r\n".utf8)
}

/// Status lines, made once.
private enum StatusLines {
  private static let lines = (0..<600).map { code in
    Array("HTTP/1.1 \(Status(code))\r\n".utf8)
  }

  static func line(_ status: Status) -> [UInt8] {
    lines.indices.contains(status.code) ? lines[status.code] : lines[500]
  }
}

extension [UInt8] {
  /// Appends a number that is not negative.
  fileprivate mutating func append(decimal number: Int) {
    var divisor = 1
    while number / divisor >= 10 { divisor *= 10 }
    while divisor > 0 {
      append(UInt8(ascii: "0") + UInt8(number / divisor % 10))
      divisor /= 10
    }
  }
}
