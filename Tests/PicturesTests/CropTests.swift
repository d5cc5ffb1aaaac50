import Foundation
import Pictures
import Testing

@Suite("Crops")
struct CropTests {
  private func area(
    _ across: Int, _ down: Int, _ place: CropShape.Place, _ width: Int, _ height: Int
  ) -> [Int] {
    let area = CropShape(across: across, down: down, place: place)
      .area(width: width, height: height)
    return [area.left, area.top, area.width, area.height]
  }

  @Test("the largest part lies around the point, within the picture")
  func around() {
    #expect(area(16, 9, .around(x: 50, y: 50), 1600, 1600) == [0, 350, 1600, 900])
    #expect(area(16, 9, .around(x: 50, y: 0), 1600, 1600) == [0, 0, 1600, 900])
    #expect(area(16, 9, .around(x: 0, y: 100), 1600, 1600) == [0, 700, 1600, 900])
    #expect(area(1, 1, .around(x: 25, y: 90), 1600, 900) == [0, 0, 900, 900])
    #expect(area(1, 1, .around(x: 60, y: 10), 1600, 900) == [510, 0, 900, 900])
    #expect(area(4, 3, .around(x: 100, y: 50), 1600, 900) == [400, 0, 1200, 900])
  }

  @Test("a part that somebody chose has its width, and is moved inside")
  func chosen() {
    #expect(area(16, 9, .from(left: 10, top: 20, width: 50), 1600, 1600) == [160, 320, 800, 450])
    #expect(area(1, 1, .from(left: 80, top: 80, width: 50), 1000, 1000) == [500, 500, 500, 500])
    #expect(area(1, 1, .from(left: 0, top: 0, width: 100), 1000, 400) == [0, 0, 400, 400])
  }

  @Test("no picture is too odd", arguments: [(1, 1), (1, 5000), (5000, 1), (3, 2), (7, 20_000)])
  func odd(width: Int, height: Int) {
    for (across, down) in [(16, 9), (4, 3), (1, 1)] {
      for x in [0, 33, 100] {
        for place in [CropShape.Place.around(x: x, y: 100 - x), .from(left: x, top: x, width: 1)] {
          let area = area(across, down, place, width, height)
          #expect(area[0] >= 0 && area[1] >= 0 && area[2] > 0 && area[3] > 0)
          #expect(area[0] + area[2] <= width && area[1] + area[3] <= height)
        }
      }
    }
  }

  private func job(_ scratch: Scratch, _ file: String, _ crops: [[String: Any]]) throws -> String {
    try Program.job([
      "id": "a", "file": file, "directory": scratch.path, "name": "a", "widths": [Int](),
      "formats": ["jpeg", "webp"], "crops": crops,
    ])
  }

  @Test("the program cuts the part that is asked for, in exactly its shape")
  func program() throws {
    let scratch = try Scratch()
    // Blue above, red below.
    let file = try scratch.file("in.jpg", Samples.jpeg())
    let upper: [String: Any] = [
      "name": "a-1x1_0_0", "across": 1, "down": 1, "area": [0, 0, 33], "widths": [150, 900],
    ]
    let lower: [String: Any] = [
      "name": "a-16x9_50_100", "across": 16, "down": 9, "focus": [50, 100], "widths": [320],
    ]
    let outcome = try Program.run([], jobs: [job(scratch, file, [upper, lower])])
    let crops = try #require(outcome.results.first?["crops"] as? [[String: Any]])
    let files = crops.map { $0["files"] as? [[String: Any]] ?? [] }
    #expect(
      files[0].map { $0["file"] as? String } == [
        "a-1x1_0_0-150.jpg", "a-1x1_0_0-150.webp", "a-1x1_0_0-198.jpg", "a-1x1_0_0-198.webp",
      ])
    #expect(files[0].map { $0["height"] as? Int } == [150, 150, 198, 198])
    #expect(files[1].map { $0["height"] as? Int } == [180, 180])
    let blue = try Picture(file: scratch.path + "/a-1x1_0_0-150.jpg", limits: PictureLimits())
    #expect(try blue.raster(width: 150).meanColour().hasPrefix("#0000f"))
    let wide = try Picture(file: scratch.path + "/a-16x9_50_100-320.jpg", limits: PictureLimits())
    let colour = try wide.raster(width: 320).meanColour()
    // More of it is red: 200 of 337 lines.
    #expect(colour.hasPrefix("#9"), "\(colour)")
  }

  @Test("what was there before a job that fails is there after it")
  func keeps() throws {
    let scratch = try Scratch()
    let file = try scratch.file("in.jpg", Samples.jpeg())
    _ = try scratch.file("a-300.jpg", [1, 2, 3])
    // The last of its names is a folder's, so that the job fails after the others.
    try FileManager.default.createDirectory(
      atPath: scratch.path + "/a-100.jpg/there", withIntermediateDirectories: true)
    let line = try Program.job([
      "id": "a", "file": file, "directory": scratch.path, "name": "a", "widths": [100, 200, 300],
      "formats": ["jpeg"],
    ])
    #expect(try Program.run([], jobs: [line]).code == 1)
    #expect(try scratch.names.filter { $0.hasPrefix("a-") } == ["a-100.jpg", "a-300.jpg"])
  }

  @Test(
    "a crop that asks for nonsense is told so",
    arguments: [
      ["across": 0], ["down": 101], ["focus": [50]], ["focus": [50, 101]], ["name": "../up"],
      ["widths": [Int]()], ["area": [0, 0, 50]],
    ] as [[String: any Sendable]])
  func nonsense(changes: [String: any Sendable]) throws {
    let scratch = try Scratch()
    let file = try scratch.file("in.jpg", Samples.jpeg())
    var crop: [String: Any] = [
      "name": "a-1x1", "across": 1, "down": 1, "focus": [50, 50], "widths": [100],
    ]
    crop.merge(changes) { $1 }
    let outcome = try Program.run([], jobs: [job(scratch, file, [crop])])
    #expect((outcome.results.first?["error"] as? [String: Any])?["reason"] as? String == "badJob")
    #expect(try scratch.names == ["in.jpg"])
  }
}
