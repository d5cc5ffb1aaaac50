/// A colour of the sRGB space, written as a hexadecimal number: `0xf4ead8`.
struct Colour: ExpressibleByIntegerLiteral, Sendable, Equatable {
  var red: Double
  var green: Double
  var blue: Double

  init(integerLiteral value: UInt32) {
    red = Double(value >> 16 & 255)
    green = Double(value >> 8 & 255)
    blue = Double(value & 255)
  }

  private init(red: Double, green: Double, blue: Double) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// This colour with `share` (0–1) of another in it.
  func mixed(_ other: Colour, _ share: Double) -> Colour {
    Colour(
      red: red + (other.red - red) * share, green: green + (other.green - green) * share,
      blue: blue + (other.blue - blue) * share)
  }

  func darker(_ share: Double = 0.2) -> Colour { mixed(0x10182c, share) }

  func lighter(_ share: Double = 0.2) -> Colour { mixed(0xfff6e4, share) }

  var hex: String {
    let digits = [red, green, blue].map { part in
      let text = String(Int(min(max(part, 0), 255).rounded()), radix: 16)
      return text.count == 1 ? "0" + text : text
    }
    return "#" + digits.joined()
  }
}
