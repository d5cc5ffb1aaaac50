import Foundation
import Pictures
import Testing

@Suite("Formats that come in")
struct FormatTests {
  /// 64 by 48 pixels in rgb(200, 60, 20), as a telephone would write it.
  private static let heic = """
    AAAAHGZ0eXBoZWljAAAAAG1pZjFoZWljbWlhZgAAAa1tZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAA\
    AAAAAAAAAAAAAA5waXRtAAAAAAACAAAAEGlkYXQAAAAAAEAAMAAAADhpbG9jAQAAAERAAAIAAQAAAAAAAAHRAAEA\
    AAAAAAAAHgACAAEAAAAAAAAAAQAAAAAAAAAIAAAAOGlpbmYAAAAAAAIAAAAVaW5mZQIAAAEAAQAAaHZjMQAAAAAV\
    aW5mZQIAAAAAAgAAZ3JpZAAAAADYaXBycAAAALZpcGNvAAAAdmh2Y0MBA3AAAAAAAAAAAAAe8AD8/fj4AAAPAyAA\
    AQAYQAEMAf//A3AAAAMAkAAAAwAAAwAeugJAIQABACpCAQEDcAAAAwCQAAADAAADAB6gIIEFlurkprm4EBAwIAAA\
    AwAgAAADACEiAAEABkQBwXPAiQAAABRpc3BlAAAAAAAAAEAAAABAAAAAFGlzcGUAAAAAAAAAQAAAADAAAAAQcGl4\
    aQAAAAADCAgIAAAAGmlwbWEAAAAAAAAAAgABAoECAAICA4QAAAAaaXJlZgAAAAAAAAAOZGltZwACAAEAAQAAACZt\
    ZGF0AAAAGigBrwngOSMkv//3Dz//+rNuQ/UXirVjqdz8
    """

  /// Two frames of one pixel: red, then blue.
  private static let animation: [UInt8] =
    Array("GIF89a".utf8) + [1, 0, 1, 0, 0x80, 0, 0, 0xFF, 0, 0, 0, 0, 0xFF]
    + frame(0x44) + frame(0x4C) + [0x3B]

  private static func frame(_ code: UInt8) -> [UInt8] {
    [0x21, 0xF9, 4, 0, 10, 0, 0, 0] + [0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, code, 1, 0]
  }

  private func picture(_ name: String, _ bytes: [UInt8], _ scratch: Scratch) throws -> Picture {
    try Picture(file: scratch.file(name, bytes), limits: PictureLimits())
  }

  @Test("HEIC is read where there is a decoder, and refused by its name where there is none")
  func heic() throws {
    let scratch = try Scratch()
    let bytes = Array(try #require(Data(base64Encoded: Self.heic)))
    let picture = try picture("IMG_0001.HEIC", bytes, scratch)
    #expect(picture.format == .heic)
    #expect(picture.width == 64 && picture.height == 48)
    do {
      let colour = try picture.raster(width: 32).meanColour()
      #expect(colour.hasPrefix("#c"), "\(colour)")
    } catch {
      #expect(error.reason == .unsupported)
      #expect(error.message.contains("HEIC"))
    }
  }

  @Test("of an animation the first frame is taken")
  func animation() throws {
    let scratch = try Scratch()
    let picture = try picture("waving.gif", Self.animation, scratch)
    #expect(picture.format == .gif)
    #expect(picture.width == 1 && picture.height == 1)
    let raster = try picture.raster(width: 10)
    #expect(raster.height == 1)
    #expect(try raster.meanColour() == "#ff0000")
  }

  @Test("AVIF is taken as such")
  func avif() throws {
    guard PictureFormat.avif.isWritable else { return }
    let scratch = try Scratch()
    let drawing = try Picture(trustedDrawing: Samples.drawing, limits: PictureLimits())
    let bytes = try drawing.raster(width: 300).encoded(as: .avif)
    let picture = try picture("talks.jpg", bytes, scratch)
    #expect(picture.format == .avif)
    #expect(picture.width == 300 && picture.height == 200)
    #expect(try picture.raster(width: 60).height == 40)
  }

  @Test(
    "a drawing of somebody else's is no picture, whatever it says it is",
    arguments: ["talks.svg", "talks.jpg", "talks.heic"])
  func drawing(name: String) throws {
    let scratch = try Scratch()
    let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>"
    let error = try #require(throws: PictureError.self) {
      try picture(name, Array(svg.utf8), scratch)
    }
    #expect(error.reason == .notAPicture)
  }
}
