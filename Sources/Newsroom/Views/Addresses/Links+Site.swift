public import Markup
public import News

extension Links {
  /// The index of the sitemaps of all editions.
  public static var sitemap: Link { Link(path: ["sitemap.xml"]) }

  /// The sitemap of the stories of the last two days, for news search.
  public static var newsSitemap: Link { Link(path: ["news-sitemap.xml"]) }

  /// The rules for robots.
  public static var robots: Link { Link(path: ["robots.txt"]) }

  /// The sitemap of an edition's stories of one month.
  public static func sitemap(language: String, year: Int, month: Int) -> Link {
    Link(path: ["sitemap", language, "\(digits(year, 4))-\(digits(month, 2)).xml"])
  }

  /// One size and format of a picture.
  public static func picture(_ digest: String, _ rendition: Picture.Rendition) -> Link {
    Link(path: ["pictures", "\(digest)-\(rendition.width).\(rendition.format)"])
  }

  /// One size and format of a crop of a picture.
  public static func picture(
    _ digest: String, _ crop: Picture.Crop, _ rendition: Picture.Rendition
  ) -> Link {
    Link(path: [
      "pictures", "\(digest)-\(crop.name)-\(rendition.width).\(rendition.format)",
    ])
  }

  /// One of the site's own files, under a name that changes with its content.
  public static func asset(_ asset: Asset) -> Link {
    Link(path: ["assets", asset.fileName])
  }
}
