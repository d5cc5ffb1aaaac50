extension Drawings {
  /// A reading room: shelves to the ceiling, green lamps, readers.
  static let library = Drawing("library") { canvas in
    canvas.fill(.rectangle(0, 0, 1600, 1066), 0x4a2f2c)
    window(&canvas)
    shelves(&canvas, from: 0, to: 540)
    shelves(&canvas, from: 1060, to: 1600)
    gallery(&canvas)
    canvas.fill(.rectangle(0, 790, 1600, 276), .down(0x8a5a3c, 0x5d3a30))
    canvas.fill(
      .polygon(Point(560, 790), Point(1040, 790), Point(1180, 1066), Point(420, 1066)), 0xffdf9e,
      opacity: 0.18)
    ladder(&canvas)
    readers(&canvas)
    table(&canvas)
  }

  private static let spines: [Colour] = [
    0xa8403a, 0xc9883f, 0x2f6b6b, 0x27406b, 0x6d3f5a, 0x7d8a4a, 0xe0c08a, 0x8f5a3c,
  ]

  private static func window(_ canvas: inout Canvas) {
    canvas.fill(.rectangle(540, 0, 520, 800), 0xd9b98a)
    canvas.fill(.path(Canvas.arch(600, 60, 400, 720)), .down(0x9fd0d2, 0xf6edc6, 0xffdc9a))
    canvas.clip(to: .path(Canvas.arch(600, 60, 400, 720))) { canvas in
      canvas.sun(860, 300, 54, 0xfffbe4)
      canvas.roundTree(690, 800, 330, 0x7fa56b)
      canvas.roundTree(930, 810, 260, 0x6a9463)
    }
    canvas.stroke(
      .path("M800 60V780M700 90V780M900 90V780M600 260H1000M600 430H1000M600 600H1000"), 0x7d5a42,
      8, square: true)
    canvas.stroke(.path(Canvas.arch(600, 60, 400, 720)), 0x7d5a42, 16)
  }

  private static func shelves(_ canvas: inout Canvas, from left: Double, to right: Double) {
    canvas.fill(.rectangle(left, 0, right - left, 800), 0x3a2424)
    let columns = 3
    let width = (right - left) / Double(columns)
    for column in 0..<columns {
      let x = left + width * Double(column)
      for row in 0..<7 {
        let y = 96 + Double(row) * 112
        canvas.books(x + 12, y, width: width - 24, height: 84, spines)
        canvas.fill(.rectangle(x, y, width, 12), 0x8a5a3c)
      }
      canvas.fill(.rectangle(x - 8, 0, 16, 800), 0x9c6a45)
    }
    canvas.fill(.rectangle(right - 8, 0, 16, 800), 0x9c6a45)
  }

  private static func gallery(_ canvas: inout Canvas) {
    for (left, right) in [(0.0, 556.0), (1044, 1600)] {
      canvas.fill(.rectangle(left, 428, right - left, 22), 0xc9935c)
      canvas.fill(.rectangle(left, 350, right - left, 10), 0xc9935c)
      for x in stride(from: left + 10, to: right, by: 26) {
        canvas.fill(.rectangle(x, 360, 5, 70), 0xb07a4a)
      }
    }
    var browser = Figure(
      pose: .reaching, top: 0xe8a83a, bottom: 0x27324a, skin: 0x7d4c36, breadth: 4)
    browser.hair = .bun
    browser.garment = .dress
    canvas.figure(browser, 330, 428, 210, mirrored: true)
    canvas.fill(.rectangle(0, 360, 556, 5), 0xb07a4a)
  }

  private static func ladder(_ canvas: inout Canvas) {
    canvas.stroke(.path("M1330 800L1270 460M1400 800L1330 460"), 0xe0b070, 11)
    for step in 0..<8 {
      let y = 770 - Double(step) * 40
      let shift = (800 - y) * 0.18
      canvas.stroke(.line(Point(1326 - shift, y), Point(1396 - shift, y)), 0xe0b070, 8)
    }
  }

  private static func readers(_ canvas: inout Canvas) {
    let places: [(Double, Colour, Figure.Hair, Bool)] = [
      (250, 0x2f7f86, .long, false), (560, 0xe2583e, .short, false), (1030, 0x6d3f73, .bun, true),
      (1360, 0xd9b64a, .scarf(0x2f5d73), true),
    ]
    for (index, (x, top, hair, mirrored)) in places.enumerated() {
      var reader = Figure(
        pose: .sitting, top: top, skin: Figure.skins[index + 1], hair: hair, breadth: 6)
      reader.hairColour = Figure.hairs[index]
      reader.pose.nearArm = (34, 96)
      reader.pose.farArm = (40, 100)
      reader.pose.nod = 14
      reader.pose.lean = 8
      canvas.fill(.rectangle(mirrored ? x + 10 : x - 74, 720, 64, 260, corner: 10), 0x6b3f30)
      canvas.figure(reader, x, 1050, 420, mirrored: mirrored)
    }
  }

  private static func table(_ canvas: inout Canvas) {
    canvas.fill(
      .polygon(Point(130, 906), Point(1470, 906), Point(1580, 990), Point(20, 990)), 0xc98d55)
    canvas.fill(.rectangle(20, 990, 1560, 22), 0x8a5236)
    canvas.fill(.rectangle(20, 1012, 1560, 60), 0x4a2c28)
    for x in [360.0, 680, 920, 1240] {
      canvas.fill(
        .path(
          "M\(x - 64) 950Q\(x - 30) 932 \(x) 950Q\(x + 30) 932 \(x + 64) 950L\(x + 70) 968"
            + "Q\(x + 32) 950 \(x) 968Q\(x - 32) 950 \(x - 70) 968Z"
        ), 0xfdf6e2)
    }
    for x in [470.0, 800, 1130] {
      canvas.fill(.circle(x, 850, 190), .glow(0xffe9a8, 0.55))
      canvas.fill(.rectangle(x - 5, 846, 10, 90), 0xe0b04a)
      canvas.fill(.ellipse(x, 938, 40, 10), 0xe0b04a)
      canvas.fill(
        .path("M\(x - 66) 856Q\(x - 56) 806 \(x) 804Q\(x + 56) 806 \(x + 66) 856Z"), 0x2f8f6b)
      canvas.fill(.path("M\(x - 66) 856Q\(x) 872 \(x + 66) 856Z"), 0xfff3c4)
      canvas.fill(.path("M\(x + 16) 806Q\(x + 56) 810 \(x + 66) 856H\(x + 30)Z"), 0x1f6b52)
    }
  }
}
