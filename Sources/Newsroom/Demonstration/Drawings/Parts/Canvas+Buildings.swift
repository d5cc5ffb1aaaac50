extension Canvas {
  /// A grid of windows inside a box; `lit` of them are in the light colour.
  mutating func windows(
    _ x: Double, _ y: Double, _ width: Double, _ height: Double, columns: Int, rows: Int,
    dark: Colour, light: Colour, lit: Double, fillShare: Double = 0.56, arched: Bool = false
  ) {
    let cell = Point(width / Double(columns), height / Double(rows))
    let size = Point(cell.x * fillShare, cell.y * (fillShare + 0.1))
    for row in 0..<rows {
      for column in 0..<columns {
        let left = x + cell.x * Double(column) + (cell.x - size.x) / 2
        let top = y + cell.y * Double(row) + (cell.y - size.y) / 2
        let colour = dice.chance(lit) ? light : dark
        if arched {
          fill(.path(Self.arch(left, top, size.x, size.y)), colour)
        } else {
          fill(.rectangle(left, top, size.x, size.y), colour)
        }
      }
    }
  }

  /// The outline of a round-headed opening.
  static func arch(_ x: Double, _ y: Double, _ width: Double, _ height: Double) -> String {
    let radius = width / 2
    return "M\(Point(x, y + height).pair)V\((y + radius).tenths)"
      + "A\(radius.tenths) \(radius.tenths) 0 0 1 \(Point(x + width, y + radius).pair)"
      + "V\((y + height).tenths)Z"
  }

  /// A town house seen from the front: wall, gable or flat roof, windows, door.
  mutating func house(
    _ x: Double, _ base: Double, _ width: Double, _ height: Double, wall: Colour, roof: Colour,
    window: Colour = 0x35506b, lit: Double = 0.2, floors: Int = 3, columns: Int = 3,
    pitch: Double = 0.5
  ) {
    let top = base - height
    fill(.rectangle(x, top, width, height), wall)
    fill(.rectangle(x + width * 0.82, top, width * 0.18, height), wall.darker(0.12))
    if pitch > 0 {
      let eave = width * 0.05
      let ridge = Point(x + width / 2, top - width * pitch)
      fill(.polygon(Point(x - eave, top), ridge, Point(x + width + eave, top)), roof)
      fill(
        .polygon(ridge, Point(x + width + eave, top), Point(x + width * 0.8, top)),
        roof.darker(0.15))
    } else {
      fill(.rectangle(x - width * 0.03, top - 10, width * 1.06, 14), roof)
    }
    let door = height / Double(floors) * 0.95
    windows(
      x + width * 0.06, top + height * 0.05, width * 0.88, height - door - height * 0.05,
      columns: columns, rows: max(floors - 1, 1), dark: window, light: 0xffd98a, lit: lit,
      fillShare: 0.42)
    fill(
      .path(Self.arch(x + width * 0.4, base - door * 0.72, width * 0.2, door * 0.72)),
      roof.darker(0.3))
    for side in [0.12, 0.68] {
      fill(
        .rectangle(x + width * side, base - door * 0.66, width * 0.18, door * 0.4), window)
    }
  }

  /// A row of plain blocks on a skyline, for a town far away.
  mutating func skyline(
    from left: Double, to right: Double, base: Double, heights: ClosedRange<Double>,
    widths: ClosedRange<Double>, _ colour: Colour, light: Colour? = nil, lit: Double = 0.3
  ) {
    var x = left
    while x < right {
      let width = min(dice.between(widths.lowerBound, widths.upperBound), right - x)
      let height = dice.between(heights.lowerBound, heights.upperBound)
      fill(.rectangle(x, base - height, width + 1, height), colour)
      if dice.chance(0.3) {
        fill(.rectangle(x + width * 0.3, base - height - 14, width * 0.2, 16), colour)
      }
      if let light, width > 18 {
        let columns = max(Int(width / 15), 1)
        let rows = max(Int(height / 20), 1)
        windows(
          x + 3, base - height + 4, width - 6, height - 8, columns: columns, rows: rows,
          dark: colour, light: light, lit: lit, fillShare: 0.4)
      }
      x += width
    }
  }

  /// A row of columns between two levels.
  mutating func colonnade(
    from left: Double, to right: Double, top: Double, base: Double, count: Int, width: Double,
    _ colour: Colour
  ) {
    let step = (right - left - width) / Double(count - 1)
    for index in 0..<count {
      let x = left + step * Double(index)
      fill(.rectangle(x, top, width, base - top), colour)
      fill(.rectangle(x + width * 0.62, top, width * 0.38, base - top), colour.darker(0.18))
      fill(.rectangle(x - width * 0.2, top, width * 1.4, width * 0.35), colour.lighter(0.1))
      fill(
        .rectangle(x - width * 0.2, base - width * 0.35, width * 1.4, width * 0.35),
        colour.lighter(0.1))
    }
  }

  /// A street lamp with a lit head and its glow.
  mutating func streetLamp(_ x: Double, _ base: Double, _ height: Double, _ colour: Colour) {
    stroke(.line(Point(x, base), Point(x, base - height)), colour, max(height * 0.025, 3))
    let top = base - height
    fill(.circle(x, top, height * 0.3), .glow(0xffe0a0, 0.55))
    let w = height * 0.055
    fill(
      .polygon(
        Point(x - w * 0.6, top), Point(x + w * 0.6, top), Point(x + w, top - w * 2.2),
        Point(x - w, top - w * 2.2)), 0xffe3a3)
    fill(
      .polygon(
        Point(x - w * 1.2, top - w * 2.2), Point(x + w * 1.2, top - w * 2.2),
        Point(x, top - w * 3.4)), colour)
  }
}
