import CZlib

/// The state of zlib's compressor, which costs more to set up than to use on a page.
///
/// Unchecked Sendable: `DeflaterPool` lends it to one thread at a time.
@safe
final class Deflater: @unchecked Sendable {
  let level: Int
  private let stream: UnsafeMutablePointer<z_stream>

  init(level: Int) {
    self.level = level
    unsafe stream = .allocate(capacity: 1)
    unsafe stream.initialize(to: z_stream())
    // 15 bits of window, 16 more to ask for the gzip wrapping.
    let status = unsafe deflateInit2_(
      stream, Int32(level), Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
      Int32(MemoryLayout<z_stream>.size))
    precondition(status == Z_OK, "zlib has no memory for a compressor")
  }

  deinit {
    unsafe deflateEnd(stream)
    unsafe stream.deallocate()
  }

  func gzip(_ bytes: [UInt8]) -> [UInt8] {
    unsafe deflateReset(stream)
    let bound = Int(unsafe deflateBound(stream, UInt(bytes.count)))
    return unsafe [UInt8](unsafeUninitializedCapacity: bound) { output, count in
      count = unsafe bytes.withUnsafeBufferPointer { input in
        unsafe deflate(input, into: output)
      }
    }.trimmed
  }

  /// zlib counts in 32 bits, so long inputs and outputs are handed over in pieces.
  private func deflate(
    _ input: UnsafeBufferPointer<UInt8>, into output: UnsafeMutableBufferPointer<UInt8>
  ) -> Int {
    let piece = 1 << 30
    var read = 0
    var written = 0
    var status = Z_OK
    while status != Z_STREAM_END {
      let here = min(piece, input.count - read)
      let room = min(piece, output.count - written)
      unsafe stream.pointee.next_in = UnsafeMutablePointer(
        mutating: unsafe input.baseAddress.map { unsafe $0 + read })
      unsafe stream.pointee.avail_in = UInt32(here)
      unsafe stream.pointee.next_out = unsafe output.baseAddress.map { unsafe $0 + written }
      unsafe stream.pointee.avail_out = UInt32(room)
      let isLast = read + here == input.count
      status = unsafe CZlib.deflate(stream, isLast ? Z_FINISH : Z_NO_FLUSH)
      read += here - Int(unsafe stream.pointee.avail_in)
      written += room - Int(unsafe stream.pointee.avail_out)
      precondition(status == Z_OK || status == Z_STREAM_END, "zlib broke its bound")
    }
    return written
  }
}
