import Glibc

/// Reads the parts of a body one after the other and holds a piece of it at a time.
struct MultipartReader: ~Copyable {
  private static let pieceBytes = 1 << 16

  private let delimiter: [UInt8]
  private let descriptor: Int32
  /// Kept, for the file goes away with its last use.
  private let body: Request.Body
  private var held: [UInt8] = Array("\r\n".utf8)
  private var start = 0
  private var isAtEnd = false

  init(_ body: Request.Body, boundary: String) throws(MultipartError) {
    delimiter = Array("\r\n--\(boundary)".utf8)
    self.body = body
    switch body {
    case .empty: (descriptor, isAtEnd) = (-1, true)
    case .bytes(let bytes):
      held += bytes
      (descriptor, isAtEnd) = (-1, true)
    case .file(let file):
      unsafe descriptor = open(file.path, O_RDONLY | O_CLOEXEC)
      guard descriptor >= 0 else {
        throw MultipartError(.storage, "the body cannot be read")
      }
    }
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  /// Goes behind the first delimiter.
  mutating func skipPreamble() throws(MultipartError) {
    try content { (_) throws(MultipartError) in }
  }

  /// The head of the next part, nil behind the last; stands behind a delimiter before.
  mutating func head(most: Int) throws(MultipartError) -> ArraySlice<UInt8>? {
    try fill(2)
    if held[start...].starts(with: "--".utf8) { return nil }
    let end = Array("\r\n\r\n".utf8)
    while true {
      if let place = place(of: end) {
        let head = held[start..<place]
        guard head.count <= most else { throw MultipartError(.tooMuch, "a head is too long") }
        start = place + end.count
        return head
      }
      guard held.count - start <= most else {
        throw MultipartError(.tooMuch, "a head is too long")
      }
      guard try more() else { throw MultipartError(.malformed, "the form is cut short") }
    }
  }

  /// Gives out everything up to the next delimiter, in pieces, and goes behind that.
  mutating func content(
    _ body: (ArraySlice<UInt8>) throws(MultipartError) -> Void
  ) throws(MultipartError) {
    while true {
      if let place = place(of: delimiter) {
        try body(held[start..<place])
        start = place + delimiter.count
        return
      }
      // The end of what is held may be the beginning of a delimiter.
      let safe = max(start, held.count - delimiter.count + 1)
      if safe > start { try body(held[start..<safe]) }
      start = safe
      guard try more() else { throw MultipartError(.malformed, "the form is cut short") }
    }
  }

  private mutating func fill(_ count: Int) throws(MultipartError) {
    while held.count - start < count {
      guard try more() else { throw MultipartError(.malformed, "the form is cut short") }
    }
  }

  /// Reads another piece; false at the end of the body.
  private mutating func more() throws(MultipartError) -> Bool {
    guard !isAtEnd else { return false }
    held.removeFirst(start)
    start = 0
    var piece = [UInt8](repeating: 0, count: Self.pieceBytes)
    let count = unsafe piece.withUnsafeMutableBytes { buffer in
      unsafe read(descriptor, buffer.baseAddress, buffer.count)
    }
    guard count >= 0 else { throw MultipartError(.storage, "the body cannot be read") }
    isAtEnd = count == 0
    held += piece.prefix(count)
    return count > 0
  }

  /// Where a pattern of a carriage return and more begins.
  private func place(of pattern: [UInt8]) -> Int? {
    unsafe held.withUnsafeBytes { buffer -> Int? in
      guard let base = buffer.baseAddress else { return nil }
      var index = start
      while buffer.count - index >= pattern.count {
        let room = buffer.count - index - pattern.count + 1
        guard let found = unsafe memchr(base + index, Int32(pattern[0]), room) else { return nil }
        index = unsafe UnsafeRawPointer(found) - base
        if unsafe buffer[index...].starts(with: pattern) { return index }
        index += 1
      }
      return nil
    }
  }
}
