extension Canvas {
  /// Water from the horizon downwards with strips of light that widen towards the viewer.
  mutating func water(
    from horizon: Double, to bottom: Double = Canvas.height, _ gradient: Gradient,
    light: Colour, strips: Int = 60, opacity: Double = 0.35
  ) {
    fill(.rectangle(0, horizon, Self.width, bottom - horizon), gradient)
    for _ in 0..<strips {
      let depth = dice.between(0, 1)
      let near = depth * depth
      let width = dice.between(30, 140) * (0.35 + near * 1.6)
      let height = 2 + 6 * near
      fill(
        .rectangle(
          dice.between(-80, Self.width), horizon + 6 + (bottom - horizon - 12) * near, width,
          height, corner: height / 2), light, opacity: opacity * dice.between(0.3, 1))
    }
  }

  /// The broken column of light that a sun or lamp lays on water.
  mutating func glitter(
    x: Double, from horizon: Double, to bottom: Double, width: Double, _ colour: Colour,
    rows: Int = 16, opacity: Double = 0.8
  ) {
    for row in 0..<rows {
      let share = Double(row) / Double(rows)
      let y = horizon + 4 + (bottom - horizon) * share
      let breadth = width * (0.35 + 0.75 * share) * dice.between(0.35, 1)
      let height = 3 + 7 * share
      let shift = dice.between(-0.16, 0.16) * width
      fill(
        .rectangle(x + shift - breadth / 2, y, breadth, height, corner: height / 2), colour,
        opacity: opacity * (1 - share * 0.5))
    }
  }

  /// Low waves as a row of arcs.
  mutating func waves(_ y: Double, length: Double, height: Double, _ colour: Colour) {
    var data = "M\(Point(-length, y).pair)"
    var x = -length
    while x < Self.width + length {
      data += "q\(Point(length / 2, -height).pair) \(Point(length, 0).pair)"
      x += length
    }
    data += "L\(Point(x, Self.height).pair)L\(Point(-length, Self.height).pair)Z"
    fill(.path(data), colour)
  }
}
