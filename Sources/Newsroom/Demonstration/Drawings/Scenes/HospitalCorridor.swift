extension Drawings {
  /// A bright corridor, a nurse and a patient in a wheelchair.
  static let hospitalCorridor = Drawing("hospital-corridor") { canvas in
    canvas.fill(.rectangle(0, 0, 1600, 1066), 0xdff0ec)
    canvas.fill(.polygon(Point(0, 0), Point(1600, 0), Point(1030, 330), Point(570, 330)), 0xf6fbf6)
    canvas.fill(
      .polygon(Point(0, 1066), Point(1600, 1066), Point(1030, 700), Point(570, 700)),
      .down(0x9fcfc9, 0x6fb0ae))
    canvas.fill(
      .polygon(Point(0, 0), Point(570, 330), Point(570, 700), Point(0, 1066)),
      .across(0xbfe0da, 0xd3ebe4))
    canvas.fill(
      .polygon(Point(1600, 0), Point(1030, 330), Point(1030, 700), Point(1600, 1066)),
      .across(0xd3ebe4, 0xb0d6d0))
    farWall(&canvas)
    fittings(&canvas)
    doors(&canvas)
    reflections(&canvas)
    people(&canvas)
  }

  private static func farWall(_ canvas: inout Canvas) {
    canvas.fill(.rectangle(570, 330, 460, 370), 0xf4f6e6)
    canvas.fill(.rectangle(640, 400, 320, 300), .down(0xa9dbe0, 0xf6edc4))
    canvas.clip(to: .rectangle(640, 400, 320, 300)) { canvas in
      canvas.sun(860, 470, 34, 0xfffbe4)
      canvas.roundTree(700, 740, 230, 0x6fae7d)
      canvas.roundTree(900, 750, 190, 0x5f9a72)
    }
    canvas.stroke(
      .path("M640 400H960V700M640 400V700M800 400V700M640 520H960"), 0x4f8f94, 10, square: true)
  }

  private static func fittings(_ canvas: inout Canvas) {
    for (near, far) in [(0.02, 0.3), (0.45, 0.62), (0.74, 0.86)] {
      let y0 = 330 * near
      let y1 = 330 * far
      let w0 = 250 - 180 * near
      let w1 = 250 - 180 * far
      canvas.fill(
        .polygon(
          Point(800 - w0, y0), Point(800 + w0, y0), Point(800 + w1, y1), Point(800 - w1, y1)),
        0xffffff)
      canvas.fill(.ellipse(800, (y0 + y1) / 2, w0 * 1.5, 70), .glow(0xffffff, 0.6))
    }
    canvas.fill(.polygon(Point(0, 640), Point(570, 552), Point(570, 572), Point(0, 690)), 0x2f8f8f)
    canvas.fill(
      .polygon(Point(1600, 640), Point(1030, 552), Point(1030, 572), Point(1600, 690)), 0x27807f)
    canvas.fill(
      .polygon(Point(0, 1030), Point(570, 690), Point(570, 700), Point(0, 1066)), 0x8fc4bd)
    canvas.fill(
      .polygon(Point(1600, 1030), Point(1030, 690), Point(1030, 700), Point(1600, 1066)), 0x82b8b2)
  }

  private static func doors(_ canvas: inout Canvas) {
    for mirrored in [false, true] {
      canvas.group(.at(mirrored ? 1600 : 0, 0).mirrored(mirrored)) { canvas in
        for (x0, x1) in [(60.0, 250.0), (360, 450), (500, 545)] {
          func top(_ x: Double) -> Double { 170 + 215 * x / 570 }
          func base(_ x: Double) -> Double { 1066 - 366 * x / 570 }
          canvas.fill(
            .polygon(
              Point(x0 - 12, top(x0) - 14), Point(x1 + 8, top(x1) - 10), Point(x1 + 8, base(x1)),
              Point(x0 - 12, base(x0) + 6)), 0xf4f6e6)
          canvas.fill(
            .polygon(
              Point(x0, top(x0)), Point(x1, top(x1)), Point(x1, base(x1)), Point(x0, base(x0))),
            mirrored ? 0xe8a070 : 0x5fb0ac)
          let a = x0 + (x1 - x0) * 0.24
          let b = x0 + (x1 - x0) * 0.76
          canvas.fill(
            .polygon(
              Point(a, top(a) + 40 * (1 - x0 / 700)), Point(b, top(b) + 40 * (1 - x0 / 700)),
              Point(b, top(b) + 220 * (1 - x0 / 700)), Point(a, top(a) + 230 * (1 - x0 / 700))),
            0xe6f6f4)
          canvas.fill(
            .circle(x0 + (x1 - x0) * 0.88, (top(x1) + base(x1)) / 2 + 40, 8 - x0 * 0.008), 0xf4f6e6)
        }
        let plus = Point(305, 430)
        canvas.fill(.circle(plus.x, plus.y, 34), 0xffffff)
        canvas.fill(.rectangle(plus.x - 8, plus.y - 22, 16, 44, corner: 3), 0x2f9f8f)
        canvas.fill(.rectangle(plus.x - 22, plus.y - 8, 44, 16, corner: 3), 0x2f9f8f)
      }
    }
  }

  private static func reflections(_ canvas: inout Canvas) {
    canvas.fill(
      .polygon(Point(650, 700), Point(950, 700), Point(1120, 1066), Point(480, 1066)), 0xffffff,
      opacity: 0.22)
    for y in [740.0, 800, 890] {
      let reach = 230 + (y - 700) * 1.56
      canvas.stroke(.line(Point(800 - reach, y), Point(800 + reach, y)), 0xffffff, 3, opacity: 0.35)
    }
  }

  private static func people(_ canvas: inout Canvas) {
    var doctor = Figure(pose: .walking, top: 0xfdfdf8, bottom: 0x4f8f94, skin: 0x7d4c36, breadth: 5)
    doctor.garment = .coat
    doctor.pose.farArm = (26, 96)
    canvas.fill(.ellipse(1110, 872, 80, 10), 0x3f8080, opacity: 0.4)
    canvas.figure(doctor, 1110, 870, 330, mirrored: true)
    canvas.fill(.rectangle(1030, 690, 40, 52, corner: 4), 0xe8a83a)
    var far = Figure(pose: .walking, top: 0x5fb0ac, bottom: 0x5fb0ac, breadth: 5)
    far.hair = .bun
    canvas.figure(far, 740, 730, 130)
    canvas.fill(.ellipse(610, 1030, 250, 18), 0x3f8080, opacity: 0.4)
    var nurse = Figure(pose: .holding, top: 0x2f9f8f, bottom: 0x2f9f8f, skin: 0xe0ab83, breadth: 5)
    nurse.hair = .bun
    nurse.hairColour = 0x8a5a32
    nurse.pose = Pose(
      lean: 6, nearArm: (16, 62), farArm: (24, 66), nearLeg: (22, 6), farLeg: (-18, -32))
    wheelchair(&canvas)
    canvas.figure(nurse, 470, 1024, 490)
  }

  private static func wheelchair(_ canvas: inout Canvas) {
    canvas.stroke(.path("M580 762H604V940M604 900H740L770 1000H810M716 900V838H640"), 0x4a5a6b, 11)
    var patient = Figure(
      pose: .sitting, top: 0xf2cf8a, bottom: 0x7fa3c4, skin: 0xa56b4a, breadth: 5)
    patient.hairColour = 0xd6d2cc
    patient.pose.nearArm = (20, 70)
    canvas.figure(patient, 650, 1012, 420)
    canvas.stroke(.circle(650, 940, 84), 0x2f3d4f, 12)
    for index in 0..<6 {
      let at = Point(650, 940)
      canvas.stroke(.line(at, at.rising(80, Double(index) * 60)), 0x8a98a5, 3)
    }
    canvas.stroke(.circle(778, 1000, 24), 0x2f3d4f, 9)
  }
}
