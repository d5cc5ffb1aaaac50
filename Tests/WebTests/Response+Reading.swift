import HTTP
import Support

extension Response {
  /// The body's bytes; none for a file.
  var bytes: [UInt8] {
    if case .bytes(let bytes) = body { bytes } else { [] }
  }

  /// The body as text.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The media type without its parameters.
  var type: String {
    String((headers["Content-Type"] ?? "").prefix { $0 != ";" })
  }

  var location: String? { headers["Location"] }
}

extension TestSite {
  /// Where the redirects from an address end.
  func end(of target: String) throws -> (path: String, response: Response) {
    var path = target
    for _ in 0..<5 {
      let response = try answer(.get, path)
      guard let next = response.location else { return (path, response) }
      path = next
    }
    throw EndlessRedirect(target: target)
  }

  struct EndlessRedirect: Error {
    let target: String
  }
}
