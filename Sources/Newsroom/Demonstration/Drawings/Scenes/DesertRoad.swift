extension Drawings {
  /// A straight road through red rock, a lorry far off.
  static let desertRoad = Drawing("desert-road") { canvas in
    canvas.sky(.down(0x3f7f9f, 0x9cc3b8, 0xf8d9a0, 0xf2a66b), to: 620)
    canvas.sun(800, 470, 110, 0xfff0c0, halo: 4)
    canvas.streaks(10, from: 180, to: 420, 0xfde3b4, opacity: 0.5)
    canvas.hills(500, 600, width: 380, 0xd08a62)
    mesa(&canvas, 120, 600, 380, 190, 0xb8633f)
    mesa(&canvas, 1120, 604, 520, 250, 0xc06c45)
    mesa(&canvas, 480, 606, 210, 110, 0xc87a50)
    canvas.fill(.rectangle(0, 596, 1600, 470), .down(0xe09a5c, 0xd9824a, 0xb8603c))
    for index in 0..<50 {
      let t = Double(index) / 50
      let y = 604 + 440 * t * t
      let width = canvas.dice.between(60, 260) * (0.4 + t)
      canvas.fill(
        .rectangle(canvas.dice.between(-100, 1600), y, width, 2 + 8 * t, corner: 3), 0xf2b878,
        opacity: 0.5)
    }
    road(&canvas)
    lorry(&canvas)
    for (x, y, height) in [
      (250.0, 880.0, 330.0), (1380, 800, 250), (1500, 980, 380), (520, 720, 110), (1130, 690, 90),
    ] {
      cactus(&canvas, x, y, height)
    }
    for _ in 0..<26 {
      let y = canvas.dice.between(680, 1050)
      let x = canvas.dice.between(0, 1600)
      guard abs(x - 800) > (y - 590) * 1.3 + 40 else { continue }
      canvas.bush(x, y, (y - 590) * 0.2, 0x8a7a45)
    }
  }

  private static func mesa(
    _ canvas: inout Canvas, _ x: Double, _ base: Double, _ width: Double, _ height: Double,
    _ colour: Colour
  ) {
    let top = base - height
    let rock =
      "M\(x) \(base)L\(x + width * 0.1) \(base - height * 0.4)H\(x + width * 0.15)"
      + "L\(x + width * 0.17) \(top)"
    canvas.fill(
      .path(
        "\(rock)H\(x + width * 0.78)L\(x + width * 0.8) \(base - height * 0.42)"
          + "H\(x + width * 0.87)L\(x + width) \(base)Z"
      ), colour)
    canvas.fill(
      .path(
        "M\(x + width * 0.56) \(top)H\(x + width * 0.78)"
          + "L\(x + width * 0.8) \(base - height * 0.42)H\(x + width * 0.87)"
          + "L\(x + width) \(base)H\(x + width * 0.62)L\(x + width * 0.52) \(base - height * 0.5)Z"
      ),
      colour.darker(0.2))
    for (share, tone) in [(0.14, 0.12), (0.3, -0.14), (0.5, 0.12)] {
      canvas.stroke(
        .line(
          Point(x + width * 0.16, top + height * share),
          Point(x + width * 0.74, top + height * share)),
        tone > 0 ? colour.darker(tone) : colour.lighter(-tone), height * 0.045, opacity: 0.7)
    }
  }

  private static func road(_ canvas: inout Canvas) {
    canvas.fill(
      .polygon(Point(792, 598), Point(808, 598), Point(1330, 1066), Point(270, 1066)), 0xe8b47c)
    canvas.fill(
      .polygon(Point(793, 598), Point(807, 598), Point(1260, 1066), Point(340, 1066)),
      .down(0x8f7468, 0x544a52))
    var t = 0.12
    while t < 1.05 {
      let end = t * 1.22
      let from = Point(800, 598 + 468 * t * t)
      let to = Point(800, 598 + 468 * end * end)
      canvas.fill(
        .polygon(
          Point(from.x - 14 * t * t, from.y), Point(from.x + 14 * t * t, from.y),
          Point(to.x + 14 * end * end, to.y), Point(to.x - 14 * end * end, to.y)), 0xf8dc8a)
      t *= 1.5
    }
    for side in [-1.0, 1.0] {
      for index in 0..<7 {
        let t = 0.16 + Double(index) * 0.13
        let y = 598 + 468 * t * t
        let x = 800 + side * (30 + 640 * t * t)
        let height = 30 + 330 * t * t
        guard side > 0 else { continue }
        canvas.stroke(.line(Point(x, y), Point(x, y - height)), 0x5b3f3a, 2 + 8 * t * t)
        canvas.stroke(
          .line(
            Point(x - height * 0.12, y - height * 0.92), Point(x + height * 0.12, y - height * 0.92)
          ),
          0x5b3f3a, 2 + 6 * t * t)
      }
    }
  }

  private static func lorry(_ canvas: inout Canvas) {
    canvas.fill(.ellipse(862, 768, 84, 9), 0x3a3038, opacity: 0.5)
    canvas.fill(.rectangle(812, 634, 100, 120, corner: 6), 0xf4ead8)
    canvas.fill(.rectangle(880, 634, 32, 120, corner: 6), 0xd9c6ac)
    canvas.fill(.rectangle(806, 672, 112, 86, corner: 10), 0xc9402f)
    canvas.fill(.rectangle(820, 684, 84, 34, corner: 6), 0x9fd0d6)
    canvas.fill(.rectangle(822, 730, 80, 16, corner: 4), 0x3a3038)
    canvas.fill(.circle(820, 738, 8), 0xfff3c4)
    canvas.fill(.circle(904, 738, 8), 0xfff3c4)
    canvas.fill(.rectangle(814, 754, 22, 16, corner: 4), 0x2a2430)
    canvas.fill(.rectangle(888, 754, 22, 16, corner: 4), 0x2a2430)
    canvas.stroke(.path("M800 690v30M924 690v30"), 0x2a2430, 5)
  }

  private static func cactus(_ canvas: inout Canvas, _ x: Double, _ y: Double, _ height: Double) {
    let green: Colour = 0x3f7a5c
    canvas.group(.at(x, y).scaled(height / 300)) { canvas in
      canvas.fill(.ellipse(60, 2, 130, 12), 0x8a4a36, opacity: 0.5)
      canvas.stroke(
        .path("M0 0V-272M0 -110H-66Q-78 -110 -78 -124V-186M0 -150H58Q70 -150 70 -164V-236"),
        green.darker(0.15), 50)
      canvas.stroke(
        .path("M-8 -4V-268M-8 -116H-66Q-82 -116 -82 -128V-182M0 -156H54Q64 -156 64 -168V-232"),
        green, 32)
      canvas.stroke(.path("M-14 -20V-262M-86 -134V-180M58 -176V-228"), green.lighter(0.25), 5)
    }
  }
}
