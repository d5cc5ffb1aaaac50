/// How a figure holds itself.
///
/// Angles of limbs are degrees from straight down, positive to the
/// front (the right); the lean is the trunk's, from straight up.
struct Pose: Sendable {
  var lean = 0.0
  var nearArm = (upper: 6.0, lower: 4.0)
  var farArm = (upper: -6.0, lower: -2.0)
  var nearLeg = (upper: 2.0, lower: 0.0)
  var farLeg = (upper: -4.0, lower: -4.0)
  /// How far the head turns away from the trunk's direction.
  var nod = 0.0
  /// The hips' height in hundredths of the figure's, when the feet do not stand on the ground.
  var hips: Double?

  static let standing = Pose()
  static let facing = Pose(
    nearArm: (14, 4), farArm: (-14, -4), nearLeg: (4, 2), farLeg: (-4, -2))
  static let walking = Pose(
    lean: 3, nearArm: (-24, -8), farArm: (24, 36), nearLeg: (24, 8), farLeg: (-18, -32))
  static let striding = Pose(
    lean: 6, nearArm: (-34, -14), farArm: (30, 52), nearLeg: (32, 10), farLeg: (-24, -44))
  static let running = Pose(
    lean: 13, nearArm: (-52, 30), farArm: (38, 128), nearLeg: (58, -14), farLeg: (-26, -84),
    nod: -4)
  static let sitting = Pose(
    lean: 2, nearArm: (24, 76), farArm: (30, 84), nearLeg: (84, 2), farLeg: (78, -6), hips: 26)
  static let pointing = Pose(
    nearArm: (96, 98), farArm: (-8, 8), nearLeg: (6, 2), farLeg: (-8, -6))
  static let holding = Pose(
    lean: 2, nearArm: (14, 82), farArm: (20, 88), nearLeg: (4, 1), farLeg: (-6, -5), nod: 6)
  static let reading = Pose(
    lean: 4, nearArm: (20, 112), farArm: (26, 118), nearLeg: (3, 0), farLeg: (-5, -4), nod: 16)
  static let reaching = Pose(
    lean: 4, nearArm: (120, 140), farArm: (60, 92), nearLeg: (10, 2), farLeg: (-14, -12))
  static let cheering = Pose(
    nearArm: (150, 168), farArm: (-150, -168), nearLeg: (8, 4), farLeg: (-8, -4))
  static let bending = Pose(
    lean: 58, nearArm: (26, 18), farArm: (38, 26), nearLeg: (16, -8), farLeg: (-4, -14), nod: 12)
}
