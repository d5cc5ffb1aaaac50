extension Drawings {
  /// A domed observatory on a ridge under circling stars.
  static let observatory = Drawing("observatory") { canvas in
    canvas.sky(.down(0x0b1030, 0x1c2458, 0x4a3f7c, 0xa5658a))
    trails(&canvas)
    canvas.hills(700, 820, width: 460, 0x463a72)
    canvas.hills(780, 880, width: 320, 0x312c5c)
    small(&canvas, 330, 850, 110)
    small(&canvas, 1330, 862, 90)
    canvas.fill(
      .path("M-20 1066V960Q300 900 560 850Q820 800 1060 850Q1340 920 1620 940V1066Z"), 0x1b1c42)
    dome(&canvas)
    canvas.fill(.path("M-20 1066V1010Q400 960 800 980T1620 1000V1066Z"), 0x11122e)
    for x in stride(from: 30.0, through: 470, by: 52) {
      canvas.conifer(x, 1040 - x * 0.05, canvas.dice.between(100, 190), 0x15163a)
    }
    for x in stride(from: 1180.0, through: 1590, by: 58) {
      canvas.conifer(x, 1030, canvas.dice.between(90, 170), 0x15163a)
    }
    var watcher = Figure(pose: .pointing, top: 0xd9606a, bottom: 0x11122e)
    watcher.pose.nearArm = (146, 150)
    watcher.pose.nod = -22
    canvas.figure(watcher, 1040, 986, 130)
    watcher.top = 0xe8a83a
    watcher.hair = .long
    watcher.pose = Pose(nod: -20)
    canvas.figure(watcher, 1092, 988, 118)
  }

  private static func trails(_ canvas: inout Canvas) {
    let pole = Point(620, 330)
    canvas.fill(.circle(pole.x, pole.y, 700), .glow(0x8a7fd0, 0.28))
    for ring in 0..<62 {
      let radius = 16 + Double(ring) * 19
      for _ in 0..<(1 + ring / 9) {
        let from = canvas.dice.between(0, 360)
        let sweep = canvas.dice.between(14, 46)
        let start = pole.rising(radius, from)
        let end = pole.rising(radius, from + sweep)
        canvas.stroke(
          .path("M\(start.pair)A\(radius.tenths) \(radius.tenths) 0 0 1 \(end.pair)"),
          canvas.dice.pick([0xfdf3d4, 0xffffff, 0xbfd0ff, 0xffd9b0]),
          canvas.dice.between(1.2, 3.2), opacity: canvas.dice.between(0.25, 0.9))
      }
    }
    canvas.fill(.circle(pole.x, pole.y, 5), 0xffffff)
  }

  private static func small(_ canvas: inout Canvas, _ x: Double, _ base: Double, _ size: Double) {
    canvas.fill(.rectangle(x - size / 2, base - size * 0.5, size, size * 0.6), 0x8a80b0)
    let radius = (size * 0.56).tenths
    canvas.fill(
      .path(
        "M\((x - size * 0.56).tenths) \((base - size * 0.48).tenths)A\(radius) \(radius) 0 0 1"
          + " \((x + size * 0.56).tenths) \((base - size * 0.48).tenths)Z"), 0xc5bcd8)
    canvas.fill(.rectangle(x - size * 0.07, base - size, size * 0.14, size * 0.4), 0x312c5c)
  }

  private static func dome(_ canvas: inout Canvas) {
    canvas.fill(.rectangle(610, 620, 400, 230), 0xd9d0e0)
    canvas.fill(.rectangle(880, 620, 130, 230), 0xa79cc0)
    canvas.fill(.path("M580 624C580 360 1040 360 1040 624Z"), 0xf4ecec)
    canvas.fill(.path("M900 440C990 470 1040 540 1040 624H900C940 560 936 490 900 440Z"), 0xb9aecb)
    canvas.fill(
      .path("M700 624C690 520 716 440 760 418L838 424C800 460 786 540 792 624Z"), 0x1c1d48)
    canvas.fill(
      .path("M716 624C716 540 730 480 766 440L806 444C780 500 778 560 780 624Z"), 0xf0a060,
      opacity: 0.85)
    canvas.group(.at(764, 600).turned(-19)) { canvas in
      canvas.fill(.rectangle(-26, -250, 52, 250, corner: 6), 0x3a3f78)
      canvas.fill(.rectangle(-32, -258, 64, 28, corner: 6), 0x565ca0)
      canvas.fill(.rectangle(-26, -120, 52, 16), 0xe8a83a)
      canvas.fill(.rectangle(8, -228, 18, 228), 0x262a5c)
    }
    canvas.fill(.rectangle(566, 612, 488, 26, corner: 5), 0x8a80b0)
    canvas.windows(
      620, 670, 250, 110, columns: 5, rows: 1, dark: 0x4a4478, light: 0xffd98f, lit: 0.7,
      fillShare: 0.5, arched: true)
    canvas.fill(.path(Canvas.arch(908, 730, 64, 120)), 0xffd98f)
    canvas.fill(.path("M908 850L860 900H1010L972 850Z"), 0xffd98f, opacity: 0.35)
  }
}
