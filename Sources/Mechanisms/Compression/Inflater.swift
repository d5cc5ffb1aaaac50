import CZlib

/// zlib's decompressor: for gzip members, or for what stands in a ZIP archive.
@safe
final class Inflater {
  private let stream: UnsafeMutablePointer<z_stream>

  /// The largest window, in what `inflateInit2` asks for; 16 more stand for gzip's head and end,
  /// and a negative number for none.
  private static let window: Int32 = 15

  /// Makes a decompressor; `isBare` is for DEFLATE (RFC 1951) without head and end.
  init(isBare: Bool = false) {
    unsafe stream = .allocate(capacity: 1)
    unsafe stream.initialize(to: z_stream())
    let status = unsafe inflateInit2_(
      stream, isBare ? -Self.window : Self.window + 16, ZLIB_VERSION,
      Int32(MemoryLayout<z_stream>.size))
    precondition(status == Z_OK, "zlib has no memory for a decompressor")
  }

  deinit {
    unsafe inflateEnd(stream)
    unsafe stream.deallocate()
  }

  /// What all members hold together; bare DEFLATE is one member.
  func inflate(_ bytes: [UInt8], limit: Int) throws(CompressionError) -> [UInt8] {
    var output: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    var read = 0
    repeat {
      let step = step(bytes, from: read, into: &piece)
      read += step.read
      guard output.count + step.written <= limit else {
        throw CompressionError(reason: .tooLong(limit: limit), offset: read)
      }
      output += piece[..<step.written]
      switch step.status {
      case Z_STREAM_END: unsafe inflateReset(stream)
      case Z_OK where step.read > 0 || step.written > 0: break
      case Z_OK, Z_BUF_ERROR: throw CompressionError(reason: .truncated, offset: read)
      default: throw CompressionError(reason: .malformed, offset: read)
      }
      if step.status == Z_STREAM_END, read == bytes.count { return output }
    } while true
  }

  /// What came of one step of decoding.
  enum Outcome {
    /// A member has ended; the next may follow.
    case ended
    /// There may be more.
    case going
    /// There is nothing more without more input.
    case stuck
    /// The bytes are no gzip.
    case malformed
  }

  /// Decodes as much as there is input and room for.
  func pull(
    _ bytes: [UInt8], from start: Int, into piece: inout [UInt8]
  ) -> (outcome: Outcome, read: Int, written: Int) {
    let step = step(bytes, from: start, into: &piece)
    switch step.status {
    case Z_STREAM_END:
      unsafe inflateReset(stream)
      return (.ended, step.read, step.written)
    case Z_OK: return (.going, step.read, step.written)
    case Z_BUF_ERROR: return (.stuck, step.read, step.written)
    default: return (.malformed, step.read, step.written)
    }
  }

  private func step(
    _ bytes: [UInt8], from start: Int, into piece: inout [UInt8]
  ) -> (status: Int32, read: Int, written: Int) {
    unsafe bytes.withUnsafeBufferPointer { input in
      unsafe piece.withUnsafeMutableBufferPointer { output in
        let here = min(1 << 30, input.count - start)
        unsafe stream.pointee.next_in = UnsafeMutablePointer(
          mutating: unsafe input.baseAddress.map { unsafe $0 + start })
        unsafe stream.pointee.avail_in = UInt32(here)
        unsafe stream.pointee.next_out = output.baseAddress
        unsafe stream.pointee.avail_out = UInt32(output.count)
        let status = unsafe CZlib.inflate(stream, Z_NO_FLUSH)
        let read = here - Int(unsafe stream.pointee.avail_in)
        return (status, read, output.count - Int(unsafe stream.pointee.avail_out))
      }
    }
  }
}
