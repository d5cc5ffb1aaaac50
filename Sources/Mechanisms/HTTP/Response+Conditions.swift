extension Response {
  /// What is left to send once the conditional and range fields of the request are obeyed.
  ///
  /// That is itself, or a 304, 412, 206 or 416. Only a 200 changes, so applying it twice does no
  /// harm; a range needs `Accept-Ranges: bytes`.
  public func conditioned(method: Method, headers fields: Headers) -> Response {
    guard status == .ok, method == .get || method == .head, fields.hasConditions
    else { return self }
    let current = Validators(of: headers)
    switch Precondition(method: method, headers: fields, current: current) {
    case .notModified: return stripped(to: .notModified)
    case .failed: return stripped(to: .preconditionFailed)
    case .proceed: break
    }
    guard method == .get, let length = body.count, headers["Accept-Ranges"] == "bytes"
    else { return self }
    switch RangeRequest(headers: fields, length: length, current: current) {
    case .whole: return self
    case .part(let range): return part(range, of: length)
    case .unsatisfiable:
      var response = stripped(to: .rangeNotSatisfiable)
      response.headers.set("Content-Range", "bytes */\(length)")
      return response
    }
  }

  /// Like `conditioned(method:headers:)`, for a request at hand.
  public func conditioned(by request: Request) -> Response {
    conditioned(method: request.method, headers: request.headers)
  }

  private func stripped(to status: Status) -> Response {
    var response = Response(status, headers: headers)
    response.freshness = freshness
    for name in ["Content-Type", "Content-Encoding", "Content-Language"] {
      response.headers.remove(name)
    }
    return response
  }

  private func part(_ range: Range<Int>, of length: Int) -> Response {
    var response = self
    response.status = .partialContent
    response.headers.set(
      "Content-Range", "bytes \(range.lowerBound)-\(range.upperBound - 1)/\(length)")
    switch body {
    case .bytes(let bytes): response.body = .bytes(Array(bytes[range]))
    case .file(let path, let offset, _):
      response.body = .file(path: path, offset: offset + range.lowerBound, length: range.count)
    case .empty, .stream, .pending: break
    }
    return response
  }
}

extension Headers {
  /// Whether a field may ask for less than the whole; nearly all requests have none.
  fileprivate var hasConditions: Bool {
    fields.contains { field in
      let start = field.name.prefix(3)
      return start.equalsIgnoringCase("If-") || field.name.equalsIgnoringCase("Range")
    }
  }
}
