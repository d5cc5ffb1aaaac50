extension Drawings {
  /// Small boats in a cove, nets drying on the mole.
  static let fishingBoats = Drawing("fishing-boats") { canvas in
    canvas.sky(.down(0x6fb7c9, 0xc9e2d3, 0xfbe9bf), to: 500)
    canvas.sun(1180, 160, 60, 0xfff6d4)
    canvas.cloud(420, 210, 320, 0xffffff, opacity: 0.85)
    canvas.hills(330, 460, width: 460, 0x9cc0a8)
    town(&canvas)
    canvas.water(
      from: 492, .down(0x8fd0cc, 0x3f9fae, 0x1f6f8c), light: 0xf4fbf2, strips: 110, opacity: 0.5)
    reflections(&canvas)
    canvas.fishingBoat(360, 640, 250, hull: 0x2f7f9f, house: 0xfbf3df)
    canvas.fishingBoat(760, 610, 200, hull: 0xe8a83a, house: 0xfbf3df, mirrored: true)
    canvas.fishingBoat(1180, 680, 300, hull: 0x3f8a5c, house: 0xfdf6e4)
    canvas.fishingBoat(700, 830, 470, hull: 0xd9482f, house: 0xfdf6e4)
    for (x, y, reach) in [
      (360.0, 652.0, 120.0), (760, 620, 100), (1180, 694, 150), (700, 850, 240),
    ] {
      canvas.fill(.ellipse(x, y, reach, 9), 0x1a5570, opacity: 0.35)
      canvas.fill(
        .rectangle(x - reach * 0.7, y + 14, reach * 1.2, 5, corner: 2), 0xf4fbf2, opacity: 0.6)
    }
    mole(&canvas)
    canvas.birds(9, near: 900, 330, 0xfdfaf0)
  }

  private static func town(_ canvas: inout Canvas) {
    let walls: [Colour] = [0xfbe8c4, 0xf2b48a, 0xe8d0a8, 0xf6c86a, 0xd98a70, 0xfdf3dc, 0xc9d6c0]
    for (base, count, low, high) in [(430.0, 12, 70.0, 110.0), (510, 15, 90, 140)] {
      for index in 0..<count {
        let step = 1660 / Double(count)
        canvas.house(
          Double(index) * step - 30, base, step * 0.9, canvas.dice.between(low, high),
          wall: canvas.dice.pick(walls), roof: canvas.dice.pick([0xb8553c, 0xc8684a]),
          window: 0x4f7f8a,
          lit: 0, floors: 3, columns: 3, pitch: 0.26)
      }
    }
    canvas.fill(.rectangle(1290, 260, 64, 230), 0xfdf3dc)
    canvas.fill(.rectangle(1332, 260, 22, 230), 0xd9c6a4)
    canvas.fill(.polygon(Point(1280, 264), Point(1322, 190), Point(1364, 264)), 0xb8553c)
    canvas.fill(.path(Canvas.arch(1306, 290, 26, 46)), 0x4f7f8a)
    canvas.fill(.rectangle(0, 490, 1600, 16), 0xe2d3b4)
  }

  private static func reflections(_ canvas: inout Canvas) {
    for _ in 0..<60 {
      let y = canvas.dice.between(512, 590)
      canvas.fill(
        .rectangle(canvas.dice.between(0, 1560), y, canvas.dice.between(30, 110), 6, corner: 3),
        canvas.dice.pick([0xfbe8c4, 0xf2b48a, 0xb8553c, 0xf6c86a]), opacity: 0.35)
    }
  }

  private static func mole(_ canvas: inout Canvas) {
    canvas.fill(.path("M-20 960L1620 906V1066H-20Z"), 0xcbb58f)
    canvas.fill(.path("M-20 960L1620 906V930L-20 986Z"), 0xe8d6b0)
    for index in 0..<13 {
      let x = Double(index) * 130 - 20
      canvas.stroke(.line(Point(x, 986 - x * 0.034), Point(x - 20, 1066)), 0xa8906a, 4)
    }
    net(&canvas)
    for (x, y) in [(1250.0, 920.0), (1330, 918), (1290, 884)] {
      canvas.fill(.rectangle(x, y - 40, 74, 42, corner: 4), 0xb5793f)
      canvas.stroke(
        .path("M\(x) \(y - 20)h74M\(x + 24) \(y - 40)v42M\(x + 50) \(y - 40)v42"), 0x8a5830, 4)
    }
    for (x, mirrored) in [(1180.0, false), (470, true)] {
      var fisher = Figure(
        pose: .holding, top: 0xf2c14a, bottom: 0x35577d, skin: 0xc98f6b, breadth: 5)
      fisher.hair = .hat(mirrored ? 0xd9482f : 0x27406b)
      if mirrored {
        fisher.top = 0x27406b
        fisher.pose = .sitting
        canvas.figure(fisher, x, 980, 250, mirrored: true)
        canvas.fill(.rectangle(x - 26, 918, 60, 60, corner: 6), 0x7d5a42)
      } else {
        canvas.figure(fisher, x, 970, 270)
      }
    }
  }

  private static func net(_ canvas: inout Canvas) {
    let shape = Shape.path("M60 960Q120 830 260 880Q350 800 420 950Q300 1010 60 960Z")
    canvas.fill(shape, 0x2f7f7f)
    canvas.clip(to: shape) { canvas in
      for index in 0..<24 {
        let x = 20 + Double(index) * 20
        canvas.stroke(
          .path("M\(x) 800L\(x + 100) 1010M\(x + 60) 800L\(x - 50) 1010"), 0x7fc0b4, 2.5)
      }
    }
    for index in 0..<8 {
      canvas.fill(.circle(76 + Double(index) * 48, 956 + Double(index % 3) * 9, 12), 0xf2a03a)
    }
  }
}
