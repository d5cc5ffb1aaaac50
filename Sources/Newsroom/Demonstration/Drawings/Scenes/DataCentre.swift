extension Drawings {
  /// An aisle between server cabinets, a technician at work.
  static let dataCentre = Drawing("data-centre") { canvas in
    canvas.fill(.rectangle(0, 0, 1600, 1066), .down(0x0f1a38, 0x1a2c50))
    ceiling(&canvas)
    floor(&canvas)
    canvas.fill(.rectangle(690, 400, 220, 240), .down(0x3f7fa0, 0x9fd8dc))
    canvas.fill(.rectangle(796, 400, 8, 240), 0x1a2c50)
    canvas.fill(.circle(800, 520, 420), .glow(0x7fd8e8, 0.4))
    for mirrored in [false, true] {
      canvas.group(.at(mirrored ? 1600 : 0, 0).mirrored(mirrored)) { canvas in
        for index in 0..<6 { cabinet(&canvas, index) }
      }
    }
    people(&canvas)
  }

  /// How far a cabinet's edge is down the aisle: 0 is the viewer, 1 the far wall.
  private static func edge(_ index: Int) -> (x: Double, top: Double, bottom: Double) {
    let x = 690 * (1 - 1 / (1 + Double(index) * 0.62)) / (1 - 1 / (1 + 6 * 0.62))
    let share = x / 690
    return (x, -140 + 540 * share, 1180 - 540 * share)
  }

  private static func ceiling(_ canvas: inout Canvas) {
    canvas.fill(.polygon(Point(0, 0), Point(1600, 0), Point(910, 400), Point(690, 400)), 0x0c1430)
    for index in 0..<6 {
      let near = edge(index)
      let far = edge(index + 1)
      let t0 = near.x / 690
      let t1 = t0 + (far.x / 690 - t0) * 0.5
      func across(_ t: Double) -> (Double, Double) { (150 * (1 - t) + 16, -140 + 540 * t) }
      let (a, ya) = across(t0)
      let (b, yb) = across(t1)
      canvas.fill(
        .polygon(Point(800 - a, ya), Point(800 + a, ya), Point(800 + b, yb), Point(800 - b, yb)),
        0xe4fbff, opacity: 0.9)
    }
    canvas.stroke(.path("M150 0L700 396M1450 0L900 396"), 0xe8a83a, 9, opacity: 0.8)
    canvas.stroke(.path("M110 0L697 398M1490 0L903 398"), 0x2f9fc0, 9, opacity: 0.8)
  }

  private static func floor(_ canvas: inout Canvas) {
    canvas.fill(
      .polygon(Point(690, 640), Point(910, 640), Point(1700, 1180), Point(-100, 1180)),
      .down(0x6fb0c0, 0x24406a))
    for index in 0..<6 {
      let y = edge(index).bottom
      canvas.stroke(
        .line(Point(edge(index).x, y), Point(1600 - edge(index).x, y)), 0x1a2c50, 3, opacity: 0.6)
    }
    for x in [-3.0, -2, -1, 0, 1, 2, 3] {
      canvas.stroke(
        .line(Point(800 + x * 32, 640), Point(800 + x * 260, 1180)), 0x1a2c50, 3, opacity: 0.6)
    }
  }

  private static func cabinet(_ canvas: inout Canvas, _ index: Int) {
    let near = edge(index)
    let far = edge(index + 1)
    let shade = 0.12 * Double(5 - index) / 5
    let face: Colour = (0x22335f as Colour).mixed(0x3f7fa0, Double(index) / 9)
    canvas.fill(
      .polygon(
        Point(near.x, near.top), Point(far.x, far.top), Point(far.x, far.bottom),
        Point(near.x, near.bottom)), face.darker(shade))
    let rows = 22
    for row in 1..<rows {
      let share = Double(row) / Double(rows)
      func at(_ t: Double, _ down: Double) -> Point {
        let x = near.x + (far.x - near.x) * t
        let top = near.top + (far.top - near.top) * t
        let bottom = near.bottom + (far.bottom - near.bottom) * t
        return Point(x, top + (bottom - top) * down)
      }
      let height = 0.62 / Double(rows)
      canvas.fill(
        .polygon(at(0.1, share), at(0.9, share), at(0.9, share + height), at(0.1, share + height)),
        face.darker(0.4))
      for light in 0..<5 {
        guard canvas.dice.chance(0.66) else { continue }
        let t = 0.16 + Double(light) * 0.09
        canvas.fill(
          .polygon(
            at(t, share + height * 0.25), at(t + 0.045, share + height * 0.25),
            at(t + 0.045, share + height * 0.75), at(t, share + height * 0.75)),
          canvas.dice.pick([0x6ff0c0, 0x6ff0c0, 0x7fd8ff, 0xffc36b, 0xff7a6a]))
      }
      canvas.fill(
        .polygon(
          at(0.68, share + height * 0.3), at(0.86, share + height * 0.3),
          at(0.86, share + height * 0.6), at(0.68, share + height * 0.6)), 0x7fd8ff, opacity: 0.5)
    }
    canvas.stroke(
      .line(Point(far.x, far.top), Point(far.x, far.bottom)), 0x0c1430, 8 - Double(index))
  }

  private static func people(_ canvas: inout Canvas) {
    canvas.fill(.ellipse(1010, 1000, 140, 16), 0x0c1430, opacity: 0.5)
    var worker = Figure(
      pose: .reaching, top: 0xf2a03a, bottom: 0x10182f, skin: 0x7d4c36, breadth: 5)
    worker.hair = .bun
    worker.pose.nearArm = (86, 104)
    worker.pose.farArm = (34, 86)
    canvas.figure(worker, 1010, 996, 480)
    canvas.group(.at(1112, 694).turned(-8)) { canvas in
      canvas.fill(.rectangle(-20, -6, 110, 12, corner: 4), 0xd6dde8)
      canvas.fill(.polygon(Point(84, -4), Point(124, -92), Point(132, -88), Point(94, 4)), 0xd6dde8)
      canvas.fill(
        .polygon(Point(80, -8), Point(118, -90), Point(122, -88), Point(88, -4)), 0x7fd8ff)
    }
    var far = Figure(pose: .walking, top: 0x2f9f8f, bottom: 0x10182f, skin: 0xe0ab83, breadth: 5)
    far.pose.farArm = (30, 86)
    canvas.figure(far, 760, 716, 180)
  }
}
