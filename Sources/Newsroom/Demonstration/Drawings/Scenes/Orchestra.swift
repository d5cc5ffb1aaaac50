extension Drawings {
  /// An orchestra in a warm hall, seen past its conductor.
  static let orchestra = Drawing("orchestra") { canvas in
    canvas.fill(.rectangle(0, 0, 1600, 1066), .down(0x3a1f2c, 0x6b3a34))
    organ(&canvas)
    for (row, y) in [620.0, 720, 840].enumerated() {
      let depth = Double(row) / 2
      canvas.fill(
        .path("M\(-60) \(y + 60)Q800 \(y - 70) 1660 \(y + 60)V1066H-60Z"),
        (0x8f5238 as Colour).mixed(0xc9884f, depth))
      canvas.stroke(.path("M-60 \(y + 60)Q800 \(y - 70) 1660 \(y + 60)"), 0xe0a868, 6)
      players(&canvas, row: row, y: y)
    }
    canvas.fill(.path("M520 1066Q540 950 800 944Q1060 950 1080 1066Z"), 0x4a2630)
    conductor(&canvas)
  }

  private static func organ(_ canvas: inout Canvas) {
    for index in 0..<8 {
      let x = 30 + Double(index) * 206
      canvas.fill(.rectangle(x, 40, 150, 560), 0x7d4638, opacity: 0.6)
    }
    for index in 0..<29 {
      let x = 380 + Double(index) * 29
      let middle = abs(Double(index) - 14)
      let top = 60 + (middle.truncatingRemainder(dividingBy: 7)) * 30 + middle * 4
      canvas.fill(.rectangle(x, top, 25, 520 - top), 0xd9a650)
      canvas.fill(.rectangle(x + 15, top, 10, 520 - top), 0xa8743a)
      canvas.fill(.ellipse(x + 12.5, top, 12.5, 5), 0xf4d38a)
      canvas.fill(.path("M\(x + 5) 470h15l-7.5 -26z"), 0x4a2630)
    }
    canvas.fill(.rectangle(360, 512, 880, 40), 0x8f5238)
    for x in [220.0, 520, 1080, 1380] {
      canvas.beam(
        from: Point(x, -40), (800 - x) * 0.02, spread: 26, length: 800, 0xffe7b0, opacity: 0.1)
    }
  }

  private static func players(_ canvas: inout Canvas, row: Int, y: Double) {
    let count = [12, 12, 10][row]
    let size = [190.0, 220, 260][row]
    for index in 0..<count {
      let t = (Double(index) + 0.5) / Double(count)
      let away = t - 0.5
      if row == 2, abs(away) < 0.12 { continue }
      let x = 800 + away * 1560
      let feet = y + 40 + away * away * 300
      let left = away < 0
      var player = Figure.anyone(&canvas.dice, tops: [0x1c1a2e, 0x241f38], bottoms: [0x14132a])
      player.garment = .shirt
      player.pose = .sitting
      player.breadth = 5
      player.pose.hips = 30
      if row == 0, index % 2 == 0 {
        player.pose.nearArm = (50, 100)
        canvas.figure(player, x, feet, size, mirrored: !left)
        horn(&canvas, x + (left ? 34 : -34), feet - size * 0.5, size)
      } else if row == 1, index % 3 == 0 {
        canvas.figure(player, x, feet, size, mirrored: !left)
        cello(&canvas, x + (left ? 36 : -36), feet + 4, size)
      } else {
        player.pose.nearArm = (62, 128)
        player.pose.farArm = (70, 118)
        canvas.figure(player, x, feet, size, mirrored: !left)
        violin(&canvas, x, feet - size * 0.62, size, mirrored: !left)
      }
    }
  }

  private static func violin(
    _ canvas: inout Canvas, _ x: Double, _ y: Double, _ size: Double, mirrored: Bool
  ) {
    canvas.group(.at(x, y).scaled(size / 220).mirrored(mirrored)) { canvas in
      canvas.group(.at(24, 6).turned(-14)) { canvas in
        canvas.fill(.ellipse(0, 0, 17, 12), 0xc9662e)
        canvas.fill(.ellipse(20, 0, 13, 10), 0xc9662e)
        canvas.fill(.rectangle(26, -3, 44, 6), 0x3a1f1c)
      }
      canvas.stroke(.line(Point(14, 40), Point(44, -42)), 0xf4dca8, 3)
    }
  }

  private static func cello(_ canvas: inout Canvas, _ x: Double, _ y: Double, _ size: Double) {
    canvas.group(.at(x, y).scaled(size / 220)) { canvas in
      canvas.stroke(.line(Point(0, 0), Point(0, -160)), 0x3a1f1c, 8)
      canvas.fill(.ellipse(0, -44, 34, 36), 0xb5562a)
      canvas.fill(.ellipse(0, -88, 26, 28), 0xb5562a)
      canvas.fill(.path("M8 -10Q34 -20 34 -44Q34 -66 20 -72Q28 -100 6 -112Z"), 0x8f3f24)
      canvas.stroke(.line(Point(-50, -66), Point(44, -54)), 0xf4dca8, 3)
    }
  }

  private static func horn(_ canvas: inout Canvas, _ x: Double, _ y: Double, _ size: Double) {
    canvas.stroke(.circle(x, y, size * 0.1), 0xe8b04a, size * 0.035)
    canvas.fill(
      .polygon(
        Point(x - size * 0.02, y + size * 0.06), Point(x - size * 0.14, y + size * 0.26),
        Point(x + size * 0.12, y + size * 0.22)), 0xe8b04a)
  }

  private static func conductor(_ canvas: inout Canvas) {
    canvas.fill(.rectangle(640, 1000, 320, 66, corner: 8), 0x2a1626)
    var leader = Figure(pose: .facing, top: 0x0f0e20, bottom: 0x0f0e20, skin: 0xd9a27c)
    leader.garment = .coat
    leader.hairColour = 0xcfc8c2
    leader.pose.nearArm = (112, 158)
    leader.pose.farArm = (-104, -136)
    leader.hair = .long
    canvas.figure(leader, 800, 1030, 520)
    canvas.stroke(.line(Point(946, 516), Point(1010, 420)), 0xfbf3df, 6)
  }
}
