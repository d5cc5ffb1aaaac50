/// Where a figure's joints are, in hundredths of its height, feet at the origin and y downwards.
struct Joints {
  struct Limb {
    let start: Point
    let bend: Point
    let end: Point

    init(_ start: Point, _ angles: (upper: Double, lower: Double), _ upper: Double, _ lower: Double)
    {
      self.start = start
      bend = start.hanging(upper, angles.upper)
      end = bend.hanging(lower, angles.lower)
    }
  }

  let hip: Point
  let neck: Point
  let head: Point
  let nearArm: Limb
  let farArm: Limb
  let nearLeg: Limb
  let farLeg: Limb

  init(_ pose: Pose, breadth: Double) {
    let apart = breadth > 5 ? 3.4 : 1.0
    let origin = Point(0, 0)
    let lowest = [pose.nearLeg, pose.farLeg].map { Limb(origin, $0, 24, 22).end.y }.max() ?? 0
    hip = Point(0, -(pose.hips ?? lowest + 3.4))
    neck = hip.rising(33, pose.lean)
    head = neck.rising(8.4, pose.lean * 0.6 + pose.nod)
    let shoulder = hip.rising(29.5, pose.lean)
    nearArm = Limb(Point(shoulder.x + breadth * 0.9, shoulder.y), pose.nearArm, 17, 16)
    farArm = Limb(Point(shoulder.x - breadth * 0.9, shoulder.y), pose.farArm, 17, 16)
    nearLeg = Limb(Point(apart, hip.y), pose.nearLeg, 24, 22)
    farLeg = Limb(Point(-apart, hip.y), pose.farLeg, 24, 22)
  }
}
