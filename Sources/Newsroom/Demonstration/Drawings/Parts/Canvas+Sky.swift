extension Canvas {
  mutating func sky(_ gradient: Gradient, to horizon: Double = Canvas.height) {
    fill(.rectangle(0, 0, Self.width, horizon), gradient)
  }

  /// A disc with a halo: sun, moon or lamp.
  mutating func sun(
    _ x: Double, _ y: Double, _ radius: Double, _ colour: Colour, halo: Double = 4
  ) {
    fill(.circle(x, y, radius * halo), .glow(colour, 0.6))
    fill(.circle(x, y, radius), colour)
  }

  /// A sickle moon, open to the upper right.
  mutating func crescent(_ x: Double, _ y: Double, _ radius: Double, _ colour: Colour) {
    fill(.circle(x, y, radius * 4), .glow(colour, 0.25))
    let r = radius.tenths
    fill(
      .path(
        "M\(Point(x, y - radius).pair)A\(r) \(r) 0 1 0 \(Point(x + radius, y).pair)"
          + "A\((radius * 0.8).tenths) \((radius * 0.8).tenths) 0 0 1 \(Point(x, y - radius).pair)Z"
      ),
      colour)
  }

  mutating func stars(_ count: Int, to horizon: Double, _ colour: Colour) {
    for _ in 0..<count {
      let y = dice.between(0, 1) * dice.between(0.2, 1) * horizon
      let size = dice.chance(0.12) ? dice.between(2.4, 3.4) : dice.between(0.9, 1.9)
      fill(.circle(dice.between(0, Self.width), y, size), colour, opacity: dice.between(0.35, 1))
    }
  }

  /// A flat-bottomed cloud of rounded bars, as wide as told, standing on `y`.
  mutating func cloud(
    _ x: Double, _ y: Double, _ width: Double, _ colour: Colour, opacity: Double = 1
  ) {
    let bar = width * 0.1
    let bars: [(Double, Double)] = [(0, 1), (0.14, 0.62), (0.3, 0.3)]
    group(.at(x, y).faint(opacity)) { canvas in
      for (row, (start, share)) in bars.enumerated() {
        let top = -bar * Double(row + 1) * 0.92
        canvas.fill(
          .rectangle(width * start, top, width * share, bar * 1.02, corner: bar / 2), colour)
      }
      canvas.fill(
        .rectangle(width * 0.72, -bar * 1.6, width * 0.2, bar * 1.4, corner: bar * 0.7), colour)
    }
  }

  /// Long thin bars of cloud across the sky.
  mutating func streaks(
    _ count: Int, from top: Double, to bottom: Double, _ colour: Colour, opacity: Double = 0.35
  ) {
    for _ in 0..<count {
      let width = dice.between(180, 620)
      let height = dice.between(6, 18)
      fill(
        .rectangle(
          dice.between(-200, Self.width - 100), dice.between(top, bottom), width, height,
          corner: height / 2), colour, opacity: opacity * dice.between(0.4, 1))
    }
  }

  /// Birds far off, each two strokes of a wing.
  mutating func birds(_ count: Int, near x: Double, _ y: Double, _ colour: Colour) {
    for _ in 0..<count {
      let at = Point(x + dice.between(-150, 150), y + dice.between(-70, 70))
      let span = dice.between(9, 19)
      let data =
        "M\(Point(at.x - span, at.y - span * 0.3).pair)"
        + "Q\(Point(at.x - span * 0.4, at.y - span * 0.6).pair) \(at.pair)"
        + "Q\(Point(at.x + span * 0.5, at.y - span * 0.7).pair)"
        + " \(Point(at.x + span, at.y - span * 0.2).pair)"
      stroke(.path(data), colour, 3)
    }
  }

  /// A cone of light from a point: lamp, projector, lighthouse.
  mutating func beam(
    from source: Point, _ degrees: Double, spread: Double, length: Double, _ colour: Colour,
    opacity: Double = 0.3
  ) {
    fill(
      .polygon(
        source, source.hanging(length, degrees - spread / 2),
        source.hanging(length, degrees + spread / 2)), colour, opacity: opacity)
  }
}
