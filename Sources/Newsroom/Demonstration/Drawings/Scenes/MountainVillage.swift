extension Drawings {
  /// Chalets around a church in deep snow, lights on at dusk.
  static let mountainVillage = Drawing("mountain-village") { canvas in
    canvas.sky(.down(0x2c3f73, 0x6f7fae, 0xd9a8b4, 0xf6cfae), to: 640)
    canvas.stars(50, to: 240, 0xfdf6e4)
    canvas.peaks(
      [Point(230, 200), Point(1390, 230)], base: 700, lit: 0x9ba7cc, shade: 0x7b89b5,
      snow: 0xfdf0ea)
    canvas.peaks(
      [Point(560, 110), Point(1040, 60)], base: 700, lit: 0x7f8cba, shade: 0x606da0,
      snow: 0xfff3ee)
    canvas.hills(560, 660, width: 420, 0x5b6797)
    for index in 0..<44 {
      let x = Double(index) * 38 + canvas.dice.between(-12, 12)
      canvas.conifer(x, 690 + canvas.dice.between(-16, 16), canvas.dice.between(70, 130), 0x3a4675)
    }
    canvas.fill(.path("M-20 700Q400 640 800 690T1620 660V1066H-20Z"), .down(0xdfe3f2, 0xb9c2e0))
    church(&canvas)
    village(&canvas)
    canvas.fill(.path("M-20 960Q500 900 900 960T1620 930V1066H-20Z"), .down(0xf4f2f8, 0xcdd3ea))
    foreground(&canvas)
  }

  private static func church(_ canvas: inout Canvas) {
    canvas.fill(.rectangle(760, 560, 220, 170), 0xf4e6d8)
    canvas.fill(.polygon(Point(744, 566), Point(870, 470), Point(996, 566)), 0xfdfaf6)
    canvas.fill(.rectangle(690, 430, 90, 300), 0xf7eadc)
    canvas.fill(.rectangle(750, 430, 30, 300), 0xd3c3c4)
    canvas.fill(.polygon(Point(678, 436), Point(735, 240), Point(792, 436)), 0x7d4a56)
    canvas.fill(.polygon(Point(735, 240), Point(792, 436), Point(752, 436)), 0x5f3a4c)
    canvas.stroke(.path("M735 246V206M722 220H748"), 0x3a3a5c, 6)
    canvas.fill(.circle(727, 490, 22), 0xfdfaf0)
    canvas.stroke(.path("M727 490V476M727 490L736 494"), 0x3a3a5c, 4)
    for x in [800.0, 856, 912] {
      canvas.fill(.path(Canvas.arch(x, 600, 32, 74)), 0xffd27f)
    }
    canvas.fill(.path(Canvas.arch(712, 664, 36, 66)), 0x7d4a56)
  }

  private static func village(_ canvas: inout Canvas) {
    let places: [(Double, Double, Double)] = [
      (60, 760, 190), (300, 740, 170), (500, 770, 180), (1020, 750, 190), (1240, 740, 170),
      (1430, 770, 190), (180, 880, 250), (640, 880, 250), (1150, 890, 270),
    ]
    for (x, base, width) in places {
      canvas.fill(
        .ellipse(x + width / 2, base - width * 0.2, width * 0.9, width * 0.5), .glow(0xffc36b, 0.4))
      chalet(&canvas, x, base, width)
    }
  }

  private static func chalet(_ canvas: inout Canvas, _ x: Double, _ base: Double, _ width: Double) {
    let wood: Colour = canvas.dice.pick([0x8a5a44, 0x7d4f40, 0x9c6a4c])
    let height = width * 0.62
    let top = base - height
    canvas.fill(
      .polygon(
        Point(x, base), Point(x, top), Point(x + width / 2, top - width * 0.32),
        Point(x + width, top), Point(x + width, base)), wood)
    canvas.fill(.rectangle(x, base - height * 0.36, width, height * 0.36), 0xf2e4d6)
    canvas.fill(
      .rectangle(x - width * 0.04, base - height * 0.46, width * 1.08, width * 0.05),
      wood.darker(0.3))
    canvas.windows(
      x + width * 0.08, top + height * 0.12, width * 0.84, height * 0.38, columns: 4, rows: 1,
      dark: 0x3f3a56, light: 0xffd27f, lit: 0.75, fillShare: 0.5)
    canvas.windows(
      x + width * 0.3, base - height * 0.32, width * 0.64, height * 0.26, columns: 3, rows: 1,
      dark: 0x3f3a56, light: 0xffd27f, lit: 0.75, fillShare: 0.52)
    canvas.fill(
      .rectangle(x + width * 0.1, base - height * 0.3, width * 0.15, height * 0.3),
      wood.darker(0.35))
    canvas.fill(
      .rectangle(x + width * 0.44, top - width * 0.16, width * 0.12, width * 0.12), 0xffd27f)
    canvas.stroke(
      .line(
        Point(x - width * 0.12, top + width * 0.08), Point(x + width / 2, top - width * 0.34),
        Point(x + width * 1.12, top + width * 0.08)), 0xfdfaf6, width * 0.12)
    canvas.fill(
      .rectangle(x + width * 0.72, top - width * 0.34, width * 0.1, width * 0.2), wood.darker(0.2))
    canvas.stroke(
      .path("M\((x + width * 0.77).tenths) \((top - width * 0.36).tenths)q-16 -30 4 -56t2 -60"),
      0xfdfaf6,
      width * 0.05, opacity: 0.5)
  }

  private static func foreground(_ canvas: inout Canvas) {
    canvas.stroke(.path("M480 1080Q640 980 760 900"), 0xaab4d6, 30, opacity: 0.7)
    for (x, y, height) in [
      (60.0, 1040.0, 330.0), (190, 1060, 250), (1500, 1030, 350), (1380, 1060, 240),
      (320, 1070, 170),
    ] {
      snowy(&canvas, x, y, height)
    }
    var skier = Figure(pose: .striding, top: 0xe2583e, bottom: 0x27324a, breadth: 4)
    skier.hair = .hat(0xf2cf5b)
    canvas.figure(skier, 880, 1024, 170)
    skier.top = 0x2f9f8f
    skier.hair = .hat(0xe2583e)
    canvas.figure(skier, 1010, 1010, 150)
    canvas.stroke(.path("M820 1030H960M960 1016H1080"), 0x27324a, 6)
    canvas.stroke(
      .path("M930 940L972 1026M838 950L806 1030M1054 936L1090 1012M972 946L944 1014"), 0x27324a, 3)
    for _ in 0..<120 {
      canvas.fill(
        .circle(
          canvas.dice.between(0, 1600), canvas.dice.between(0, 1066), canvas.dice.between(1.5, 5)),
        0xffffff, opacity: canvas.dice.between(0.4, 0.9))
    }
  }

  private static func snowy(_ canvas: inout Canvas, _ x: Double, _ y: Double, _ height: Double) {
    canvas.conifer(x, y, height, 0x33406f)
    for tier in 0..<4 {
      let share = Double(tier) / 4
      let top = y - height + height * share * 0.72
      let half = height * (0.045 + 0.024 * Double(tier))
      canvas.fill(
        .polygon(
          Point(x, top), Point(x - half, top + height * 0.1),
          Point(x - half * 0.3, top + height * 0.08),
          Point(x + half * 0.2, top + height * 0.12), Point(x + half * 0.9, top + height * 0.09)),
        0xfdfaf6)
    }
  }
}
