extension Drawings {
  /// Racers on the hairpins of a mountain pass.
  static let cyclingPass = Drawing("cycling-pass") { canvas in
    canvas.sky(.down(0x5aa7c8, 0xa9d8da, 0xf7ecc8), to: 640)
    canvas.sun(1300, 170, 60, 0xfff3c9)
    canvas.cloud(180, 230, 360, 0xffffff, opacity: 0.9)
    canvas.peaks(
      [Point(160, 210), Point(1480, 260)], base: 660, lit: 0xa3b9c2, shade: 0x85a0b0,
      snow: 0xfbfdf8)
    canvas.peaks(
      [Point(560, 90), Point(1080, 170)], base: 660, lit: 0x7f9cab, shade: 0x62839a,
      snow: 0xffffff)
    slope(&canvas)
    bunch(&canvas)
  }

  private static func slope(_ canvas: inout Canvas) {
    canvas.hills(520, 620, width: 460, 0x8db07a)
    canvas.fill(.path("M-20 760Q300 560 760 540T1620 640V1066H-20Z"), .down(0x9cc06a, 0x6f9f55))
    let road =
      "M900 548Q1060 560 1180 580Q1260 600 1180 622Q960 650 640 660Q420 672 480 712"
      + "Q560 748 960 752Q1500 760 1480 830Q1450 880 900 870"
    canvas.stroke(.path(road), 0xd9d2c0, 34)
    canvas.stroke(.path(road), 0x6b7280, 26)
    canvas.stroke(.path(road), 0xf4f1e4, 2)
    for (x, y) in [
      (1010.0, 560.0), (1060, 567), (700, 655), (640, 658), (560, 662), (820, 750), (900, 752),
    ] {
      canvas.cyclist(
        x, y + 4, 44, jersey: canvas.dice.pick([0xe2583e, 0xe8a83a, 0x27406b, 0xf4ead8]),
        helmet: 0xffffff, frame: 0x1f2438, skin: 0xc98f6b, mirrored: y > 600 && y < 700)
    }
    for (x, y, height) in [
      (160.0, 800.0, 170.0), (250, 820, 130), (330, 770, 120), (1320, 700, 120), (1400, 690, 150),
      (1530, 720, 170), (1270, 690, 90), (90, 850, 200),
    ] {
      canvas.conifer(x, y, height, 0x3f7050)
    }
  }

  private static func bunch(_ canvas: inout Canvas) {
    canvas.fill(.path("M-20 900Q500 850 1620 876V1066H-20Z"), 0x6b7280)
    canvas.fill(.path("M-20 900Q500 850 1620 876V890Q500 864 -20 914Z"), 0xf4f1e4)
    canvas.stroke(.path("M-20 1010Q700 960 1620 990"), 0xf4f1e4, 8, opacity: 0.8)
    let riders: [(Double, Double, Colour, Colour, Colour)] = [
      (330, 960, 0x2f9f8f, 0xffffff, 0xe2583e), (1240, 964, 0xf2cf3a, 0x1f2438, 0xf2cf3a),
      (560, 984, 0x27406b, 0xe8a83a, 0xf4ead8), (1000, 990, 0xe2583e, 0xffffff, 0x1f2438),
      (780, 1014, 0xf4ead8, 0xd9432f, 0x2f7f86), (120, 1030, 0xe8a83a, 0x27406b, 0x27406b),
    ]
    for (index, (x, y, jersey, helmet, frame)) in riders.enumerated() {
      canvas.fill(.ellipse(x + 40, y, 130, 12), 0x3a4050, opacity: 0.5)
      canvas.cyclist(
        x, y, 340, jersey: jersey, helmet: helmet, frame: frame, skin: Figure.skins[index])
    }
  }
}
