extension Drawings {
  /// A museum's great hall with the skeleton of a long-necked dinosaur.
  static let museumHall = Drawing("museum-hall") { canvas in
    canvas.fill(.rectangle(0, 0, 1600, 1066), .down(0xd9cdb8, 0xeadfc8))
    roof(&canvas)
    walls(&canvas)
    canvas.fill(.rectangle(0, 810, 1600, 256), .down(0xc9b08a, 0xa88a66))
    for index in -8..<9 {
      let x = 800 + Double(index) * 120
      canvas.stroke(
        .line(Point(x, 810), Point(800 + (x - 800) * 2.2, 1066)), 0x8f7352, 3, opacity: 0.45)
    }
    for y in [838.0, 884, 950] {
      canvas.stroke(.line(Point(0, y), Point(1600, y)), 0x8f7352, 3, opacity: 0.45)
    }
    canvas.fill(.path("M210 886H1330L1390 950H150Z"), 0x5b4a4a)
    canvas.fill(.rectangle(150, 950, 1240, 34), 0x3f3338)
    skeleton(&canvas)
    visitors(&canvas)
  }

  private static func roof(_ canvas: inout Canvas) {
    canvas.fill(.path("M300 0Q330 300 420 380H1180Q1270 300 1300 0Z"), .down(0x8fc4cf, 0xd9ebe2))
    for index in 0..<7 {
      let t = Double(index) / 6
      canvas.stroke(
        .line(Point(300 + 1000 * t, 0), Point(420 + 760 * t, 380)), 0x6b7f86, 6)
    }
    for y in [70.0, 150, 220, 280, 330] {
      let inset = 300 + 120 * (y / 380) * (y / 380)
      canvas.stroke(.line(Point(inset, y), Point(1600 - inset, y)), 0x6b7f86, 5)
    }
  }

  private static func walls(_ canvas: inout Canvas) {
    canvas.fill(.rectangle(0, 380, 1600, 430), 0xe2d3b4)
    canvas.fill(.path("M0 0H300Q330 300 420 380H0Z"), 0xcdb994)
    canvas.fill(.path("M1600 0H1300Q1270 300 1180 380H1600Z"), 0xc2ad88)
    for index in 0..<9 {
      let x = 30 + Double(index) * 174
      canvas.fill(.path(Canvas.arch(x, 430, 128, 170)), 0xb59f7a)
      canvas.fill(.path(Canvas.arch(x + 14, 444, 100, 156)), index % 3 == 1 ? 0x8fb7b5 : 0x98835f)
      canvas.fill(.path(Canvas.arch(x, 640, 128, 170)), 0xa88f68)
      canvas.fill(.path(Canvas.arch(x + 14, 654, 100, 156)), 0x7d6a4e)
    }
    canvas.fill(.rectangle(0, 604, 1600, 18), 0xf4e8cc)
    canvas.fill(.rectangle(0, 380, 1600, 16), 0xf4e8cc)
    for (x, colour) in [(170.0, 0xa8403a as Colour), (1430, 0x2f6b6b)] {
      canvas.fill(.path("M\(x - 56) 70H\(x + 56)V350L\(x) 312L\(x - 56) 350Z"), colour)
      canvas.stroke(.circle(x, 180, 30), 0xf4e8cc, 8)
    }
  }

  private static func skeleton(_ canvas: inout Canvas) {
    let bone: Colour = 0xfbf4e0
    let shade: Colour = 0xcbb894
    canvas.stroke(.path("M560 900V560M920 900V540"), 0x3f3338, 7)
    let spine: [Point] = (0...46).map { step in
      let t = Double(step) / 46
      if t < 0.32 {
        let s = t / 0.32
        return Point(300 + 260 * s, 820 - 260 * s * (2 - s))
      }
      if t < 0.7 {
        let s = (t - 0.32) / 0.38
        return Point(560 + 400 * s, 560 - 40 * 4 * s * (1 - s))
      }
      let s = (t - 0.7) / 0.3
      return Point(960 + 150 * s + 130 * s * s, 560 - 298 * s * (0.5 + 0.5 * s))
    }
    canvas.stroke(.curve(spine), shade, 14)
    for (index, point) in spine.enumerated() {
      let size =
        index < 14 ? 8 + Double(index) * 0.9 : index < 33 ? 20.0 : 15 - Double(index - 33) * 0.4
      canvas.fill(.rectangle(point.x - size / 2, point.y - size, size, size * 1.7, corner: 4), bone)
    }
    for index in 17...31 {
      let point = spine[index]
      let length = 150 - abs(Double(index) - 23) * 9
      canvas.stroke(
        .path("M\(point.pair)q46 \((length * 0.5).tenths) -8 \(length.tenths)"), bone, 8)
    }
    legs(&canvas, bone, shade)
    canvas.fill(
      .path(
        "M1216 244Q1236 206 1290 214Q1350 226 1372 262Q1368 280 1330 280L1250 284"
          + "Q1216 276 1216 244Z"
      ), bone)
    canvas.fill(.circle(1270, 244, 11), 0x5b4a4a)
    canvas.stroke(.path("M1262 272L1366 270M1330 282Q1300 300 1262 292"), shade, 5)
  }

  private static func legs(_ canvas: inout Canvas, _ bone: Colour, _ shade: Colour) {
    canvas.stroke(
      .path("M620 570L660 700L628 820L640 894M960 570L1000 690L972 800L984 894"), shade, 20)
    canvas.stroke(
      .path("M570 570L540 700L572 820L560 894M920 580L900 690L926 800L914 894"), bone, 24)
    canvas.fill(.ellipse(576, 580, 56, 36), bone)
    canvas.fill(.ellipse(932, 590, 40, 46), bone)
    canvas.stroke(.path("M536 896H592M890 896H944M620 896H668M962 896H1012"), bone, 14)
  }

  private static func visitors(_ canvas: inout Canvas) {
    let tops: [Colour] = [0xe2583e, 0x2f7f86, 0xe8a83a, 0x6d3f73, 0x27406b]
    let people: [(Double, Double, Pose, Bool)] = [
      (120, 300, .standing, false), (1450, 320, .standing, true), (1340, 190, .pointing, true),
      (720, 310, .pointing, false), (800, 200, .standing, false), (300, 280, .holding, false),
    ]
    for (x, height, pose, mirrored) in people {
      var visitor = Figure.anyone(&canvas.dice, tops: tops, bottoms: [0x27324a, 0x4a3f4a])
      visitor.pose = pose
      visitor.pose.nod = -14
      canvas.fill(.ellipse(x, 1046, height * 0.3, 10), 0x6b543a, opacity: 0.35)
      canvas.figure(visitor, x, 1046, height, mirrored: mirrored)
    }
  }
}
