/// An outline to be filled or stroked: the beginning of an SVG element, without its paint.
struct Shape: Sendable {
  let markup: String

  private init(_ markup: String) { self.markup = markup }

  static func rectangle(
    _ x: Double, _ y: Double, _ width: Double, _ height: Double, corner: Double = 0
  ) -> Shape {
    let rounding = corner > 0 ? " rx=\"\(corner.tenths)\"" : ""
    return Shape(
      "rect x=\"\(x.tenths)\" y=\"\(y.tenths)\" width=\"\(max(width, 0).tenths)\""
        + " height=\"\(max(height, 0).tenths)\"\(rounding)")
  }

  static func circle(_ x: Double, _ y: Double, _ radius: Double) -> Shape {
    Shape("circle cx=\"\(x.tenths)\" cy=\"\(y.tenths)\" r=\"\(max(radius, 0).tenths)\"")
  }

  static func ellipse(_ x: Double, _ y: Double, _ across: Double, _ down: Double) -> Shape {
    Shape(
      "ellipse cx=\"\(x.tenths)\" cy=\"\(y.tenths)\" rx=\"\(max(across, 0).tenths)\""
        + " ry=\"\(max(down, 0).tenths)\"")
  }

  static func line(_ points: Point...) -> Shape { trace(points) }

  static func trace(_ points: [Point]) -> Shape {
    Shape("path d=\"M\(joined(points))\"")
  }

  static func polygon(_ points: Point...) -> Shape { outline(points) }

  /// A closed outline through the points.
  static func outline(_ points: [Point]) -> Shape {
    Shape("path d=\"M\(joined(points))Z\"")
  }

  /// A shape given as SVG path data.
  static func path(_ data: String) -> Shape { Shape("path d=\"\(data)\"") }

  /// An open line through the points without corners.
  static func curve(_ points: [Point]) -> Shape {
    Shape("path d=\"\(smooth(points))\"")
  }

  /// A closed outline through the points without corners.
  static func blob(_ points: [Point]) -> Shape {
    guard let first = points.first, let last = points.last, points.count > 2 else {
      return outline(points)
    }
    var data = "M\(last.towards(first, 0.5).pair)"
    for (index, point) in points.enumerated() {
      let next = points[(index + 1) % points.count]
      data += "Q\(point.pair) \(point.towards(next, 0.5).pair)"
    }
    return Shape("path d=\"\(data)Z\"")
  }

  /// Path data through the middles of the points' sides: corners become quadratic curves.
  static func smooth(_ points: [Point]) -> String {
    guard let first = points.first, let last = points.last else { return "" }
    var data = "M\(first.pair)"
    for (index, point) in points.enumerated().dropFirst().dropLast() {
      data += "Q\(point.pair) \(point.towards(points[index + 1], 0.5).pair)"
    }
    return data + "L\(last.pair)"
  }

  private static func joined(_ points: [Point]) -> String {
    points.map(\.pair).joined(separator: "L")
  }
}

extension Point {
  /// The coordinates as path data has them.
  var pair: String { "\(x.tenths) \(y.tenths)" }
}
