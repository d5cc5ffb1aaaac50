import Glibc

/// A place on the canvas: x to the right, y downwards.
struct Point: Sendable, Equatable {
  var x: Double
  var y: Double

  init(_ x: Double, _ y: Double) {
    self.x = x
    self.y = y
  }

  /// The place at a distance in a direction: degrees from straight down, positive to the right.
  func hanging(_ length: Double, _ degrees: Double) -> Point {
    let angle = degrees * .pi / 180
    return Point(x + length * sin(angle), y + length * cos(angle))
  }

  /// The place at a distance in a direction: degrees from straight up, positive to the right.
  func rising(_ length: Double, _ degrees: Double) -> Point {
    let angle = degrees * .pi / 180
    return Point(x + length * sin(angle), y - length * cos(angle))
  }

  func towards(_ other: Point, _ share: Double) -> Point {
    Point(x + (other.x - x) * share, y + (other.y - y) * share)
  }
}
