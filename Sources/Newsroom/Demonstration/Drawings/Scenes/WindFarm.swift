extension Drawings {
  /// Turbines on rolling pasture, a flock of sheep below.
  static let windFarm = Drawing("wind-farm") { canvas in
    canvas.sky(.down(0x5fa8c4, 0xa9d5d3, 0xf6ecc9), to: 800)
    canvas.cloud(150, 250, 380, 0xfffaee, opacity: 0.9)
    canvas.cloud(1150, 180, 420, 0xfffaee, opacity: 0.9)
    canvas.cloud(800, 360, 260, 0xfffaee, opacity: 0.7)
    canvas.hills(500, 620, width: 520, 0x9cc3ad)
    for (x, y, height) in [
      (180.0, 590.0, 210.0), (520, 580, 190), (860, 590, 220), (1420, 570, 200),
    ] {
      turbine(&canvas, x, y, height, 0xe6efe4)
    }
    canvas.hills(580, 720, width: 460, .down(0x84b57d, 0x6aa06d))
    for (x, y, height) in [(330.0, 700.0, 400.0), (1200, 690, 420)] {
      turbine(&canvas, x, y, height, 0xf7f6ea)
    }
    canvas.hills(700, 830, width: 560, .down(0xa9c465, 0x7aa553))
    turbine(&canvas, 760, 850, 700, 0xffffff)
    canvas.hills(800, 900, width: 620, .down(0x6c9a4c, 0x44763f))
    fields(&canvas)
    for _ in 0..<16 {
      sheep(&canvas, canvas.dice.between(120, 1000), canvas.dice.between(930, 1020))
    }
    canvas.roundTree(1420, 960, 250, 0x3f7a48)
    canvas.roundTree(1530, 990, 190, 0x4c8a4c)
    canvas.bush(1250, 1000, 120, 0x3f7a48)
  }

  private static func turbine(
    _ canvas: inout Canvas, _ x: Double, _ base: Double, _ height: Double, _ colour: Colour
  ) {
    let hub = Point(x, base - height)
    let foot = height * 0.024
    canvas.fill(
      .polygon(
        Point(x - foot, base), Point(x - foot * 0.45, hub.y), Point(x + foot * 0.45, hub.y),
        Point(x + foot, base)), colour)
    canvas.fill(
      .polygon(
        Point(x + foot * 0.2, base), Point(x + foot * 0.1, hub.y), Point(x + foot * 0.45, hub.y),
        Point(x + foot, base)), colour.darker(0.16))
    let start = canvas.dice.between(0, 120)
    for blade in 0..<3 {
      let degrees = start + Double(blade) * 120
      let tip = hub.rising(height * 0.52, degrees)
      let wide = hub.rising(height * 0.13, degrees + 13)
      canvas.fill(.polygon(hub, wide, tip, hub.rising(height * 0.08, degrees - 5)), colour)
      canvas.fill(.polygon(hub, tip, hub.rising(height * 0.08, degrees - 5)), colour.darker(0.12))
    }
    canvas.fill(.circle(hub.x, hub.y, height * 0.026), colour.darker(0.1))
  }

  private static func fields(_ canvas: inout Canvas) {
    for index in 0..<7 {
      let y = 960 + Double(index) * 22
      canvas.stroke(
        .path("M900 \(y)Q1250 \(y - 70) 1700 \(y - 20)"), 0x8cb45a, 6, opacity: 0.5)
    }
    canvas.stroke(.path("M-10 1000Q260 960 420 1000T840 1080"), 0xe9dca6, 26)
  }

  private static func sheep(_ canvas: inout Canvas, _ x: Double, _ y: Double) {
    let size = (y - 880) / 100
    let facing = canvas.dice.chance(0.5)
    canvas.group(.at(x, y).scaled(size).mirrored(facing)) { canvas in
      canvas.stroke(.path("M-12 0V14M-5 0V15M9 0V15M14 0V14"), 0x3b3440, 4)
      canvas.fill(.ellipse(0, -6, 24, 15), 0xfbf6e8)
      canvas.fill(.circle(-10, -15, 9), 0xfbf6e8)
      canvas.fill(.circle(4, -16, 10), 0xfbf6e8)
      canvas.fill(.ellipse(24, -10, 9, 7), 0x3b3440)
    }
  }
}
