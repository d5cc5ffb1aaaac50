/// The formats that pictures are read from; only the first three are written.
public enum PictureFormat: String, Sendable, CaseIterable {
  /// JPEG, written progressive.
  case jpeg
  /// WebP, written lossy.
  case webp
  /// AVIF.
  case avif
  /// HEIC, as telephones make it: read where the libvips at hand has a decoder for it.
  case heic
  /// PNG.
  case png
  /// GIF, of which the first frame is read.
  case gif
  /// A drawing in SVG, from ourselves only.
  case svg

  /// The usual end of a file's name, without the dot.
  public var suffix: String { self == .jpeg ? "jpg" : rawValue }

  /// Whether the libvips at hand can write this format; AVIF is tried out once.
  public var isWritable: Bool {
    switch self {
    case .jpeg, .webp: true
    case .avif: Self.writesAVIF
    case .heic, .png, .gif, .svg: false
    }
  }

  private static let writesAVIF: Bool = {
    guard let sample = try? Raster.black(width: 16, height: 16) else { return false }
    return (try? sample.encodedUnchecked(as: .avif, quality: 50)) != nil
  }()

  /// The format that a loader class of libvips reads, if it is one that is let in.
  init?(loader: String) {
    switch loader {
    case "VipsForeignLoadJpegSource": self = .jpeg
    case "VipsForeignLoadPngSource": self = .png
    case "VipsForeignLoadWebpSource": self = .webp
    case "VipsForeignLoadHeifSource": self = .avif
    case "VipsForeignLoadNsgifSource": self = .gif
    default: return nil
    }
  }
}
