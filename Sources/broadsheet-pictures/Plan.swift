import Pictures

/// A job whose every field has been checked.
struct Plan {
  /// A crop whose every field has been checked.
  struct Crop {
    let name: String
    let shape: CropShape
    let widths: [Int]
  }

  let widths: [Int]
  let crops: [Crop]
  let formats: [PictureFormat]
  let limits: PictureLimits

  init(_ job: Job) throws(BadJob) {
    crops = try (job.crops ?? []).map(Self.crop)
    guard crops.count <= 16 else { throw BadJob("\"crops\" must be at most 16") }
    if crops.isEmpty || !job.widths.isEmpty { try Self.check(widths: job.widths) }
    try Self.check(name: job.name)
    guard job.quality.map({ (1...100).contains($0) }) ?? true else {
      throw BadJob("\"quality\" must be from 1 to 100")
    }
    widths = job.widths
    formats = try Self.formats(job.formats)
    limits = Self.limits(job.limits)
  }

  private static func check(widths: [Int]) throws(BadJob) {
    guard !widths.isEmpty, widths.count <= 16, widths.allSatisfy({ (1...8_192).contains($0) })
    else { throw BadJob("\"widths\" must be 1 to 16 numbers from 1 to 8192") }
  }

  private static func check(name: String) throws(BadJob) {
    guard !name.isEmpty, name.utf8.count <= 120, name.utf8.allSatisfy(isPlain)
    else { throw BadJob("\"name\" must be 1 to 120 of a-z, A-Z, 0-9, - and _") }
  }

  private static func crop(_ crop: Job.Crop) throws(BadJob) -> Crop {
    try check(name: crop.name)
    try check(widths: crop.widths)
    guard (1...100).contains(crop.across), (1...100).contains(crop.down) else {
      throw BadJob("a crop's \"across\" and \"down\" must be from 1 to 100")
    }
    let place: CropShape.Place
    switch (crop.focus, crop.area) {
    case (let focus?, nil) where focus.count == 2 && focus.allSatisfy((0...100).contains):
      place = .around(x: focus[0], y: focus[1])
    case (nil, let area?)
    where area.count == 3 && area.allSatisfy((0...100).contains) && area[2] > 0:
      place = .from(left: area[0], top: area[1], width: area[2])
    default:
      throw BadJob("a crop needs either \"focus\", two numbers, or \"area\", three: all percent")
    }
    return Crop(
      name: crop.name, shape: CropShape(across: crop.across, down: crop.down, place: place),
      widths: crop.widths)
  }

  private static func formats(_ names: [String]) throws(BadJob) -> [PictureFormat] {
    var formats: [PictureFormat] = []
    for name in names {
      guard let format = PictureFormat(rawValue: name), [.jpeg, .webp, .avif].contains(format)
      else { throw BadJob("\"formats\" has \(name); jpeg, webp and avif are known") }
      if !formats.contains(format) { formats.append(format) }
    }
    guard !formats.isEmpty else { throw BadJob("\"formats\" is empty") }
    return formats
  }

  /// A job may narrow the usual limits, never widen them.
  private static func limits(_ bounds: Job.Bounds?) -> PictureLimits {
    let usual = PictureLimits()
    return PictureLimits(
      bytes: min(bounds?.bytes ?? usual.bytes, usual.bytes),
      pixels: min(bounds?.pixels ?? usual.pixels, usual.pixels),
      side: min(bounds?.side ?? usual.side, usual.side))
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    default: false
    }
  }
}

/// A job that asks for something that cannot be.
struct BadJob: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
