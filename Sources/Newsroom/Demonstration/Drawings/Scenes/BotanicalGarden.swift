extension Drawings {
  /// Inside a palm house: iron ribs, great leaves, a path.
  static let botanicalGarden = Drawing("botanical-garden") { canvas in
    canvas.fill(.rectangle(0, 0, 1600, 1066), .down(0x8fcbd0, 0xd6ecd6, 0xf7f1c8))
    canvas.sun(1120, 210, 70, 0xfffbe4, halo: 5)
    glasshouse(&canvas)
    canvas.fill(.rectangle(0, 700, 1600, 366), .down(0x6fa56b, 0x3f7a52))
    for (x, y, height) in [
      (300.0, 760.0, 520.0), (1290, 770, 560), (560, 730, 380), (1060, 730, 360),
    ] {
      canvas.palm(x, y, height, 0x3f8a5c)
    }
    path(&canvas)
    beds(&canvas)
    visitors(&canvas)
    foreground(&canvas)
  }

  private static func glasshouse(_ canvas: inout Canvas) {
    let iron: Colour = 0xf4f8ee
    canvas.fill(.path("M120 720V420Q180 40 800 20Q1420 40 1480 420V720Z"), 0xffffff, opacity: 0.3)
    for index in 0..<17 {
      let t = Double(index) / 16 * 2 - 1
      let foot = 800 + t * 680
      canvas.stroke(
        .path(
          "M\(foot.tenths) 720V420Q\((800 + t * 560).tenths) \((110 + 60 * t * t).tenths) 800 20"),
        iron, index % 4 == 0 ? 11 : 5)
    }
    for (y, reach) in [(150.0, 520.0), (270, 620), (420, 680), (560, 680)] {
      let rise = y < 420 ? 30.0 : 0
      canvas.stroke(
        .path("M\(800 - reach) \(y + rise)Q800 \(y - rise) \(800 + reach) \(y + rise)"), iron, 7)
    }
    canvas.fill(.rectangle(760, 6, 80, 26, corner: 6), iron)
    canvas.stroke(.path("M800 6V-20"), iron, 8)
    canvas.fill(.path(Canvas.arch(700, 520, 200, 200)), 0xe4f4e4)
    canvas.stroke(.path("\(Canvas.arch(700, 520, 200, 200))M800 520V720M700 620H900"), iron, 9)
  }

  private static func path(_ canvas: inout Canvas) {
    canvas.fill(
      .path("M770 716H830Q850 800 940 860T1100 1066H500Q560 940 660 860T770 716Z"),
      .down(0xf2dfb4, 0xd9b98a))
    for index in 0..<9 {
      let t = Double(index) / 9
      let y = 730 + 330 * t * t
      let reach = 34 + 230 * t * t
      canvas.stroke(
        .path(
          "M\((800 - reach).tenths) \(y.tenths)"
            + "Q800 \((y + 12 + 20 * t).tenths) \((800 + reach).tenths) \(y.tenths)"
        ), 0xb8935f, 3, opacity: 0.5)
    }
  }

  private static func clump(
    _ canvas: inout Canvas, _ x: Double, _ y: Double, _ size: Double, _ colour: Colour, leaves: Int
  ) {
    for index in 0..<leaves {
      let degrees = -78 + 156 * Double(index) / Double(leaves - 1) + canvas.dice.between(-6, 6)
      canvas.leaf(
        from: Point(x, y), degrees, length: size * canvas.dice.between(0.8, 1.1),
        width: size * 0.26,
        index % 2 == 0 ? colour : colour.lighter(0.12))
    }
  }

  private static func beds(_ canvas: inout Canvas) {
    let greens: [Colour] = [0x2f7a52, 0x4f9a5c, 0x6fae5b, 0x3f8a6b]
    let petals: [Colour] = [0xe2583e, 0xf2a93b, 0xd9708a, 0xfbf3df, 0x9a5aa8]
    for row in 0..<4 {
      let y = 780 + Double(row) * 70
      for index in 0..<13 {
        let x = Double(index) * 130 + canvas.dice.between(-30, 30)
        guard abs(x - 800) > 110 + (y - 720) * 0.86 else { continue }
        let size = 70 + Double(row) * 26
        clump(&canvas, x, y, size, greens[(index + row) % 4], leaves: 6)
        guard canvas.dice.chance(0.6) else { continue }
        let petal = canvas.dice.pick(petals)
        let at = Point(x + canvas.dice.between(-20, 20), y - size * 0.9)
        canvas.stroke(.line(at, Point(x, y - 10)), 0x2f7a52, 4)
        for turn in 0..<6 {
          let out = at.rising(size * 0.14, Double(turn) * 60)
          canvas.fill(.circle(out.x, out.y, size * 0.1), petal)
        }
        canvas.fill(.circle(at.x, at.y, size * 0.08), 0xf7d35b)
      }
    }
  }

  private static func visitors(_ canvas: inout Canvas) {
    var keeper = Figure(
      pose: .pointing, top: 0x35577d, bottom: 0x4a5a3f, skin: 0xa56b4a, breadth: 5)
    keeper.hair = .hat(0xf2d9a0)
    keeper.pose.nearArm = (118, 128)
    canvas.figure(keeper, 720, 960, 330, mirrored: true)
    var guest = Figure(pose: .standing, top: 0xe2583e, bottom: 0x27324a, skin: 0xe0ab83, breadth: 5)
    guest.garment = .dress
    guest.hair = .bun
    guest.hairColour = 0x5d3d2a
    guest.pose.nod = -12
    canvas.figure(guest, 850, 970, 310, mirrored: true)
    guest.top = 0xf2cf5b
    guest.skin = 0x7d4c36
    guest.pose = .walking
    guest.hair = .long
    canvas.figure(guest, 800, 770, 110)
  }

  private static func foreground(_ canvas: inout Canvas) {
    for (x, degrees) in [(-20.0, 20.0), (30, 44), (-10, 66), (60, 6)] {
      canvas.leaf(from: Point(x, 1100), degrees, length: 430, width: 120, 0x1f5a42)
      canvas.leaf(from: Point(1600 - x, 1100), -degrees, length: 410, width: 120, 0x1f5a42)
    }
    for (x, degrees) in [(0.0, 34.0), (40, 74)] {
      canvas.leaf(from: Point(x, 1110), degrees, length: 330, width: 90, 0x2f7a52)
      canvas.leaf(from: Point(1600 - x, 1110), -degrees, length: 310, width: 90, 0x2f7a52)
    }
  }
}
