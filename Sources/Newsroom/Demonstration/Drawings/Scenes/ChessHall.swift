extension Drawings {
  /// Two players over a board in a quiet hall, more tables behind.
  static let chessHall = Drawing("chess-hall") { canvas in
    canvas.fill(.rectangle(0, 0, 1600, 1066), .down(0x24383f, 0x35565a))
    for index in 0..<5 {
      let x = 70 + Double(index) * 310
      canvas.fill(.path(Canvas.arch(x, 70, 220, 440)), .down(0xf6e2b0, 0xe8b87a))
      canvas.stroke(.path("M\(x + 110) 72V510M\(x) 300H\(x + 220)"), 0x24383f, 8)
    }
    canvas.fill(.rectangle(0, 560, 1600, 506), .down(0x4a3a3c, 0x2f2630))
    for x in [180.0, 560, 1040, 1420] { distant(&canvas, x) }
    for x in [400.0, 1200] {
      canvas.beam(from: Point(x, -20), 0, spread: 34, length: 900, 0xffe7b0, opacity: 0.1)
    }
    canvas.beam(from: Point(800, -60), 0, spread: 46, length: 1000, 0xffe7b0, opacity: 0.2)
    players(&canvas)
    table(&canvas)
    men(&canvas)
  }

  private static func distant(_ canvas: inout Canvas, _ x: Double) {
    for (shift, mirrored) in [(-90.0, false), (90.0, true)] {
      var player = Figure.anyone(
        &canvas.dice, tops: [0x4f6b6b, 0x6d5560, 0x5b6a80], bottoms: [0x33333f])
      player.pose = .sitting
      player.garment = .shirt
      player.pose.lean = 12
      canvas.figure(player, x + shift, 690, 200, mirrored: mirrored)
    }
    canvas.fill(.rectangle(x - 66, 612, 132, 10), 0xa8744e)
    canvas.fill(.rectangle(x - 44, 604, 88, 8), 0xf0dcb0)
    canvas.fill(.rectangle(x - 52, 622, 10, 70), 0x6b4a3a)
    canvas.fill(.rectangle(x + 42, 622, 10, 70), 0x6b4a3a)
    for index in 0..<5 {
      canvas.fill(
        .rectangle(x - 36 + Double(index) * 17, 590, 7, 15, corner: 3),
        index < 3 ? 0x2b2430 : 0xfbf3df)
    }
  }

  private static func players(_ canvas: inout Canvas) {
    var thinker = Figure(
      pose: .sitting, top: 0xb8453f, bottom: 0x27324a, skin: 0x7d4c36, breadth: 6)
    thinker.hair = .bun
    thinker.pose.lean = 16
    thinker.pose.nearArm = (26, 146)
    thinker.pose.farArm = (56, 82)
    thinker.pose.nod = 8
    canvas.figure(thinker, 320, 1180, 780)
    var mover = Figure(pose: .sitting, top: 0x2f7f86, bottom: 0x27324a, skin: 0xf0c4a0, breadth: 6)
    mover.hairColour = 0xb9b3ae
    mover.pose.lean = 20
    mover.pose.nearArm = (62, 84)
    mover.pose.farArm = (30, 70)
    mover.pose.nod = 8
    canvas.figure(mover, 1290, 1180, 800, mirrored: true)
  }

  private static func table(_ canvas: inout Canvas) {
    canvas.fill(
      .polygon(Point(330, 850), Point(1270, 850), Point(1400, 1030), Point(200, 1030)), 0xa8693f)
    canvas.fill(.rectangle(200, 1030, 1200, 40), 0x6b3f2c)
    let corners = (Point(580, 866), Point(1020, 866), Point(1130, 1012), Point(470, 1012))
    canvas.fill(
      .polygon(
        Point(562, 858), Point(1038, 858), Point(1156, 1022), Point(444, 1022)), 0x5b3426)
    for row in 0..<8 {
      for column in 0..<8 {
        func at(_ column: Int, _ row: Int) -> Point {
          corners.0.towards(corners.1, Double(column) / 8).towards(
            corners.3.towards(corners.2, Double(column) / 8), Double(row) / 8)
        }
        canvas.fill(
          .polygon(
            at(column, row), at(column + 1, row), at(column + 1, row + 1), at(column, row + 1)),
          (row + column) % 2 == 0 ? 0xf4e2b8 : 0x7d4a32)
      }
    }
    canvas.fill(.rectangle(1180, 876, 120, 76, corner: 8), 0xe8c98a)
    canvas.fill(.circle(1212, 914, 22), 0xfdf8ea)
    canvas.fill(.circle(1268, 914, 22), 0xfdf8ea)
    canvas.stroke(
      .path("M1212 914V898M1212 914L1222 920M1268 914V900M1268 914L1256 908"), 0x2b2430, 4)
    canvas.fill(.rectangle(1200, 862, 24, 14, corner: 4), 0xb8453f)
    canvas.fill(.rectangle(1256, 868, 24, 8, corner: 4), 0xb8453f)
  }

  private static func men(_ canvas: inout Canvas) {
    let dark: Colour = 0x2b2230
    let light: Colour = 0xfdf3d8
    let places: [(Double, Double, Double, Colour, Int)] = [
      (606, 884, 44, dark, 2), (668, 886, 40, dark, 0), (760, 884, 66, dark, 3),
      (842, 886, 40, dark, 0),
      (990, 884, 50, dark, 2), (700, 922, 42, dark, 0), (930, 924, 44, light, 0),
      (792, 946, 60, dark, 1), (862, 950, 62, light, 1), (560, 966, 50, light, 0),
      (640, 996, 64, light, 2),
      (742, 998, 92, light, 3), (908, 994, 50, light, 0), (1010, 998, 66, light, 2),
      (1074, 996, 50, light, 0),
    ]
    for (x, y, height, colour, kind) in places {
      man(&canvas, x, y, height, colour, kind)
    }
  }

  private static func man(
    _ canvas: inout Canvas, _ x: Double, _ y: Double, _ height: Double, _ colour: Colour,
    _ kind: Int
  ) {
    canvas.group(.at(x, y).scaled(height / 60)) { canvas in
      canvas.fill(.ellipse(8, 0, 26, 7), 0x1a1420, opacity: 0.35)
      canvas.fill(.path("M-19 0Q-18 -9 -10 -11Q-5 -24 -7 -36H7Q5 -24 10 -11Q18 -9 19 0Z"), colour)
      canvas.fill(.path("M4 0Q12 -20 4 -36H7Q5 -24 10 -11Q18 -9 19 0Z"), colour.darker(0.25))
      canvas.fill(.rectangle(-11, -39, 22, 5, corner: 2), colour)
      switch kind {
      case 0: canvas.fill(.circle(0, -47, 11), colour)
      case 1:
        canvas.fill(
          .path("M-12 -38Q-14 -58 2 -64L4 -70L9 -62Q18 -54 16 -46L4 -48Q2 -44 10 -38Z"), colour)
      case 2: canvas.fill(.path("M-13 -40V-60H-7V-55H-3V-60H3V-55H7V-60H13V-40Z"), colour)
      default:
        canvas.fill(.path("M-8 -39L-15 -62L-7 -55L0 -66L7 -55L15 -62L8 -39Z"), colour)
        canvas.fill(.circle(0, -69, 4), colour)
      }
    }
  }
}
