extension Drawings {
  /// A tram on a wet evening street.
  static let tram = Drawing("tram") { canvas in
    canvas.sky(.down(0x2a2f5c, 0x5f4a78, 0xc8718a, 0xf3a97c), to: 700)
    for (x, width, height, wall) in [
      (-20.0, 250.0, 560.0, 0x3b3a66 as Colour), (225, 210, 480, 0x4b4272),
      (430, 240, 600, 0x41406c),
      (1060, 230, 540, 0x41406c), (1285, 170, 620, 0x4b4272), (1450, 180, 520, 0x3b3a66),
    ] {
      canvas.fill(.rectangle(x, 800 - height, width, height), wall)
      canvas.windows(
        x + 14, 820 - height, width - 28, height - 190, columns: 4, rows: 6,
        dark: wall.darker(0.25),
        light: 0xffd27f, lit: 0.4, fillShare: 0.46)
      canvas.fill(.rectangle(x + 10, 690, width - 20, 100), 0xffc36b, opacity: 0.85)
      canvas.fill(
        .rectangle(x + 10, 672, width - 20, 26), canvas.dice.pick([0xe2583e, 0x2f7f86, 0xa8456a]))
    }
    canvas.sun(790, 640, 80, 0xffd7a0, halo: 5)
    canvas.fill(.rectangle(0, 780, 1600, 286), .down(0x4a3f66, 0x25264a))
    pavement(&canvas)
    body(&canvas)
    passersBy(&canvas)
  }

  private static func pavement(_ canvas: inout Canvas) {
    canvas.fill(.rectangle(0, 780, 1600, 18), 0x6b5a80)
    for (x, colour) in [
      (110.0, 0xffc36b as Colour), (330, 0xffc36b), (560, 0xffd7a0), (800, 0xffd7a0),
      (1170, 0xffc36b), (1370, 0xffc36b), (1520, 0xe2583e),
    ] {
      for row in 0..<9 {
        canvas.fill(
          .rectangle(
            x - canvas.dice.between(30, 90), 806 + Double(row) * 29, canvas.dice.between(60, 180),
            8,
            corner: 4), colour, opacity: 0.32)
      }
    }
    canvas.stroke(.path("M0 952H1600M0 1000H1600"), 0xc9b6c9, 6)
    canvas.stroke(.path("M0 958H1600M0 1006H1600"), 0x1d1e3c, 5)
    canvas.stroke(.path("M0 186H1600M0 176L1600 200M240 190L200 0M1180 194L1240 0"), 0x1d1e3c, 4)
  }

  private static func body(_ canvas: inout Canvas) {
    canvas.stroke(.path("M640 392L700 292L600 224L700 192M560 224H760"), 0x1d1e3c, 8)
    canvas.fill(.rectangle(240, 380, 960, 34, corner: 14), 0x3a3a5c)
    canvas.fill(
      .path("M214 470Q220 404 290 404H1150Q1230 404 1252 500L1272 720V936H200V720Z"), 0xf2b234)
    canvas.fill(.path("M200 760H1272V936H200Z"), 0xd9882a)
    canvas.fill(.rectangle(200, 748, 1072, 18), 0xfbf3df)
    canvas.fill(.rectangle(200, 900, 1072, 40), 0x2a2b4f)
    for index in 0..<5 {
      let x = 250 + Double(index) * 168
      canvas.fill(.rectangle(x, 470, 146, 232, corner: 14), .down(0xfff0c4, 0xf9cf88))
    }
    riders(&canvas)
    canvas.fill(.path("M1100 470H1190Q1212 470 1220 510L1240 702H1100Z"), .down(0x9fd0d6, 0x5f8fb0))
    canvas.fill(.rectangle(584, 470, 150, 440, corner: 10), 0x8a4a2c)
    canvas.fill(.rectangle(594, 482, 62, 400, corner: 6), 0xfff0c4)
    canvas.fill(.rectangle(662, 482, 62, 400, corner: 6), 0xfff0c4)
    canvas.fill(.rectangle(900, 420, 180, 36, corner: 8), 0x2a2b4f)
    for index in 0..<4 {
      canvas.fill(.rectangle(914 + Double(index) * 40, 432, 26, 12, corner: 4), 0xffb347)
    }
    for x in [350.0, 470, 960, 1080] {
      canvas.fill(.circle(x, 940, 40), 0x1d1e3c)
      canvas.fill(.circle(x, 940, 18), 0x8a8aa5)
    }
    canvas.fill(.circle(1248, 806, 26), 0xfff6d8)
    canvas.beam(from: Point(1250, 806), 84, spread: 30, length: 420, 0xffedb8, opacity: 0.28)
    canvas.fill(.circle(1248, 806, 90), .glow(0xfff3c9, 0.8))
  }

  private static func riders(_ canvas: inout Canvas) {
    for (x, top) in [
      (320.0, 0x27406b as Colour), (490, 0x7b3f58), (830, 0x2f7f86), (996, 0x4b4272),
    ] {
      var rider = Figure.anyone(&canvas.dice, tops: [top], bottoms: [top])
      rider.pose = .standing
      rider.garment = .shirt
      let mirrored = canvas.dice.chance(0.5)
      canvas.clip(to: .rectangle(200, 470, 900, 232)) { canvas in
        canvas.figure(rider, x, 860, 330, mirrored: mirrored)
      }
    }
  }

  private static func passersBy(_ canvas: inout Canvas) {
    for (x, colour, mirrored) in [(90.0, 0xe2583e as Colour, false), (1450, 0x2f7f86, true)] {
      var walker = Figure(
        pose: .walking, top: 0x20223f, bottom: 0x15172e, skin: 0xa56b4a, breadth: 4)
      walker.garment = .coat
      walker.pose.nearArm = (30, 130)
      canvas.figure(walker, x, 1046, 330, mirrored: mirrored)
      let hand = mirrored ? x - 44 : x + 44
      canvas.stroke(.line(Point(hand, 850), Point(hand - 6, 640)), 0x15172e, 6)
      canvas.fill(
        .path(
          "M\((hand - 136).tenths) 690Q\((hand - 110).tenths) 590 \((hand - 6).tenths) 586"
            + "Q\((hand + 100).tenths) 590 \((hand + 124).tenths) 690"
            + "Q\((hand + 80).tenths) 660 \((hand + 40).tenths) 690"
            + "Q\((hand - 6).tenths) 660 \((hand - 50).tenths) 690"
            + "Q\((hand - 90).tenths) 660 \((hand - 136).tenths) 690Z"
        ),
        colour)
    }
  }
}
