/// What one scalar does to a line of text.
enum Appearance {
  /// Is seen.
  case visible
  /// Is white space.
  case space
  /// Stands on the letter before it.
  case mark
  /// Is not seen, but some scripts and emoji cannot do without it.
  case joiner
  /// Is not seen and joins nothing.
  case hidden
  /// Is not seen and turns the direction of what follows.
  case direction
  /// Is no text.
  case control

  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x20, 0x09...0x0D, 0x85, 0x2028...0x2029: self = .space
    case 0x21...0x7E: self = .visible
    case ..<0x20, 0x7F...0x9F, 0xFDD0...0xFDEF: self = .control
    case 0x61C, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069: self = .direction
    case 0x200C...0x200D, 0xFE00...0xFE0F, 0xE0020...0xE007F, 0xE0100...0xE01EF: self = .joiner
    case 0x34F, 0x115F...0x1160, 0x17B4...0x17B5, 0x180B...0x180F, 0x2800, 0x3164, 0xFFA0:
      self = .hidden
    case 0x600...0x605, 0x6DD, 0x70F, 0x890...0x891, 0x8E2, 0x110BD, 0x110CD: self = .visible
    case let value where value & 0xFFFE == 0xFFFE: self = .control
    default: self = Self.byCategory(scalar)
    }
  }

  private static func byCategory(_ scalar: Unicode.Scalar) -> Appearance {
    switch scalar.properties.generalCategory {
    case .spaceSeparator: .space
    case .nonspacingMark, .enclosingMark: .mark
    case .format: .hidden
    default: .visible
    }
  }
}
