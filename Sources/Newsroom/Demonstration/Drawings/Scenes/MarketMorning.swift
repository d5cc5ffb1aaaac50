extension Drawings {
  /// Stalls under striped awnings in the low light of a morning.
  static let marketMorning = Drawing("market-morning") { canvas in
    canvas.sky(.down(0x8cc7cf, 0xd9e6cf, 0xfbe3b4), to: 760)
    canvas.sun(250, 250, 70, 0xfff1c4, halo: 5)
    square(&canvas)
    canvas.fill(.rectangle(0, 730, 1600, 336), .down(0xe9c99a, 0xc99766))
    for index in 0..<9 {
      let y = 760 + Double(index * index) * 4.2
      canvas.stroke(.line(Point(0, y), Point(1600, y)), 0xb98453, 2, opacity: 0.4)
    }
    bunting(&canvas)
    stall(&canvas, x: 60, width: 440, 0xe2583e, goods: [0xf0a53a, 0xd9432f, 0x8fb03e])
    stall(&canvas, x: 590, width: 440, 0x2f7f86, goods: [0x6d3f73, 0xf2cf5b, 0xe2583e])
    stall(&canvas, x: 1120, width: 440, 0xe8a83a, goods: [0x4f8f4a, 0xf4ead8, 0xd9708a])
    shoppers(&canvas)
  }

  private static func square(_ canvas: inout Canvas) {
    let walls: [Colour] = [0xf3d9b1, 0xe7a98a, 0xf0c27b, 0xd9b8a4, 0xc7d0b4, 0xefcfa0, 0xe39b7e]
    for (index, wall) in walls.enumerated() {
      let x = Double(index) * 236 - 30
      canvas.house(
        x, 740, 236, canvas.dice.between(380, 480), wall: wall, roof: 0xb5573f, window: 0x5b7f86,
        lit: 0, floors: 4, columns: 3, pitch: index % 2 == 0 ? 0.34 : 0)
    }
    canvas.fill(.rectangle(716, 150, 110, 590), 0xe9d3ad)
    canvas.fill(.rectangle(796, 150, 30, 590), 0xcbae87)
    canvas.fill(.polygon(Point(702, 154), Point(771, 20), Point(840, 154)), 0x9c4a3c)
    canvas.fill(.circle(765, 222, 34), 0xfbf3df)
    canvas.stroke(.path("M765 222V200M765 222L780 230"), 0x2b2f48, 5)
  }

  private static func bunting(_ canvas: inout Canvas) {
    let colours: [Colour] = [0xe2583e, 0xf4ead8, 0x2f7f86, 0xe8a83a]
    for index in 0..<20 {
      let t = Double(index) / 19
      let x = t * 1600
      let y = 250 + 130 * (1 - (2 * t - 1) * (2 * t - 1))
      canvas.fill(
        .polygon(Point(x - 26, y), Point(x + 26, y + 3), Point(x, y + 54)), colours[index % 4])
    }
    canvas.stroke(.path("M-20 242Q800 516 1620 242"), 0x6b4a3c, 4)
  }

  private static func stall(
    _ canvas: inout Canvas, x: Double, width: Double, _ colour: Colour, goods: [Colour]
  ) {
    let seller = Figure.anyone(
      &canvas.dice, tops: [colour.darker(0.3), 0xf4ead8], bottoms: [0x35405a])
    canvas.fill(.rectangle(x + 20, 560, width - 40, 200), 0x6d4535)
    canvas.figure(seller, x + width / 2, 850, 256)
    for side in [x + 14, x + width - 24] {
      canvas.fill(.rectangle(side, 500, 12, 440), 0x7d5640)
    }
    awning(&canvas, x, width, colour)
    for (row, good) in goods.enumerated() {
      let left = x + 16 + Double(row) * (width - 20) / 3
      crate(&canvas, left, 750, (width - 40) / 3 - 8, good)
    }
    canvas.fill(.rectangle(x, 796, width, 24), 0x8e5f42)
    canvas.fill(.rectangle(x + 10, 820, width - 20, 130), 0xa8744e)
    canvas.fill(.rectangle(x + 10, 820, width - 20, 16), 0x6d4535, opacity: 0.5)
    canvas.fill(.ellipse(x + width / 2, 954, width * 0.54, 16), 0x6d4535, opacity: 0.3)
  }

  private static func awning(_ canvas: inout Canvas, _ x: Double, _ width: Double, _ colour: Colour)
  {
    let stripes = 8
    let step = (width + 60) / Double(stripes)
    for index in 0..<stripes {
      let left = x - 30 + step * Double(index)
      let tint = index % 2 == 0 ? colour : 0xfbf3df
      let top = x + 20 + (width - 40) / Double(stripes) * Double(index)
      canvas.fill(
        .polygon(
          Point(top, 440), Point(top + (width - 40) / Double(stripes) + 1, 440),
          Point(left + step + 1, 560), Point(left, 560)), tint)
      canvas.fill(
        .path(
          "M\(left.tenths) 559h\(step.tenths)v18a\((step / 2).tenths) 22 0 0 1 -\(step.tenths) 0z"),
        tint.darker(0.1))
    }
  }

  private static func crate(
    _ canvas: inout Canvas, _ x: Double, _ y: Double, _ width: Double, _ good: Colour
  ) {
    for row in 0..<3 {
      for column in 0..<(6 - row) {
        let radius = width / 12.5
        let colour = good.mixed(canvas.dice.chance(0.5) ? 0xfff0c4 : 0x5b2c2c, 0.14)
        canvas.fill(
          .circle(
            x + radius * (1.2 + Double(row)) + Double(column) * radius * 2,
            y - Double(row) * radius * 1.5, radius), colour)
      }
    }
    canvas.fill(.rectangle(x, y, width, 48, corner: 3), 0xd0a06a)
    canvas.stroke(.line(Point(x, y + 24), Point(x + width, y + 24)), 0x9b6c43, 4)
  }

  private static func shoppers(_ canvas: inout Canvas) {
    let tops: [Colour] = [0x27406b, 0x7b3f58, 0xd9708a, 0x4c6b4f, 0xe2583e]
    let places: [(Double, Pose, Bool)] = [
      (130, .walking, false), (548, .reaching, false), (930, .holding, true),
      (1085, .walking, true),
      (1500, .reaching, true),
    ]
    for (index, (x, pose, mirrored)) in places.enumerated() {
      var figure = Figure.anyone(&canvas.dice, tops: [tops[index]], bottoms: [0x27324a, 0x5b4a52])
      figure.pose = pose
      figure.breadth = 4
      canvas.fill(.ellipse(x + 40, 1010, 110, 12), 0x6d4535, opacity: 0.3)
      canvas.figure(figure, x, 1010, 360, mirrored: mirrored)
      let hand = mirrored ? x - 26 : x + 26
      canvas.stroke(.path("M\((hand - 22).tenths) 880q22 -50 44 0"), 0x8e5f42, 6)
      canvas.fill(
        .path("M\((hand - 36).tenths) 878h72l-10 56h-52z"), 0xc98d4c)
    }
  }
}
