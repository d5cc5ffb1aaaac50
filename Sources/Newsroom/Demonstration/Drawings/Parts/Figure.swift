/// A person as a simple silhouette: joints from a pose, limbs as thick strokes, no face.
struct Figure: Sendable {
  enum Hair: Sendable {
    case short, long, bun, bald
    case hat(Colour)
    case helmet(Colour)
    case scarf(Colour)
  }

  enum Garment: Sendable {
    case shirt, shorts, coat, dress
  }

  var pose: Pose = .standing
  var top: Colour = 0x2f5d73
  var bottom: Colour = 0x27324a
  var skin: Colour = 0xc98f6b
  var hairColour: Colour = 0x2b2430
  var hair: Hair = .short
  var garment: Garment = .shirt
  var shoes: Colour = 0x1d2233
  /// Half the width of the shoulders in hundredths of the height: small when seen from the side.
  var breadth = 8.5

  static let skins: [Colour] = [0xf0c4a0, 0xe0ab83, 0xc98f6b, 0xa56b4a, 0x7d4c36, 0x5c382b]
  static let hairs: [Colour] = [0x231d26, 0x3a2a24, 0x5d3d2a, 0x8a5a32, 0xb9b3ae, 0xd9a85c]

  /// Someone dressed by chance from the colours given.
  static func anyone(_ dice: inout Dice, tops: [Colour], bottoms: [Colour]) -> Figure {
    var figure = Figure()
    figure.top = dice.pick(tops)
    figure.bottom = dice.pick(bottoms)
    figure.skin = dice.pick(skins)
    figure.hairColour = dice.pick(hairs)
    figure.hair = dice.pick([.short, .short, .long, .bun])
    figure.garment = dice.pick([.shirt, .coat, .coat, .dress])
    return figure
  }
}
