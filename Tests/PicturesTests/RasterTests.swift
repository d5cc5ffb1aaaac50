import Demonstration
import Pictures
import Testing

@Suite("Renditions")
struct RasterTests {
  private func raster(_ svg: String = Samples.drawing, width: Int = 600) throws -> Raster {
    try Picture(trustedDrawing: svg, limits: PictureLimits()).raster(width: width)
  }

  @Test("nothing is enlarged")
  func neverEnlarged() throws {
    let raster = try raster(width: 5_000)
    #expect(raster.width == 600)
    #expect(try raster.narrowed(to: 900).width == 600)
  }

  @Test("a rendition keeps its proportions", arguments: [1, 33, 300, 599])
  func proportions(width: Int) throws {
    let small = try raster().narrowed(to: width)
    #expect(small.width == width)
    #expect(abs(Double(small.height) - Double(width) * 2 / 3) <= 1)
  }

  @Test("a rendition reads back in its own format", arguments: [PictureFormat.jpeg, .webp, .avif])
  func readsBack(format: PictureFormat) throws {
    guard format.isWritable else { return }
    let scratch = try Scratch()
    let file = try scratch.file("rendition", raster(width: 240).encoded(as: format))
    let picture = try Picture(file: file, limits: PictureLimits())
    #expect(picture.format == format)
    #expect(picture.width == 240)
    #expect(try picture.raster(width: 60).height == 40)
  }

  @Test("formats that are only read are refused", arguments: [PictureFormat.png, .gif, .svg])
  func unsupported(format: PictureFormat) throws {
    let error = try #require(throws: PictureError.self) { try raster().encoded(as: format) }
    #expect(error.reason == .unsupported)
  }

  @Test("the mean colour is the mean of the pixels")
  func meanColour() throws {
    #expect(try raster().meanColour() == "#800080" || raster().meanColour() == "#7f007f")
  }

  @Test("what is transparent is laid on white where there is no transparency")
  func transparent() throws {
    let empty = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"40\"/>"
    let raster = try raster(empty, width: 40)
    #expect(try raster.meanColour() == "#ffffff")
    let scratch = try Scratch()
    let file = try scratch.file("white.jpg", raster.encoded(as: .jpeg))
    let white = try Picture(file: file, limits: PictureLimits()).raster(width: 40)
    let colour = try white.meanColour()
    #expect(colour == "#ffffff")
  }

  @Test("lower quality makes smaller files", arguments: [PictureFormat.jpeg, .webp])
  func quality(format: PictureFormat) throws {
    let busy = try raster(try #require(Drawings.all.first).svg())
    let low = try busy.encoded(as: format, quality: 20).count
    let high = try busy.encoded(as: format, quality: 95).count
    #expect(low < high)
  }

  @Test("text that is no SVG is refused", arguments: ["", "<svg", "<html/>", "words"])
  func noDrawing(text: String) throws {
    let error = try #require(throws: PictureError.self) { try raster(text) }
    #expect(error.reason == .notAPicture)
  }
}
