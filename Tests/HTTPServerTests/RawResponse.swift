/// A response as it came over a socket.
struct RawResponse {
  let status: Int
  let head: String
  let body: [UInt8]

  var text: String { String(decoding: body, as: UTF8.self) }

  /// The first value of a field.
  func value(of name: String) -> String? {
    for line in head.split(separator: "\r\n").dropFirst() {
      let parts = line.split(separator: ":", maxSplits: 1)
      guard parts.first?.lowercased() == name.lowercased() else { continue }
      return parts.count > 1 ? String(parts[1].drop { $0 == " " }) : ""
    }
    return nil
  }
}

extension RawClient {
  /// Reads one response by its length; a HEAD's has no body.
  func readResponse(toHead isHead: Bool = false) throws -> RawResponse {
    let head = try read(until: "\r\n\r\n")
    guard let status = Int(head.dropFirst(9).prefix(3)) else {
      throw Failure(description: "no status line: \(head)")
    }
    let bare = RawResponse(status: status, head: head, body: [])
    let length = Int(bare.value(of: "Content-Length") ?? "0") ?? 0
    guard !isHead, length > 0 else { return bare }
    return RawResponse(status: status, head: head, body: try read(count: length))
  }

  /// Sends a GET and reads the response.
  func get(_ target: String, _ fields: String = "") throws -> RawResponse {
    try send("GET \(target) HTTP/1.1\r\nHost: localhost\r\n\(fields)\r\n")
    return try readResponse()
  }
}
