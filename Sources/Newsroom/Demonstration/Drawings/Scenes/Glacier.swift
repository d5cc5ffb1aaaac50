extension Drawings {
  /// A glacier that ends in a lake, two hikers before it for its size.
  static let glacier = Drawing("glacier") { canvas in
    canvas.sky(.down(0x6fb3cf, 0xb9dde0, 0xf4eedd), to: 600)
    canvas.cloud(1080, 190, 360, 0xffffff, opacity: 0.85)
    canvas.peaks(
      [Point(180, 190), Point(1450, 150)], base: 720, lit: 0x9db7c9, shade: 0x7d9ab3,
      snow: 0xf7fbf8)
    canvas.peaks(
      [Point(440, 120), Point(1130, 90)], base: 720, lit: 0x7f9db5, shade: 0x5f7f9d,
      snow: 0xfdfdf8)
    canvas.fill(.rectangle(0, 700, 1600, 110), 0x54697d)
    ice(&canvas)
    canvas.fill(.path("M-20 560L120 520L330 640L470 720L560 800L-20 830Z"), 0x5b6d7c)
    canvas.fill(.path("M-20 620L140 600L330 700L470 780L560 800L-20 830Z"), 0x495a6b)
    canvas.fill(.path("M1620 520L1500 540L1290 640L1150 730L1080 800L1620 830Z"), 0x4f6272)
    canvas.fill(.path("M1620 640L1470 640L1290 730L1080 800L1620 830Z"), 0x3f5061)
    canvas.water(
      from: 796, .down(0x8fd0d3, 0x3f97a8, 0x1f6480), light: 0xf4fbf6, strips: 70, opacity: 0.5)
    for _ in 0..<16 { floe(&canvas) }
    shore(&canvas)
  }

  private static func ice(_ canvas: inout Canvas) {
    let body =
      "M640 330Q760 290 900 330Q880 470 980 590Q1080 700 1110 800H500"
      + "Q540 690 610 590Q690 460 640 330Z"
    canvas.fill(.path(body), .down(0xffffff, 0xd9eef2, 0xa9d6e2))
    canvas.clip(to: .path(body)) { canvas in
      for row in 0..<17 {
        let share = Double(row) / 16
        let y = 360 + 400 * share * (0.55 + 0.45 * share)
        let sag = 24 + 40 * share
        canvas.stroke(
          .path("M420 \(y.tenths)Q800 \((y + sag * 2).tenths) 1180 \(y.tenths)"), 0x6fb6cf,
          2 + 4 * share, opacity: 0.55)
      }
      for x in [690.0, 760, 830] {
        canvas.stroke(
          .path("M\(x) 320Q\(x + (x - 760) * 0.6) 520 \(x + (x - 760) * 2.4) 810"), 0x8a9fb0, 9,
          opacity: 0.5)
      }
    }
    let front =
      "M500 800L520 716L556 700L584 728L630 690L672 716L716 682L764 712L806 684L850 716"
      + "L896 690L934 720L980 694L1020 726L1064 704L1096 730L1110 800Z"
    canvas.fill(.path(front), .down(0xc9ecf2, 0x4fa3c4))
    for x in stride(from: 530.0, to: 1090, by: 42) {
      let lean = canvas.dice.between(-10, 10)
      canvas.stroke(
        .line(Point(x, 798), Point(x + lean, canvas.dice.between(722, 752))), 0x2f86ad, 5,
        opacity: 0.6)
    }
  }

  private static func floe(_ canvas: inout Canvas) {
    let depth = canvas.dice.between(0, 1)
    let y = 816 + depth * 130
    let x = canvas.dice.between(60, 1560)
    let width = canvas.dice.between(30, 80) * (0.5 + depth)
    let height = width * canvas.dice.between(0.22, 0.45)
    canvas.fill(
      .polygon(
        Point(x - width / 2, y), Point(x - width * 0.36, y - height), Point(x, y - height * 0.7),
        Point(x + width * 0.22, y - height * 1.1), Point(x + width / 2, y)), 0xffffff)
    canvas.fill(
      .polygon(
        Point(x, y - height * 0.7), Point(x + width * 0.22, y - height * 1.1),
        Point(x + width / 2, y), Point(x + width * 0.06, y)), 0xa9d6e2)
    canvas.fill(.rectangle(x - width * 0.5, y, width, 5, corner: 2), 0x2f7f9a, opacity: 0.5)
  }

  private static func shore(_ canvas: inout Canvas) {
    canvas.fill(.path("M-20 1066V980Q200 930 470 958T900 1000T1300 980T1620 930V1066Z"), 0x3a4654)
    canvas.fill(.path("M-20 1066V1020Q300 980 620 1010T1620 990V1066Z"), 0x2a3442)
    for _ in 0..<40 {
      let x = canvas.dice.between(0, 1600)
      let size = canvas.dice.between(6, 24)
      canvas.fill(
        .ellipse(x, canvas.dice.between(1000, 1060), size, size * 0.5), 0x55636f, opacity: 0.8)
    }
    for (x, top, pose) in [
      (300.0, 0xe2583e as Colour, Pose.pointing), (392, 0xefa63c, Pose.standing),
    ] {
      var hiker = Figure(pose: pose, top: top, bottom: 0x1f2a44, breadth: 5)
      hiker.hair = .hat(0x27315a)
      canvas.figure(hiker, x, 986, 190)
      canvas.fill(.rectangle(x - 36, 850, 26, 58, corner: 10), 0x27315a)
    }
  }
}
