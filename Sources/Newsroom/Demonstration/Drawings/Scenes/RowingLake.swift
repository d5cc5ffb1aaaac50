extension Drawings {
  /// Two fours racing on a lake in the early morning.
  static let rowingLake = Drawing("rowing-lake") { canvas in
    canvas.sky(.down(0x6fa3b8, 0xc5d9cf, 0xf9e2bd, 0xf6c9a0), to: 520)
    canvas.sun(1120, 285, 64, 0xfff3cf, halo: 5)
    canvas.hills(300, 470, width: 480, 0x9db4b0)
    canvas.hills(390, 510, width: 340, 0x6f9590)
    for index in 0..<46 {
      let x = Double(index) * 36 + canvas.dice.between(-10, 10)
      if canvas.dice.chance(0.5) {
        canvas.conifer(x, 528, canvas.dice.between(40, 96), 0x47746c)
      } else {
        canvas.bush(x, 526, canvas.dice.between(50, 100), 0x53837a)
      }
    }
    canvas.water(
      from: 522, .down(0xf3cda8, 0x9dbdb8, 0x4f8c96, 0x2a5f78), light: 0xfdf3dc, strips: 80,
      opacity: 0.5)
    canvas.glitter(x: 1120, from: 526, to: 800, width: 150, 0xfff3cf)
    for lane in 0..<3 {
      let y = 600 + Double(lane * lane) * 75 + Double(lane) * 40
      for index in 0..<16 {
        let x = Double(index) * 110 + Double(lane) * 30
        canvas.fill(.circle(x, y, 4 + Double(lane) * 2), 0xe8693f)
      }
    }
    crew(&canvas, x: 900, y: 690, scale: 0.72, shirt: 0x27406b, hull: 0xfbf3df)
    crew(&canvas, x: 740, y: 890, scale: 1.18, shirt: 0xe2583e, hull: 0xf2c14a)
    reeds(&canvas)
  }

  private static func crew(
    _ canvas: inout Canvas, x: Double, y: Double, scale: Double, shirt: Colour, hull: Colour
  ) {
    canvas.group(.at(x, y).scaled(scale)) { canvas in
      canvas.fill(.ellipse(0, 26, 640, 12), 0x1f4f66, opacity: 0.35)
      for index in 0..<4 {
        let seat = -330 + Double(index) * 190
        canvas.stroke(.line(Point(seat + 60, -24), Point(seat + 150, -62)), 0x6b4a3c, 5)
        canvas.fill(
          .polygon(
            Point(seat + 144, -66), Point(seat + 186, -84), Point(seat + 190, -66),
            Point(seat + 150, -54)), shirt)
      }
      for index in 0..<4 {
        let seat = -330 + Double(index) * 190
        var rower = Figure(
          pose: Pose(
            lean: -14, nearArm: (78, 96), farArm: (84, 100), nearLeg: (104, 66), farLeg: (98, 70),
            hips: 6),
          top: shirt, bottom: 0x1f2438, skin: Figure.skins[(index * 2 + 1) % 6], breadth: 4)
        rower.garment = .shorts
        rower.hairColour = Figure.hairs[index]
        if index % 2 == 1 { rower.hair = .hat(0xfbf8ef) }
        canvas.figure(rower, seat, 6, 200)
        canvas.stroke(.line(Point(seat + 66, -66), Point(seat - 46, 44)), 0xe0b888, 6)
        canvas.fill(
          .polygon(
            Point(seat - 36, 28), Point(seat - 78, 62), Point(seat - 66, 76), Point(seat - 30, 44)),
          shirt)
        canvas.fill(.ellipse(seat - 66, 70, 40, 6), 0xffffff, opacity: 0.7)
      }
      canvas.fill(.path("M-640 -8Q-400 -20 0 -20T660 -14Q560 26 0 28T-640 -8Z"), hull)
      canvas.fill(.path("M-610 0Q0 22 640 -6Q540 26 0 28T-610 0Z"), hull.darker(0.2))
      canvas.stroke(.path("M-600 40Q-200 30 200 42"), 0xffffff, 5, opacity: 0.6)
    }
  }

  private static func reeds(_ canvas: inout Canvas) {
    for index in 0..<34 {
      let left = index % 2 == 0
      let x = left ? canvas.dice.between(-10, 330) : canvas.dice.between(1290, 1610)
      let height = canvas.dice.between(80, 230)
      let bend = canvas.dice.between(-30, 30)
      canvas.stroke(
        .path(
          "M\(x.tenths) 1080"
            + "q\((bend * 0.2).tenths) -\((height * 0.6).tenths) \(bend.tenths) -\(height.tenths)"
        ),
        index % 3 == 0 ? 0x2f5f57 : 0x3f7566, 6)
      if index % 3 == 0 {
        canvas.fill(.ellipse(x + bend, 1080 - height, 7, 26), 0x6b4a3c)
      }
    }
  }
}
