extension Drawings {
  /// Children at play before a brick school.
  static let schoolYard = Drawing("school-yard") { canvas in
    canvas.sky(.down(0x7cc0d4, 0xd6ebdc, 0xfbf0cf), to: 600)
    canvas.cloud(80, 190, 320, 0xffffff, opacity: 0.9)
    canvas.cloud(1240, 150, 320, 0xffffff, opacity: 0.9)
    canvas.hills(430, 520, width: 420, 0xa6c79a)
    school(&canvas)
    for (x, height) in [(80.0, 330.0), (1500, 370), (1370, 260)] {
      canvas.roundTree(x, 700, height, 0xe0a040, trunk: 0x6b4a3c)
    }
    canvas.fill(.rectangle(0, 690, 1600, 376), .down(0xd9b58c, 0xc2976b))
    court(&canvas)
    skipping(&canvas)
    children(&canvas)
  }

  private static func school(_ canvas: inout Canvas) {
    canvas.fill(.rectangle(230, 360, 1140, 340), 0xc4624a)
    for row in 0..<14 {
      canvas.stroke(
        .line(Point(230, 374 + Double(row) * 24), Point(1370, 374 + Double(row) * 24)), 0xad4f3c, 2,
        opacity: 0.6)
    }
    canvas.windows(
      250, 390, 420, 290, columns: 5, rows: 2, dark: 0x9fd0d6, light: 0xffe9ae, lit: 0.2,
      fillShare: 0.56)
    canvas.windows(
      930, 390, 420, 290, columns: 5, rows: 2, dark: 0x9fd0d6, light: 0xffe9ae, lit: 0.2,
      fillShare: 0.56)
    canvas.fill(
      .polygon(Point(200, 364), Point(260, 280), Point(1340, 280), Point(1400, 364)), 0x4f5f73)
    canvas.fill(.rectangle(660, 280, 280, 420), 0xd2705a)
    canvas.fill(.polygon(Point(640, 290), Point(800, 170), Point(960, 290)), 0x4f5f73)
    canvas.fill(.rectangle(752, 90, 96, 110), 0xf4ead8)
    canvas.fill(.path(Canvas.arch(772, 112, 56, 80)), 0x4f5f73)
    canvas.fill(.path("M784 176Q788 136 800 132Q812 136 816 176Z"), 0xe8b04a)
    canvas.fill(.polygon(Point(736, 94), Point(800, 34), Point(864, 94)), 0xc4624a)
    canvas.fill(.circle(800, 350, 46), 0xfdfaf0)
    canvas.stroke(.path("M800 350V318M800 350L822 362"), 0x2b3048, 7)
    canvas.fill(.path(Canvas.arch(730, 500, 140, 200)), 0xf4ead8)
    canvas.fill(.path(Canvas.arch(744, 514, 112, 186)), 0x2f6b6b)
    canvas.stroke(.line(Point(800, 516), Point(800, 700)), 0xf4ead8, 5)
    canvas.fill(
      .polygon(Point(690, 700), Point(910, 700), Point(940, 730), Point(660, 730)), 0xe2d3b4)
  }

  private static func court(_ canvas: inout Canvas) {
    let chalk: Colour = 0xfdf6e4
    canvas.stroke(.path("M-40 900Q400 800 760 900T1640 880"), chalk, 7, opacity: 0.5)
    let squares: [(Double, Double)] = [
      (0, 0), (0, 1), (-0.5, 2), (0.5, 2), (0, 3), (-0.5, 4), (0.5, 4),
    ]
    for (index, (column, row)) in squares.enumerated() {
      let y = 1030 - row * 44
      let width = 92 - row * 7
      let x = 1180 + column * width
      canvas.fill(
        .polygon(
          Point(x - width / 2, y), Point(x + width / 2, y), Point(x + width * 0.46, y - 40),
          Point(x - width * 0.46, y - 40)),
        [0xe2583e, 0xf2cf5b, 0x2f9f8f, 0x3f78b8, 0xe8a83a, 0xd9708a, 0x6d3f73][index] as Colour,
        opacity: 0.85)
    }
  }

  private static func skipping(_ canvas: inout Canvas) {
    var child = Figure(pose: .pointing, top: 0x3f78b8, bottom: 0x27324a, skin: 0xe0ab83, breadth: 5)
    canvas.fill(.ellipse(400, 962, 280, 20), 0x9c7450, opacity: 0.5)
    canvas.figure(child, 170, 960, 210)
    child.top = 0xe8a83a
    child.skin = 0x5c382b
    child.garment = .dress
    child.hair = .bun
    canvas.figure(child, 630, 960, 200, mirrored: true)
    canvas.stroke(.path("M240 796Q400 560 566 802"), 0xe2583e, 6)
    var jumper = Figure(
      pose: .cheering, top: 0xd9708a, bottom: 0x27324a, skin: 0xa56b4a, breadth: 6)
    jumper.hair = .long
    jumper.garment = .dress
    jumper.pose.nearLeg = (20, -50)
    jumper.pose.farLeg = (-14, -70)
    canvas.figure(jumper, 402, 916, 210)
  }

  private static func children(_ canvas: inout Canvas) {
    let tops: [Colour] = [0xe2583e, 0x2f9f8f, 0xf2cf5b, 0x3f78b8, 0x8a5aa0]
    let places: [(Double, Double, Double, Pose, Bool)] = [
      (560, 760, 130, .running, false), (660, 764, 124, .running, false),
      (960, 770, 136, .walking, true),
      (1060, 772, 128, .walking, true), (300, 770, 120, .standing, false),
      (1180, 948, 200, .striding, true),
      (880, 990, 220, .running, true), (1440, 960, 190, .cheering, true),
    ]
    for (index, (x, y, height, pose, mirrored)) in places.enumerated() {
      var child = Figure.anyone(
        &canvas.dice, tops: [tops[index % 5]], bottoms: [0x27406b, 0x5b4a6b])
      child.pose = pose
      child.garment = index % 3 == 0 ? .dress : .shorts
      child.breadth = 5
      canvas.fill(.ellipse(x, y + 3, height * 0.36, 8), 0x9c7450, opacity: 0.5)
      canvas.figure(child, x, y, height, mirrored: mirrored)
      if index < 4 {
        canvas.fill(
          .rectangle(
            mirrored ? x + height * 0.08 : x - height * 0.24, y - height * 0.74, height * 0.17,
            height * 0.28, corner: 8),
          tops[(index + 2) % 5])
      }
    }
    canvas.fill(.circle(780, 940, 26), 0xe2583e)
    canvas.stroke(.path("M756 934Q780 926 804 934M768 918Q776 940 770 962"), 0xfdf6e4, 4)
  }
}
