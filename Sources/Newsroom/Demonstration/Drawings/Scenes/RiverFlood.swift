extension Drawings {
  /// A street under water, neighbours in a rescue boat.
  static let riverFlood = Drawing("river-flood") { canvas in
    canvas.sky(.down(0x4d5f73, 0x7d8f99, 0xbcc4bd), to: 700)
    canvas.cloud(100, 220, 560, 0x5b6d7f)
    canvas.cloud(760, 170, 640, 0x55687b)
    canvas.cloud(1150, 290, 480, 0x66788a)
    canvas.cloud(380, 320, 460, 0x6d7f8d)
    canvas.hills(480, 580, width: 420, 0x71868a)
    street(&canvas)
    canvas.water(
      from: 690, .down(0xa08f74, 0x7d6f5c, 0x4f4a47), light: 0xe0d4b4, strips: 90, opacity: 0.4)
    reflections(&canvas)
    signs(&canvas)
    boat(&canvas)
    canvas.waves(1000, length: 240, height: 18, 0x544d48)
    rain(&canvas)
  }

  private static func street(_ canvas: inout Canvas) {
    let walls: [(Colour, Colour)] = [
      (0xe3c79c, 0x8f4a3f), (0xc9806a, 0x6d3f42), (0x9fb0a4, 0x4f5f66), (0xe8d5b5, 0x8f4a3f),
      (0xb5897a, 0x5d4048), (0xd9b98c, 0x6d3f42),
    ]
    for (index, (wall, roof)) in walls.enumerated() {
      let x = Double(index) * 274 - 20
      canvas.house(
        x, 800, 256, canvas.dice.between(360, 440), wall: wall, roof: roof, window: 0x3d5266,
        lit: 0.12, floors: 4, columns: 3, pitch: 0.4)
    }
    canvas.roundTree(530, 760, 330, 0x5b7a5c)
    canvas.roundTree(1370, 780, 300, 0x4f6f58)
  }

  private static func reflections(_ canvas: inout Canvas) {
    for index in 0..<6 {
      let x = Double(index) * 274 - 10
      for row in 0..<7 {
        let width = 230 * canvas.dice.between(0.5, 1)
        canvas.fill(
          .rectangle(
            x + canvas.dice.between(0, 40), 700 + Double(row) * 17, width, 7, corner: 3),
          index % 2 == 0 ? 0xd9c096 : 0x9c6f5f, opacity: 0.35)
      }
    }
  }

  private static func signs(_ canvas: inout Canvas) {
    canvas.stroke(.line(Point(180, 860), Point(180, 600)), 0x39424f, 12)
    canvas.fill(.polygon(Point(180, 520), Point(268, 672), Point(92, 672)), 0xd9432f)
    canvas.fill(.polygon(Point(180, 562), Point(236, 656), Point(124, 656)), 0xfbf3df)
    canvas.stroke(
      .path("M140 620q14 -16 27 0t27 0t27 0M140 642q14 -16 27 0t27 0t27 0"), 0x27324a, 7)
    canvas.stroke(.line(Point(1260, 850), Point(1260, 520)), 0x39424f, 10)
    canvas.fill(.path("M1224 520H1296L1284 474H1236Z"), 0x39424f)
    for x in [180.0, 1260] {
      canvas.fill(.ellipse(x, 860, 54, 9), 0xe0d4b4, opacity: 0.6)
    }
    canvas.fill(.path("M1380 868Q1390 800 1440 792H1530Q1570 800 1590 868Z"), 0x35577d)
    canvas.fill(
      .path("M1412 838Q1424 806 1446 806H1478V838ZM1490 806H1524Q1546 810 1560 838H1490Z"), 0xbcd0d3
    )
    canvas.fill(.ellipse(1486, 868, 132, 12), 0xe0d4b4, opacity: 0.6)
  }

  private static func boat(_ canvas: inout Canvas) {
    canvas.fill(.ellipse(760, 942, 420, 22), 0x3f3b3c, opacity: 0.5)
    let crew: [(Double, Colour, Figure.Hair, Bool)] = [
      (560, 0x2f7f86, .bun, false), (670, 0xe8a83a, .short, false), (760, 0x7b3f58, .long, true),
      (850, 0x4c6b4f, .scarf(0xd9708a), true),
    ]
    for (index, (x, top, hair, mirrored)) in crew.enumerated() {
      var person = Figure(pose: .sitting, top: top, skin: Figure.skins[index + 1], breadth: 5)
      person.hair = hair
      canvas.figure(person, x, 940, 250, mirrored: mirrored)
    }
    var pilot = Figure(pose: .holding, top: 0xe2583e, bottom: 0x27324a, skin: 0xe0ab83, breadth: 5)
    pilot.hair = .helmet(0xf7e15a)
    pilot.pose.nearArm = (34, 60)
    canvas.figure(pilot, 452, 924, 300)
    canvas.stroke(.line(Point(534, 770), Point(590, 990)), 0xc98d4c, 9)
    canvas.fill(
      .path(
        "M352 846Q420 890 620 892H980Q1100 884 1172 820Q1170 930 1080 944H470Q370 930 352 846Z"),
      0xe86f3a)
    canvas.fill(
      .path(
        "M366 880Q440 908 620 910H990Q1090 904 1160 866Q1140 936 1080 944H470Q390 930 366 880Z"),
      0xb84a2c)
    canvas.stroke(.path("M420 868Q520 912 700 912T1060 868"), 0xfbf3df, 5)
    canvas.fill(
      .path("M300 952Q700 916 1240 944Q1180 966 760 966T300 952Z"), 0xe0d4b4, opacity: 0.6)
  }

  private static func rain(_ canvas: inout Canvas) {
    for _ in 0..<150 {
      let x = canvas.dice.between(-40, 1640)
      let y = canvas.dice.between(-20, 1040)
      let length = canvas.dice.between(20, 54)
      canvas.stroke(
        .line(Point(x, y), Point(x - length * 0.28, y + length)), 0xe6edea, 2.4,
        opacity: canvas.dice.between(0.2, 0.5))
    }
  }
}
