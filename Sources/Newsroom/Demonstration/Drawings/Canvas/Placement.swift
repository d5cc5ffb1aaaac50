/// Where a group of shapes stands: moved, then turned, then scaled.
struct Placement: Sendable {
  private var transform = ""
  private var opacity = 1.0

  static func at(_ x: Double, _ y: Double) -> Placement {
    var placement = Placement()
    placement.transform = "translate(\(x.tenths) \(y.tenths))"
    return placement
  }

  func scaled(_ factor: Double) -> Placement { appending("scale(\(factor.hundredths))") }

  func scaled(_ across: Double, _ down: Double) -> Placement {
    appending("scale(\(across.hundredths) \(down.hundredths))")
  }

  /// Turns clockwise by degrees around the group's own origin.
  func turned(_ degrees: Double) -> Placement { appending("rotate(\(degrees.tenths))") }

  func mirrored(_ really: Bool = true) -> Placement { really ? appending("scale(-1 1)") : self }

  func faint(_ opacity: Double) -> Placement {
    var placement = self
    placement.opacity = opacity
    return placement
  }

  private func appending(_ text: String) -> Placement {
    var placement = self
    placement.transform += text
    return placement
  }

  var markup: String {
    " transform=\"\(transform)\"" + (opacity < 1 ? " opacity=\"\(opacity.hundredths)\"" : "")
  }
}
