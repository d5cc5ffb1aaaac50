extension Drawings {
  /// Two ferries side by side in a harbour after sunset.
  static let harbourDusk = Drawing("harbour-dusk") { canvas in
    canvas.sky(.down(0x2b2f63, 0x7a4a7c, 0xe0756a, 0xf7b56f), to: 640)
    canvas.sun(1180, 560, 74, 0xffd98f, halo: 5)
    canvas.streaks(12, from: 200, to: 470, 0xffc39a, opacity: 0.4)
    canvas.hills(470, 600, width: 460, 0x6b4a76)
    canvas.hills(530, 630, width: 300, 0x4c3c68)
    canvas.skyline(
      from: 60, to: 760, base: 640, heights: 26...100, widths: 30...74, 0x3a325c,
      light: 0xffcf7d, lit: 0.34)
    canvas.water(
      from: 636, .down(0xd9786c, 0x6a4877, 0x272a56), light: 0xffc99a, strips: 80, opacity: 0.4)
    canvas.glitter(x: 1180, from: 640, to: 1000, width: 170, 0xffe0a3, rows: 20)
    canvas.birds(7, near: 1010, 300, 0x3a325c)
    canvas.ferry(
      1000, 774, 640, hull: 0x27315a, house: 0xe9d6cf, band: 0xe2583e, glass: 0x4b4a74,
      lit: 0xffd98f)
    canvas.ferry(
      610, 850, 800, hull: 0x1d2447, house: 0xf7e6d4, band: 0xefa63c, glass: 0x45456f,
      lit: 0xffd98f)
    quay(&canvas)
  }

  private static func quay(_ canvas: inout Canvas) {
    canvas.glitter(x: 560, from: 856, to: 960, width: 520, 0xffcf8d, rows: 8, opacity: 0.4)
    canvas.fill(
      .polygon(Point(0, 930), Point(1600, 966), Point(1600, 1066), Point(0, 1066)), 0x15193a)
    canvas.fill(
      .polygon(Point(0, 930), Point(1600, 966), Point(1600, 980), Point(0, 946)), 0x3a3760)
    for x in [150.0, 700, 1330] {
      canvas.fill(.path("M\(x - 20) 962v-34h-8v-12h56v12h-8v34z"), 0x0e1230)
    }
    canvas.stroke(.path("M150 922Q300 960 380 830M700 940Q840 960 930 822"), 0x0e1230, 5)
    canvas.streetLamp(1460, 972, 330, 0x0e1230)
    var watcher = Figure(pose: .standing, top: 0x0e1230, bottom: 0x0e1230, skin: 0x5a3c50)
    watcher.hairColour = 0x0e1230
    watcher.garment = .coat
    canvas.figure(watcher, 1130, 976, 170, mirrored: true)
    watcher.garment = .dress
    watcher.hair = .bun
    canvas.figure(watcher, 1200, 978, 158, mirrored: true)
  }
}
