extension Response {
  /// A response with a body in memory.
  public static func bytes(
    _ bytes: [UInt8], type: MediaType, status: Status = .ok, headers: Headers = Headers()
  ) -> Response {
    var response = Response(status, headers: headers, body: .bytes(bytes))
    response.headers.set("Content-Type", type.description)
    return response
  }

  /// A response with a text as its body.
  public static func text(
    _ text: String, type: MediaType = .text, status: Status = .ok, headers: Headers = Headers()
  ) -> Response {
    bytes(Array(text.utf8), type: type, status: status, headers: headers)
  }

  /// A response that sends the reader elsewhere; `location` is encoded already.
  public static func redirect(to location: String, status: Status = .seeOther) -> Response {
    Response(status, headers: ["Location": location])
  }

  /// A response from a file of known length, parts of which may be asked for.
  public static func file(_ path: String, length: Int, type: MediaType) -> Response {
    Response(
      .ok, headers: ["Content-Type": type.description, "Accept-Ranges": "bytes"],
      body: .file(path: path, length: length))
  }

  /// A response from a temporary file, which is removed once it is sent.
  public static func spooled(_ file: SpooledFile, type: MediaType) -> Response {
    var response = Response(
      .ok, headers: ["Content-Type": type.description],
      body: .file(path: file.path, length: file.length))
    response.spool = file
    return response
  }

  /// A response that stays open and sends events.
  public static func stream(_ events: EventStream) -> Response {
    Response(
      .ok,
      headers: [
        "Content-Type": MediaType.eventStream.description, "Cache-Control": "no-store",
        "X-Accel-Buffering": "no",
      ], body: .stream(events))
  }

  /// Adds a cookie to be set.
  public mutating func set(_ cookie: Cookie) {
    headers.add("Set-Cookie", cookie.description)
  }
}
