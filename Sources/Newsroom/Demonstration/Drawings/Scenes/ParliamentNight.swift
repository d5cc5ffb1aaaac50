extension Drawings {
  /// A domed parliament, its windows lit, mirrored in the pool before it.
  static let parliamentNight = Drawing("parliament-night") { canvas in
    canvas.sky(.down(0x0e1638, 0x1d2a5c, 0x44467f, 0x7a5f8d), to: 760)
    canvas.stars(120, to: 480, 0xfdf3d4)
    canvas.crescent(1330, 190, 52, 0xfdeeba)
    canvas.skyline(from: 0, to: 1600, base: 760, heights: 60...170, widths: 50...120, 0x2f3468)
    canvas.fill(.ellipse(800, 700, 900, 320), .glow(0xffc874, 0.5))
    parliament(&canvas)
    canvas.fill(.rectangle(0, 752, 1600, 314), .down(0x36345f, 0x171a3c))
    canvas.fill(.rectangle(0, 752, 1600, 12), 0x5b5484)
    pool(&canvas)
    for (x, mirrored) in [(230.0, false), (330, true), (1270, false), (1390, true)] {
      let person = Figure(
        pose: .walking, top: 0x12152f, bottom: 0x12152f, skin: 0x3a2f48, hairColour: 0x12152f,
        garment: .coat, breadth: 3)
      canvas.figure(person, x, 812, 84, mirrored: mirrored)
    }
    for x in [130.0, 490, 1110, 1470] { canvas.streetLamp(x, 800, 190, 0x12152f) }
  }

  private static func parliament(_ canvas: inout Canvas) {
    let stone: Colour = 0xe7c9a0
    canvas.fill(.rectangle(170, 500, 1260, 256), .down(stone.darker(0.35), 0xf0c888))
    canvas.fill(.rectangle(150, 484, 1300, 20), stone)
    canvas.windows(
      180, 520, 390, 220, columns: 7, rows: 2, dark: 0x4b4768, light: 0xffe9ae, lit: 0.7,
      fillShare: 0.46, arched: true)
    canvas.windows(
      1030, 520, 390, 220, columns: 7, rows: 2, dark: 0x4b4768, light: 0xffe9ae, lit: 0.7,
      fillShare: 0.46, arched: true)
    dome(&canvas, stone)
    canvas.fill(.rectangle(570, 452, 460, 304), .down(0x6b5673, 0xb98a6a))
    canvas.colonnade(
      from: 586, to: 1014, top: 470, base: 720, count: 8, width: 32, 0xf7dca6)
    canvas.fill(.polygon(Point(546, 456), Point(800, 366), Point(1054, 456)), stone)
    canvas.fill(.polygon(Point(612, 446), Point(800, 382), Point(988, 446)), 0xb98f72)
    canvas.fill(.circle(800, 424, 18), 0xffe9ae)
    for step in 0..<4 {
      let y = 714 + Double(step) * 13
      let out = Double(step) * 22
      canvas.fill(
        .rectangle(560 - out, y, 480 + out * 2, 14), step % 2 == 0 ? 0xf2d6a6 : 0xc9a37c)
    }
  }

  private static func dome(_ canvas: inout Canvas, _ stone: Colour) {
    canvas.fill(.rectangle(656, 330, 288, 124), stone.darker(0.12))
    canvas.windows(
      664, 342, 272, 100, columns: 9, rows: 1, dark: 0x4b4768, light: 0xffe9ae, lit: 1,
      fillShare: 0.5, arched: true)
    canvas.fill(.rectangle(640, 318, 320, 18), stone)
    canvas.fill(.path("M660 320C660 130 940 130 940 320Z"), 0x4f8a86)
    canvas.fill(.path("M840 320C880 240 860 190 800 178C940 160 940 260 940 320Z"), 0x35676b)
    canvas.stroke(
      .path("M720 318Q730 220 786 182M800 318V180M880 318Q870 220 814 182"), 0x7fb3a6, 4)
    canvas.fill(.rectangle(776, 132, 48, 50, corner: 6), 0xffe3a3)
    canvas.fill(.circle(800, 150, 90), .glow(0xffe3a3, 0.6))
    canvas.fill(.path("M768 134Q800 96 832 134Z"), 0x4f8a86)
    canvas.stroke(.line(Point(800, 110), Point(800, 26)), 0xf2e4c9, 4)
    canvas.fill(.path("M802 28Q834 14 862 30T912 26V68Q886 80 860 70T802 70Z"), 0xe2583e)
  }

  private static func pool(_ canvas: inout Canvas) {
    canvas.fill(
      .polygon(Point(470, 850), Point(1130, 850), Point(1400, 1066), Point(200, 1066)), 0x5b5484)
    let water = Shape.polygon(
      Point(486, 860), Point(1114, 860), Point(1366, 1066), Point(234, 1066))
    canvas.fill(water, .down(0xb98a6a, 0x2b2c5c))
    canvas.clip(to: water) { canvas in
      for index in 0..<8 {
        let x = 590 + Double(index) * 57
        canvas.fill(.rectangle(x, 860, 26, 130), 0xffdc9a, opacity: 0.55)
      }
      canvas.fill(.path("M690 1000C690 1180 910 1180 910 1000Z"), 0x4f8a86, opacity: 0.5)
      for _ in 0..<26 {
        let y = canvas.dice.between(866, 1060)
        canvas.fill(
          .rectangle(canvas.dice.between(240, 1250), y, canvas.dice.between(60, 260), 5, corner: 3),
          0x2b2c5c, opacity: 0.55)
      }
    }
  }
}
