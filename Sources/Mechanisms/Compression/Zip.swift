/// One file of a ZIP archive.
public struct ZipEntry: Sendable {
  /// The path in the archive, with slashes.
  public var path: String
  /// The content.
  public var bytes: [UInt8]
  /// Whether it stands there as it is: what is compressed already, and what must be found by its
  /// bytes.
  public var isStored: Bool

  /// Makes a file.
  public init(_ path: String, _ bytes: [UInt8], isStored: Bool = false) {
    self.path = path
    self.bytes = bytes
    self.isStored = isStored
  }
}

/// Packs files into a ZIP archive (APPNOTE 6.3) in their order, without times, so that equal files
/// give equal bytes; nil for what such an archive cannot hold: 4 GiB, or 65,535 files.
public func zip(_ entries: [ZipEntry]) -> [UInt8]? {
  guard entries.count < 0xFFFF else { return nil }
  var archive = ZipArchive()
  for entry in entries where !archive.add(entry) { return nil }
  return archive.finish()
}

/// An archive that is being written.
private struct ZipArchive {
  private var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  /// gzip's head and end, between which stands what a ZIP wants.
  private static let gzipHead = 10
  private static let gzipEnd = 8
  /// 1 January 1980, the first day that a ZIP knows.
  private static let date: UInt16 = 0x0021
  /// Names are in UTF-8.
  private static let flags: UInt16 = 0x0800

  mutating func add(_ entry: ZipEntry) -> Bool {
    let packed = gzip(entry.bytes)
    let deflated = packed[Self.gzipHead..<(packed.count - Self.gzipEnd)]
    let isStored = entry.isStored || deflated.count >= entry.bytes.count
    let content = isStored ? entry.bytes[...] : deflated
    let name = Array(entry.path.utf8)
    let start = bytes.count
    guard start + content.count + name.count < 0xFFFF_0000, name.count < 0xFFFF else {
      return false
    }
    var common: [UInt8] = []
    common.put16(isStored ? 10 : 20)
    common.put16(Self.flags)
    common.put16(isStored ? 0 : 8)
    common.put16(0)
    common.put16(Self.date)
    common += packed[(packed.count - Self.gzipEnd)..<(packed.count - 4)]
    common.put32(UInt32(content.count))
    common.put32(UInt32(entry.bytes.count))
    common.put16(UInt16(name.count))
    common.put16(0)
    bytes.put32(0x0403_4B50)
    bytes += common + name
    bytes += content
    directory.put32(0x0201_4B50)
    directory.put16(20)
    directory += common
    directory += [UInt8](repeating: 0, count: 10)
    directory.put32(UInt32(start))
    directory += name
    count += 1
    return true
  }

  consuming func finish() -> [UInt8]? {
    let start = bytes.count
    guard start + directory.count < 0xFFFF_FFFF else { return nil }
    bytes += directory
    bytes.put32(0x0605_4B50)
    bytes.put32(0)
    bytes.put16(UInt16(count))
    bytes.put16(UInt16(count))
    bytes.put32(UInt32(directory.count))
    bytes.put32(UInt32(start))
    bytes.put16(0)
    return bytes
  }
}

extension [UInt8] {
  fileprivate mutating func put16(_ number: UInt16) {
    append(UInt8(truncatingIfNeeded: number))
    append(UInt8(truncatingIfNeeded: number >> 8))
  }

  fileprivate mutating func put32(_ number: UInt32) {
    put16(UInt16(truncatingIfNeeded: number))
    put16(UInt16(truncatingIfNeeded: number >> 16))
  }
}
