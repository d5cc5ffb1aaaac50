extension Drawings {
  /// The leaders of a city marathon, the field behind them.
  static let marathon = Drawing("marathon") { canvas in
    canvas.sky(.down(0x86c5d1, 0xdcebd6, 0xfbe8c0), to: 660)
    canvas.sun(800, 330, 80, 0xfff3cf, halo: 5)
    city(&canvas)
    canvas.fill(
      .polygon(Point(640, 600), Point(960, 600), Point(1900, 1066), Point(-300, 1066)),
      .down(0x9aa3a8, 0x6b7480))
    canvas.fill(
      .polygon(Point(0, 640), Point(640, 600), Point(-300, 1066), Point(0, 1066)), 0xd9c6a4)
    canvas.fill(
      .polygon(Point(1600, 640), Point(960, 600), Point(1900, 1066), Point(1600, 1066)), 0xcdb994)
    for (top, bottom) in [(700.0, 760.0), (800, 890), (940, 1066)] {
      let spread = (top - 600) * 0.02
      canvas.fill(
        .polygon(
          Point(800 - 4 - spread, top), Point(804 + spread, top),
          Point(808 + spread * 2, bottom), Point(792 - spread * 2, bottom)), 0xf4f1e4)
    }
    crowd(&canvas)
    field(&canvas)
    leaders(&canvas)
  }

  private static func city(_ canvas: inout Canvas) {
    canvas.skyline(from: 420, to: 1180, base: 620, heights: 60...170, widths: 40...80, 0xc3cfc8)
    let walls: [Colour] = [0xf0d2a8, 0xd99a7c, 0xc7d0b8, 0xe8b98a, 0xb5a9b0]
    for index in 0..<4 {
      let t = Double(index)
      let width = 170 - t * 18
      let left = t * 158 - t * t * 6
      let height = 560 - t * 110
      for mirrored in [false, true] {
        canvas.group(.at(mirrored ? 1600 : 0, 0).mirrored(mirrored)) { canvas in
          canvas.house(
            left - 10, 660 - t * 12, width, height, wall: walls[(index + (mirrored ? 2 : 0)) % 5],
            roof: 0xa85440,
            window: 0x5b7f86, lit: 0.1, floors: 5, columns: 3, pitch: 0)
        }
      }
    }
    for (y, reach) in [(190.0, 0.0), (330, 240)] {
      canvas.stroke(.path("M\(reach) \(y)Q800 \(y + 110) \(1600 - reach) \(y)"), 0x6b5a5a, 3)
      for index in 1..<16 {
        let t = Double(index) / 16
        let x = reach + (1600 - 2 * reach) * t
        let drop = y + 220 * t * (1 - t)
        canvas.fill(
          .polygon(Point(x - 18, drop), Point(x + 18, drop), Point(x, drop + 38)),
          [0xe2583e, 0xfbf3df, 0x2f7f86, 0xe8a83a][index % 4] as Colour)
      }
    }
  }

  private static func crowd(_ canvas: inout Canvas) {
    let tops: [Colour] = [0x27406b, 0x7b3f58, 0x4c6b4f, 0xd9708a, 0xe8a83a, 0x8a5a3c]
    for mirrored in [false, true] {
      for index in 0..<9 {
        let t = Double(index) / 8
        let x = 560 - t * 520
        let y = 656 + t * t * 260
        var fan = Figure.anyone(&canvas.dice, tops: tops, bottoms: [0x3a4054])
        fan.pose = canvas.dice.chance(0.5) ? .cheering : .pointing
        canvas.figure(fan, mirrored ? 1600 - x : x, y, 100 + t * 170, mirrored: mirrored)
      }
      let side = mirrored ? 1600.0 : 0
      canvas.group(.at(side, 0).mirrored(mirrored)) { canvas in
        canvas.fill(
          .polygon(Point(600, 622), Point(600, 656), Point(-20, 1000), Point(-20, 840)), 0x27406b,
          opacity: 0.9)
        canvas.fill(
          .polygon(Point(600, 622), Point(600, 628), Point(-20, 870), Point(-20, 840)), 0xe2583e)
      }
    }
  }

  private static func field(_ canvas: inout Canvas) {
    let tops: [Colour] = [0xe2583e, 0x2f7f86, 0xe8a83a, 0x27406b, 0xfbf3df, 0xa8456a, 0x6aa84f]
    for row in 0..<6 {
      let t = Double(row) / 6
      for index in 0..<6 {
        var runner = Figure.anyone(&canvas.dice, tops: tops, bottoms: [0x27324a, 0x4a3f4a])
        runner.garment = .shorts
        runner.pose = .running
        runner.pose.lean = 6
        let reach = 90 + t * 190
        let x = 800 + (Double(index) - 2.5) / 2.5 * reach + canvas.dice.between(-16, 16)
        canvas.figure(
          runner, x, 640 + t * 150 + canvas.dice.between(-8, 8), 84 + t * 90,
          mirrored: canvas.dice.chance(0.3))
      }
    }
  }

  private static func leaders(_ canvas: inout Canvas) {
    for (x, y, height, top, skin, hair) in [
      (480.0, 980.0, 430.0, 0x2f9f8f as Colour, 0x5c382b as Colour, Figure.Hair.short),
      (1120, 990, 440, 0xe8a83a, 0xe0ab83, .bun), (790, 1044, 520, 0xe2583e, 0x7d4c36, .short),
    ] {
      canvas.fill(.ellipse(x, y + 4, 150, 16), 0x3f4654, opacity: 0.45)
      var runner = Figure(
        pose: .running, top: top, bottom: 0x1f2438, skin: skin, hair: hair, breadth: 5)
      runner.shoes = 0xf2cf3a
      runner.garment = .shorts
      canvas.figure(runner, x, y, height)
      canvas.group(.at(x, y).scaled(height / 100)) { canvas in
        canvas.group(.at(4.4, -61).turned(13)) { canvas in
          canvas.fill(.rectangle(-6, 0, 12, 9, corner: 1), 0xfdfaf0)
          canvas.fill(.rectangle(-4, 2.5, 8, 1.4), 0x27406b)
          canvas.fill(.rectangle(-4, 5.2, 5, 1.4), 0x27406b)
        }
      }
    }
  }
}
