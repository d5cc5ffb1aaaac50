public import Markup
public import News

/// How a page shows a picture: its renditions, best format first, with the room that it will take.
public struct PictureView: Sendable {
  /// The picture.
  public var picture: Picture
  /// How wide it is shown, as the `sizes` of HTML.
  public var sizes: String
  /// The part of it that suits the place; nil for the whole.
  public var crop: Picture.Crop?
  /// Whether it is seen first, and so is not left for later.
  public var isFirst: Bool

  /// Makes a view of a picture, in a shape if there is a crop of it; nil when no rendition exists.
  public init?(
    _ picture: Picture?, as shape: Picture.Shape? = nil, sizes: String, isFirst: Bool = false
  ) {
    guard let picture, !picture.renditions.isEmpty else { return nil }
    self.picture = picture
    self.sizes = sizes
    crop = shape.flatMap(picture.crop)
    self.isFirst = isFirst
  }

  /// The picture without caption.
  public var html: HTML {
    let formats = Self.formats.filter { !renditions($0).isEmpty }
    guard let last = formats.last, let plain = plain(last) else { return .empty }
    return "<picture>\(formats.dropLast(), source)\(image(plain, last))</picture>"
  }

  /// The rendition for programs that know no other format.
  var plainImage: Picture.Rendition? {
    plain("jpg")
  }

  /// The address of that rendition.
  var plainLink: Link? {
    plainImage.map(link)
  }

  /// Best first: a browser takes the first that it knows.
  private static let formats = ["avif", "webp", "jpg"]

  private func renditions(_ format: String) -> [Picture.Rendition] {
    (crop?.renditions ?? picture.renditions).filter { $0.format == format }
  }

  private func link(_ rendition: Picture.Rendition) -> Link {
    crop.map { Links.picture(picture.digest, $0, rendition) }
      ?? Links.picture(picture.digest, rendition)
  }

  private func source(_ format: String) -> HTML {
    """
    <source type="image/\(format)" srcset="\(set(format))" sizes="\(sizes)"/>
    """
  }

  private func image(_ plain: Picture.Rendition, _ format: String) -> HTML {
    """
    <img src="\(link: link(plain))" srcset="\(set(format))" \
    sizes="\(sizes)" width="\(plain.width)" height="\(plain.height)" alt="\(picture.alt)" \
    decoding="async"\(if: !isFirst, " loading=\"lazy\"")/>
    """
  }

  private func set(_ format: String) -> HTML {
    renditions(format).map { "\(link: link($0)) \($0.width)w" }
      .joined(", ")
  }

  /// The rendition for programs that know no `srcset`: of middling width.
  private func plain(_ format: String) -> Picture.Rendition? {
    let all = renditions(format)
    return all.last { $0.width <= 960 } ?? all.first
  }
}
