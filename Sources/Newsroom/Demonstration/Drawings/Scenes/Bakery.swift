extension Drawings {
  /// A baker takes loaves from the oven before daybreak.
  static let bakery = Drawing("bakery") { canvas in
    canvas.fill(.rectangle(0, 0, 1600, 1066), .down(0xf3dcb4, 0xe8bf8a))
    for row in 0..<9 {
      for column in 0..<17 {
        canvas.fill(
          .rectangle(
            Double(column) * 96 + (row % 2 == 0 ? 0 : -48), Double(row) * 68, 92, 64, corner: 4),
          canvas.dice.pick([0xf6e4c2, 0xf3dcb4, 0xf0d5a8]))
      }
    }
    oven(&canvas)
    racks(&canvas)
    canvas.fill(.rectangle(0, 900, 1600, 166), 0xa8693f)
    canvas.fill(.rectangle(0, 900, 1600, 14), 0x7d4a30)
    baker(&canvas)
    counter(&canvas)
  }

  private static func oven(_ canvas: inout Canvas) {
    canvas.fill(.path("M40 910V330Q330 130 620 330V910Z"), 0xb5573f)
    for row in 0..<12 {
      let y = 350 + Double(row) * 46
      canvas.stroke(.line(Point(40, y), Point(620, y)), 0x9a4433, 4)
      for column in 0..<6 {
        let x = 40 + Double(column) * 100 + (row % 2 == 0 ? 50.0 : 0)
        canvas.stroke(.line(Point(x, y), Point(x, y + 46)), 0x9a4433, 4)
      }
    }
    canvas.fill(.path(Canvas.arch(150, 430, 360, 260)), 0x6b2f2c)
    canvas.fill(.path(Canvas.arch(176, 460, 308, 230)), .down(0x3a1a20, 0xe2583e, 0xffb84a))
    canvas.fill(.circle(330, 640, 300), .glow(0xffb84a, 0.55))
    for (x, height) in [(220.0, 90.0), (290, 130), (360, 110), (430, 80)] {
      canvas.fill(
        .path("M\(x - 30) 690q4 -\(height * 0.5) 30 -\(height)q26 \(height * 0.5) 30 \(height)z"),
        0xffd05b)
      canvas.fill(
        .path(
          "M\(x - 14) 690q2 -\(height * 0.3) 14 -\(height * 0.55)"
            + "q12 \(height * 0.3) 14 \(height * 0.55)z"
        ), 0xfff3c4)
    }
    canvas.fill(.rectangle(110, 690, 440, 30, corner: 6), 0xd9c6a4)
    canvas.fill(.rectangle(230, 0, 200, 240), 0xb5573f)
    canvas.fill(.rectangle(370, 0, 60, 216), 0x9a4433)
  }

  private static func loaf(
    _ canvas: inout Canvas, _ x: Double, _ y: Double, _ width: Double, round: Bool
  ) {
    let crust: Colour = canvas.dice.pick([0xc9803a, 0xd9934a, 0xb86f34])
    let height = round ? width * 0.52 : width * 0.3
    func at(_ across: Double, _ up: Double) -> String {
      Point(x + width * across, y - height * up).pair
    }
    canvas.fill(.path("M\(at(0, 0))Q\(at(0, 1.3)) \(at(0.5, 1.3))T\(at(1, 0))Z"), crust)
    canvas.fill(
      .path(
        "M\(at(0.7, 0))Q\(at(0.86, 0.7)) \(at(0.7, 1.1))Q\(at(1, 1)) \(at(1, 0))Z"),
      crust.darker(0.18))
    for index in 0..<3 {
      let cut = x + width * (0.24 + 0.2 * Double(index))
      canvas.stroke(
        .line(Point(cut, y - height * 0.45), Point(cut + width * 0.09, y - height * 0.95)),
        0xf9e2b4,
        width * 0.035)
    }
  }

  private static func racks(_ canvas: inout Canvas) {
    canvas.fill(.rectangle(1080, 120, 480, 640), 0x7d4a30, opacity: 0.25)
    for row in 0..<4 {
      let y = 250 + Double(row) * 165
      canvas.fill(.rectangle(1060, y, 520, 18), 0x8a5434)
      canvas.fill(.rectangle(1060, y + 18, 520, 8), 0x6b3f2c, opacity: 0.5)
      var x = 1080.0
      while x < 1500 {
        let round = row % 2 == 0
        let width = round ? canvas.dice.between(104, 126) : canvas.dice.between(140, 170)
        if x + width < 1572 { loaf(&canvas, x, y, width, round: round) }
        x += width + 12
      }
    }
    canvas.fill(.rectangle(1060, 110, 16, 800), 0x6b3f2c)
    canvas.fill(.rectangle(1564, 110, 16, 800), 0x6b3f2c)
    canvas.fill(.rectangle(700, 110, 280, 300, corner: 8), 0x8a5434)
    canvas.fill(.rectangle(718, 128, 244, 264), .down(0x1f2f5c, 0x4a5a8a, 0xe8a07a))
    canvas.fill(.circle(890, 190, 20), 0xfdeeba)
    canvas.stroke(.path("M840 128V392M718 260H962"), 0x8a5434, 12, square: true)
  }

  private static func baker(_ canvas: inout Canvas) {
    canvas.stroke(.line(Point(440, 668), Point(930, 742)), 0xd9b07a, 15)
    canvas.fill(
      .polygon(Point(300, 636), Point(460, 656), Point(456, 686), Point(296, 668)), 0xe0bb84)
    loaf(&canvas, 300, 650, 136, round: true)
    var baker = Figure(pose: .reaching, top: 0xfdfaf0, bottom: 0x5b6f8a, skin: 0xc98f6b, breadth: 6)
    baker.pose = Pose(
      lean: 8, nearArm: (8, 48), farArm: (42, 62), nearLeg: (16, 4), farLeg: (-20, -20), nod: 6)
    baker.hairColour = 0x3a2a24
    canvas.figure(baker, 830, 1010, 640, mirrored: true)
    canvas.group(.at(830, 1010).scaled(-6.4, 6.4)) { canvas in
      canvas.fill(.path("M-4 -70L6 -71L9 -48L12 -26Q0 -22 -8 -27L-6 -48Z"), 0xe2583e)
      canvas.fill(.path("M3 -95Q-2 -108 8 -107Q12 -113 17 -107Q25 -106 17 -93Z"), 0xfdfaf0)
    }
  }

  private static func counter(_ canvas: inout Canvas) {
    canvas.fill(.rectangle(960, 850, 640, 220), 0xd9a566)
    canvas.fill(.rectangle(940, 830, 660, 34, corner: 4), 0xf6e4c2)
    canvas.fill(.rectangle(960, 864, 640, 12), 0xa8744a)
    for (x, width, round) in [(990.0, 190.0, true), (1200, 230, false), (1440, 150, true)] {
      loaf(&canvas, x, 832, width, round: round)
    }
    canvas.fill(.path("M70 1000Q60 880 120 850L110 820H220L212 850Q270 880 262 1000Z"), 0xe8d3a8)
    canvas.fill(.path("M180 1000Q220 900 190 850H212Q270 880 262 1000Z"), 0xcbb083)
    canvas.fill(.rectangle(112, 836, 106, 14), 0xb5573f)
    for index in 0..<3 {
      let x = 1080 + Double(index) * 130
      canvas.stroke(
        .path("M\(x) 720q-22 -34 0 -64t0 -64"), 0xfdfaf0, 8, opacity: 0.55)
    }
  }
}
