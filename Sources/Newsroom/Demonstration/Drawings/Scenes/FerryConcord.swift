extension Drawings {
  /// The ferry under way on a bright day, close enough to see her passengers.
  static let ferryConcord = Drawing("ferry-concord") { canvas in
    canvas.sky(.down(0x4f9fc0, 0x9dd0d4, 0xe6eddb), to: 600)
    canvas.sun(330, 190, 58, 0xfff3c9, halo: 4)
    canvas.cloud(860, 250, 420, 0xfdf6e6)
    canvas.cloud(1240, 380, 300, 0xfdf6e6, opacity: 0.8)
    canvas.cloud(60, 420, 280, 0xfdf6e6, opacity: 0.7)
    canvas.hills(470, 580, width: 420, 0x7fb0b4)
    canvas.hills(530, 600, width: 260, 0x4f8c92)
    canvas.sail(190, 616, 70, 0xfdf6e6, hull: 0xe2583e)
    canvas.sail(1440, 612, 50, 0xfdf6e6, hull: 0x1f3b57)
    canvas.water(
      from: 598, .down(0x4fa3ad, 0x24718a, 0x164a6b), light: 0xe9f6ea, strips: 110, opacity: 0.4)
    canvas.fill(.path("M0 850Q260 800 420 836L420 880L0 920Z"), 0xe9f6ea, opacity: 0.35)
    canvas.ferry(
      820, 850, 1160, hull: 0x17365c, house: 0xfbf4e4, band: 0xe2583e, glass: 0x2b5f7d)
    passengers(&canvas)
    canvas.fill(
      .path(
        "M1230 858Q1330 790 1392 770Q1372 806 1420 814Q1450 836 1520 830Q1450 880 1230 878Z"),
      0xf4fbf2)
    canvas.fill(.path("M220 846Q700 826 1300 850L1340 882Q700 862 190 884Z"), 0xf4fbf2)
    canvas.waves(908, length: 150, height: 22, 0x1b5a7a)
    canvas.waves(970, length: 210, height: 30, 0x144667)
    canvas.birds(6, near: 520, 300, 0xfdf6e6)
    canvas.birds(3, near: 1100, 420, 0x2b5f7d)
  }

  private static func passengers(_ canvas: inout Canvas) {
    for index in 0..<11 {
      let person = Figure.anyone(
        &canvas.dice, tops: [0xe2583e, 0xefa63c, 0x2f7f86, 0x7b4a6d, 0x27315a], bottoms: [0x27324a])
      canvas.figure(
        person, 396 + Double(index) * 76 + canvas.dice.between(-14, 14), 604, 66,
        mirrored: canvas.dice.chance(0.4))
    }
    canvas.stroke(.path("M282 586H1240M282 574H1240"), 0xfbf4e4, 4)
  }
}
