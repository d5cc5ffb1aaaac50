extension Canvas {
  /// A range of hills across the picture: its crest lies between `top` and `bottom`.
  mutating func hills(
    _ top: Double, _ bottom: Double, width: Double, roughness: Double = 0.4, _ colour: Colour
  ) {
    fill(.path(crest(top, bottom, width, roughness).area), colour)
  }

  mutating func hills(
    _ top: Double, _ bottom: Double, width: Double, roughness: Double = 0.4, _ gradient: Gradient
  ) {
    fill(.path(crest(top, bottom, width, roughness).area), gradient)
  }

  private mutating func crest(
    _ top: Double, _ bottom: Double, _ width: Double, _ roughness: Double
  ) -> Crest {
    let step = roughness > 0.45 ? 16.0 : 40.0
    let count = Int(Self.width / step) + 3
    let heights = dice.ridge(count, steps: max(Int(width / step), 2), roughness: roughness)
    return Crest(
      points: heights.enumerated().map { index, height in
        Point(Double(index - 1) * step, bottom - (bottom - top) * height)
      }, smooth: roughness <= 0.45)
  }

  /// Sharp mountains with a lit and a shaded side and snow above the line `snow`.
  mutating func peaks(
    _ summits: [Point], base: Double, lit: Colour, shade: Colour, snow: Colour? = nil,
    spread: Double = 1.1
  ) {
    for summit in summits {
      let height = base - summit.y
      let left = Point(summit.x - height * spread, base)
      let right = Point(summit.x + height * spread, base)
      let fold = Point(summit.x + height * 0.18, base)
      fill(.polygon(left, summit, right), lit)
      fill(
        .polygon(
          summit, right, fold, Point(summit.x + height * 0.02, summit.y + height * 0.55),
          Point(summit.x + height * 0.1, summit.y + height * 0.3)), shade)
      guard let snow else { continue }
      cap(of: summit, left: left, right: right, snow)
    }
  }

  private mutating func cap(of summit: Point, left: Point, right: Point, _ snow: Colour) {
    let height = left.y - summit.y
    let share = 0.3
    let from = summit.towards(left, share)
    let to = summit.towards(right, share * 0.8)
    fill(
      .polygon(
        summit, from, Point(summit.x - height * 0.16, from.y - height * 0.07),
        Point(summit.x - height * 0.07, from.y + height * 0.09),
        Point(summit.x + height * 0.04, from.y - height * 0.08),
        Point(summit.x + height * 0.12, from.y + height * 0.05), to), snow)
    fill(
      .polygon(
        summit, to, Point(summit.x + height * 0.12, from.y + height * 0.05),
        Point(summit.x + height * 0.1, summit.y + height * 0.14)), snow.mixed(0x5a6f98, 0.35))
  }

  /// Ground from a level downwards, with a few soft strips of another tone.
  mutating func ground(from level: Double, _ colour: Colour, strips: Colour, count: Int = 14) {
    fill(.rectangle(0, level, Self.width, Self.height - level), colour)
    for index in 0..<count {
      let share = Double(index) / Double(count)
      let y = level + (Self.height - level) * share * share + 6
      let width = dice.between(120, 420) * (0.5 + share)
      let height = 3 + 12 * share
      fill(
        .rectangle(dice.between(-100, Self.width), y, width, height, corner: height / 2), strips,
        opacity: 0.5)
    }
  }
}

/// The upper edge of land across the picture.
private struct Crest {
  let points: [Point]
  let smooth: Bool

  var area: String {
    let edge = smooth ? Shape.smooth(points) : "M" + points.map(\.pair).joined(separator: "L")
    let corner = "L\(Point(Canvas.width + 60, Canvas.height).pair)"
    return edge + corner + "L\(Point(-60, Canvas.height).pair)Z"
  }
}
