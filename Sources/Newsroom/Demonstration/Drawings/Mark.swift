extension Drawings {
  /// The Lantern's mark, 64 by 64: a lit lantern on a dark round-cornered square.
  public static let mark = Drawing("lantern-mark", width: 64, height: 64) { canvas in
    canvas.fill(.rectangle(0, 0, 64, 64, corner: 14), 0x1f2a44)
    canvas.stroke(.path("M24 19V17A8 8 0 0 1 40 17V19"), 0xf4ead8, 3)
    canvas.fill(.path("M19 22Q32 12 45 22Z"), 0xf4ead8)
    canvas.fill(.rectangle(20, 24, 24, 24, corner: 3), 0xf2a93b)
    canvas.fill(.path("M32 28Q41 37 37 43Q35 47 32 47Q29 47 27 43Q23 37 32 28Z"), 0xfff3cf)
    canvas.fill(.rectangle(17, 48, 30, 5, corner: 2.5), 0xf4ead8)
  }
}
