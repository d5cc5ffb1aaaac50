extension Drawings {
  /// A lookout tower over woods, a column of smoke behind the ridges.
  static let forestFireWatch = Drawing("forest-fire-watch") { canvas in
    canvas.sky(.down(0xc9683f, 0xe9954f, 0xf6c77d, 0xf4dcae), to: 800)
    canvas.sun(1250, 250, 84, 0xffe9bd, halo: 4)
    smoke(&canvas)
    canvas.fill(.ellipse(420, 640, 240, 110), .glow(0xff6a2b, 0.9))
    canvas.hills(560, 680, width: 420, roughness: 0.5, 0xb0694c)
    for index in 0..<9 {
      let x = 320 + Double(index) * 26
      let height = canvas.dice.between(26, 64)
      canvas.fill(
        .path(
          "M\((x - 12).tenths) 650q2 -\((height * 0.5).tenths) 12 -\(height.tenths)"
            + "q12 \((height * 0.5).tenths) 12 \(height.tenths)z"
        ),
        index % 2 == 0 ? 0xffb347 : 0xff7a3a)
    }
    canvas.hills(640, 740, width: 360, roughness: 0.5, 0x8a5046)
    woods(&canvas, from: 720, height: 90...130, 0x6b4546, count: 46)
    canvas.fill(.rectangle(0, 760, 1600, 306), 0x54393f)
    woods(&canvas, from: 830, height: 130...190, 0x43323c, count: 36)
    canvas.fill(.rectangle(0, 850, 1600, 216), 0x382b37)
    tower(&canvas)
    woods(&canvas, from: 960, height: 190...270, 0x2b2431, count: 26)
    canvas.fill(.rectangle(0, 950, 1600, 116), 0x241f2b)
    woods(&canvas, from: 1080, height: 210...330, 0x1a1822, count: 17)
  }

  private static func smoke(_ canvas: inout Canvas) {
    let tones: [Colour] = [0x8d6558, 0xa37664, 0xb98a73]
    for index in 0..<64 {
      let t = Double(index) / 63
      let x = 420 + 60 * t + 620 * t * t * t + canvas.dice.between(-1, 1) * (20 + 110 * t)
      let y = 650 - 640 * t + canvas.dice.between(-1, 1) * (8 + 40 * t)
      let radius = 26 + 92 * t + canvas.dice.between(0, 26)
      canvas.fill(.circle(x, y, radius), tones[index % 3], opacity: 0.55)
    }
    for index in 0..<26 {
      let t = Double(index) / 25
      canvas.fill(
        .circle(
          404 + 50 * t + 540 * t * t * t + canvas.dice.between(-14, 14), 640 - 600 * t,
          18 + 54 * t), 0xe0ae86, opacity: 0.4)
    }
  }

  private static func woods(
    _ canvas: inout Canvas, from base: Double, height: ClosedRange<Double>, _ colour: Colour,
    count: Int
  ) {
    for index in 0..<count {
      let x = (Double(index) + canvas.dice.between(-0.3, 0.3)) * 1660 / Double(count) - 20
      canvas.conifer(
        x, base + canvas.dice.between(-12, 16),
        canvas.dice.between(height.lowerBound, height.upperBound), colour)
    }
  }

  private static func tower(_ canvas: inout Canvas) {
    canvas.group(.at(1080, 960)) { canvas in
      let wood: Colour = 0x4a2f33
      canvas.stroke(
        .path("M-120 0L-70 -470M120 0L70 -470M-40 0L-24 -470M40 0L24 -470"), wood, 15, square: true)
      canvas.stroke(
        .path(
          "M-112 -70L96 -220M112 -70L-96 -220M-96 -220L82 -350M96 -220L-82 -350M-82 -350"
            + "L70 -470M82 -350L-70 -470"
        ),
        wood, 7)
      canvas.stroke(.path("M-112 -70H112M-96 -220H96M-82 -350H82"), wood, 11)
      canvas.fill(.rectangle(-150, -484, 300, 18), 0x5d3b3a)
      canvas.fill(.rectangle(-104, -640, 208, 156), 0x7b4a40)
      canvas.fill(.rectangle(-92, -622, 184, 86), 0xffe2a0)
      canvas.stroke(.path("M-30 -622V-536M32 -622V-536"), 0x7b4a40, 9, square: true)
      canvas.fill(.polygon(Point(-150, -636), Point(0, -720), Point(150, -636)), 0x3a262e)
      canvas.stroke(.path("M-146 -484V-540H146V-484M-146 -512H146"), wood, 7)
      canvas.stroke(.line(Point(0, -716), Point(0, -790)), wood, 5)
      var guardian = Figure(pose: .pointing, top: 0xe2583e, bottom: 0x2a2436)
      guardian.pose.farArm = (70, 128)
      guardian.hair = .hat(0x6b4a2c)
      canvas.figure(guardian, -124, -484, 118, mirrored: true)
    }
  }
}
