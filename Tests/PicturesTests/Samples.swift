import Demonstration
import Pictures

/// Pictures made for the tests.
enum Samples {
  static let drawing = """
    <svg xmlns="http://www.w3.org/2000/svg" width="600" height="400">
    <rect width="600" height="400" fill="#ff0000"/><rect width="600" height="200" fill="#0000ff"/>
    </svg>
    """

  static func jpeg(width: Int = 600) throws -> [UInt8] {
    try raster(width).encoded(as: .jpeg)
  }

  static func webp(width: Int = 600) throws -> [UInt8] {
    try raster(width).encoded(as: .webp)
  }

  private static func raster(_ width: Int) throws -> Raster {
    try Picture(trustedDrawing: drawing, limits: PictureLimits()).raster(width: width)
  }

  /// A PNG whose head promises a size that its few bytes of data never fill.
  static func emptyPNG(width: UInt32, height: UInt32) -> [UInt8] {
    let head = width.bigEndianBytes + height.bigEndianBytes + [8, 2, 0, 0, 0]
    return [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
      + chunk("IHDR", head)
      + chunk("IDAT", [0x78, 0x9c, 0x03, 0x00, 0x00, 0x00, 0x00, 0x01])
      + chunk("IEND", [])
  }

  private static func chunk(_ kind: String, _ bytes: [UInt8]) -> [UInt8] {
    let body = Array(kind.utf8) + bytes
    return UInt32(bytes.count).bigEndianBytes + body + crc(body).bigEndianBytes
  }

  private static func crc(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(UInt32.max) { sum, byte in
      (0..<8).reduce(sum ^ UInt32(byte)) { value, _ in
        value & 1 == 1 ? value >> 1 ^ 0xedb8_8320 : value >> 1
      }
    }
  }
}

extension FixedWidthInteger {
  var bigEndianBytes: [UInt8] {
    stride(from: Self.bitWidth - 8, through: 0, by: -8).map {
      UInt8(truncatingIfNeeded: self >> Self($0))
    }
  }
}
