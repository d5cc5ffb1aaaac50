extension Canvas {
  /// A conifer standing on (x, y): overlapping skirts with one lit side.
  mutating func conifer(_ x: Double, _ y: Double, _ height: Double, _ colour: Colour) {
    let lit = colour.lighter(0.12)
    fill(
      .rectangle(x - height * 0.025, y - height * 0.3, height * 0.05, height * 0.3),
      colour.mixed(0x3a2c2c, 0.6))
    for tier in 0..<4 {
      let share = Double(tier) / 4
      let top = y - height + height * share * 0.72
      let bottom = y - height * 0.1 - height * 0.62 * (1 - share) * 0.9
      let half = height * (0.1 + 0.055 * Double(tier))
      fill(.polygon(Point(x, top), Point(x - half, bottom), Point(x + half, bottom)), colour)
      fill(
        .polygon(Point(x, top), Point(x - half, bottom), Point(x - half * 0.15, bottom)), lit)
    }
  }

  /// A broad tree with a round crown of three overlapping discs.
  mutating func roundTree(
    _ x: Double, _ y: Double, _ height: Double, _ crown: Colour, trunk: Colour = 0x5b4036
  ) {
    stroke(.line(Point(x, y), Point(x, y - height * 0.55)), trunk, height * 0.06)
    stroke(
      .line(Point(x, y - height * 0.38), Point(x + height * 0.14, y - height * 0.55)), trunk,
      height * 0.035)
    let radius = height * 0.3
    let middle = y - height * 0.66
    fill(.circle(x + radius * 0.55, middle + radius * 0.25, radius * 0.8), crown.darker(0.14))
    fill(.circle(x - radius * 0.55, middle + radius * 0.22, radius * 0.82), crown)
    fill(.circle(x, middle - radius * 0.2, radius), crown)
    fill(.circle(x - radius * 0.3, middle - radius * 0.45, radius * 0.55), crown.lighter(0.14))
  }

  /// A slender cypress or poplar.
  mutating func cypress(_ x: Double, _ y: Double, _ height: Double, _ colour: Colour) {
    let half = height * 0.11
    stroke(.line(Point(x, y), Point(x, y - height * 0.2)), 0x5b4036, height * 0.04)
    let low = y - height * 0.08
    let left =
      "C\(Point(x - half * 1.6, low - height * 0.1).pair)"
      + " \(Point(x - half, y - height * 0.6).pair) \(Point(x, y - height).pair)"
    let right =
      "C\(Point(x + half, y - height * 0.6).pair)"
      + " \(Point(x + half * 1.6, low - height * 0.1).pair) \(Point(x, low).pair)Z"
    fill(.path("M\(Point(x, low).pair)\(left)\(right)"), colour)
    fill(
      .path(
        "M\(Point(x - half * 0.1, low).pair)\(left)"
          + "C\(Point(x - half * 0.4, y - height * 0.6).pair)"
          + " \(Point(x - half * 0.2, low - height * 0.2).pair)"
          + " \(Point(x - half * 0.1, low).pair)Z"), colour.lighter(0.13))
  }

  /// A bush or hedge: a row of discs cut off at the ground.
  mutating func bush(_ x: Double, _ y: Double, _ width: Double, _ colour: Colour) {
    let radius = width * 0.26
    for (offset, size) in [(-0.3, 0.8), (0.3, 0.85), (0.0, 1.05)] {
      let r = radius * size
      let centre = x + width * offset
      fill(
        .path(
          "M\(Point(centre - r, y).pair)"
            + "A\(r.tenths) \(r.tenths) 0 0 1 \(Point(centre + r, y).pair)Z"
        ), offset == 0 ? colour.lighter(0.1) : colour)
    }
  }

  /// A leaf on a stem that leaves `root` in a direction (degrees from up), curved to one side.
  mutating func leaf(
    from root: Point, _ degrees: Double, length: Double, width: Double, _ colour: Colour
  ) {
    let tip = root.rising(length, degrees)
    let left = root.rising(length * 0.45, degrees - 90 * width / length * 0.9)
    let right = root.rising(length * 0.45, degrees + 90 * width / length * 0.9)
    fill(
      .path("M\(root.pair)Q\(left.pair) \(tip.pair)Q\(right.pair) \(root.pair)Z"), colour)
    stroke(.line(root, root.towards(tip, 0.85)), colour.darker(0.2), max(width * 0.06, 1.5))
  }

  /// A palm with drooping fronds.
  mutating func palm(_ x: Double, _ y: Double, _ height: Double, _ colour: Colour) {
    let top = Point(x + height * 0.06, y - height * 0.82)
    stroke(
      .path("M\(Point(x, y).pair)Q\(Point(x - height * 0.03, y - height * 0.5).pair) \(top.pair)"),
      0x7a5a42, height * 0.045)
    for degrees in stride(from: -110.0, through: 110, by: 27) {
      let reach = top.rising(height * 0.34, degrees)
      let tip = Point(reach.x, reach.y + height * 0.13)
      let bend = top.rising(height * 0.26, degrees * 0.75)
      let under = Point(bend.x, bend.y + height * 0.085)
      fill(
        .path("M\(top.pair)Q\(bend.pair) \(tip.pair)Q\(under.pair) \(top.pair)Z"),
        degrees < 0 ? colour.lighter(0.1) : colour)
    }
  }
}
