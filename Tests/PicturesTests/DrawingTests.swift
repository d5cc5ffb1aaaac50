import Demonstration
import Pictures
import Testing

@Suite("Drawings")
struct DrawingTests {
  @Test("a drawing is the same text on every call", arguments: Drawings.all.map(\.name))
  func deterministic(name: String) throws {
    let drawing = try #require(Drawings.named(name))
    #expect(drawing.svg() == drawing.svg())
  }

  @Test(
    "every drawing that the stories name is there",
    arguments: [
      "harbour-dusk", "ferry-concord", "talks-table", "parliament-night", "market-morning",
      "container-port", "wind-farm", "glacier", "observatory", "laboratory", "forest-fire-watch",
      "river-flood", "old-town", "tram", "theatre-stage", "orchestra", "library", "museum-hall",
      "football-pitch", "cycling-pass", "marathon", "rowing-lake", "chess-hall", "school-yard",
      "bakery", "allotment", "lighthouse", "bridge-fog", "desert-road", "mountain-village",
      "satellite", "data-centre", "vineyard", "fishing-boats", "railway-station",
      "hospital-corridor", "courtroom", "newspaper-press", "lantern-festival", "botanical-garden",
    ])
  func exists(name: String) throws {
    let drawing = try #require(Drawings.named(name))
    #expect(drawing.width == 1600)
    #expect(drawing.height == 1066)
  }

  @Test("the paper's mark is a small square drawing of its own")
  func mark() throws {
    let svg = Drawings.mark.svg()
    let picture = try Picture(trustedDrawing: svg, limits: PictureLimits())
    #expect(picture.width == 64)
    #expect(picture.height == 64)
    #expect(svg.utf8.count < 1_500)
  }

  @Test("no two drawings have the same name")
  func names() {
    #expect(Set(Drawings.all.map(\.name)).count == Drawings.all.count)
  }

  @Test("a drawing has no text, style, script or reference", arguments: Drawings.all.map(\.name))
  func plain(name: String) throws {
    let svg = try #require(Drawings.named(name)).svg()
    for part in ["<text", "<style", "<script", "href", "<image", "<use", "nan", "inf", "<!"] {
      #expect(!svg.contains(part))
    }
  }

  @Test("a drawing is drawn at its size and in more than one colour")
  func drawn() throws {
    let colours = try Drawings.all.map { drawing in
      let picture = try Picture(trustedDrawing: drawing.svg(), limits: PictureLimits())
      #expect(picture.width == drawing.width)
      #expect(picture.height == drawing.height)
      let raster = try picture.raster(width: 200)
      #expect(try raster.encoded(as: .jpeg).count > 3_000)
      return try raster.meanColour()
    }
    #expect(Set(colours).count > Drawings.all.count / 2)
  }
}
