import CZlib

/// The files of a ZIP archive that is in memory (APPNOTE 6.3): stored or deflated, not encrypted and
/// not split.
public struct ZipContents: Sendable {
  /// A file as the archive's directory has it.
  public struct File: Sendable, Hashable {
    /// The path in the archive, with slashes; folders end with one.
    public let path: String
    /// Where its own head begins.
    fileprivate let start: Int
    /// How many bytes it has in the archive, and how many by itself.
    fileprivate let packed, count: Int
    /// 0 for stored, 8 for deflated.
    fileprivate let method: Int
    fileprivate let checksum: UInt
    fileprivate let isEncrypted: Bool
  }

  /// The files in the order of the directory.
  public let files: [File]
  private let bytes: [UInt8]

  private static let fileHead = 30
  private static let directoryHead = 46
  private static let endHead = 22
  private static let longestComment = 0xFFFF
  private static let encrypted = 1

  /// Whether bytes begin as an archive with a file in it does.
  public static func isZip(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x50, 0x4B, 3, 4]) }

  /// Reads the directory of an archive.
  public init(_ bytes: [UInt8]) throws(CompressionError) {
    self.bytes = bytes
    let first = max(0, bytes.count - Self.endHead - Self.longestComment)
    guard
      let end = stride(from: bytes.count - Self.endHead, through: first, by: -1).first(where: {
        bytes.number32($0) == 0x0605_4B50
      })
    else { throw CompressionError(reason: .truncated, offset: bytes.count) }
    var files: [File] = []
    var place = bytes.number32(end + 16)
    for _ in 0..<bytes.number16(end + 10) {
      guard place + Self.directoryHead <= end, bytes.number32(place) == 0x0201_4B50 else {
        throw CompressionError(reason: .malformed, offset: place)
      }
      let name = bytes.number16(place + 28)
      let next =
        place + Self.directoryHead + name + bytes.number16(place + 30) + bytes.number16(place + 32)
      guard next <= end else { throw CompressionError(reason: .malformed, offset: place) }
      files.append(
        File(
          path: String(
            decoding: bytes[(place + Self.directoryHead)...].prefix(name), as: UTF8.self),
          start: bytes.number32(place + 42), packed: bytes.number32(place + 20),
          count: bytes.number32(place + 24), method: bytes.number16(place + 10),
          checksum: UInt(bytes.number32(place + 16)),
          isEncrypted: bytes.number16(place + 8) & Self.encrypted != 0))
      place = next
    }
    // Of files that share their bytes a small archive can have any number, each as much work.
    guard files.reduce(0, { $0 + $1.packed }) <= bytes.count else {
      throw CompressionError(reason: .malformed, offset: end)
    }
    self.files = files
  }

  /// What a file holds.
  ///
  /// Throws what is wrong with it: that it holds more than `limit` bytes, or is not what the
  /// directory says.
  public func bytes(of file: File, limit: Int) throws(CompressionError) -> [UInt8] {
    guard file.start + Self.fileHead <= bytes.count, bytes.number32(file.start) == 0x0403_4B50,
      !file.isEncrypted
    else { throw CompressionError(reason: .malformed, offset: file.start) }
    guard file.count <= limit else {
      throw CompressionError(reason: .tooLong(limit: limit), offset: file.start)
    }
    let content =
      file.start + Self.fileHead + bytes.number16(file.start + 26)
      + bytes.number16(file.start + 28)
    guard content + file.packed <= bytes.count else {
      throw CompressionError(reason: .truncated, offset: bytes.count)
    }
    let packed = Array(bytes[content...].prefix(file.packed))
    let plain: [UInt8]
    switch file.method {
    case 0: plain = packed
    case 8: plain = try Inflater(isBare: true).inflate(packed, limit: file.count)
    default: throw CompressionError(reason: .malformed, offset: file.start)
    }
    guard plain.count == file.count, Self.checksum(plain) == file.checksum else {
      throw CompressionError(reason: .malformed, offset: file.start)
    }
    return plain
  }

  private static func checksum(_ bytes: [UInt8]) -> UInt {
    unsafe bytes.withUnsafeBufferPointer {
      unsafe crc32(0, $0.baseAddress, UInt32($0.count))
    }
  }
}

extension [UInt8] {
  fileprivate func number16(_ place: Int) -> Int {
    Int(self[place]) | Int(self[place + 1]) << 8
  }

  fileprivate func number32(_ place: Int) -> Int {
    number16(place) | number16(place + 2) << 16
  }
}
