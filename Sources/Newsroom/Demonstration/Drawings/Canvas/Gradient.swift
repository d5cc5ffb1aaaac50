/// A smooth change between colours over the box of the shape that it fills.
struct Gradient: Sendable {
  struct Stop: Sendable {
    let offset: Double
    let colour: Colour
    let opacity: Double
  }

  enum Direction: Sendable {
    case down, across, outwards
  }

  let direction: Direction
  let stops: [Stop]

  /// From the first colour at the top to the last at the bottom, evenly spaced.
  static func down(_ colours: Colour...) -> Gradient {
    Gradient(direction: .down, stops: even(colours))
  }

  static func across(_ colours: Colour...) -> Gradient {
    Gradient(direction: .across, stops: even(colours))
  }

  /// A light that is strongest in the middle and gone at the rim.
  static func glow(_ colour: Colour, _ opacity: Double = 0.8) -> Gradient {
    Gradient(
      direction: .outwards,
      stops: [
        Stop(offset: 0, colour: colour, opacity: opacity),
        Stop(offset: 0.45, colour: colour, opacity: opacity * 0.35),
        Stop(offset: 1, colour: colour, opacity: 0),
      ])
  }

  /// One colour that fades away towards the bottom, or towards the top when `rising`.
  static func fade(_ colour: Colour, _ opacity: Double = 1, rising: Bool = false) -> Gradient {
    Gradient(
      direction: .down,
      stops: [
        Stop(offset: 0, colour: colour, opacity: rising ? 0 : opacity),
        Stop(offset: 1, colour: colour, opacity: rising ? opacity : 0),
      ])
  }

  private static func even(_ colours: [Colour]) -> [Stop] {
    colours.enumerated().map { index, colour in
      Stop(offset: Double(index) / Double(max(colours.count - 1, 1)), colour: colour, opacity: 1)
    }
  }

  func markup(id: String) -> String {
    let inner = stops.map { stop in
      let opacity = stop.opacity < 1 ? " stop-opacity=\"\(stop.opacity.hundredths)\"" : ""
      return "<stop offset=\"\(stop.offset.hundredths)\" stop-color=\"\(stop.colour.hex)\""
        + "\(opacity)/>"
    }.joined()
    switch direction {
    case .down:
      return "<linearGradient id=\"\(id)\" x2=\"0\" y2=\"1\">\(inner)</linearGradient>\n"
    case .across:
      return "<linearGradient id=\"\(id)\">\(inner)</linearGradient>\n"
    case .outwards:
      return "<radialGradient id=\"\(id)\">\(inner)</radialGradient>\n"
    }
  }
}
