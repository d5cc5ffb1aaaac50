import Foundation
import Pictures
import Testing

@Suite("Pictures")
struct PictureTests {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private func reason(_ file: String, _ limits: PictureLimits = PictureLimits())
    -> PictureError.Reason?
  {
    do throws(PictureError) {
      _ = try Picture(file: file, limits: limits).raster(width: 200)
      return nil
    } catch {
      return error.reason
    }
  }

  @Test("a picture is known by its content, whatever its name")
  func knownByContent() throws {
    let picture = try Picture(
      file: scratch.file("picture.txt", Samples.webp()), limits: PictureLimits())
    #expect(picture.format == .webp)
    #expect(picture.width == 600)
    #expect(picture.height == 400)
  }

  @Test(
    "what is no picture is refused",
    arguments: [
      "", "plain text", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>",
      "%PDF-1.4\n1 0 obj\n", "P6\n4 4\n255\n0123456789", "<?xml version=\"1.0\"?><svg/>",
    ])
  func notAPicture(text: String) throws {
    #expect(try reason(scratch.file("picture.jpg", Array(text.utf8))) == .notAPicture)
  }

  @Test("a missing file, a directory and a pipe are unreadable")
  func unreadable() throws {
    #expect(reason(scratch.path + "/nothing.jpg") == .unreadable)
    #expect(reason(scratch.path) == .unreadable)
    let pipe = scratch.path + "/pipe"
    #expect(unsafe mkfifo(pipe, 0o600) == 0)
    #expect(reason(pipe) == .unreadable)
  }

  @Test("a picture cut short anywhere is damaged or no picture", arguments: [0.02, 0.3, 0.6, 0.97])
  func truncated(share: Double) throws {
    for whole in [try Samples.jpeg(), try Samples.webp()] {
      let part = Array(whole.prefix(Int(Double(whole.count) * share)))
      let reason = try reason(scratch.file("part", part))
      #expect(reason == .damaged || reason == .notAPicture)
    }
  }

  @Test("noise behind a picture's first bytes is damaged")
  func corrupt() throws {
    var generator = Seeded(state: 7)
    for whole in [try Samples.jpeg(), try Samples.webp()] {
      let noise = (0..<4_000).map { _ in UInt8.random(in: 0...255, using: &generator) }
      let reason = try reason(scratch.file("noise", Array(whole.prefix(40)) + noise))
      #expect(reason == .damaged || reason == .notAPicture)
    }
  }

  @Test("a single wrong byte never ends the process")
  func flipped() throws {
    var generator = Seeded(state: 11)
    let whole = try Samples.jpeg(width: 120)
    for round in 0..<200 {
      var bytes = whole
      bytes[Int.random(in: 0..<bytes.count, using: &generator)] ^= UInt8(1 << (round % 8))
      _ = try reason(scratch.file("flipped", bytes))
    }
    #expect(try reason(scratch.file("whole", whole)) == nil)
  }

  @Test("a bomb is refused by its head, before its pixels are decoded")
  func bomb() throws {
    let file = try scratch.file("bomb.png", Samples.emptyPNG(width: 60_000, height: 60_000))
    #expect(reason(file) == .tooLarge)
    let long = try scratch.file("long.png", Samples.emptyPNG(width: 20_001, height: 1))
    #expect(reason(long) == .tooLarge)
  }

  @Test("limits on bytes, pixels and sides hold to the unit")
  func limits() throws {
    let bytes = try Samples.jpeg()
    let file = try scratch.file("limits.jpg", bytes)
    #expect(reason(file, PictureLimits(bytes: bytes.count)) == nil)
    #expect(reason(file, PictureLimits(bytes: bytes.count - 1)) == .tooLarge)
    #expect(reason(file, PictureLimits(pixels: 240_000)) == nil)
    #expect(reason(file, PictureLimits(pixels: 239_999)) == .tooLarge)
    #expect(reason(file, PictureLimits(side: 600)) == nil)
    #expect(reason(file, PictureLimits(side: 599)) == .tooLarge)
  }

  @Test("an error says the file and the numbers")
  func message() throws {
    let file = try scratch.file("bomb.png", Samples.emptyPNG(width: 60_000, height: 50_000))
    let error = #expect(throws: PictureError.self) {
      try Picture(file: file, limits: PictureLimits())
    }
    #expect(error?.message.contains("bomb.png is 60000 by 50000 pixels") == true)
  }

  @Test("a picture that lies on its side is stood upright")
  func upright() throws {
    let lying = Metadata.inserted(
      [Metadata.exif(artist: "Someone", orientation: 6)], into: try Samples.jpeg())
    let picture = try Picture(file: scratch.file("lying.jpg", lying), limits: PictureLimits())
    #expect(picture.width == 400)
    #expect(picture.height == 600)
    let raster = try picture.raster(width: 200)
    #expect(raster.width == 200)
    #expect(raster.height == 300)
  }
}

/// A small generator with a seed, for cases that chance picks.
struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }
}
