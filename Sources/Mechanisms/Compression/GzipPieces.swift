import CZlib

/// A text in pieces, compressed once, any of which can be replaced at any time: the whole is one
/// gzip member (RFC 1952).
///
/// Each piece ends at a byte. It refers to what stands before it in the whole, but never to the
/// bytes of a piece that may be replaced, and never across one whose length may change. What
/// replaces a piece stands there uncompressed, as stored blocks (RFC 1951 section 3.2.4).
///
/// Joining them costs a copy of the bytes, and little for each piece that is replaced: the checksum
/// of pieces in a row is known beforehand.
public struct GzipPieces: Sendable {
  /// What may happen to a piece.
  public enum Kind: Sendable {
    /// It stays.
    case fixed
    /// It may be replaced by a text of the same length, in bytes.
    case replaceable
    /// It may be replaced by any text.
    case variable
  }

  /// All pieces behind gzip's head, and where each begins; one more for the end.
  private let packed: [UInt8]
  private let starts: [Int]
  /// How long each piece is, uncompressed, in bytes.
  private let lengths: [Int]
  /// The part in the checksum of all pieces from this one on; one more for none.
  private let checksums: [Checksum]
  /// What a checksum is multiplied by for the bytes behind each piece, and divided by for its own.
  private let shifts: [(behind: Checksum, removed: Checksum)]
  /// How long the whole is, uncompressed.
  private let length: Int

  /// Compresses the pieces; `level` is 1 (quick) to 9 (small).
  public init(_ texts: [(text: [UInt8], kind: Kind)], level: Int = 6) {
    let deflater = PieceDeflater(level: level)
    var (packed, starts) = (Self.head, [Self.head.count])
    // Nothing may be taken for what stands in the place of a text that is skipped.
    let mayRefer = !texts.contains { $0.text.contains(PieceDeflater.skipped) }
    for (text, kind) in texts {
      switch kind {
      case .fixed: packed += deflater.deflate(text)
      case .replaceable:
        packed.appendStored(text)
        if mayRefer { deflater.skip(text.count) } else { deflater.forget() }
      case .variable:
        packed.appendStored(text)
        deflater.forget()
      }
      starts.append(packed.count)
    }
    (self.packed, self.starts) = (packed, starts)
    lengths = texts.map(\.text.count)
    length = lengths.reduce(0, +)
    var (checksums, behind) = ([Checksum.none], 0)
    for (text, _) in texts.reversed() {
      let own = Checksum(of: text).times(Checksum(shift: behind))
      checksums.append(checksums[checksums.count - 1].plus(own))
      behind += text.count
    }
    self.checksums = checksums.reversed()
    var left = length
    shifts = lengths.map { length in
      left -= length
      return (Checksum(shift: left), Checksum(shift: -length))
    }
  }

  /// The same pieces in memory that nobody else uses.
  public func copied() -> GzipPieces { GzipPieces(copying: self) }

  private init(copying other: GzipPieces) {
    packed = other.packed.map { $0 }
    starts = other.starts.map { $0 }
    lengths = other.lengths.map { $0 }
    checksums = other.checksums.map { $0 }
    shifts = other.shifts.map { $0 }
    length = other.length
  }

  /// How many bytes the pieces take.
  public var count: Int { packed.count }

  /// Texts in the place of a piece.
  public struct Replacement: Sendable {
    /// Which piece.
    public let piece: Int
    /// What stands in its place.
    public let texts: [Filling]

    /// Puts texts, one behind the other, in the place of a piece, counted from 0.
    ///
    /// A piece that is `replaceable` takes as many bytes as it has.
    public init(_ piece: Int, _ texts: [Filling]) {
      (self.piece, self.texts) = (piece, texts)
    }
  }

  /// The member that holds the pieces, some of them replaced; in the order of the pieces.
  public func joined(_ replacements: [Replacement]) -> [UInt8] {
    let size = replacements.reduce(packed.count + Self.tail) { sum, replacement in
      replacement.texts.reduce(sum) { $0 + $1.stored.count }
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size)
    var done = 0
    for replacement in replacements {
      bytes.append(contentsOf: packed[done..<starts[replacement.piece]])
      for text in replacement.texts { bytes.append(contentsOf: text.stored) }
      done = starts[replacement.piece + 1]
    }
    bytes.append(contentsOf: packed[done...])
    // An empty last block with fixed codes.
    bytes.append(0x03)
    bytes.append(0x00)
    let (checksum, length) = total(replacements)
    bytes.append(littleEndian: checksum.value)
    bytes.append(littleEndian: UInt32(truncatingIfNeeded: length))
    return bytes
  }

