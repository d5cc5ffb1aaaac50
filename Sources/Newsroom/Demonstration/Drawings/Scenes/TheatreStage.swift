extension Drawings {
  /// Two players in a spotlight before a full house.
  static let theatreStage = Drawing("theatre-stage") { canvas in
    canvas.fill(.rectangle(0, 0, 1600, 1066), 0x1a1228)
    canvas.fill(.rectangle(200, 100, 1200, 700), .down(0x27305f, 0x5a4a86, 0xd07a7a))
    canvas.crescent(1060, 240, 44, 0xfdeeba)
    canvas.skyline(
      from: 220, to: 1380, base: 640, heights: 60...190, widths: 60...120, 0x2f2f5c,
      light: 0xffd27f, lit: 0.25)
    canvas.fill(
      .polygon(Point(200, 640), Point(1400, 640), Point(1500, 810), Point(100, 810)),
      .down(0x8a5a42, 0xc9884f))
    for index in 0..<11 {
      let x = 220 + Double(index) * 116
      canvas.stroke(
        .line(Point(x, 640), Point(800 + (x - 800) * 1.2, 810)), 0x6b432f, 3, opacity: 0.6)
    }
    lights(&canvas)
    players(&canvas)
    curtains(&canvas)
    house(&canvas)
  }

  private static func lights(_ canvas: inout Canvas) {
    for (from, to) in [(420.0, 690.0), (1180, 900)] {
      canvas.fill(
        .polygon(
          Point(from - 14, 60), Point(from + 14, 60), Point(to + 150, 740), Point(to - 150, 740)),
        .fade(0xfff0c4, 0.5))
      canvas.fill(.ellipse(to, 742, 170, 38), 0xfff0c4, opacity: 0.5)
    }
  }

  private static func players(_ canvas: inout Canvas) {
    var king = Figure(pose: .pointing, top: 0xa8324a, bottom: 0x27324a, skin: 0xe0ab83)
    king.garment = .coat
    king.pose.nearArm = (112, 124)
    king.pose.farArm = (-60, -20)
    canvas.figure(king, 700, 756, 360)
    canvas.fill(.path("M668 424l6 -40 18 22 14 -30 14 30 18 -22 6 40z"), 0xf2c14a)
    var queen = Figure(pose: .holding, top: 0x2f9f8f, bottom: 0x2f9f8f, skin: 0x7d4c36)
    queen.garment = .dress
    queen.hair = .long
    queen.pose.nearArm = (60, 150)
    queen.pose.farArm = (-30, -60)
    canvas.figure(queen, 900, 756, 340, mirrored: true)
  }

  private static func curtains(_ canvas: inout Canvas) {
    let red: Colour = 0xb02a3a
    for side in [false, true] {
      canvas.group(.at(side ? 1600 : 0, 0).mirrored(side)) { canvas in
        canvas.fill(.path("M0 0H430Q420 380 250 560Q210 640 230 830H0Z"), red)
        for index in 0..<6 {
          let x = 30 + Double(index) * 70
          canvas.fill(
            .path(
              "M\(x) 0H\(x + 34)Q\(x * 0.9 + 20) 400 \(x * 0.55 + 24) 570"
                + "Q\(x * 0.5 + 20) 660 \(x * 0.52 + 20) 830H\(x * 0.52)"
                + "Q\(x * 0.5) 660 \(x * 0.55) 570Q\(x * 0.9) 400 \(x) 0Z"
            ),
            red.darker(0.35))
        }
        canvas.fill(.path("M0 566Q140 610 262 548L250 590Q140 640 0 600Z"), 0xe8b04a)
        canvas.stroke(.path("M246 584V650M236 588L232 640M256 580L262 636"), 0xe8b04a, 7)
      }
    }
    for index in 0..<8 {
      let x = Double(index) * 200
      canvas.fill(.path("M\(x - 4) 0H\(x + 204)V96Q\(x + 100) 210 \(x - 4) 96Z"), red.darker(0.12))
      canvas.fill(
        .path("M\(x + 20) 0H\(x + 60)Q\(x + 60) 110 \(x + 90) 148Q\(x + 30) 130 \(x + 20) 0Z"),
        red.darker(0.4))
      canvas.stroke(.path("M\(x - 4) 96Q\(x + 100) 210 \(x + 204) 96"), 0xe8b04a, 10)
    }
  }

  private static func house(_ canvas: inout Canvas) {
    canvas.fill(.rectangle(0, 806, 1600, 26), 0xe8b04a)
    canvas.fill(.rectangle(0, 826, 1600, 240), 0x2a1a30)
    for row in 0..<3 {
      let y = 900 + Double(row) * 76
      let tone: Colour = row == 0 ? 0x3a2440 : row == 1 ? 0x281a34 : 0x150f22
      let step = 92 + Double(row) * 22
      var x = Double(row % 2) * -50
      while x < 1660 {
        let size = 24 + Double(row) * 8
        canvas.fill(.circle(x + canvas.dice.between(-8, 8), y - size, size), tone)
        canvas.fill(.rectangle(x - size * 1.7, y - size * 0.2, size * 3.4, 140, corner: size), tone)
        if row == 0 {
          canvas.stroke(
            .path("M\((x - 10).tenths) \((y - 46).tenths)a24 24 0 0 1 26 6"), 0xe8906a, 3,
            opacity: 0.6)
        }
        x += step
      }
    }
  }
}
