/// A file that the program carries and serves under a name that changes with its content.
public struct Asset: Sendable, Hashable {
  /// The name before the fingerprint.
  public let name: String
  /// The ending, such as `css`.
  public let format: String
  /// The media type with its parameters.
  public let mediaType: String
  /// The content.
  public let bytes: [UInt8]
  /// Sixteen hexadecimal digits that stand for the content.
  public let fingerprint: String

  init(_ name: String, format: String, mediaType: String, text: String) {
    self.name = name
    self.format = format
    self.mediaType = mediaType
    bytes = Array(text.utf8)
    fingerprint = Self.fingerprint(bytes)
  }

  /// The last part of its address.
  public var fileName: String { "\(name)-\(fingerprint).\(format)" }

  /// FNV-1a with 64 bits: these are our own files, nobody looks for collisions.
  private static func fingerprint(_ bytes: [UInt8]) -> String {
    let hash = bytes.reduce(0xCBF2_9CE4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01B3
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
