import Markup
import News

/// What link cards of other sites show of a page (ogp.me), by public name of each property.
struct OpenGraph {
  let context: PageContext
  let kind: String
  let title: String
  let description: String
  let link: Link
  let picture: Picture?
  /// More properties, such as an article's times.
  var more: [(name: String, content: String)] = []

  var html: HTML {
    """
    \(properties, property)\
    <meta name="twitter:card" content="\(image == nil ? "summary" : "summary_large_image")"/>

    """
  }

  private var properties: [(name: String, content: String)] {
    var all = [
      (name: "og:type", content: kind), (name: "og:site_name", content: context.edition.name),
      (name: "og:title", content: title),
      (name: "og:url", content: context.absolute(link).address),
      (name: "og:locale", content: context.edition.language.replacing("-", with: "_")),
    ]
    if !description.isEmpty { all.append((name: "og:description", content: description)) }
    if let image, let picture {
      let link =
        wide.map { Links.picture(picture.digest, $0, image) }
        ?? Links.picture(picture.digest, image)
      all += [
        (name: "og:image", content: context.absolute(link).address),
        (name: "og:image:width", content: String(image.width)),
        (name: "og:image:height", content: String(image.height)),
        (name: "og:image:alt", content: picture.alt),
      ]
    }
    return all + more
  }

  /// The shape that cards have; nil while there is no such crop with a JPEG.
  private var wide: Picture.Crop? {
    picture?.crop(.wide).flatMap { $0.formats.contains("jpg") ? $0 : nil }
  }

  /// The largest JPEG up to 1280 wide, which every card reader takes.
  private var image: Picture.Rendition? {
    guard let picture, !picture.renditions.isEmpty else { return nil }
    let plain = (wide?.renditions ?? picture.renditions).filter { $0.format == "jpg" }
    return plain.last { $0.width <= 1280 } ?? plain.first
  }

  private func property(_ property: (name: String, content: String)) -> HTML {
    "<meta property=\"\(property.name)\" content=\"\(property.content)\"/>\n"
  }
}
