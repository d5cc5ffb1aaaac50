extension Drawings {
  /// A satellite over the night side of the Earth, the sun behind its rim.
  static let satellite = Drawing("satellite") { canvas in
    canvas.sky(.down(0x070a20, 0x10163c, 0x1f2a5c))
    canvas.stars(260, to: 1066, 0xfdf6e4)
    earth(&canvas)
    canvas.group(.at(900, 430).turned(-18).scaled(1.25)) { canvas in
      panels(&canvas)
      body(&canvas)
    }
    canvas.group(.at(250, 300).turned(24).scaled(0.22)) { canvas in
      panels(&canvas)
      body(&canvas)
    }
  }

  private static func earth(_ canvas: inout Canvas) {
    canvas.fill(.circle(520, 1700, 1130), .glow(0x5fb7e8, 0.9))
    canvas.fill(.circle(1180, 800, 460), .glow(0xffd9a0, 0.7))
    canvas.fill(.circle(520, 1700, 1000), .down(0x3f8fc4, 0x1c4a86, 0x12275a))
    canvas.clip(to: .circle(520, 1700, 1000)) { canvas in
      let lands = [
        "M-80 930Q60 800 220 790Q330 800 300 870Q380 900 340 990Q240 1060 90 1080H-80Z",
        "M470 760Q560 716 640 760Q720 740 760 800Q700 850 720 920Q640 990 560 940"
          + "Q500 900 520 850Q450 820 470 760Z",
        "M860 880Q960 800 1080 860Q1180 900 1210 980Q1120 1010 1090 1080H880Q820 980 860 880Z",
      ]
      for land in lands {
        canvas.fill(.path(land), 0x3f9a76)
        canvas.group(.at(10, 14)) { $0.fill(.path(land), 0x2c6f6a, opacity: 0.6) }
      }
      for _ in 0..<30 {
        let width = canvas.dice.between(60, 260)
        canvas.fill(
          .rectangle(
            canvas.dice.between(-100, 1400), canvas.dice.between(740, 1060), width, 15, corner: 8),
          0xffffff, opacity: canvas.dice.between(0.2, 0.6))
      }
      canvas.fill(.path("M-60 1066V960Q500 820 1600 1100V1066Z"), 0x0d1a44, opacity: 0.55)
      for _ in 0..<90 {
        let x = canvas.dice.between(0, 1200)
        canvas.fill(
          .circle(x, canvas.dice.between(960, 1066), canvas.dice.between(1.5, 4)), 0xffd27f,
          opacity: 0.9)
      }
    }
    canvas.stroke(.circle(520, 1700, 1004), 0xbfe8ff, 9, opacity: 0.7)
    canvas.fill(.circle(1236, 990, 60), .glow(0xfff6dc, 1))
  }

  private static func panels(_ canvas: inout Canvas) {
    canvas.fill(.rectangle(-470, -8, 940, 16), 0x8a93b0)
    for side in [-1.0, 1.0] {
      let left = side < 0 ? -500.0 : 150
      canvas.fill(.rectangle(left - 8, -98, 366, 196, corner: 4), 0xc9d0e0)
      for column in 0..<6 {
        for row in 0..<3 {
          let tone: Colour = (column + row) % 2 == 0 ? 0x2f5fb0 : 0x274f98
          canvas.fill(
            .rectangle(left + Double(column) * 59, -90 + Double(row) * 61, 55, 57), tone)
          canvas.fill(
            .polygon(
              Point(left + Double(column) * 59, -90 + Double(row) * 61),
              Point(left + Double(column) * 59 + 30, -90 + Double(row) * 61),
              Point(left + Double(column) * 59, -60 + Double(row) * 61)), 0x7fb0ec, opacity: 0.6)
        }
      }
    }
  }

  private static func body(_ canvas: inout Canvas) {
    canvas.fill(.rectangle(-110, -100, 220, 200, corner: 10), 0xe8b04a)
    canvas.fill(.rectangle(30, -100, 80, 200, corner: 10), 0xb8803a)
    canvas.stroke(
      .path("M-110 -40L-30 -100M-110 40L30 -100M-70 100L110 -60M10 100L110 20"), 0xf8d88a, 4,
      opacity: 0.7)
    canvas.fill(.rectangle(-70, -140, 140, 44, corner: 6), 0x8a93b0)
    canvas.stroke(.path("M0 -140V-200M-40 -140L-76 -196"), 0xc9d0e0, 7)
    canvas.fill(.circle(-78, -200, 9), 0xe2583e)
    canvas.fill(.path("M-84 -206Q0 -160 84 -206Q60 -278 0 -282Q-60 -278 -84 -206Z"), 0xf4f6fa)
    canvas.fill(.path("M20 -184Q60 -190 84 -206Q60 -278 0 -282Q50 -250 20 -184Z"), 0xc2cadb)
    canvas.stroke(.path("M0 -270V-320"), 0xc9d0e0, 6)
    canvas.fill(.circle(0, -322, 9), 0xf4f6fa)
    canvas.fill(.rectangle(-46, 100, 92, 40, corner: 6), 0x5b6480)
    canvas.fill(.circle(0, 150, 38), 0x2a3050)
    canvas.fill(.circle(0, 150, 24), 0x5fb7e8)
    canvas.fill(.circle(-8, 142, 8), 0xffffff)
  }
}
