/// How large a picture may be before it is decoded.
public struct PictureLimits: Sendable, Equatable {
  /// Bytes of the file.
  public var bytes: Int
  /// Width times height.
  public var pixels: Int
  /// The longer side, in pixels.
  public var side: Int

  /// Limits that a large camera's JPEG keeps: 64 MiB, 80 megapixels, 20,000 pixels a side.
  public init(bytes: Int = 64 << 20, pixels: Int = 80_000_000, side: Int = 20_000) {
    self.bytes = bytes
    self.pixels = pixels
    self.side = side
  }
}
