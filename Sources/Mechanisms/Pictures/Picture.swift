import CVips

/// A picture whose format, size and credits are known, and whose pixels are not yet decoded.
///
/// Not safe to share between threads.
///
///     let picture = try Picture(file: "talks.jpg", limits: PictureLimits())
///     let raster = try picture.raster(width: 1600)
///     let bytes = try raster.narrowed(to: 960).encoded(as: .webp)
public final class Picture {
  /// Width in pixels, the picture upright.
  public let width: Int
  /// Height in pixels, the picture upright.
  public let height: Int
  /// What its first bytes say it is.
  public let format: PictureFormat
  /// Who made it and what it shows, as far as the file tells.
  public let credits: Credits
  private let origin: Origin

  private enum Origin {
    case file(String, Source, profiled: Bool)
    case drawing([UInt8])
  }

  /// Opens a file by its content; throws when it is too large, damaged or no picture.
  public init(file: String, limits: PictureLimits) throws(PictureError) {
    try Library.start()
    let source = try Source(file: file, limits: limits)
    let first = try source.format(of: file)
    try source.checkWhole(first, file)
    let header = try source.header(of: file)
    // One loader reads both; what is inside tells them apart.
    format = first == .avif && header.text("heif-compression") != "av1" ? .heic : first
    let lying = header.orientation > 4
    width = lying ? header.height : header.width
    height = lying ? header.width : header.height
    try Self.check(width, height, limits, file)
    credits = Credits(of: header)
    origin = .file(
      file, source, profiled: header.fields.contains("icc-profile-data"))
  }

  /// Opens a drawing of our own; SVG from anyone else must never come here.
  public init(trustedDrawing svg: String, limits: PictureLimits) throws(PictureError) {
    try Library.start()
    let text = Array(svg.utf8)
    guard text.count <= limits.bytes else {
      throw PictureError(
        .tooLarge, "the drawing has \(text.count) bytes; at most \(limits.bytes) are allowed")
    }
    let header = try Self.drawn(text, scale: 1)
    width = header.width
    height = header.height
    try Self.check(width, height, limits, "the drawing")
    format = .svg
    credits = Credits()
    origin = .drawing(text)
  }

  /// The decoded pixels, upright and in sRGB, at a width; never wider than the original.
  public func raster(width wanted: Int) throws(PictureError) -> Raster {
    let target = max(min(wanted, width), 1)
    let fitted: Handle
    let subject: String
    switch origin {
    case .file(let file, let source, let profiled):
      subject = file
      fitted = try unsafe Handle.made(.damaged, "\(file) cannot be decoded") {
        unsafe bs_vips_fit_source(source.source, $0, Int32(target), profiled ? 1 : 0)
      }
      try checkDecoder(fitted, file)
    case .drawing(let text):
      subject = "the drawing"
      fitted = try Self.drawn(text, scale: Double(target) / Double(width))
    }
    return try Raster(fitted, subject: subject, credits: credits)
  }

  /// Throws when a HEIC is whole and this machine has no decoder for it: nobody should hear that it
  /// is damaged.
  private func checkDecoder(_ decoded: Handle, _ file: String) throws(PictureError) {
    guard format == .heic else { return }
    do {
      _ = try decoded.inMemory(file)
    } catch  where error.message.contains("Unsupported") {
      throw PictureError(.unsupported, "\(file) is HEIC, which this libvips does not read")
    }
  }

  private static func drawn(_ text: [UInt8], scale: Double) throws(PictureError) -> Handle {
    try unsafe Handle.made(.notAPicture, "the drawing is not SVG that can be drawn") { output in
      unsafe text.withUnsafeBytes { bytes in
        unsafe bs_vips_load_drawing(bytes.baseAddress, bytes.count, scale, output)
      }
    }
  }

  private static func check(
    _ width: Int, _ height: Int, _ limits: PictureLimits, _ subject: String
  ) throws(PictureError) {
    guard width <= limits.side, height <= limits.side, width * height <= limits.pixels else {
      throw PictureError(
        .tooLarge,
        "\(subject) is \(width) by \(height) pixels; at most \(limits.pixels) pixels"
          + " and \(limits.side) a side are allowed")
    }
  }
}
