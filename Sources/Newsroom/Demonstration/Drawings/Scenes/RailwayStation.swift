extension Drawings {
  /// A glass-roofed terminus, travellers on the platform.
  static let railwayStation = Drawing("railway-station") { canvas in
    canvas.fill(.rectangle(0, 0, 1600, 1066), .down(0x6b8fa3, 0xcfd9c6, 0xf7dfb0))
    canvas.sun(800, 470, 90, 0xfff6d8, halo: 5)
    canvas.skyline(from: 420, to: 1180, base: 600, heights: 40...130, widths: 40...80, 0xb0b8a8)
    roof(&canvas)
    canvas.fill(
      .polygon(Point(640, 600), Point(960, 600), Point(1700, 1066), Point(-100, 1066)),
      .down(0x8a7d74, 0x4f4a50))
    tracks(&canvas)
    platforms(&canvas)
    train(&canvas)
    clock(&canvas)
    travellers(&canvas)
  }

  private static func roof(_ canvas: inout Canvas) {
    for rib in 0..<6 {
      let t = Double(rib) / 5
      let radius = 980 - 560 * t
      let base = 640 - 40 * t
      let top = base - radius * 0.62
      if rib == 0 {
        canvas.fill(
          .path(
            "M-20 -20H1620V640H\(800 + radius * 0.9)"
              + "Q\(800 + radius * 0.8) \(top) 800 \(top)T\(800 - radius * 0.9) 640H-20Z"
          ), 0x2b3a4f)
      }
      canvas.stroke(
        .path(
          "M\(800 - radius) \(base + 60)Q\(800 - radius * 0.86) \(top) 800 \(top)"
            + "T\(800 + radius) \(base + 60)"
        ),
        (0x2b3a4f as Colour).mixed(0x9fb0ac, t * 0.5), 22 - 14 * t)
    }
    for index in 0..<13 {
      let t = Double(index) / 12 * 2 - 1
      let near = Point(800 + t * 960, 640 - 0.62 * 980 * (1 - t * t) * 0.98)
      let far = Point(800 + t * 410, 600 - 0.62 * 420 * (1 - t * t) * 0.98)
      canvas.stroke(.line(near, far), 0x3f5468, 5, opacity: 0.8)
    }
    for side in [-1.0, 1.0] {
      for index in 0..<5 {
        let t = Double(index) / 4
        let x = 800 + side * (930 - 520 * t)
        let width = 34 - 22 * t
        canvas.fill(.rectangle(x - width / 2, 470 + 30 * t, width, 440 - 290 * t), 0x2b3a4f)
      }
    }
  }

  private static func tracks(_ canvas: inout Canvas) {
    for (left, right) in [(-0.16, -0.04), (0.3, 0.42)] {
      for index in 0..<16 {
        let t = Double(index) / 16
        let y = 604 + 462 * t * t
        let reach = 150 + 760 * t * t
        canvas.fill(
          .rectangle(800 + (left - 0.03) * reach, y, (right - left + 0.06) * reach, 3 + 14 * t),
          0x3a3038)
      }
      for edge in [left, right] {
        canvas.fill(
          .polygon(
            Point(800 + edge * 150 - 1, 600), Point(800 + edge * 150 + 1, 600),
            Point(800 + edge * 910 + 9, 1066), Point(800 + edge * 910 - 9, 1066)), 0xd9dcd6)
      }
    }
  }

  private static func platforms(_ canvas: inout Canvas) {
    canvas.fill(
      .polygon(Point(690, 600), Point(764, 600), Point(560, 1066), Point(-240, 1066)),
      .down(0xd9c9ac, 0xb09c82))
    canvas.fill(
      .polygon(Point(760, 600), Point(764, 600), Point(584, 1066), Point(548, 1066)), 0xf2cf5b)
    canvas.fill(
      .polygon(Point(640, 600), Point(690, 600), Point(-240, 1066), Point(-400, 1066)), 0x8a7d74)
    canvas.fill(
      .polygon(Point(900, 600), Point(980, 600), Point(1900, 1066), Point(1330, 1066)),
      .down(0xd9c9ac, 0xb09c82))
  }

  private static func train(_ canvas: inout Canvas) {
    canvas.fill(
      .polygon(Point(880, 520), Point(1080, 390), Point(1080, 700), Point(880, 606)), 0x1f5560)
    for index in 0..<7 {
      let t = Double(index) / 7
      let x = 1068 - 180 * t
      let width = 20 - 10 * t
      canvas.fill(
        .polygon(
          Point(x, 446 + 88 * t), Point(x - width, 452 + 88 * t), Point(x - width, 524 + 36 * t),
          Point(x, 530 + 32 * t)), 0xffe2a0)
    }
    canvas.fill(
      .path(
        "M1040 860L1050 470Q1060 360 1180 350H1250Q1360 360 1372 470L1390 860"
          + "Q1390 890 1360 890H1070Q1040 890 1040 860Z"
      ), 0x2f7f86)
    canvas.fill(
      .path("M1250 350Q1360 360 1372 470L1390 860Q1390 890 1360 890H1300L1270 470Z"), 0x27696f)
    canvas.fill(
      .path(
        "M1082 520L1090 440Q1098 400 1150 396H1270Q1326 400 1334 440L1344 520Q1212 548 1082 520Z"),
      0x16303f)
    canvas.fill(.path("M1100 500L1150 404H1200L1140 520Z"), 0x9fd0d6, opacity: 0.5)
    canvas.fill(.path("M1042 640H1388L1390 720H1040Z"), 0xf4ead8)
    canvas.fill(.path("M1042 666H1388L1389 694H1041Z"), 0xe2583e)
    for x in [1094.0, 1334] {
      canvas.fill(.circle(x, 770, 90), .glow(0xfff3c4, 0.8))
      canvas.fill(.circle(x, 770, 25), 0xfffbe8)
    }
    canvas.fill(.path("M1060 850H1370L1344 930H1086Z"), 0x16303f)
    canvas.fill(.rectangle(1150, 372, 130, 18, corner: 8), 0xffb84a)
  }

  private static func clock(_ canvas: inout Canvas) {
    canvas.stroke(.path("M560 -10V96"), 0x2b3a4f, 10)
    canvas.fill(.circle(560, 170, 84), 0x2b3a4f)
    canvas.fill(.circle(560, 170, 70), 0xfdf6e4)
    for hour in 0..<12 {
      let at = Point(560, 170)
      canvas.stroke(
        .line(at.rising(58, Double(hour) * 30), at.rising(64, Double(hour) * 30)), 0x2b3a4f, 5)
    }
    canvas.stroke(.path("M560 170L560 122M560 170L592 188"), 0x2b3a4f, 8)
    canvas.fill(.circle(560, 170, 8), 0xe2583e)
  }

  private static func travellers(_ canvas: inout Canvas) {
    let people: [(Double, Double, Double, Pose, Colour, Bool)] = [
      (700, 690, 110, .walking, 0x5b4a6b, true), (650, 720, 130, .standing, 0xe8a83a, false),
      (590, 760, 160, .walking, 0x27406b, false), (420, 850, 230, .walking, 0xa8456a, true),
      (500, 920, 280, .holding, 0x2f9f8f, false), (250, 1020, 420, .walking, 0xe2583e, false),
    ]
    for (x, y, height, pose, top, mirrored) in people {
      var person = Figure.anyone(&canvas.dice, tops: [top], bottoms: [0x27324a, 0x4a3f4a])
      person.pose = pose
      person.garment = .coat
      person.breadth = 5
      canvas.fill(.ellipse(x, y + 2, height * 0.3, height * 0.03), 0x5b4a42, opacity: 0.5)
      canvas.figure(person, x, y, height, mirrored: mirrored)
      let side = mirrored ? 1.0 : -1
      let left = x + side * height * 0.26 - height * 0.1
      canvas.stroke(
        .path(
          "M\((left + height * 0.05).tenths) \((y - height * 0.3).tenths)"
            + "v-\((height * 0.16).tenths)h\((height * 0.1).tenths)v\((height * 0.16).tenths)"
        ), 0x2b3a4f, height * 0.014)
      canvas.fill(
        .rectangle(left, y - height * 0.31, height * 0.2, height * 0.29, corner: height * 0.03),
        top.mixed(0xe8a83a, 0.55))
    }
  }
}
