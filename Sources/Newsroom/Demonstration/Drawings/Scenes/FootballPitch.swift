extension Drawings {
  /// A shot on goal under floodlights.
  static let footballPitch = Drawing("football-pitch") { canvas in
    canvas.sky(.down(0x14204a, 0x2b4a7d, 0x5b87a0), to: 420)
    stand(&canvas)
    pitch(&canvas)
    goal(&canvas)
    players(&canvas)
    floodlights(&canvas)
  }

  private static func stand(_ canvas: inout Canvas) {
    canvas.fill(.path("M-20 250Q800 180 1620 250V560H-20Z"), 0x1d2a4f)
    let crowd: [Colour] = [0xe2583e, 0xf4ead8, 0xe8a83a, 0x3f6fa0, 0xc9d4d8, 0x8a4a5a, 0x2f7f86]
    for row in 0..<13 {
      let y = 286 + Double(row) * 19
      for seat in 0..<104 {
        guard canvas.dice.chance(0.86) else { continue }
        let x = Double(seat) * 15.6 + canvas.dice.between(-3, 3)
        let curve = (x - 800) * (x - 800) / 640_000 * 36
        canvas.fill(
          .circle(x, y + curve - 16, 6.4), canvas.dice.pick(crowd).darker(0.32))
      }
    }
    canvas.fill(.path("M-20 200Q800 130 1620 200V262Q800 192 -20 262Z"), 0x2c3c66)
    canvas.fill(.path("M-20 252Q800 182 1620 252V262Q800 192 -20 262Z"), 0xe8edf0)
    canvas.fill(.rectangle(0, 540, 1600, 44), 0x27406b)
    for index in 0..<8 {
      canvas.fill(
        .rectangle(Double(index) * 200 + 6, 546, 188, 34),
        [0xe2583e, 0xf4ead8, 0x2f7f86, 0xe8a83a][index % 4] as Colour)
    }
  }

  private static func pitch(_ canvas: inout Canvas) {
    canvas.fill(.rectangle(0, 584, 1600, 482), 0x3f9c55)
    for index in stride(from: -9, to: 10, by: 2) {
      let left = 800 + Double(index) * 110
      canvas.fill(
        .polygon(
          Point(left, 584), Point(left + 110, 584), Point(800 + (left - 690) * 2.4, 1066),
          Point(800 + (left - 800) * 2.4, 1066)), 0x58b065)
    }
    let line: Colour = 0xf4fbf2
    canvas.stroke(.path("M0 640H1600"), line, 7)
    canvas.stroke(.path("M560 640L470 720H1500L1410 640"), line, 7)
    canvas.stroke(.path("M240 640L20 850H1700"), line, 8)
    canvas.stroke(.path("M620 852Q900 930 1180 852"), line, 8)
    canvas.fill(.ellipse(930, 790, 10, 5), line)
  }

  private static func goal(_ canvas: inout Canvas) {
    for index in 0...14 {
      let x = 700 + Double(index) * 36
      canvas.stroke(
        .line(Point(x, 400), Point(710 + Double(index) * 34.6, 610)), 0xe8f2f0, 2, opacity: 0.6)
    }
    for index in 0...6 {
      let y = 410 + Double(index) * 34
      canvas.stroke(.line(Point(696, y), Point(1208, y)), 0xe8f2f0, 2, opacity: 0.6)
    }
    canvas.stroke(.path("M690 642V396H1214V642"), 0xffffff, 13, square: true)
    var keeper = Figure(pose: .cheering, top: 0xf2cf3a, bottom: 0x1d2438, skin: 0xe0ab83)
    keeper.pose.nearArm = (120, 128)
    keeper.pose.farArm = (-20, 60)
    keeper.pose.nearLeg = (30, 20)
    keeper.pose.farLeg = (-38, -60)
    canvas.group(.at(1010, 600).turned(38)) { canvas in
      canvas.figure(keeper, 0, 0, 190)
    }
  }

  private static func players(_ canvas: inout Canvas) {
    var striker = Figure(
      pose: .running, top: 0xe2583e, bottom: 0xf4ead8, skin: 0x7d4c36, breadth: 4)
    striker.pose = Pose(
      lean: -8, nearArm: (-60, -40), farArm: (58, 84), nearLeg: (74, 52), farLeg: (-18, -26))
    var red = Figure(pose: .running, top: 0xe2583e, bottom: 0xf4ead8, skin: 0xe0ab83, breadth: 4)
    red.hairColour = 0x8a5a32
    var blue = Figure(pose: .running, top: 0x3f78b8, bottom: 0x1d2a4f, skin: 0xc98f6b, breadth: 4)
    striker.garment = .shorts
    red.garment = .shorts
    blue.garment = .shorts
    let shadow: Colour = 0x1f6b3f
    for (x, y, width) in [
      (420.0, 1010.0, 150.0), (180, 830, 90), (720, 900, 110), (1330, 860, 100),
    ] {
      canvas.fill(.ellipse(x + 20, y, width, 14), shadow, opacity: 0.5)
    }
    canvas.figure(red, 180, 830, 220)
    canvas.figure(blue, 1330, 860, 240, mirrored: true)
    blue.skin = 0xf0c4a0
    blue.hairColour = 0xd9a85c
    canvas.figure(blue, 720, 900, 270, mirrored: true)
    canvas.figure(striker, 400, 1006, 420)
    canvas.stroke(.path("M600 850Q760 640 930 500"), 0xffffff, 6, opacity: 0.5)
    canvas.fill(.circle(930, 494, 22), 0xffffff)
    canvas.fill(
      .polygon(Point(930, 484), Point(940, 492), Point(936, 504), Point(924, 504), Point(920, 492)),
      0x1d2438)
    canvas.stroke(
      .path("M930 484V473M940 492L951 488M936 504L943 513M924 504L917 513M920 492L909 488"),
      0x1d2438, 3)
  }

  private static func floodlights(_ canvas: inout Canvas) {
    for x in [150.0, 1450] {
      canvas.fill(.rectangle(x - 7, 130, 14, 160), 0x101a3c)
      canvas.fill(.circle(x, 90, 280), .glow(0xeaf6ff, 0.55))
      canvas.fill(.rectangle(x - 84, 40, 168, 104, corner: 8), 0x101a3c)
      for index in 0..<12 {
        canvas.fill(
          .circle(x - 60 + Double(index % 4) * 40, 62 + Double(index / 4) * 30, 12), 0xfffdf0)
      }
    }
  }
}
