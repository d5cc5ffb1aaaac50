extension Drawings {
  /// Vines in rows up to a farmhouse at harvest.
  static let vineyard = Drawing("vineyard") { canvas in
    canvas.sky(.down(0x7fb6c9, 0xdbe3cb, 0xfbe2b0, 0xf6c98a), to: 560)
    canvas.sun(1220, 250, 70, 0xfff3cf, halo: 5)
    canvas.cloud(220, 230, 340, 0xfffaf0, opacity: 0.85)
    canvas.hills(360, 480, width: 480, 0xa9b48c)
    canvas.hills(430, 540, width: 380, .down(0xb5b264, 0x93a058))
    farm(&canvas)
    slopes(&canvas)
    canvas.fill(.path("M-20 640Q760 540 1620 640V1066H-20Z"), .down(0xc99a5c, 0xa8743f))
    rows(&canvas)
    pickers(&canvas)
  }

  private static func farm(_ canvas: inout Canvas) {
    for (x, height) in [(340.0, 190.0), (390, 230), (440, 200), (860, 170), (900, 210)] {
      canvas.cypress(x, 540, height, 0x4a6b45)
    }
    canvas.fill(.rectangle(520, 420, 250, 120), 0xf2d3a0)
    canvas.fill(.rectangle(700, 420, 70, 120), 0xd6ae7c)
    canvas.fill(
      .polygon(Point(500, 426), Point(560, 364), Point(740, 364), Point(790, 426)), 0xb8533a)
    canvas.fill(.rectangle(470, 330, 90, 210), 0xf7dfb4)
    canvas.fill(.polygon(Point(456, 336), Point(515, 284), Point(574, 336)), 0xa84a34)
    canvas.windows(
      580, 440, 180, 80, columns: 3, rows: 1, dark: 0x5b6a5c, light: 0xffd98a, lit: 0,
      fillShare: 0.42,
      arched: true)
    canvas.fill(.path(Canvas.arch(498, 370, 34, 50)), 0x5b6a5c)
    canvas.fill(.path(Canvas.arch(494, 480, 42, 60)), 0x7d4a36)
  }

  private static func slopes(_ canvas: inout Canvas) {
    canvas.fill(.path("M860 560Q1200 400 1620 440V700H800Z"), 0x9ca551)
    canvas.clip(to: .path("M860 560Q1200 400 1620 440V700H800Z")) { canvas in
      for index in 0..<20 {
        let x = 780 + Double(index) * 52
        canvas.stroke(.path("M\(x) 720Q\(x + 90) 560 \(x + 240) 420"), 0x6f8a3f, 13)
      }
    }
    canvas.fill(.path("M-20 500Q260 460 420 540T760 600V720H-20Z"), 0x8fa04c)
    canvas.clip(to: .path("M-20 500Q260 460 420 540T760 600V720H-20Z")) { canvas in
      for index in 0..<17 {
        let x = -60 + Double(index) * 54
        canvas.stroke(.path("M\(x + 60) 480Q\(x + 10) 580 \(x - 30) 730"), 0x667f3c, 13)
      }
    }
  }

  private static func rows(_ canvas: inout Canvas) {
    let eye = Point(800, 560)
    for step in 0..<9 {
      for side in [-1.0, 1.0] {
        let foot = 800 + side * (150 + Double(8 - step) * 290)
        row(&canvas, eye, Point(foot, 1130), side)
      }
    }
    canvas.fill(
      .polygon(Point(792, 606), Point(808, 606), Point(900, 1066), Point(700, 1066)), 0xe0b878,
      opacity: 0.7)
  }

  private static func row(_ canvas: inout Canvas, _ eye: Point, _ foot: Point, _ side: Double) {
    let count = 30
    for index in stride(from: 5, to: count, by: 1) {
      let t = Double(index) / Double(count - 1)
      let near = t * t
      let at = eye.towards(foot, near)
      let size = 8 + 84 * near
      guard at.x > -120, at.x < 1720, at.y > 604 else { continue }
      if index % 4 == 0 {
        canvas.stroke(.line(at, Point(at.x, at.y - size * 2.1)), 0x6b4a36, max(size * 0.1, 1.5))
      }
      let tone: Colour = canvas.dice.pick([0x5f8a3a, 0x6f9a42, 0x83a648, 0x54803a])
      canvas.fill(.ellipse(at.x, at.y - size * 1.15, size * 0.9, size * 0.76), tone)
      canvas.fill(
        .ellipse(at.x - size * 0.2, at.y - size * 1.45, size * 0.5, size * 0.36), tone.lighter(0.16)
      )
      guard size > 26, canvas.dice.chance(0.6) else { continue }
      grapes(&canvas, at.x - side * size * 0.3, at.y - size * 0.95, size * 0.1)
    }
  }

  private static func grapes(_ canvas: inout Canvas, _ x: Double, _ y: Double, _ radius: Double) {
    for (row, count) in [3, 3, 2, 1].enumerated() {
      for column in 0..<count {
        canvas.fill(
          .circle(
            x + (Double(column) - Double(count - 1) / 2) * radius * 1.9,
            y + Double(row) * radius * 1.7,
            radius * 1.1), (column + row) % 2 == 0 ? 0x5b2f63 : 0x74407d)
      }
    }
  }

  private static func pickers(_ canvas: inout Canvas) {
    canvas.fill(.ellipse(760, 1020, 150, 14), 0x7d5230, opacity: 0.5)
    var picker = Figure(
      pose: .reaching, top: 0xe2583e, bottom: 0x35577d, skin: 0xa56b4a, breadth: 5)
    picker.hair = .hat(0xf2d9a0)
    canvas.figure(picker, 720, 1016, 360, mirrored: true)
    picker.top = 0xfbf3df
    picker.skin = 0x7d4c36
    picker.hair = .scarf(0x2f7f86)
    picker.garment = .dress
    picker.pose = .holding
    canvas.figure(picker, 880, 960, 310)
    canvas.fill(.path("M900 806H1010L994 872H916Z"), 0xc98d4c)
    for index in 0..<7 {
      canvas.fill(
        .circle(912 + Double(index) * 14, 802 - Double(index % 2) * 8, 12),
        index % 2 == 0 ? 0x5b2f63 : 0x74407d)
    }
    var far = Figure(pose: .walking, top: 0x2f7f86, bottom: 0x5b4a3c, breadth: 4)
    far.hair = .hat(0xf2d9a0)
    canvas.figure(far, 790, 740, 110)
  }
}
