import CVips

/// Decoded pixels in memory, upright, sRGB, eight bits a channel, without foreign metadata.
public final class Raster {
  private let handle: Handle
  private let subject: String
  private let credits: Credits

  /// Decodes for good; throws when the data turn out to be broken or cut short.
  init(_ decoded: Handle, subject: String, credits: Credits) throws(PictureError) {
    let failing = "\(subject) cannot be brought to sRGB"
    let coloured = try unsafe decoded.made(.damaged, failing) { unsafe bs_vips_to_srgb($0, $1) }
    let bytes = try unsafe coloured.made(.damaged, failing) { unsafe bs_vips_to_bytes($0, $1) }
    handle = try bytes.inMemory(subject)
    handle.removeMetadata()
    if let packet = credits.packet { handle.setBlock("xmp-data", packet) }
    self.subject = subject
    self.credits = credits
  }

  /// Width in pixels.
  public var width: Int { handle.width }
  /// Height in pixels.
  public var height: Int { handle.height }

  /// The same picture at a smaller width; itself when it is no wider.
  public func narrowed(to width: Int) throws(PictureError) -> Raster {
    guard width < self.width else { return self }
    let fitted = try unsafe handle.made(.damaged, "\(subject) cannot be scaled") {
      unsafe bs_vips_fit_image($0, $1, Int32(max(width, 1)))
    }
    return try Raster(fitted, subject: subject, credits: credits)
  }

  /// A part of it.
  public func cropped(to area: CropShape.Area) throws(PictureError) -> Raster {
    let part = try unsafe handle.made(.damaged, "\(subject) cannot be cut") {
      unsafe bs_vips_crop(
        $0, $1, Int32(area.left), Int32(area.top), Int32(area.width), Int32(area.height))
    }
    return try Raster(part, subject: subject, credits: credits)
  }

  /// The same picture at exactly this size.
  public func sized(width: Int, height: Int) throws(PictureError) -> Raster {
    let fitted = try unsafe handle.made(.damaged, "\(subject) cannot be scaled") {
      unsafe bs_vips_size_image($0, $1, Int32(width), Int32(height))
    }
    return try Raster(fitted, subject: subject, credits: credits)
  }

  /// The bytes of a file, with the credits and nothing else about the picture.
  ///
  /// Quality is 1 to 100; without one it is what suits the format.
  public func encoded(as format: PictureFormat, quality: Int? = nil) throws(PictureError)
    -> [UInt8]
  {
    guard format.isWritable else {
      throw PictureError(.unsupported, "this libvips does not write \(format.rawValue)")
    }
    return try encodedUnchecked(as: format, quality: quality)
  }

  func encodedUnchecked(as format: PictureFormat, quality: Int?) throws(PictureError) -> [UInt8] {
    let image = try format == .jpeg ? opaque() : handle
    var bytes: UnsafeMutableRawPointer?
    var length = 0
    let strip: gboolean = credits.isEmpty ? 1 : 0
    let result: Int32
    switch format {
    case .jpeg:
      result = unsafe bs_vips_save_jpeg(image.image, &bytes, &length, Int32(quality ?? 80), strip)
    case .webp:
      result = unsafe bs_vips_save_webp(
        image.image, &bytes, &length, Int32(quality ?? 78), 2, strip)
    case .avif, .heic, .png, .gif, .svg:
      result = unsafe bs_vips_save_avif(
        image.image, &bytes, &length, Int32(quality ?? 52), 2, strip)
    }
    guard result == 0, let bytes = unsafe bytes else {
      throw PictureError(
        .unsupported,
        "\(subject) cannot be written as \(format.rawValue): \(Library.takeError())")
    }
    defer { unsafe g_free(bytes) }
    return unsafe [UInt8](UnsafeRawBufferPointer(start: bytes, count: length))
  }

  /// The picture on white where it was transparent, which JPEG cannot be.
  private func opaque() throws(PictureError) -> Handle {
    guard handle.hasAlpha else { return handle }
    return try unsafe handle.made(.damaged, "\(subject) cannot be laid on white") {
      unsafe bs_vips_flatten($0, $1)
    }.inMemory(subject)
  }

  /// Red, green and blue of every pixel, row by row, laid on white.
  func pixels() throws(PictureError) -> [UInt8] {
    let image = try opaque()
    var length = 0
    guard let bytes = unsafe vips_image_write_to_memory(image.image, &length) else {
      throw PictureError(.damaged, "\(subject) cannot be read: \(Library.takeError())")
    }
    defer { unsafe g_free(bytes) }
    return unsafe [UInt8](UnsafeRawBufferPointer(start: bytes, count: length))
  }

  static func black(width: Int, height: Int) throws(PictureError) -> Raster {
    try Library.start()
    let image = try unsafe Handle.made(.unsupported, "libvips makes no picture") {
      unsafe bs_vips_black($0, Int32(width), Int32(height))
    }
    return try Raster(image, subject: "a black picture", credits: Credits())
  }
}
