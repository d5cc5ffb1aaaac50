extension Drawings {
  /// A suspension bridge whose towers stand out of the fog.
  static let bridgeFog = Drawing("bridge-fog") { canvas in
    canvas.sky(.down(0x8fb0bd, 0xd9dccb, 0xf7dfba, 0xf3c59a))
    canvas.sun(420, 360, 70, 0xfff6dc, halo: 6)
    canvas.hills(480, 640, width: 520, 0xb7bdb4)
    bank(&canvas, 620, 0xf6e6cc, count: 16, opacity: 0.85)
    canvas.skyline(from: 980, to: 1600, base: 720, heights: 60...230, widths: 36...80, 0xa3aba8)
    bank(&canvas, 700, 0xf4ead8, count: 16, opacity: 0.8)
    bridge(&canvas)
    bank(&canvas, 860, 0xeee6d6, count: 18, opacity: 0.9)
    canvas.fill(.rectangle(0, 880, 1600, 186), .down(0xeee6d6, 0xc9d0cc))
    ferryAndBirds(&canvas)
    bank(&canvas, 1010, 0xdfe2dc, count: 20, opacity: 0.95)
    canvas.fill(.rectangle(0, 1010, 1600, 60), 0xdfe2dc)
  }

  private static func bank(
    _ canvas: inout Canvas, _ y: Double, _ colour: Colour, count: Int, opacity: Double
  ) {
    for _ in 0..<count {
      let width = canvas.dice.between(260, 620)
      let height = canvas.dice.between(40, 90)
      canvas.fill(
        .rectangle(
          canvas.dice.between(-300, 1500), y + canvas.dice.between(-50, 50), width, height,
          corner: height / 2), colour, opacity: opacity * canvas.dice.between(0.5, 1))
    }
  }

  private static func bridge(_ canvas: inout Canvas) {
    let red: Colour = 0xc2503c
    tower(&canvas, 1250, top: 300, width: 66, red.mixed(0xf0d8bc, 0.35))
    cables(&canvas, red)
    tower(&canvas, 560, top: 110, width: 110, red)
    canvas.fill(
      .polygon(Point(-20, 742), Point(1620, 690), Point(1620, 714), Point(-20, 786)),
      red.darker(0.12))
    canvas.fill(
      .polygon(Point(-20, 742), Point(1620, 690), Point(1620, 696), Point(-20, 754)),
      red.lighter(0.2))
    for index in 0..<28 {
      let x = Double(index) * 60
      let y = 772 - x * 0.045
      canvas.stroke(.path("M\(x) \(y)l30 26l30 -28"), red.darker(0.2), 5)
    }
    canvas.stroke(.line(Point(-20, 812), Point(1620, 726)), red.darker(0.25), 8)
    for (x, colour) in [
      (130.0, 0xf2cf5b as Colour), (330, 0xf4ead8), (760, 0x2f7f86), (910, 0x27406b),
      (1090, 0xf4ead8),
    ] {
      let y = 738 - x * 0.031
      canvas.fill(.path("M\(x) \(y)v-18l10 -4l8 -16h34l12 18l10 4v18z"), colour)
    }
  }

  private static func cables(_ canvas: inout Canvas, _ red: Colour) {
    let main = (0...40).map { step -> Point in
      let t = Double(step) / 40
      let sag = 4 * t * (1 - t)
      return Point(560 + 690 * t, 130 + 190 * t + 400 * sag)
    }
    canvas.stroke(.trace(main), red, 11)
    canvas.stroke(.path("M560 130Q300 460 -40 640M1250 320Q1420 520 1640 620"), red, 11)
    for point in main.dropFirst(2).dropLast(1) where point.y < 700 {
      canvas.stroke(
        .line(point, Point(point.x, 726 - (point.x - 560) * 0.031)), red, 3, opacity: 0.8)
    }
    for step in 1..<14 {
      let t = Double(step) / 14
      let x = 560 - 600 * t
      let y = (1 - t) * (1 - t) * 130 + 2 * t * (1 - t) * 460 + t * t * 640
      let along = (1 - t) * (1 - t) * 560 + 2 * t * (1 - t) * 300 - t * t * 40
      canvas.stroke(.line(Point(along, y), Point(along, 742 - x * 0.02)), red, 3, opacity: 0.8)
    }
  }

  private static func tower(
    _ canvas: inout Canvas, _ x: Double, top: Double, width: Double, _ colour: Colour
  ) {
    let leg = width * 0.26
    for side in [-1.0, 1.0] {
      let left = x + side * width / 2 - leg / 2
      canvas.fill(
        .polygon(
          Point(left, top), Point(left + leg, top), Point(left + leg * 1.3, 960),
          Point(left - leg * 0.3, 960)), colour)
      canvas.fill(
        .polygon(
          Point(left + leg * 0.6, top), Point(left + leg, top), Point(left + leg * 1.3, 960),
          Point(left + leg * 0.7, 960)), colour.darker(0.2))
    }
    for (index, share) in [0.02, 0.22, 0.44, 0.66].enumerated() {
      let y = top + (780 - top) * share
      let depth = width * (0.34 - 0.03 * Double(index))
      canvas.fill(.rectangle(x - width / 2, y, width, depth), colour.darker(0.08))
      canvas.fill(.rectangle(x - width / 2, y, width, depth * 0.25), colour.lighter(0.16))
    }
    canvas.fill(.rectangle(x - width * 0.72, top - 10, width * 0.44, 16), colour)
    canvas.fill(.rectangle(x + width * 0.28, top - 10, width * 0.44, 16), colour)
  }

  private static func ferryAndBirds(_ canvas: inout Canvas) {
    canvas.group(.at(1080, 976).faint(0.75)) { canvas in
      canvas.ferry(0, 0, 300, hull: 0x6b7f8a, house: 0xf4ead8, band: 0xc98a6a, glass: 0x8fa3aa)
    }
    canvas.birds(8, near: 900, 260, 0x6b7f8a)
    canvas.birds(4, near: 240, 560, 0x6b7f8a)
  }
}
