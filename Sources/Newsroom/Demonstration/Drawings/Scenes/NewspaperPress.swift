extension Drawings {
  /// A rotary press at full run, papers on the conveyor.
  static let newspaperPress = Drawing("newspaper-press") { canvas in
    canvas.fill(.rectangle(0, 0, 1600, 1066), .down(0x1f3a4a, 0x35606b))
    hall(&canvas)
    web(&canvas)
    for (index, x) in [80.0, 500, 920].enumerated() { unit(&canvas, x, index) }
    folder(&canvas)
    canvas.fill(.rectangle(0, 900, 1600, 166), .down(0x35424f, 0x222c3a))
    canvas.fill(.rectangle(0, 896, 1600, 12), 0xe8a83a)
    conveyor(&canvas)
    printers(&canvas)
  }

  private static func hall(_ canvas: inout Canvas) {
    for index in 0..<8 {
      let x = Double(index) * 214 + 20
      canvas.fill(.rectangle(x, 50, 170, 150), .down(0xbfe0dd, 0x8fc0c4), opacity: 0.8)
      canvas.stroke(
        .path("M\(x + 85) 50V200M\(x) 100H\(x + 170)M\(x) 150H\(x + 170)"), 0x1f3a4a, 6,
        square: true)
    }
    canvas.stroke(.path("M0 226H1600"), 0x16303f, 20)
    for x in [300.0, 760, 1220] {
      canvas.beam(from: Point(x, 240), 0, spread: 58, length: 720, 0xffe9ae, opacity: 0.14)
      canvas.fill(
        .path("M\(x - 46) 262Q\(x - 40) 226 \(x) 222Q\(x + 40) 226 \(x + 46) 262Z"), 0xe8a83a)
      canvas.fill(.ellipse(x, 262, 46, 9), 0xfff6d8)
    }
  }

  private static func web(_ canvas: inout Canvas) {
    let paper: Colour = 0xfdf6e4
    canvas.stroke(
      .path(
        "M230 830V560Q230 330 330 330T430 560V700Q430 800 540 760T650 560Q650 330 750 330"
          + "T850 560V700Q850 800 960 760T1070 560Q1070 320 1170 320H1330L1420 520"
      ),
      paper, 40)
    canvas.stroke(
      .path("M222 830V560Q222 322 330 322"), 0xd9cfb8, 6)
    for index in 0..<18 {
      let t = Double(index) / 18
      canvas.fill(.rectangle(1176 + t * 150, 306, 5, 28), 0x8a8f94)
    }
  }

  private static func unit(_ canvas: inout Canvas, _ x: Double, _ index: Int) {
    let inks: [Colour] = [0x2f9fc0, 0xd9487a, 0xf2c13a]
    canvas.fill(.rectangle(x, 380, 330, 520, corner: 12), 0x2f7f86)
    canvas.fill(.rectangle(x + 250, 380, 80, 520, corner: 12), 0x27696f)
    canvas.fill(.rectangle(x, 380, 330, 40, corner: 12), 0x4fa0a0)
    canvas.fill(.rectangle(x + 34, 450, 210, 400, corner: 8), 0x16303f)
    for (row, radius) in [56.0, 66, 56].enumerated() {
      let y = 520 + Double(row) * 126
      let at = Point(x + 138, y)
      canvas.fill(.circle(at.x, at.y, radius), 0xc9d3d6)
      canvas.fill(.circle(at.x, at.y, radius - 12), row == 1 ? 0xfdf6e4 : inks[index])
      for spoke in 0..<6 {
        canvas.stroke(
          .line(
            at.rising(14, Double(spoke) * 60 + 15),
            at.rising(radius - 20, Double(spoke) * 60 + 15)),
          0x16303f, 6, opacity: 0.5)
      }
      canvas.fill(.circle(at.x, at.y, 12), 0x16303f)
    }
    for light in 0..<3 {
      canvas.fill(
        .circle(x + 286, 480 + Double(light) * 44, 13),
        [0x6fe0a0, 0xf2c13a, 0xe2583e][light] as Colour)
    }
    canvas.fill(.rectangle(x + 264, 640, 44, 70, corner: 6), 0x16303f)
    canvas.stroke(.path("M\(x + 286) 690V656"), 0xe2583e, 10)
  }

  private static func folder(_ canvas: inout Canvas) {
    canvas.fill(
      .polygon(Point(1320, 470), Point(1560, 470), Point(1500, 700), Point(1380, 700)), 0xe2583e)
    canvas.fill(
      .polygon(Point(1490, 470), Point(1560, 470), Point(1500, 700), Point(1460, 700)), 0xb8432f)
    canvas.fill(
      .polygon(Point(1370, 500), Point(1480, 500), Point(1446, 640), Point(1410, 640)), 0xfdf6e4)
    canvas.fill(.rectangle(1350, 690, 180, 210, corner: 10), 0x27696f)
    canvas.fill(.rectangle(1330, 450, 240, 26, corner: 6), 0x16303f)
  }

  private static func paper(_ canvas: inout Canvas, _ x: Double, _ y: Double, _ scale: Double) {
    canvas.group(.at(x, y).scaled(scale)) { canvas in
      canvas.fill(.polygon(Point(16, 0), Point(150, 0), Point(134, 46), Point(0, 46)), 0xfdf6e4)
      canvas.fill(.polygon(Point(0, 46), Point(134, 46), Point(134, 56), Point(0, 56)), 0xd3c8b0)
      canvas.fill(.polygon(Point(28, 6), Point(138, 6), Point(135, 14), Point(25, 14)), 0x2b3040)
      canvas.fill(.polygon(Point(23, 19), Point(70, 19), Point(63, 40), Point(16, 40)), 0xe8a070)
      for row in 0..<3 {
        let y = 20 + Double(row) * 8
        canvas.fill(.rectangle(78 - Double(row) * 2, y, 46, 3.4), 0x8a8f94)
      }
    }
  }

  private static func conveyor(_ canvas: inout Canvas) {
    canvas.fill(
      .polygon(Point(240, 930), Point(1540, 880), Point(1560, 930), Point(240, 990)), 0x16222e)
    canvas.fill(
      .polygon(Point(240, 990), Point(1560, 930), Point(1560, 960), Point(240, 1026)), 0x4a5a68)
    for index in 0..<10 {
      let x = 280 + Double(index) * 128
      canvas.fill(.circle(x + 20, 1004 - Double(index) * 5.8, 11), 0xc9d3d6)
    }
    for index in (0..<11).reversed() {
      paper(
        &canvas, 250 + Double(index) * 114, 914 - Double(index) * 4.4, 1 - Double(index) * 0.018)
    }
    for row in 0..<7 {
      paper(&canvas, 40 + Double(row % 2) * 8, 994 - Double(row) * 13, 1.1)
    }
  }

  private static func printers(_ canvas: inout Canvas) {
    var printer = Figure(
      pose: .reading, top: 0xf2a03a, bottom: 0x27406b, skin: 0xa56b4a, breadth: 5)
    printer.hair = .hat(0x27406b)
    canvas.figure(printer, 448, 912, 330, mirrored: true)
    canvas.fill(
      .polygon(Point(342, 650), Point(400, 640), Point(408, 730), Point(350, 742)), 0xfdf6e4)
    canvas.fill(
      .polygon(Point(350, 660), Point(392, 653), Point(393, 662), Point(351, 669)), 0x2b3040)
    canvas.fill(
      .polygon(Point(353, 678), Point(376, 674), Point(380, 706), Point(356, 710)), 0xe8a070)
    var other = Figure(pose: .reaching, top: 0x5b7f8a, bottom: 0x222c3a, skin: 0xf0c4a0, breadth: 5)
    other.hair = .bun
    other.hairColour = 0x8a5a32
    canvas.figure(other, 1256, 912, 320, mirrored: true)
  }
}
