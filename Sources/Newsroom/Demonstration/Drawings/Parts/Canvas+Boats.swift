extension Canvas {
  /// A passenger ferry seen from the side, its bow to the right, afloat at (x, y) amidships.
  mutating func ferry(
    _ x: Double, _ y: Double, _ length: Double, hull: Colour, house: Colour, band: Colour,
    glass: Colour, lit: Colour? = nil, mirrored: Bool = false
  ) {
    group(.at(x, y).scaled(length / 800).mirrored(mirrored)) { canvas in
      canvas.ferryHouse(house, glass: glass, lit: lit)
      canvas.funnel(band, house)
      canvas.fill(.path("M-400 -96L-384 -10Q-380 0 -368 0L330 0Q372 -40 420 -118L-400 -96Z"), hull)
      canvas.fill(
        .path("M-391 -46L-384 -10Q-380 0 -368 0L330 0Q350 -18 366 -46Z"), hull.darker(0.3))
      canvas.stroke(.path("M-396 -80L404 -100"), band, 9, square: true)
      for index in 0..<16 {
        canvas.fill(.circle(-350 + Double(index) * 42, -62, 6), lit ?? glass)
      }
    }
  }

  private mutating func ferryHouse(_ house: Colour, glass: Colour, lit: Colour?) {
    fill(.path("M-372 -94V-176H292L344 -108Z"), house)
    fill(.path("M-330 -176V-236H196L232 -176Z"), house.darker(0.06))
    fill(.path("M40 -236V-284H150L178 -236Z"), house)
    fill(.path("M52 -272H148L164 -246H52Z"), glass)
    for index in 0..<17 {
      fill(.rectangle(-352 + Double(index) * 36, -158, 24, 26, corner: 4), pane(glass, lit))
    }
    for index in 0..<13 {
      fill(.rectangle(-312 + Double(index) * 38, -222, 26, 24, corner: 4), pane(glass, lit))
    }
    stroke(.path("M-372 -184H300M-330 -244H36"), house.darker(0.22), 4)
    stroke(.path("M110 -284V-350M90 -332H130M-360 -184V-232M-360 -232L-330 -232"), 0x3a4358, 5)
    for place in [-290.0, -180, -70] {
      fill(.rectangle(place, -262, 62, 18, corner: 9), 0xe8693f)
    }
  }

  private mutating func pane(_ glass: Colour, _ lit: Colour?) -> Colour {
    guard let lit, dice.chance(0.8) else { return glass }
    return lit
  }

  private mutating func funnel(_ band: Colour, _ house: Colour) {
    fill(.path("M-210 -236L-196 -344H-112L-98 -236Z"), band)
    fill(.path("M-200 -312L-196 -344H-112L-108 -312Z"), 0x1f2a44)
    fill(.path("M-138 -236L-134 -344H-112L-98 -236Z"), 0x10182c, opacity: 0.18)
    fill(.circle(-160, -276, 17), house)
  }

  /// A small fishing boat with a wheelhouse and a mast, bow to the right.
  mutating func fishingBoat(
    _ x: Double, _ y: Double, _ length: Double, hull: Colour, house: Colour, mirrored: Bool = false
  ) {
    group(.at(x, y).scaled(length / 300).mirrored(mirrored)) { canvas in
      canvas.stroke(.path("M20 -60V-230M20 -222L-118 -74M20 -210L134 -86"), 0x3b3440, 4)
      canvas.stroke(.path("M-118 -74L-118 -130M20 -160L-90 -190"), 0x3b3440, 5)
      canvas.fill(.rectangle(-80, -128, 78, 76, corner: 5), house)
      canvas.fill(.rectangle(-88, -138, 94, 14, corner: 5), hull.darker(0.15))
      canvas.fill(.rectangle(-70, -116, 24, 28, corner: 3), 0x2c4a62)
      canvas.fill(.rectangle(-38, -116, 26, 28, corner: 3), 0x2c4a62)
      canvas.fill(.path("M-150 -66Q-60 -42 40 -50Q110 -56 162 -92Q150 -20 112 6L-126 6Z"), hull)
      canvas.fill(.path("M-137 -24Q0 -8 148 -36Q136 -10 112 6L-126 6Z"), hull.darker(0.28))
      canvas.stroke(.path("M-150 -64Q-60 -40 40 -48Q110 -54 160 -88"), 0xf4ead8, 7)
      canvas.fill(.circle(-100, -26, 11), 0xf0b44c)
      canvas.fill(.circle(-68, -22, 11), 0xf0b44c)
      canvas.fill(.path("M20 -228L58 -216L20 -204Z"), 0xe2583e)
    }
  }

  /// A small boat under sail far out.
  mutating func sail(_ x: Double, _ y: Double, _ height: Double, _ colour: Colour, hull: Colour) {
    fill(
      .polygon(
        Point(x, y - height), Point(x, y - height * 0.14),
        Point(x + height * 0.42, y - height * 0.14)),
      colour)
    fill(
      .polygon(
        Point(x - height * 0.05, y - height * 0.86), Point(x - height * 0.05, y - height * 0.14),
        Point(x - height * 0.28, y - height * 0.14)), colour.darker(0.14))
    fill(
      .path(
        "M\(Point(x - height * 0.34, y - height * 0.1).pair)H\((x + height * 0.44).tenths)"
          + "Q\(Point(x + height * 0.36, y).pair) \(Point(x + height * 0.24, y).pair)"
          + "H\((x - height * 0.22).tenths)Z"), hull)
  }
}
