/// A shape that a part of a picture is cut to, and where the part lies.
public struct CropShape: Sendable, Hashable {
  /// Where the part lies.
  public enum Place: Sendable, Hashable {
    /// As large as it may be around a point, in percent from the left and the top.
    case around(x: Int, y: Int)
    /// From a corner on, in percent from the left and the top, and so many percent wide.
    case from(left: Int, top: Int, width: Int)
  }

  /// A part of a picture, in its pixels.
  public struct Area: Sendable, Hashable {
    /// From the left.
    public var left: Int
    /// From the top.
    public var top: Int
    /// The width.
    public var width: Int
    /// The height.
    public var height: Int
  }

  /// So many across.
  public let across: Int
  /// To so many down.
  public let down: Int
  /// Where the part lies.
  public let place: Place

  /// Makes a shape; `across` and `down` are above 0.
  public init(across: Int, down: Int, place: Place) {
    self.across = across
    self.down = down
    self.place = place
  }

  /// The part of a picture of this size: within it, however it is asked for, and of some pixels.
  public func area(width: Int, height: Int) -> Area {
    var part = largest(width, height)
    switch place {
    case .around(let x, let y):
      part.left = Self.clamp(width * x / 100 - part.width / 2, width - part.width)
      part.top = Self.clamp(height * y / 100 - part.height / 2, height - part.height)
    case .from(let left, let top, let wide):
      let narrow = max(1, min(width * wide / 100, part.width))
      part.height = narrow == part.width ? part.height : min(self.height(forWidth: narrow), height)
      part.width = narrow
      part.left = Self.clamp(width * left / 100, width - part.width)
      part.top = Self.clamp(height * top / 100, height - part.height)
    }
    return part
  }

  /// The height that goes with a width.
  public func height(forWidth width: Int) -> Int {
    max(1, (width * down + across / 2) / across)
  }

  /// How wide the whole picture must be so that its part has a width; never wider than it is.
  public func pictureWidth(for width: Int, of picture: Picture) -> Int {
    let part = area(width: picture.width, height: picture.height).width
    guard part > width else { return picture.width }
    return min(picture.width, (picture.width * width + part - 1) / part)
  }

  private func largest(_ width: Int, _ height: Int) -> Area {
    if width * down > height * across {
      let narrow = max(1, min(width, (height * across + down / 2) / down))
      return Area(left: 0, top: 0, width: narrow, height: height)
    }
    return Area(left: 0, top: 0, width: width, height: min(self.height(forWidth: width), height))
  }

  private static func clamp(_ value: Int, _ most: Int) -> Int {
    min(max(value, 0), max(most, 0))
  }
}
