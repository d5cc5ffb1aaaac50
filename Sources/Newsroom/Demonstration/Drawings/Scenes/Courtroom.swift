extension Drawings {
  /// A judge on the bench, counsel on her feet before the court.
  static let courtroom = Drawing("courtroom") { canvas in
    canvas.fill(.rectangle(0, 0, 1600, 1066), .down(0xe8d3ac, 0xd6b98a))
    panelling(&canvas)
    bench(&canvas)
    canvas.fill(.rectangle(0, 820, 1600, 246), .down(0x7d4a36, 0x5b3430))
    canvas.fill(
      .polygon(Point(560, 820), Point(1040, 820), Point(1160, 1066), Point(440, 1066)), 0x8f2f3a)
    box(&canvas)
    counsel(&canvas)
    audience(&canvas)
  }

  private static func panelling(_ canvas: inout Canvas) {
    for mirrored in [false, true] {
      canvas.group(.at(mirrored ? 1600 : 0, 0).mirrored(mirrored)) { canvas in
        for x in [60.0, 300] {
          canvas.fill(.path(Canvas.arch(x, 70, 170, 400)), .down(0xbfe0dc, 0xfbf0cf))
          canvas.stroke(.path("M\(x + 85) 72V470M\(x) 250H\(x + 170)"), 0x8a5a3c, 8)
          canvas.stroke(.path(Canvas.arch(x, 70, 170, 400)), 0x8a5a3c, 12)
        }
      }
    }
    canvas.fill(.rectangle(0, 520, 1600, 310), 0x9c6442)
    for index in 0..<10 {
      let x = Double(index) * 164 + 10
      canvas.fill(.rectangle(x, 550, 140, 250, corner: 4), 0x8a5538)
      canvas.stroke(.path(Canvas.panel(x + 12, 562, 116, 226)), 0xb07a52, 4)
    }
    canvas.fill(.rectangle(0, 508, 1600, 16), 0xc08a5c)
    canvas.fill(.rectangle(540, 40, 520, 640), 0x8a5538)
    canvas.colonnade(from: 556, to: 1044, top: 130, base: 680, count: 2, width: 44, 0xb07a52)
    canvas.fill(.polygon(Point(510, 130), Point(800, 20), Point(1090, 130)), 0x9c6442)
    canvas.fill(.polygon(Point(590, 118), Point(800, 40), Point(1010, 118)), 0x7d4a30)
    scales(&canvas)
  }

  private static func scales(_ canvas: inout Canvas) {
    let gold: Colour = 0xf2c45b
    canvas.fill(.circle(800, 280, 110), 0x27406b)
    canvas.stroke(.circle(800, 280, 110), gold, 8)
    canvas.stroke(.path("M800 206V340M736 232Q800 214 864 232M768 346H832"), gold, 8)
    canvas.stroke(
      .path("M736 234L712 296M736 234L760 296M864 234L840 296M864 234L888 296"), gold, 3)
    canvas.fill(.path("M706 294H766Q736 330 706 294Z"), gold)
    canvas.fill(.path("M834 294H894Q864 330 834 294Z"), gold)
  }

  private static func bench(_ canvas: inout Canvas) {
    canvas.fill(.rectangle(740, 400, 120, 260, corner: 20), 0x7d2f36)
    var judge = Figure(pose: .facing, top: 0x1f2138, bottom: 0x1f2138, skin: 0x7d4c36)
    judge.hairColour = 0xb9b3ae
    judge.hair = .bun
    judge.garment = .coat
    judge.pose.nearArm = (24, -34)
    judge.pose.farArm = (-24, 34)
    canvas.figure(judge, 800, 900, 480)
    canvas.fill(
      .polygon(Point(786, 516), Point(814, 516), Point(808, 566), Point(792, 566)), 0xfdfaf0)
    canvas.fill(.rectangle(510, 636, 580, 30, corner: 4), 0xc08a5c)
    canvas.fill(.rectangle(530, 664, 540, 176), 0x8f5a3a)
    for x in [552.0, 728, 904] {
      canvas.stroke(.path(Canvas.panel(x, 690, 146, 120)), 0xb07a52, 5)
    }
    canvas.group(.at(962, 622).turned(-24)) { canvas in
      canvas.fill(.rectangle(-34, -17, 54, 34, corner: 5), 0x5b3426)
      canvas.fill(.rectangle(16, -5, 72, 10, corner: 5), 0x7d4a30)
    }
    canvas.fill(.rectangle(910, 630, 60, 10, corner: 3), 0x5b3426)
    canvas.fill(.rectangle(600, 622, 96, 16, corner: 2), 0xfdfaf0)
    canvas.fill(.rectangle(606, 610, 90, 13, corner: 2), 0x2f6b6b)
  }

  private static func box(_ canvas: inout Canvas) {
    for row in 0..<2 {
      for index in 0..<5 {
        var juror = Figure.anyone(
          &canvas.dice, tops: [0x2f7f86, 0xb8453f, 0xd9a23f, 0x5b4a6b, 0x4c6b4f],
          bottoms: [0x27324a])
        juror.pose = .sitting
        juror.garment = .shirt
        canvas.figure(
          juror, 1190 + Double(index) * 92 + Double(row) * 26, 820 + Double(row) * 84, 250,
          mirrored: true)
      }
      let y = 742 + Double(row) * 90
      canvas.fill(.rectangle(1084 + Double(row) * 10, y, 530, 16), 0xc08a5c)
      canvas.fill(.rectangle(1094 + Double(row) * 10, y + 16, 520, 76), 0x8f5a3a)
    }
    canvas.fill(.rectangle(1104, 922, 510, 10), 0x5b3430)
    var witness = Figure(pose: .sitting, top: 0x4c6b8a, skin: 0xe0ab83)
    witness.hairColour = 0x5d3d2a
    witness.pose.nearArm = (30, 60)
    canvas.figure(witness, 330, 860, 280)
    canvas.fill(.rectangle(240, 730, 220, 16), 0xc08a5c)
    canvas.fill(.rectangle(250, 746, 200, 130), 0x8f5a3a)
    canvas.stroke(.path("M430 732Q424 700 404 690"), 0x2b2430, 5)
    canvas.fill(.circle(402, 688, 8), 0x2b2430)
  }

  private static func counsel(_ canvas: inout Canvas) {
    canvas.fill(.ellipse(680, 1000, 110, 14), 0x4a2024, opacity: 0.6)
    var lawyer = Figure(
      pose: .pointing, top: 0x22243c, bottom: 0x22243c, skin: 0xc98f6b, breadth: 6)
    lawyer.garment = .coat
    lawyer.hair = .long
    lawyer.hairColour = 0x5d2f24
    lawyer.pose.nearArm = (70, 104)
    lawyer.pose.farArm = (14, 70)
    canvas.figure(lawyer, 680, 996, 430)
    canvas.fill(
      .polygon(Point(770, 790), Point(826, 776), Point(838, 836), Point(780, 850)), 0xfdfaf0)
  }

  private static func audience(_ canvas: inout Canvas) {
    for index in 0..<11 {
      let x = Double(index) * 158 + 20
      guard abs(x - 700) > 150 else { continue }
      let tone: Colour = 0x2b1c28
      canvas.fill(.circle(x, 1000 + Double(index % 2) * 14, 44), tone)
      canvas.fill(.rectangle(x - 80, 1040, 160, 60, corner: 40), tone)
    }
  }
}
