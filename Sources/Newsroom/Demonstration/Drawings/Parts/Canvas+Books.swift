extension Canvas {
  /// A shelf full of books standing on (x, y).
  mutating func books(
    _ x: Double, _ y: Double, width: Double, height: Double, _ colours: [Colour]
  ) {
    var left = x
    while left < x + width - 4 {
      let thickness = min(dice.between(0.12, 0.3) * height, x + width - left)
      let tall = height * dice.between(0.7, 0.98)
      let colour = dice.pick(colours)
      if dice.chance(0.08) {
        left += thickness
        continue
      }
      fill(.rectangle(left, y - tall, thickness - 1.5, tall), colour)
      if dice.chance(0.5) {
        fill(.rectangle(left, y - tall * 0.84, thickness - 1.5, tall * 0.08), colour.lighter(0.4))
      }
      if dice.chance(0.3) {
        fill(.rectangle(left, y - tall * 0.22, thickness - 1.5, tall * 0.06), colour.lighter(0.4))
      }
      left += thickness
    }
  }
}
