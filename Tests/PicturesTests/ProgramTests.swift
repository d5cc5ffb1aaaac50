import Testing

@Suite("The program broadsheet-pictures")
struct ProgramTests {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private func job(_ id: String, _ changes: [String: Any] = [:]) throws -> String {
    var fields: [String: Any] = [
      "id": id, "directory": scratch.path, "name": id, "widths": [300, 100, 900],
      "formats": ["jpeg", "webp"],
    ]
    fields.merge(changes) { $1 }
    return try Program.job(fields)
  }

  private func reason(_ result: [String: Any]?) -> String? {
    (result?["error"] as? [String: Any])?["reason"] as? String
  }

  @Test("several jobs are done in order by one process")
  func batch() throws {
    let outcome = try Program.run(
      ["--drawings"],
      jobs: [
        job("first", ["drawing": Samples.drawing]), "",
        job("second", ["drawing": Samples.drawing]),
      ])
    #expect(outcome.code == 0)
    #expect(outcome.results.map { $0["id"] as? String } == ["first", "second"])
    let files = try #require(outcome.results.first?["files"] as? [[String: Any]])
    #expect(
      files.map { $0["file"] as? String } == [
        "first-100.jpg", "first-100.webp", "first-300.jpg", "first-300.webp", "first-600.jpg",
        "first-600.webp",
      ])
    #expect(outcome.results.first?["width"] as? Int == 600)
    #expect(outcome.results.first?["height"] as? Int == 400)
    #expect(try scratch.names.count == 12)
  }

  @Test("sizes in the result are the files' sizes")
  func sizes() throws {
    let file = try scratch.file("in.jpg", Samples.jpeg())
    let outcome = try Program.run([], jobs: [job("a", ["file": file])])
    let files = try #require(outcome.results.first?["files"] as? [[String: Any]])
    for entry in files {
      let name = try #require(entry["file"] as? String)
      let path = scratch.path + "/" + name
      #expect(try Scratch.size(of: path) == entry["bytes"] as? Int)
    }
    #expect(files.count == 6)
  }

  @Test("a job that fails leaves the others alone and nothing half-written")
  func failure() throws {
    let whole = try Samples.jpeg()
    let cut = try scratch.file("cut.jpg", Array(whole.prefix(whole.count / 2)))
    let outcome = try Program.run(
      ["--drawings"],
      jobs: [
        job("cut", ["file": cut]), "{", job("none", ["file": scratch.path + "/none.jpg"]),
        job("good", ["drawing": Samples.drawing, "widths": [50], "formats": ["jpeg"]]),
      ])
    #expect(outcome.code == 1)
    #expect(
      outcome.results.map(reason) == ["damaged", "badJob", "unreadable", nil])
    #expect(try scratch.names == ["cut.jpg", "good-50.jpg"])
  }

  @Test("drawings are refused unless the caller lets them in")
  func drawings() throws {
    let outcome = try Program.run([], jobs: [job("a", ["drawing": Samples.drawing])])
    #expect(outcome.code == 1)
    #expect(outcome.results.map(reason) == ["badJob"])
    let file = try scratch.file("drawing.svg", Array(Samples.drawing.utf8))
    let sneaked = try Program.run(["--drawings"], jobs: [job("b", ["file": file])])
    #expect(sneaked.results.map(reason) == ["notAPicture"])
  }

  @Test(
    "a job that asks for nonsense is told so",
    arguments: [
      ("widths", "[]"), ("widths", "[0]"), ("widths", "[9000]"), ("formats", "[]"),
      ("formats", "[\"bmp\"]"), ("name", "\"../up\""), ("name", "\"\""), ("quality", "0"),
    ])
  func nonsense(field: String, value: String) throws {
    let line = try job("a", ["drawing": Samples.drawing, field: "VALUE"])
      .replacing("\"VALUE\"", with: value)
    let outcome = try Program.run(["--drawings"], jobs: [line])
    #expect(outcome.results.map(reason) == ["badJob"])
    #expect(try scratch.names.isEmpty)
  }

  @Test("a directory that is not there is unwritable")
  func unwritable() throws {
    let outcome = try Program.run(
      ["--drawings"],
      jobs: [job("a", ["drawing": Samples.drawing, "directory": scratch.path + "/no"])])
    #expect(outcome.results.map(reason) == ["unwritable"])
  }

  @Test("a job may narrow the limits and never widen them")
  func limits() throws {
    let bomb = try scratch.file("bomb.png", Samples.emptyPNG(width: 19_000, height: 19_000))
    let outcome = try Program.run(
      ["--drawings"],
      jobs: [
        job("a", ["drawing": Samples.drawing, "limits": ["pixels": 1_000]]),
        job("b", ["file": bomb, "limits": ["pixels": 1_000_000_000]]),
      ])
    #expect(outcome.results.map(reason) == ["tooLarge", "tooLarge"])
  }

  @Test("an unknown argument ends it with 2 and a sentence")
  func arguments() throws {
    let outcome = try Program.run(["--quick"], jobs: [])
    #expect(outcome.code == 2)
    #expect(outcome.complaint.contains("unknown argument --quick"))
  }

  @Test("the limit on memory holds, and what it stops leaves nothing behind")
  func memory() throws {
    let vast = """
      <svg xmlns="http://www.w3.org/2000/svg" width="8000" height="8000">\
      <circle cx="4000" cy="4000" r="3000" fill="red"/></svg>
      """
    let line = try job("vast", ["drawing": vast, "widths": [8_000]])
    let outcome = try Program.run(["--drawings", "--memory", "512"], jobs: [line])
    #expect(outcome.code != 0)
    #expect(try scratch.names.isEmpty)
  }
}
