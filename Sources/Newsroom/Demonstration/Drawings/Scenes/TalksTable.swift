extension Drawings {
  /// Two delegations at a long table, an interpreter's booth behind them.
  static let talksTable = Drawing("talks-table") { canvas in
    canvas.fill(.rectangle(0, 0, 1600, 1066), .down(0x1f4a52, 0x2d6b6c))
    hall(&canvas)
    booth(&canvas)
    delegations(&canvas)
    table(&canvas)
  }

  private static func delegations(_ canvas: inout Canvas) {
    let tops: [Colour] = [
      0x27315a, 0x8a3a44, 0x3f5a5c, 0x1f2a44, 0x4a3f63, 0x22384a, 0xb06a3f, 0x27315a,
    ]
    for (index, top) in tops.enumerated() {
      let away = Double(index) - 3.5
      let x = 800 + away * 158 + (away < 0 ? -70 : 70)
      canvas.fill(.rectangle(x - 62, 560, 124, 260, corner: 26), 0x6b3a2f)
      canvas.fill(.rectangle(x - 48, 576, 96, 240, corner: 18), 0xa8503c)
      var figure = Figure.anyone(&canvas.dice, tops: [top], bottoms: [0x1f2a44])
      figure.skin = Figure.skins[(index * 5 + 1) % 6]
      figure.pose = .facing
      figure.pose.nearArm = index == 2 ? (6, 170) : (18, -52)
      figure.pose.farArm = index == 4 ? (-6, -168) : (-18, 52)
      figure.pose.nod = away < 0 ? 5 : -5
      figure.garment = .shirt
      canvas.figure(figure, x, 1000, 430, mirrored: away > 0)
      canvas.fill(.polygon(Point(x - 15, 652), Point(x + 15, 652), Point(x, 700)), 0xfdf6e6)
      canvas.fill(
        .polygon(
          Point(x - 4, 656), Point(x + 4, 656), Point(x + 6, 716), Point(x, 726),
          Point(x - 6, 716)), index % 2 == 0 ? 0xe2583e : 0x2f7f86)
    }
  }

  private static func hall(_ canvas: inout Canvas) {
    for index in 0..<7 {
      let x = 60 + Double(index) * 220
      canvas.fill(.path(Canvas.arch(x, 90, 150, 470)), 0xf2dfb4)
      canvas.fill(.path(Canvas.arch(x, 90, 150, 470)), .fade(0xef9a5b, 0.7, rising: true))
      canvas.stroke(.path("M\(x + 75) 92V560M\(x) 300H\(x + 150)"), 0x1f4a52, 7)
    }
    canvas.fill(.rectangle(0, 560, 1600, 506), .down(0x3f2b36, 0x291d2c))
    canvas.fill(.rectangle(0, 552, 1600, 14), 0xc98d4c)
  }

  private static func booth(_ canvas: inout Canvas) {
    canvas.fill(.rectangle(640, 180, 320, 390, corner: 10), 0x16333a)
    canvas.fill(.rectangle(664, 210, 272, 200, corner: 6), .down(0xffe7b0, 0xf7c777))
    var figure = Figure(pose: .holding, top: 0x2f7f86, skin: 0xa56b4a)
    figure.hair = .bun
    canvas.clip(to: .rectangle(664, 210, 272, 200)) { canvas in
      canvas.figure(figure, 790, 620, 380)
    }
    canvas.stroke(.path("M772 268Q788 238 812 262"), 0x16333a, 7)
    canvas.fill(.circle(774, 274, 11), 0x16333a)
    canvas.fill(.rectangle(640, 410, 320, 26), 0x0f272d)
  }

  private static func table(_ canvas: inout Canvas) {
    canvas.fill(
      .polygon(Point(90, 800), Point(1510, 800), Point(1600, 930), Point(0, 930)), 0xb86f3f)
    canvas.fill(
      .polygon(Point(90, 800), Point(1510, 800), Point(1520, 814), Point(80, 814)), 0xe0a15f)
    canvas.fill(.rectangle(0, 930, 1600, 136), 0x5e3327)
    canvas.fill(.rectangle(0, 930, 1600, 16), 0x8a4d33)
    for index in 0..<10 {
      let x = 150 + Double(index) * 140
      canvas.fill(
        .polygon(
          Point(x, 846), Point(x + 66, 842), Point(x + 74, 880), Point(x - 2, 886)), 0xfbf0d9)
      canvas.stroke(.line(Point(x + 12, 856), Point(x + 54, 853)), 0xb9a58c, 3)
      canvas.stroke(.line(Point(x + 12, 866), Point(x + 56, 863)), 0xb9a58c, 3)
      canvas.fill(.rectangle(x + 94, 822, 16, 40, corner: 5), 0xcfe6e2, opacity: 0.85)
    }
    for (x, colour) in [(760.0, 0xe2583e as Colour), (840, 0x2f7f86)] {
      canvas.stroke(.line(Point(x, 840), Point(x, 690)), 0xf2dfb4, 6)
      canvas.fill(.path("M\(x) 692q34 -14 62 4v54q-30 -16 -62 0z"), colour)
      canvas.fill(.ellipse(x, 842, 22, 7), 0xc98d4c)
    }
  }
}
