extension Drawings {
  /// Paper lanterns over the water, families on the bank.
  static let lanternFestival = Drawing("lantern-festival") { canvas in
    canvas.sky(.down(0x121640, 0x2a2560, 0x5b3a78, 0xa8567a), to: 700)
    canvas.stars(130, to: 520, 0xfdf3d4)
    canvas.sun(1290, 190, 66, 0xfdeeba, halo: 4)
    canvas.hills(520, 640, width: 440, 0x3a2c62)
    canvas.hills(580, 680, width: 320, 0x2a2050)
    canvas.skyline(
      from: 0, to: 700, base: 700, heights: 30...90, widths: 34...70, 0x231a45, light: 0xffc36b,
      lit: 0.4)
    canvas.water(
      from: 696, .down(0x8f4f78, 0x3f2f68, 0x171740), light: 0xffb07a, strips: 70, opacity: 0.35)
    canvas.glitter(x: 1290, from: 700, to: 940, width: 120, 0xfdeeba, rows: 14, opacity: 0.6)
    sky(&canvas)
    floating(&canvas)
    bank(&canvas)
  }

  private static func sky(_ canvas: inout Canvas) {
    for index in 0..<46 {
      let depth = Double(index) / 46
      let size = 10 + 62 * depth * depth
      let x = canvas.dice.between(20, 1580)
      let y = canvas.dice.between(40, 600 - 160 * depth)
      lantern(&canvas, x, y, size)
    }
    for (x, y, size) in [(420.0, 210.0, 104.0), (900, 330, 84), (1130, 130, 72), (150, 420, 76)] {
      lantern(&canvas, x, y, size)
    }
  }

  private static func lantern(_ canvas: inout Canvas, _ x: Double, _ y: Double, _ size: Double) {
    let colour: Colour = canvas.dice.pick([0xf28a3a, 0xf2a94a, 0xe8623e, 0xf6b95b])
    canvas.fill(.circle(x, y + size * 0.3, size * 1.5), .glow(0xffb45b, 0.5))
    canvas.group(.at(x, y).turned(canvas.dice.between(-7, 7)).scaled(size / 100)) { canvas in
      canvas.fill(
        .path("M-44 -40Q-40 -66 0 -68Q40 -66 44 -40L32 62H-32Z"), .down(colour, 0xffd27f, 0xfff0b8))
      canvas.fill(
        .path("M14 -67Q40 -64 44 -40L32 62H10Q24 0 14 -67Z"), colour.darker(0.2), opacity: 0.35)
      canvas.stroke(.path("M-36 20H36M-41 -20H41"), colour.darker(0.15), 3, opacity: 0.6)
      canvas.fill(.rectangle(-32, 58, 64, 8, corner: 3), 0x7d3a2c)
    }
  }

  private static func floating(_ canvas: inout Canvas) {
    for index in 0..<26 {
      let depth = Double(index) / 26
      let y = 716 + 190 * depth
      let x = canvas.dice.between(30, 1570)
      let size = 8 + 34 * depth
      canvas.fill(.ellipse(x, y, size * 2.4, size * 1.1), .glow(0xffb45b, 0.7))
      canvas.fill(
        .rectangle(x - size * 0.2, y + size * 0.3, size * 0.4, size * 1.6), 0xffd27f, opacity: 0.4)
      canvas.fill(
        .polygon(
          Point(x - size * 0.5, y - size), Point(x + size * 0.5, y - size),
          Point(x + size * 0.4, y), Point(x - size * 0.4, y)), 0xffd98a)
      canvas.fill(
        .path(
          "M\((x - size * 0.8).tenths) \(y.tenths)h\((size * 1.6).tenths)"
            + "l-\((size * 0.3).tenths) \((size * 0.3).tenths)h-\(size.tenths)z"
        ), 0xe8623e)
    }
  }

  private static func bank(_ canvas: inout Canvas) {
    canvas.fill(.path("M-20 960Q300 910 760 940T1620 920V1066H-20Z"), 0x120f30)
    let dark: [Colour] = [0x1a1540, 0x241a4a, 0x2f1f4f]
    let people: [(Double, Double, Pose, Bool)] = [
      (170, 290, .reaching, false), (330, 170, .cheering, false), (420, 280, .standing, false),
      (1080, 300, .reaching, true), (980, 180, .pointing, true), (1240, 270, .standing, true),
      (1340, 280, .holding, true),
    ]
    for (index, (x, height, pose, mirrored)) in people.enumerated() {
      var person = Figure.anyone(&canvas.dice, tops: [dark[index % 3]], bottoms: [0x120f30])
      person.skin = 0xb8734f
      person.pose = pose
      if pose.nearArm.upper > 100, index != 1 {
        person.pose.nearArm = (130, 150)
        person.pose.farArm = (112, 140)
        person.pose.nod = -18
      }
      canvas.figure(person, x, 990, height, mirrored: mirrored)
    }
    lantern(&canvas, 316, 640, 110)
    lantern(&canvas, 926, 626, 116)
    canvas.fill(.path("M-20 1010Q500 980 1000 1004T1620 990V1066H-20Z"), 0x0c0a24)
    for _ in 0..<60 {
      let x = canvas.dice.between(0, 1600)
      let height = canvas.dice.between(20, 60)
      let bend = canvas.dice.between(-14, 14)
      canvas.stroke(
        .path(
          "M\(x.tenths) 1066"
            + "q4 -\((height * 0.6).tenths) \(bend.tenths) -\(height.tenths)"
        ), 0x0c0a24, 5)
    }
  }
}
