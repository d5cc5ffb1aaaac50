extension Drawings {
  /// A lighthouse on a rock at night, its beam over a rough sea.
  static let lighthouse = Drawing("lighthouse") { canvas in
    canvas.sky(.down(0x0f1b3d, 0x1f3a63, 0x4d7791), to: 720)
    canvas.stars(150, to: 560, 0xfdf3d4)
    canvas.beam(from: Point(1080, 292), -98, spread: 15, length: 1500, 0xffe9ae, opacity: 0.32)
    canvas.beam(from: Point(1080, 292), -98, spread: 7, length: 1500, 0xffe9ae, opacity: 0.35)
    canvas.beam(from: Point(1080, 292), 82, spread: 13, length: 900, 0xffe9ae, opacity: 0.28)
    canvas.cloud(130, 560, 420, 0x2f4f78, opacity: 0.8)
    canvas.cloud(520, 640, 360, 0x2a4670, opacity: 0.8)
    canvas.water(
      from: 700, .down(0x3d6a86, 0x1f456d, 0x10244d), light: 0xbfe0dd, strips: 60, opacity: 0.35)
    canvas.glitter(x: 330, from: 705, to: 900, width: 260, 0xffe9ae, rows: 12, opacity: 0.5)
    rock(&canvas)
    tower(&canvas)
    canvas.waves(900, length: 220, height: 46, 0x1d4069)
    canvas.waves(960, length: 170, height: 40, 0x16325b)
    canvas.waves(1016, length: 260, height: 52, 0x0f2449)
    for _ in 0..<26 {
      canvas.fill(
        .circle(
          canvas.dice.between(700, 900), canvas.dice.between(780, 900), canvas.dice.between(3, 9)),
        0xe6f3ec, opacity: 0.8)
    }
  }

  private static func rock(_ canvas: inout Canvas) {
    canvas.fill(
      .path(
        "M700 940L760 840L850 800L900 742L1000 720L1190 716L1290 770L1400 800L1520 900L1600 940Z"),
      0x24304f)
    canvas.fill(
      .path("M760 840L850 800L900 742L1000 720L960 800L900 850L860 940L700 940Z"), 0x3b4f70)
    canvas.fill(.path("M1190 716L1290 770L1400 800L1330 830L1240 800L1180 760Z"), 0x33456a)
    canvas.house(
      1180, 722, 150, 92, wall: 0xf0e3cd, roof: 0xc24a3a, window: 0x2b3f63, lit: 0.9, floors: 2,
      columns: 2, pitch: 0.32)
  }

  private static func tower(_ canvas: inout Canvas) {
    let outline = Shape.polygon(
      Point(990, 726), Point(1030, 340), Point(1130, 340), Point(1170, 726))
    canvas.clip(to: outline) { canvas in
      canvas.fill(.rectangle(980, 330, 200, 400), 0xf7ecd8)
      for row in 0..<3 {
        canvas.fill(.rectangle(980, 396 + Double(row) * 132, 200, 66), 0xd9503c)
      }
      canvas.fill(
        .polygon(Point(1096, 330), Point(1180, 330), Point(1180, 730), Point(1110, 730)), 0x1a2244,
        opacity: 0.3)
    }
    canvas.fill(.path(Canvas.arch(1058, 650, 44, 76)), 0x26345a)
    canvas.fill(.rectangle(1068, 480, 22, 36, corner: 11), 0xffd98f)
    canvas.fill(.rectangle(1006, 326, 148, 18, corner: 4), 0x1a2244)
    canvas.fill(.rectangle(1042, 252, 76, 76), 0xffefbe)
    canvas.fill(.circle(1080, 290, 150), .glow(0xfff3c9, 0.9))
    canvas.stroke(
      .path("M1042 252V328M1080 252V328M1118 252V328M1010 300H1150M1010 300V328M1150 300V328"),
      0x1a2244, 5)
    canvas.fill(.path("M1030 254Q1080 176 1130 254Z"), 0xd9503c)
    canvas.stroke(.line(Point(1080, 216), Point(1080, 180)), 0x1a2244, 5)
  }
}