  /// Checksum and length of the whole with some pieces replaced.
  ///
  /// A checksum is linear: each part of a text adds its own, multiplied for the bytes behind it. So
  /// it is summed from the end, and `growth` multiplies for what the replacements there have added.
  private func total(_ replacements: [Replacement]) -> (Checksum, length: Int) {
    var (sum, growth, length, end) = (Checksum.none, Checksum.one, length, checksums.count - 1)
    for replacement in replacements.reversed() {
      let piece = replacement.piece
      sum = sum.plus(checksums[piece + 1].plus(checksums[end]).times(growth))
      end = piece
      var (behind, added) = (shifts[piece].behind.times(growth), 0)
      for text in replacement.texts.reversed() {
        sum = sum.plus(text.checksum.times(behind))
        added += text.text.count
        if replacement.texts.count > 1 { behind = behind.times(text.shift) }
      }
      guard added != lengths[piece] else { continue }
      for text in replacement.texts { growth = growth.times(text.shift) }
      growth = growth.times(shifts[piece].removed)
      length += added - lengths[piece]
    }
    return (sum.plus(checksums[0].plus(checksums[end]).times(growth)), length)
  }

  /// A text that takes the place of a piece, made ready once for as many pages as it goes into.
  public struct Filling: Sendable {
    /// The text itself.
    public let text: [UInt8]

    fileprivate let stored: [UInt8]
    fileprivate let checksum: Checksum
    fileprivate let shift: Checksum

    /// Makes a text ready.
    public init(_ text: [UInt8]) {
      var stored: [UInt8] = []
      stored.appendStored(text)
      (self.text, self.stored) = (text, stored)
      checksum = Checksum(of: text)
      shift = Checksum(shift: text.count)
    }
  }

  /// Deflate, no flags, no time, unknown system.
  private static let head: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255]
  /// How many bytes are behind the pieces.
  private static let tail = 10
}

/// A CRC-32 as a polynomial modulo that of gzip (RFC 1952 section 8), of which checksums of parts
/// are summed, multiplied for the bytes behind them.
private struct Checksum: Sendable {
  let value: UInt32

  static let none = Checksum(value: 0)
  static let one = Checksum(shift: 0)

  private init(value: UInt32) { self.value = value }

  /// That of a text.
  init(of text: [UInt8]) {
    value = unsafe text.withUnsafeBufferPointer { buffer in
      UInt32(truncatingIfNeeded: unsafe crc32_z(0, buffer.baseAddress, buffer.count))
    }
  }

  /// What another is multiplied by for so many bytes behind it; fewer than none undo it.
  init(shift bytes: Int) {
    // Powers of x come again after 2³² − 1, since the polynomial is primitive.
    let order = Int(UInt32.max)
    let power = bytes % order
    value = UInt32(truncatingIfNeeded: crc32_combine_gen(power < 0 ? power + order : power))
  }

  func plus(_ other: Checksum) -> Checksum { Checksum(value: value ^ other.value) }

  func times(_ other: Checksum) -> Checksum {
    guard other.value != Self.unit else { return self }
    guard value != Self.unit else { return other }
    return Checksum(
      value: UInt32(truncatingIfNeeded: crc32_combine_op(UInt(value), 0, UInt(other.value))))
  }

  /// The polynomial 1: zlib writes the lowest power first.
  private static let unit: UInt32 = 1 << 31
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
  /// How far back a reference can reach.
  private static let window = 32_768
  /// What stands for a text that is skipped: a byte that no UTF-8 has, so that nothing refers to it.
  static let skipped: UInt8 = 0xFF

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
    guard !text.isEmpty else { return [] }
    precondition(text.count < 1 << 30, "a piece that zlib can count")
    // The flush adds an empty block, which the bound does not count.
    let bound = Int(unsafe deflateBound(stream, UInt(text.count))) + 16
    return unsafe [UInt8](unsafeUninitializedCapacity: bound) { output, count in
      unsafe text.withUnsafeBufferPointer { input in
        unsafe stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
        unsafe stream.pointee.avail_in = UInt32(input.count)
        unsafe stream.pointee.next_out = output.baseAddress
        unsafe stream.pointee.avail_out = UInt32(output.count)
        let status = unsafe CZlib.deflate(stream, Z_SYNC_FLUSH)
        let left = unsafe stream.pointee.avail_in
        precondition(status == Z_OK && left == 0, "zlib broke its bound")
        count = output.count - Int(unsafe stream.pointee.avail_out)
      }
    }
  }

  /// Leaves out so many bytes, which stand in the whole and are nothing to refer to.
  func skip(_ count: Int) {
    guard count > 0 else { return }
    guard count < Self.window else { return forget() }
    let bytes = [UInt8](repeating: Self.skipped, count: count)
    let status = unsafe deflateSetDictionary(stream, bytes, UInt32(count))
    precondition(status == Z_OK, "zlib stands between two blocks")
  }

  /// Has nothing that follows refer to what came before.
  func forget() {
    let status = unsafe deflateReset(stream)
    precondition(status == Z_OK, "zlib can begin anew")
  }
}
