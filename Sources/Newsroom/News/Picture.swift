/// A picture as a story shows it.
public struct Picture: Sendable, Hashable {
  /// The SHA-256 of the original in hexadecimal: its name in addresses.
  public var digest: String
  /// The original's width in pixels.
  public var width: Int
  /// The original's height in pixels.
  public var height: Int
  /// The average colour as `#rrggbb`, shown until the picture has come.
  public var colour: String
  /// The renditions that exist, narrowest first.
  public var renditions: [Rendition]
  /// Its crops that exist.
  public var crops: [Crop]
  /// What is to be seen, for those who do not see it.
  public var alt: String
  /// The line under it.
  public var caption: String
  /// Who made it and owns it.
  public var credit: String

  /// Makes a picture.
  public init(
    digest: String, width: Int, height: Int, colour: String, renditions: [Rendition],
    crops: [Crop] = [], alt: String = "", caption: String = "", credit: String = ""
  ) {
    self.digest = digest
    self.width = width
    self.height = height
    self.colour = colour
    self.renditions = renditions
    self.crops = crops
    self.alt = alt
    self.caption = caption
    self.credit = credit
  }

  /// One size and format of a picture.
  public struct Rendition: Sendable, Hashable {
    /// The width in pixels.
    public var width: Int
    /// The height in pixels.
    public var height: Int
    /// The file format by its usual ending: `jpg`, `webp` or `avif`.
    public var format: String

    /// Makes a rendition.
    public init(width: Int, height: Int, format: String) {
      self.width = width
      self.height = height
      self.format = format
    }
  }
}
