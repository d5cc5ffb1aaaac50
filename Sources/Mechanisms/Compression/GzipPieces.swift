import CZlib

/// A text in pieces, compressed once, any of which can be replaced at any time: the whole is one
/// gzip member (RFC 1952).
///
/// Each piece ends at a byte and refers to nothing before itself; what replaces one stands there
/// uncompressed, as stored blocks (RFC 1951 section 3.2.4).
public struct GzipPieces: Sendable {
  private struct Piece: Sendable {
    var deflated: [UInt8]
    var checksum: UInt
    var length: Int
    /// What `crc32_combine_op` needs to put a checksum before this piece's.
    var shift: UInt
  }

  private let pieces: [Piece]

  /// Compresses the pieces; `level` is 1 (quick) to 9 (small).
  public init(_ texts: [[UInt8]], level: Int = 6) {
    let deflater = PieceDeflater(level: level)
    pieces = texts.map { text in
      Piece(
        deflated: deflater.deflate(text), checksum: Self.checksum(text), length: text.count,
        shift: UInt(crc32_combine_gen(text.count)))
    }
  }

  /// How many bytes the pieces take.
  public var count: Int { pieces.reduce(0) { $0 + $1.deflated.count } }

  /// The member that holds the pieces, some of them replaced: by their place, what stands there.
  public func joined(with others: [Int: Filling]) -> [UInt8] {
    var bytes = Self.head
    bytes.reserveCapacity(count + others.values.reduce(0) { $0 + $1.stored.count } + 32)
    var checksum: UInt = 0
    var length = 0
    for (index, piece) in pieces.enumerated() {
      let filling = others.isEmpty ? nil : others[index]
      let part =
        filling.map { ($0.stored, $0.checksum, $0.length, $0.shift) }
        ?? (piece.deflated, piece.checksum, piece.length, piece.shift)
      guard part.2 > 0 else { continue }
      bytes += part.0
      checksum = UInt(crc32_combine_op(checksum, part.1, part.3))
      length += part.2
    }
    // An empty last block with fixed codes.
    bytes += [0x03, 0x00]
    bytes.append(littleEndian: UInt32(truncatingIfNeeded: checksum))
    bytes.append(littleEndian: UInt32(truncatingIfNeeded: length))
    return bytes
  }

  /// A text that takes the place of a piece, made ready once for as many pages as it goes into.
  public struct Filling: Sendable {
    fileprivate let stored: [UInt8]
    fileprivate let checksum: UInt
    fileprivate let length: Int
    fileprivate let shift: UInt

    /// Makes a text ready.
    public init(_ text: [UInt8]) {
      var stored: [UInt8] = []
      stored.appendStored(text)
      self.stored = stored
      checksum = GzipPieces.checksum(text)
      length = text.count
      shift = UInt(crc32_combine_gen(text.count))
    }
  }

  private static func checksum(_ bytes: [UInt8]) -> UInt {
    unsafe bytes.withUnsafeBufferPointer { buffer in
      UInt(unsafe crc32_z(0, buffer.baseAddress, buffer.count))
    }
  }

  /// Deflate, no flags, no time, unknown system.
  private static let head: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255]
}

extension [UInt8] {
  /// Appends stored blocks, none of them the last.
  fileprivate mutating func appendStored(_ bytes: [UInt8]) {
    var start = 0
    while start < bytes.count {
      let end = Swift.min(start + 0xFFFF, bytes.count)
      let length = UInt16(end - start)
      append(0)
      append(UInt8(length & 0xFF))
      append(UInt8(length >> 8))
      append(UInt8(~length & 0xFF))
      append(UInt8(~length >> 8))
      append(contentsOf: bytes[start..<end])
      start = end
    }
  }

  fileprivate mutating func append(littleEndian number: UInt32) {
    for shift in stride(from: 0, to: 32, by: 8) { append(UInt8(number >> UInt32(shift) & 0xFF)) }
  }
}

/// zlib's compressor without wrapping, flushed after each piece.
@safe
private final class PieceDeflater {
  private let stream: UnsafeMutablePointer<z_stream>

  init(level: Int) {
    unsafe stream = .allocate(capacity: 1)
    unsafe stream.initialize(to: z_stream())
    let status = unsafe deflateInit2_(
      stream, Int32(min(max(level, 1), 9)), Z_DEFLATED, -15, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
      Int32(MemoryLayout<z_stream>.size))
    precondition(status == Z_OK, "zlib has no memory for a compressor")
  }

  deinit {
    unsafe deflateEnd(stream)
    unsafe stream.deallocate()
  }

  func deflate(_ text: [UInt8]) -> [UInt8] {
    precondition(text.count < 1 << 30, "a piece that zlib can count")
    // The flush adds an empty block, which the bound does not count.
    let bound = Int(unsafe deflateBound(stream, UInt(text.count))) + 16
    return unsafe [UInt8](unsafeUninitializedCapacity: bound) { output, count in
      unsafe text.withUnsafeBufferPointer { input in
        unsafe stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
        unsafe stream.pointee.avail_in = UInt32(input.count)
        unsafe stream.pointee.next_out = output.baseAddress
        unsafe stream.pointee.avail_out = UInt32(output.count)
        let status = unsafe CZlib.deflate(stream, Z_FULL_FLUSH)
        precondition(
          status == Z_OK || status == Z_BUF_ERROR && input.isEmpty, "zlib broke its bound")
        count = output.count - Int(unsafe stream.pointee.avail_out)
      }
    }.trimmed
  }
}
