extension Drawings {
  /// Tiled roofs stepped up a hill to a bell tower, seen across the roofs.
  static let oldTown = Drawing("old-town") { canvas in
    canvas.sky(.down(0x7fb8c4, 0xcfe0cf, 0xfce3b6, 0xf8c48a), to: 700)
    canvas.sun(1250, 240, 66, 0xfff3cf, halo: 5)
    canvas.hills(420, 560, width: 520, 0xb7b79a)
    canvas.hills(500, 620, width: 380, 0x93a07f)
    for x in [90.0, 150, 1400, 1470, 1540] {
      canvas.cypress(x, 600, canvas.dice.between(120, 190), 0x4f6b50)
    }
    row(&canvas, base: 620, count: 15, size: 96...140, fade: 0.35)
    tower(&canvas)
    row(&canvas, base: 730, count: 12, size: 120...180, fade: 0.18)
    row(&canvas, base: 860, count: 9, size: 150...220, fade: 0.06)
    canvas.cypress(640, 900, 230, 0x41664a)
    canvas.cypress(1180, 910, 260, 0x3a5c46)
    row(&canvas, base: 1090, count: 6, size: 230...300, fade: 0)
    laundry(&canvas)
    canvas.birds(9, near: 420, 200, 0x6b5a5a)
  }

  private static func row(
    _ canvas: inout Canvas, base: Double, count: Int, size: ClosedRange<Double>, fade: Double
  ) {
    let walls: [Colour] = [0xf6dfb8, 0xefc08d, 0xe8a27c, 0xf2d0a0, 0xd9b8a0, 0xf8e8cc]
    let roofs: [Colour] = [0xc4573c, 0xb04a38, 0xd16a45]
    let haze: Colour = 0xfce3b6
    let step = 1720 / Double(count)
    for index in 0..<count {
      let width = step * canvas.dice.between(0.86, 1.06)
      let height = canvas.dice.between(size.lowerBound, size.upperBound)
      let x = Double(index) * step - 50
      let top = base - height
      let wall = canvas.dice.pick(walls).mixed(haze, fade)
      let roof = canvas.dice.pick(roofs).mixed(haze, fade)
      canvas.fill(.rectangle(x, top, width, height), wall)
      canvas.fill(.rectangle(x + width * 0.74, top, width * 0.26, height), wall.darker(0.13))
      canvas.windows(
        x + width * 0.08, top + height * 0.16, width * 0.62, height * 0.62, columns: 3, rows: 2,
        dark: (0x4f6a6e as Colour).mixed(haze, fade), light: 0xffe09a, lit: 0.15, fillShare: 0.4)
      tiles(&canvas, x, top, width, roof)
      if canvas.dice.chance(0.5) {
        let chimney = x + width * canvas.dice.between(0.2, 0.7)
        canvas.fill(
          .rectangle(chimney, top - width * 0.3, width * 0.09, width * 0.2), wall.darker(0.2))
      }
    }
  }

  private static func tiles(
    _ canvas: inout Canvas, _ x: Double, _ top: Double, _ width: Double, _ roof: Colour
  ) {
    let rise = width * 0.26
    canvas.fill(
      .polygon(
        Point(x - 6, top + 4), Point(x + width * 0.16, top - rise),
        Point(x + width * 0.84, top - rise), Point(x + width + 6, top + 4)), roof)
    canvas.fill(
      .polygon(
        Point(x + width * 0.76, top + 4), Point(x + width * 0.7, top - rise),
        Point(x + width * 0.84, top - rise), Point(x + width + 6, top + 4)), roof.darker(0.16))
    for line in 1..<4 {
      let y = top - rise + rise * Double(line) / 4
      let inset = width * 0.16 * (1 - Double(line) / 4)
      canvas.stroke(
        .line(Point(x + inset, y), Point(x + width - inset, y)), roof.darker(0.22), 2.5,
        opacity: 0.6)
    }
  }

  private static func tower(_ canvas: inout Canvas) {
    canvas.fill(.rectangle(470, 400, 330, 300), 0xf0d3a4)
    canvas.fill(.polygon(Point(450, 406), Point(635, 310), Point(820, 406)), 0xb04a38)
    canvas.fill(.circle(600, 470, 38), 0x7d9a9c)
    canvas.stroke(.path("M600 432V508M562 470H638"), 0xf0d3a4, 6)
    canvas.fill(.rectangle(780, 190, 140, 510), 0xfbe8c6)
    canvas.fill(.rectangle(876, 190, 44, 510), 0xdab98f)
    canvas.fill(.rectangle(766, 180, 168, 20), 0xe8caa0)
    canvas.fill(.rectangle(766, 350, 168, 14), 0xe8caa0)
    for x in [800.0, 856] {
      canvas.fill(.path(Canvas.arch(x, 230, 40, 92)), 0x6b5a5a)
      canvas.fill(.path("M\(x + 8) 300Q\(x + 20) 250 \(x + 32) 300Z"), 0xd9a04a)
    }
    canvas.fill(.path("M776 182Q780 96 850 70Q920 96 924 182Z"), 0xc4573c)
    canvas.fill(.path("M868 182Q900 120 850 70Q920 96 924 182Z"), 0x9c4132)
    canvas.stroke(.path("M850 72V20M834 38H866"), 0x6b5a5a, 6)
    canvas.fill(.circle(850, 426, 40), 0xfbf8ef)
    canvas.stroke(.path("M850 426V400M850 426L868 436"), 0x3a3240, 6)
  }

  private static func laundry(_ canvas: inout Canvas) {
    let colours: [Colour] = [0xfbf8ef, 0xe2583e, 0x2f7f86, 0xfbf8ef, 0xe8a83a, 0xd9708a, 0xfbf8ef]
    canvas.stroke(.path("M270 812Q560 892 850 816"), 0x5b4a4a, 4)
    for (index, colour) in colours.enumerated() {
      let t = (Double(index) + 0.6) / 7.4
      let x = 270 + 580 * t
      let y = 814 + 152 * t * (1 - t)
      let height = index % 2 == 0 ? 78.0 : 56
      canvas.fill(.path("M\(x.tenths) \(y.tenths)h52l4 \(height.tenths)q-28 12 -60 0z"), colour)
      canvas.fill(
        .path("M\((x + 34).tenths) \(y.tenths)h18l4 \(height.tenths)q-10 6 -22 5z"),
        colour.darker(0.12))
    }
  }
}
