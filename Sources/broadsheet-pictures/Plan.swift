import Pictures

/// A job whose every field has been checked.
struct Plan {
  let widths: [Int]
  let formats: [PictureFormat]
  let limits: PictureLimits

  init(_ job: Job) throws(BadJob) {
    guard !job.widths.isEmpty, job.widths.count <= 16,
      job.widths.allSatisfy({ (1...8_192).contains($0) })
    else { throw BadJob("\"widths\" must be 1 to 16 numbers from 1 to 8192") }
    guard !job.name.isEmpty, job.name.utf8.count <= 120, job.name.utf8.allSatisfy(Self.isPlain)
    else { throw BadJob("\"name\" must be 1 to 120 of a-z, A-Z, 0-9, - and _") }
    guard job.quality.map({ (1...100).contains($0) }) ?? true else {
      throw BadJob("\"quality\" must be from 1 to 100")
    }
    widths = job.widths
    formats = try Self.formats(job.formats)
    limits = Self.limits(job.limits)
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
