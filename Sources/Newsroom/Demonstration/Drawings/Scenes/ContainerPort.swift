extension Drawings {
  /// Gantry cranes over a ship and stacks of containers at evening.
  static let containerPort = Drawing("container-port") { canvas in
    canvas.sky(.down(0x2f5673, 0x7f9a9b, 0xf2c48a, 0xf09a5d), to: 720)
    canvas.sun(520, 560, 96, 0xffe2a6, halo: 4)
    canvas.streaks(14, from: 220, to: 520, 0xffd9a8, opacity: 0.4)
    canvas.hills(560, 690, width: 380, 0x9d7d76)
    canvas.water(
      from: 690, .down(0xe09a6a, 0x4f6f80, 0x2a4a63), light: 0xffd9a8, strips: 60)
    canvas.glitter(x: 520, from: 694, to: 900, width: 190, 0xffe2a6)
    for (x, scale) in [(120.0, 0.62), (430, 0.62), (1500, 0.7)] {
      crane(&canvas, x, 716, scale, 0x8c6f6f)
    }
    ship(&canvas)
    crane(&canvas, 960, 880, 1.1, 0xd2462f)
    crane(&canvas, 1370, 880, 1.1, 0xb93c2c)
    canvas.fill(.rectangle(0, 876, 1600, 190), .down(0x3a4354, 0x252c3d))
    canvas.fill(.rectangle(0, 876, 1600, 10), 0x6b7280)
    stacks(&canvas)
    for (x, pose) in [(700.0, Pose.pointing), (760, .holding)] {
      var worker = Figure(pose: pose, top: 0xf2a03a, bottom: 0x2a3350, breadth: 5)
      worker.hair = .helmet(0xf7e15a)
      canvas.figure(worker, x, 1030, 170)
    }
  }

  private static let steels: [Colour] = [
    0xd2462f, 0x2f7f86, 0xe8a83a, 0x355c8a, 0xb7c3bd, 0x7d3f4c, 0x4f8a5a,
  ]

  private static func container(
    _ canvas: inout Canvas, _ x: Double, _ y: Double, _ width: Double, _ height: Double
  ) {
    let colour = canvas.dice.pick(steels)
    canvas.fill(.rectangle(x, y, width, height), colour)
    canvas.fill(.rectangle(x, y, width, height * 0.12), colour.lighter(0.25))
    var rib = x + 5
    while rib < x + width - 3 {
      canvas.fill(.rectangle(rib, y + height * 0.2, 2.5, height * 0.68), colour.darker(0.22))
      rib += 11
    }
  }

  private static func ship(_ canvas: inout Canvas) {
    for column in 0..<11 {
      let x = 330 + Double(column) * 92
      for row in 0..<canvas.dice.whole(3...5) {
        container(&canvas, x, 716 - Double(row) * 40, 88, 38)
      }
    }
    canvas.fill(.rectangle(180, 520, 120, 240), 0xf7ead2)
    canvas.fill(.rectangle(164, 496, 152, 30), 0xf7ead2)
    canvas.windows(
      166, 500, 148, 24, columns: 8, rows: 1, dark: 0x2f4a63, light: 0xffe2a6, lit: 0.2)
    canvas.windows(
      186, 536, 108, 200, columns: 4, rows: 6, dark: 0x5b6f80, light: 0xffe2a6, lit: 0.4)
    canvas.fill(.path("M204 496V420H262V496Z"), 0xd2462f)
    canvas.fill(.path("M130 752H1480L1420 900H190Q140 850 130 752Z"), 0x22405f)
    canvas.fill(.path("M160 846H1442L1420 900H190Q172 880 160 846Z"), 0x9c3a2f)
    canvas.stroke(.line(Point(136, 770), Point(1474, 770)), 0xf7ead2, 5)
  }

  /// A gantry crane on its legs at (x, base), its boom over the water to the left.
  private static func crane(
    _ canvas: inout Canvas, _ x: Double, _ base: Double, _ scale: Double, _ colour: Colour
  ) {
    canvas.group(.at(x, base).scaled(scale)) { canvas in
      let dark = colour.darker(0.25)
      canvas.stroke(.path("M-60 0L-44 -500M70 0L54 -500"), dark, 15, square: true)
      canvas.stroke(.path("M-80 0L-64 -500M90 0L74 -500"), colour, 17, square: true)
      canvas.stroke(.path("M-76 -130H86M-70 -320H78M-76 -130L78 -320"), colour, 11, square: true)
      canvas.fill(.rectangle(-330, -428, 560, 22), colour)
      canvas.stroke(.path("M-4 -610L-300 -424M-4 -610L-150 -424M-4 -610L190 -424"), dark, 6)
      canvas.stroke(.path("M-64 -490L-4 -614L74 -490Z"), colour, 13, square: true)
      canvas.fill(.rectangle(120, -470, 96, 46), colour.lighter(0.12))
      canvas.fill(.rectangle(-190, -408, 44, 34, corner: 4), 0xf7ead2)
      canvas.stroke(.path("M-180 -374V-270M-156 -374V-270"), 0x2a3042, 3)
      canvas.fill(.rectangle(-212, -270, 88, 38), 0xe8a83a)
    }
  }

  private static func stacks(_ canvas: inout Canvas) {
    for (left, columns, heights) in [(-40.0, 4, 2...3), (1010, 5, 1...3)] {
      for column in 0..<columns {
        for row in 0..<canvas.dice.whole(heights) {
          container(&canvas, left + Double(column) * 136, 962 - Double(row) * 62, 132, 60)
        }
      }
    }
    canvas.fill(.rectangle(0, 1022, 1600, 44), 0x1d2334)
    canvas.stroke(.line(Point(0, 1044), Point(1600, 1044)), 0xe8a83a, 4, opacity: 0.7)
  }
}
