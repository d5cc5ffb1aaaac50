extension Drawings {
  /// Two researchers at a bench with microscope and glassware.
  static let laboratory = Drawing("laboratory") { canvas in
    canvas.fill(.rectangle(0, 0, 1600, 1066), .down(0xcfe6e2, 0xa9d0cf))
    window(&canvas)
    shelves(&canvas)
    var left = Figure(pose: .reading, top: 0xfbf8ef, bottom: 0x2f5d73, skin: 0x7d4c36)
    left.hair = .bun
    left.garment = .coat
    left.breadth = 5
    left.pose.lean = 16
    left.pose.nearArm = (34, 92)
    left.pose.farArm = (44, 100)
    canvas.figure(left, 420, 1120, 700)
    var right = Figure(pose: .holding, top: 0xfbf8ef, bottom: 0x27324a, skin: 0xe0ab83)
    right.hairColour = 0x8a5a32
    right.garment = .coat
    right.breadth = 5
    right.pose.nearArm = (44, 138)
    canvas.figure(right, 1240, 1120, 730, mirrored: true)
    canvas.group(.at(1052, 540)) { canvas in
      canvas.fill(
        .path("M-12 -60h24v54l34 62q8 18 -14 18h-64q-22 0 -14 -18l34 -62z"), 0xf3fbf8, opacity: 0.75
      )
      canvas.fill(.path("M-30 32h60l16 24q8 18 -14 18h-64q-22 0 -14 -18z"), 0xe2583e)
    }
    bench(&canvas)
  }

  private static func window(_ canvas: inout Canvas) {
    canvas.fill(.rectangle(60, 90, 560, 460, corner: 8), 0xf7f4e6)
    canvas.fill(.rectangle(80, 110, 520, 420), .down(0x7fc0cf, 0xe4f0dc))
    canvas.clip(to: .rectangle(80, 110, 520, 420)) { canvas in
      canvas.sun(470, 220, 44, 0xfff3c9)
      canvas.fill(.circle(180, 540, 130), 0x4f8f6a)
      canvas.fill(.circle(340, 570, 120), 0x6aa873)
      canvas.fill(.circle(530, 560, 110), 0x4f8f6a)
    }
    canvas.stroke(.path("M340 110V530M80 320H600"), 0xf7f4e6, 14, square: true)
  }

  private static func shelves(_ canvas: inout Canvas) {
    let colours: [Colour] = [0xe2583e, 0xe8a83a, 0x2f7f86, 0x6d3f73, 0x8fb03e, 0x35577d]
    for row in 0..<3 {
      let y = 220 + Double(row) * 150
      canvas.fill(.rectangle(720, y, 800, 16), 0x3f6f76)
      var x = 740.0
      while x < 1480 {
        let width = canvas.dice.between(34, 62)
        let height = canvas.dice.between(52, 108)
        let colour = canvas.dice.pick(colours)
        if canvas.dice.chance(0.5) {
          canvas.fill(.rectangle(x, y - height, width, height, corner: 8), 0xf3fbf8, opacity: 0.8)
          canvas.fill(
            .rectangle(x, y - height * 0.6, width, height * 0.6, corner: 8), colour)
          canvas.fill(
            .rectangle(x + width * 0.2, y - height - 10, width * 0.6, 14, corner: 3), 0x27415a)
        } else {
          canvas.fill(.rectangle(x, y - height, width * 0.6, height), colour)
          canvas.fill(.rectangle(x, y - height + 16, width * 0.6, 10), 0xfbf3df)
        }
        x += width + canvas.dice.between(8, 26)
      }
    }
  }

  private static func bench(_ canvas: inout Canvas) {
    canvas.fill(.rectangle(0, 830, 1600, 236), 0x2d6470)
    canvas.fill(.rectangle(0, 812, 1600, 34), 0xfbf8ef)
    canvas.fill(.rectangle(0, 846, 1600, 12), 0x1f4a57)
    for x in stride(from: 40.0, to: 1600, by: 262) {
      canvas.stroke(.path(Canvas.panel(x, 880, 222, 200)), 0x24535f, 5)
      canvas.fill(.rectangle(x + 92, 900, 40, 9, corner: 4), 0xcfe6e2)
    }
    microscope(&canvas)
    for (x, colour) in [(830.0, 0x2f9f8f as Colour), (930, 0xe8a83a)] {
      canvas.fill(
        .path("M\(x - 16) 640h32v62l42 84q10 26 -18 26h-80q-28 0 -18 -26l42 -84z"), 0xf3fbf8,
        opacity: 0.7)
      canvas.fill(.path("M\(x - 40) 752h80l18 34q10 26 -18 26h-80q-28 0 -18 -26z"), colour)
      canvas.fill(.circle(x - 10, 780, 7), colour.lighter(0.4))
      canvas.fill(.circle(x + 16, 768, 5), colour.lighter(0.4))
    }
    canvas.fill(.rectangle(1330, 742, 210, 16), 0xc98d4c)
    canvas.fill(.rectangle(1330, 796, 210, 16), 0xc98d4c)
    for (index, colour) in [0xe2583e as Colour, 0x6d3f73, 0x2f9f8f, 0xe8a83a, 0x35577d].enumerated()
    {
      let x = 1346 + Double(index) * 38
      canvas.fill(.rectangle(x, 680, 24, 122, corner: 12), 0xf3fbf8, opacity: 0.8)
      canvas.fill(.rectangle(x, 734, 24, 68, corner: 12), colour)
    }
  }

  private static func microscope(_ canvas: inout Canvas) {
    canvas.group(.at(668, 812)) { canvas in
      canvas.fill(.rectangle(-110, -26, 210, 26, corner: 10), 0x1f2a44)
      canvas.fill(.path("M56 -26Q130 -150 40 -262L8 -236Q76 -150 16 -26Z"), 0x27415a)
      canvas.fill(.rectangle(-100, -92, 150, 18, corner: 4), 0x1f2a44)
      canvas.group(.at(-30, -110).turned(-28)) { canvas in
        canvas.fill(.rectangle(-16, -20, 32, 36, corner: 4), 0xe8a83a)
        canvas.fill(.rectangle(-27, -190, 54, 176, corner: 8), 0xfbf8ef)
        canvas.fill(.rectangle(4, -190, 23, 176, corner: 8), 0xcbdad8)
        canvas.fill(.rectangle(-19, -236, 38, 50, corner: 6), 0x1f2a44)
      }
      canvas.fill(.circle(62, -128, 24), 0xe2583e)
    }
  }
}

extension Canvas {
  /// The outline of a door or drawer front.
  static func panel(_ x: Double, _ y: Double, _ width: Double, _ height: Double) -> String {
    "M\(x.tenths) \(y.tenths)h\(width.tenths)v\(height.tenths)h-\(width.tenths)z"
  }
}
