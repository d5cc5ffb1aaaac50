extension Canvas {
  /// Draws a person of a height, in user units, standing with the feet at (x, y).
  mutating func figure(
    _ figure: Figure, _ x: Double, _ y: Double, _ height: Double, mirrored: Bool = false
  ) {
    group(.at(x, y).scaled(height / 100).mirrored(mirrored)) { canvas in
      canvas.body(of: figure)
    }
  }

  private mutating func body(of figure: Figure) {
    let joints = Joints(figure.pose, breadth: figure.breadth)
    let shade = figure.top.darker(0.22)
    let skin = figure.skin.darker(0.12)
    arm(joints.farArm, sleeve: shade, hand: skin)
    leg(joints.farLeg, figure.bottom.darker(0.2), figure)
    leg(joints.nearLeg, figure.bottom, figure)
    trunk(figure, joints)
    head(figure, joints)
    arm(joints.nearArm, sleeve: figure.top.lighter(0.07), hand: figure.skin)
  }

  private mutating func arm(_ limb: Joints.Limb, sleeve: Colour, hand: Colour) {
    fill(.circle(limb.end.x, limb.end.y, 2.7), hand)
    stroke(.line(limb.start, limb.bend, limb.bend.towards(limb.end, 0.86)), sleeve, 5.6)
  }

  private mutating func leg(_ limb: Joints.Limb, _ colour: Colour, _ figure: Figure) {
    switch figure.garment {
    case .dress:
      stroke(.line(limb.start, limb.bend, limb.end), figure.skin.darker(0.1), 5)
    case .shorts:
      stroke(.line(limb.start, limb.bend, limb.end), figure.skin.darker(0.06), 5.6)
      stroke(.line(limb.start, limb.start.towards(limb.bend, 0.66)), colour, 8.4)
    case .shirt, .coat:
      stroke(.line(limb.start, limb.bend, limb.end), colour, 7)
    }
    let toe = Point(limb.end.x + (figure.breadth > 5 ? 1.2 : 4), limb.end.y + 1.4)
    stroke(.line(limb.end.towards(limb.bend, -0.04), toe), figure.shoes, 4.6)
  }

  private mutating func trunk(_ figure: Figure, _ joints: Joints) {
    let wide = figure.breadth * 0.7 + 1
    let shape = Shape.polygon(
      Point(joints.neck.x - figure.breadth * 0.72, joints.neck.y + 3.5),
      Point(joints.neck.x + figure.breadth * 0.72, joints.neck.y + 3.5),
      Point(joints.hip.x + wide - 2, joints.hip.y - 1),
      Point(joints.hip.x - wide + 2, joints.hip.y - 1))
    fill(shape, figure.top)
    stroke(shape, figure.top, 7)
    let hem: Double
    switch figure.garment {
    case .shirt, .shorts: return
    case .coat: hem = 0.72
    case .dress: hem = 0.98
    }
    let near = joints.nearLeg.start.towards(joints.nearLeg.bend, hem)
    let far = joints.farLeg.start.towards(joints.farLeg.bend, hem)
    let right = near.x > far.x ? near : far
    let left = near.x > far.x ? far : near
    let flare = hem > 0.8 ? 6.0 : 4.0
    let skirt = Shape.polygon(
      Point(joints.hip.x - wide, joints.hip.y - 8), Point(joints.hip.x + wide, joints.hip.y - 8),
      Point(right.x + flare, right.y), Point(left.x - flare, left.y))
    fill(skirt, figure.top)
    stroke(skirt, figure.top, 3)
  }

  private mutating func head(_ figure: Figure, _ joints: Joints) {
    let head = joints.head
    stroke(.line(joints.neck.towards(head, -0.1), head), figure.skin.darker(0.1), 4.4)
    group(.at(head.x, head.y).turned(figure.pose.lean * 0.5 + figure.pose.nod)) { canvas in
      if case .long = figure.hair {
        canvas.fill(.rectangle(-8.2, -6, 6.4, 15, corner: 3), figure.hairColour)
      }
      canvas.fill(.ellipse(0.4, 0, 5.5, 6.4), figure.skin)
      canvas.cover(figure)
    }
  }

  private mutating func cover(_ figure: Figure) {
    let cap = "M-5.9 0.6C-6.8 -8.6 6.6 -9.6 6 -2.2C3 -4.4 -0.6 -4.6 -2.2 -1.4Z"
    switch figure.hair {
    case .bald: break
    case .short, .long: fill(.path(cap), figure.hairColour)
    case .bun:
      fill(.path(cap), figure.hairColour)
      fill(.circle(-5.4, -5.4, 3.2), figure.hairColour)
    case .hat(let colour):
      fill(.path("M-5.6 -2.4C-6 -10.5 6 -10.5 5.8 -2.6Z"), colour)
      fill(.rectangle(-6.4, -3.6, 15, 2.4, corner: 1.2), colour.darker(0.2))
    case .helmet(let colour):
      fill(.path("M-6.9 -1.2C-8 -10.6 7.6 -11 8 -2.4Z"), colour)
      fill(.path("M-4.6 -3.4C-3 -8 3 -8.4 5 -3.8Z"), colour.darker(0.25))
    case .scarf(let colour):
      fill(.path("M-6.4 7.6C-8.6 -9.4 6.8 -10 6 -2.6C2.6 -4.2 -0.4 -3.4 -0.6 2L1.6 8.6Z"), colour)
    }
  }
}
