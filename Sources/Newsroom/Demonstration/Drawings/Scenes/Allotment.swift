extension Drawings {
  /// Garden plots behind the town: beds, bean poles, a shed, gardeners.
  static let allotment = Drawing("allotment") { canvas in
    canvas.sky(.down(0x8cc8d4, 0xdcebd2, 0xfbeec4), to: 520)
    canvas.sun(1330, 180, 58, 0xfff3c9)
    canvas.cloud(160, 220, 340, 0xffffff, opacity: 0.9)
    canvas.skyline(
      from: 0, to: 1600, base: 500, heights: 70...150, widths: 60...130, 0xb9c4b4, light: 0xd6dcc8,
      lit: 0.6)
    canvas.hills(420, 490, width: 300, 0x86b07d)
    canvas.fill(.rectangle(0, 484, 1600, 582), .down(0x8fb85f, 0x7aa64f))
    fence(&canvas)
    shed(&canvas)
    beds(&canvas)
    poles(&canvas)
    gardeners(&canvas)
  }

  private static func fence(_ canvas: inout Canvas) {
    for index in 0..<58 {
      let x = Double(index) * 28
      canvas.fill(.path("M\(x) 540v-62l9 -12l9 12v62z"), 0xf4ead8)
    }
    canvas.fill(.rectangle(0, 490, 1600, 8), 0xd9c9ac)
    canvas.fill(.rectangle(0, 520, 1600, 8), 0xd9c9ac)
    for x in [60.0, 300, 760, 1500] { canvas.bush(x, 544, 130, 0x5f944a) }
  }

  private static func shed(_ canvas: inout Canvas) {
    canvas.roundTree(1480, 640, 380, 0x5f944a)
    for (x, y) in [(1420.0, 420.0), (1500, 360), (1540, 440), (1460, 470)] {
      canvas.fill(.circle(x, y, 13), 0xe2583e)
    }
    canvas.fill(.rectangle(1060, 420, 300, 250), 0x3f7f86)
    for index in 1..<8 {
      canvas.stroke(
        .line(Point(1060 + Double(index) * 38, 420), Point(1060 + Double(index) * 38, 670)),
        0x336a73, 4)
    }
    canvas.fill(
      .polygon(Point(1030, 430), Point(1080, 330), Point(1340, 330), Point(1390, 430)), 0x6b4a42)
    canvas.fill(.rectangle(1090, 470, 100, 200), 0xf4ead8)
    canvas.fill(.rectangle(1100, 480, 80, 190), 0xe8a83a)
    canvas.fill(.circle(1168, 580, 6), 0x6b4a42)
    canvas.fill(.rectangle(1236, 480, 92, 80), 0xf4ead8)
    canvas.fill(.rectangle(1246, 490, 72, 60), 0xbfe0dd)
    canvas.stroke(.path("M1282 490V550M1246 520H1318"), 0xf4ead8, 5)
    canvas.fill(.rectangle(1226, 556, 112, 22), 0x8a5a3c)
    for index in 0..<6 {
      canvas.fill(.circle(1238 + Double(index) * 18, 552, 10), index % 2 == 0 ? 0xe2583e : 0xf2cf5b)
    }
    canvas.fill(.rectangle(1386, 560, 90, 112, corner: 10), 0x4f5f73)
    canvas.fill(.ellipse(1431, 562, 45, 10), 0x9fd0d6)
  }

  private static func beds(_ canvas: inout Canvas) {
    for (row, y) in [660.0, 790, 950].enumerated() {
      let height = 56 + Double(row) * 22
      let tilt = 30 + Double(row) * 16
      for (left, right) in [(-60.0, 470.0), (600, 1000), (1110, 1660)]
      where !(row == 0 && left > 1000) {
        canvas.fill(
          .polygon(
            Point(left + tilt, y), Point(right - tilt * 0.4, y), Point(right, y + height),
            Point(left, y + height)), 0x7d5640)
        canvas.fill(
          .polygon(
            Point(left + tilt, y), Point(right - tilt * 0.4, y), Point(right - tilt * 0.3, y + 14),
            Point(left + tilt * 0.8, y + 14)), 0x634232)
        let step = 46 + Double(row) * 14
        var x = left + 44
        let kind = canvas.dice.whole(0...3)
        while x < right - 30 {
          plant(&canvas, x, y + height * 0.72, step * 0.86, kind)
          x += step
        }
      }
    }
  }

  private static func plant(
    _ canvas: inout Canvas, _ x: Double, _ y: Double, _ size: Double, _ kind: Int
  ) {
    switch kind {
    case 0:
      for radius in [0.5, 0.36, 0.2] {
        canvas.fill(
          .circle(x, y - size * 0.34, size * radius), (0x4f9a4a as Colour).lighter(0.55 - radius))
      }
    case 1:
      for degrees in [-40.0, -14, 14, 40] {
        canvas.leaf(from: Point(x, y), degrees, length: size * 1.1, width: size * 0.24, 0x3f8a4f)
      }
      canvas.fill(.ellipse(x, y + 2, size * 0.16, size * 0.12), 0xe8803a)
    case 2:
      canvas.stroke(.line(Point(x, y), Point(x, y - size * 1.2)), 0x4f8a42, 5)
      canvas.leaf(
        from: Point(x, y - size * 0.3), 60, length: size * 0.5, width: size * 0.16, 0x4f9a4a)
      canvas.leaf(
        from: Point(x, y - size * 0.5), -60, length: size * 0.5, width: size * 0.16, 0x4f9a4a)
      for (dx, dy) in [(-0.18, 0.7), (0.2, 0.84), (-0.06, 1.1)] {
        canvas.fill(.circle(x + size * dx, y - size * dy, size * 0.14), 0xd9432f)
      }
    default:
      for degrees in stride(from: -70.0, through: 70, by: 35) {
        canvas.leaf(from: Point(x, y), degrees, length: size * 0.8, width: size * 0.28, 0x6a4a7d)
      }
    }
  }

  private static func poles(_ canvas: inout Canvas) {
    for index in 0..<6 {
      let x = 620 + Double(index) * 66
      canvas.stroke(.path("M\(x) 700L\(x + 30) 500M\(x + 60) 700L\(x + 30) 500"), 0xa8744e, 6)
      for leaf in 0..<10 {
        let t = Double(leaf) / 10
        canvas.leaf(
          from: Point(x + 30 * t + (leaf % 2 == 0 ? 0 : 60 - 60 * t), 700 - 200 * t),
          leaf % 2 == 0 ? -50 : 50, length: 26, width: 11, leaf % 3 == 0 ? 0x6ab04f : 0x4f944a)
      }
    }
    canvas.stroke(.line(Point(630, 502), Point(1000, 502)), 0xa8744e, 6)
  }

  private static func gardeners(_ canvas: inout Canvas) {
    var digger = Figure(pose: .holding, top: 0xe2583e, bottom: 0x35577d, skin: 0xe0ab83, breadth: 5)
    digger.hair = .hat(0xf2d38a)
    digger.pose = Pose(
      lean: 24, nearArm: (10, 40), farArm: (34, 60), nearLeg: (24, -4), farLeg: (-14, -24))
    canvas.stroke(.line(Point(520, 650), Point(596, 900)), 0xa8744e, 9)
    canvas.fill(.path("M576 880l44 -12l10 54q-14 24 -30 8z"), 0x5b6573)
    canvas.figure(digger, 470, 900, 380)
    var waterer = Figure(
      pose: .holding, top: 0xe8a83a, bottom: 0x6b4a42, skin: 0x5c382b, breadth: 5)
    waterer.hair = .scarf(0x2f7f86)
    waterer.garment = .dress
    canvas.figure(waterer, 1210, 930, 350, mirrored: true)
    canvas.group(.at(1078, 762)) { canvas in
      canvas.fill(.path("M-20 -30H40V34H-20Z"), 0x2f7f86)
      canvas.fill(.path("M-20 10L-74 -34L-84 -22L-20 32Z"), 0x27696f)
      canvas.stroke(.path("M-10 -30Q24 -66 44 -6"), 0x27696f, 8)
      for index in 0..<6 {
        canvas.stroke(
          .path("M-82 -26q-30 10 \(-36 - Double(index) * 7) \(50 + Double(index) * 9)"), 0xd6eef0,
          3, opacity: 0.8)
      }
    }
  }
}
