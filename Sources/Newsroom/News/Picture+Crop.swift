extension Picture {
  /// The shapes that pictures are cut to for places of a fixed shape.
  public enum Shape: String, Sendable, Hashable, CaseIterable {
    /// For link cards and lead stories.
    case wide = "16x9"
    /// For cards in lists.
    case classic = "4x3"
    /// For portraits.
    case square = "1x1"

    /// So many across.
    public var across: Int {
      switch self {
      case .wide: 16
      case .classic: 4
      case .square: 1
      }
    }

    /// To so many down.
    public var down: Int {
      switch self {
      case .wide: 9
      case .classic: 3
      case .square: 1
      }
    }

    /// The height that goes with a width.
    public func height(forWidth width: Int) -> Int {
      max(1, (width * down + across / 2) / across)
    }
  }

  /// Where a part of a picture lies, in percent of its width and height.
  public enum Cut: Sendable, Hashable {
    /// The largest part around a point.
    case around(Focus)
    /// A part that somebody chose.
    case chosen(Area)

    /// The cut as it stands in names of files: numbers with low lines.
    public var text: String {
      switch self {
      case .around(let focus): "\(focus.x)_\(focus.y)"
      case .chosen(let area): "\(area.left)_\(area.top)_\(area.width)"
      }
    }
  }

  /// A point of a picture, in percent of its width and height from the upper left.
  public struct Focus: Sendable, Hashable {
    /// From the left.
    public var x: Int
    /// From the top.
    public var y: Int

    /// Makes a point; both numbers are brought within 0 and 100.
    public init(x: Int, y: Int) {
      self.x = min(max(x, 0), 100)
      self.y = min(max(y, 0), 100)
    }

    /// The middle.
    public static let middle = Focus(x: 50, y: 50)
  }

  /// A part of a picture whose shape is known: its height follows from its width.
  public struct Area: Sendable, Hashable {
    /// From the left, in percent of the picture's width.
    public var left: Int
    /// From the top, in percent of the picture's height.
    public var top: Int
    /// In percent of the picture's width.
    public var width: Int

    /// Makes an area.
    public init(left: Int, top: Int, width: Int) {
      self.left = left
      self.top = top
      self.width = width
    }

    /// Whether it lies within a picture of this size, but for a rounding.
    public func fits(_ shape: Shape, width: Int, height: Int) -> Bool {
      guard left >= 0, top >= 0, self.width > 0, left + self.width <= 100 else { return false }
      let tall = shape.height(forWidth: max(1, width * self.width / 100))
      return height * top / 100 + tall <= height + height / 100 + 1
    }
  }

  /// A part of a picture in one of the shapes, with its own renditions: in every width, each format.
  public struct Crop: Sendable, Hashable {
    /// Its shape.
    public var shape: Shape
    /// The cut as it stands in the names of its files.
    public var cut: String
    /// The widths that exist, narrowest first.
    public var widths: [Int]
    /// The formats that exist, by their usual endings.
    public var formats: [String]

    /// Makes a crop.
    public init(_ shape: Shape, cut: String, widths: [Int], formats: [String]) {
      self.shape = shape
      self.cut = cut
      self.widths = widths
      self.formats = formats
    }

    /// What the names of its files have between the picture's digest and their width.
    public var name: String { "\(shape.rawValue)_\(cut)" }

    /// Its renditions, narrowest first.
    public var renditions: [Rendition] {
      widths.flatMap { width in
        formats.map {
          Rendition(width: width, height: shape.height(forWidth: width), format: $0)
        }
      }
    }
  }

  /// The crop in a shape; nil while there is none.
  public func crop(_ shape: Shape) -> Crop? {
    crops.first { $0.shape == shape }
  }
}
