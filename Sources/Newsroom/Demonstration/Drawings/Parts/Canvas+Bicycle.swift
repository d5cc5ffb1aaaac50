extension Canvas {
  /// A racing cyclist of a height, riding to the right, the wheels on (x, y).
  mutating func cyclist(
    _ x: Double, _ y: Double, _ height: Double, jersey: Colour, helmet: Colour, frame: Colour,
    skin: Colour, mirrored: Bool = false
  ) {
    var rider = Figure(
      pose: Pose(
        lean: 50, nearArm: (-4, 44), farArm: (2, 40), nearLeg: (36, -10), farLeg: (74, -22),
        nod: -14, hips: 51),
      top: jersey, bottom: 0x1f2438, skin: skin, breadth: 2.5)
    rider.hair = .helmet(helmet)
    group(.at(x, y).scaled(height / 100).mirrored(mirrored)) { canvas in
      canvas.wheel(-17, -17)
      canvas.wheel(34, -17)
      canvas.stroke(.path("M-17 -17L2 -44L27 -43L9 -18Z M9 -18L2 -44M34 -17L27 -46"), frame, 2.4)
      canvas.stroke(.path("M-3 -47L6 -47M27 -46L33 -47Q37 -43 32 -41"), 0x1f2438, 2.6)
      canvas.stroke(.circle(9, -18, 4.2), 0x1f2438, 1.6)
    }
    figure(rider, x, y, height, mirrored: mirrored)
  }

  private mutating func wheel(_ x: Double, _ y: Double) {
    fill(.circle(x, y, 16), 0xffffff, opacity: 0.12)
    for index in 0..<8 {
      let rim = Point(x, y).rising(16, Double(index) * 45 + 10)
      stroke(.line(Point(x, y), rim), 0x2a3048, 0.5, opacity: 0.6)
    }
    stroke(.circle(x, y, 16), 0x1f2438, 2.2)
    fill(.circle(x, y, 2), 0x1f2438)
  }
}
