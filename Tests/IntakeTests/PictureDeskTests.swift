import Dispatch
import Foundation
import Intake
import News
import Stores
import Support
import Synchronization
import Testing

@Suite struct PictureDeskTests {
  /// A program that answers each job as `shell` says; `$id` and `$name` are the job's.
  private func program(
    _ site: IntakeSite, _ shell: String, named file: String = "pictures.sh"
  ) throws -> String {
    let path = site.folder + "/" + file
    let text = """
      #!/bin/sh
      while read -r line; do
        id=$(printf '%s' "$line" | sed 's/.*"id":"\\([^"]*\\)".*/\\1/')
        name=$(printf '%s' "$line" | sed 's/.*"name":"\\([^"]*\\)".*/\\1/')
        \(shell)
      done
      """
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    return path
  }

  private let answer = """
    echo "{\\"id\\":\\"$id\\",\\"width\\":640,\\"height\\":480,\\"format\\":\\"jpeg\\",\
    \\"colour\\":\\"#112233\\",\\"files\\":[{\\"file\\":\\"$name-480.jpg\\",\\"width\\":480,\
    \\"height\\":360,\\"format\\":\\"jpeg\\"}]}"
    """

  private func file(_ site: IntakeSite, _ name: String) throws -> PictureDesk.Source {
    let path = site.folder + "/" + name
    try Data("a picture called \(name)".utf8).write(to: URL(fileURLWithPath: path))
    return .file(path)
  }

  @Test(
    "a picture is kept under its digest and known from then on",
    arguments: Databases.available)
  func takes(_ kind: Databases.Kind) throws {
    try IntakeSite.with(kind) { site in
      let desk = site.desk(program: try program(site, answer))
      let source = try file(site, "a.jpg")
      let picture = try desk.take(source)
      #expect(picture.width == 640 && picture.height == 480 && picture.colour == "#112233")
      #expect(picture.renditions == [.init(width: 480, height: 360, format: "jpg")])
      let original = "\(site.folder)/originals/\(picture.digest.prefix(2))/\(picture.digest)"
      #expect(FileManager.default.contents(atPath: original) == Data("a picture called a.jpg".utf8))
      #expect(try PictureFiles(site.pool).picture(picture.digest) == picture)
      // No program is asked again.
      #expect(try site.desk().take(source) == picture)
    }
  }

  @Test("an error is the picture's, and the others are taken")
  func errors() throws {
    try IntakeSite.with(.sqlite) { site in
      let error =
        "echo \"{\\\"id\\\":\\\"$id\\\",\\\"error\\\":{\\\"message\\\":\\\"no picture.\\\"}}\""
      let desk = site.desk(
        program: try program(site, "if [ $id = 1 ]; then \(error); else \(answer); fi"))
      let sources = try ["a", "b", "c"].map { try file(site, $0) }
      var counts: [Int] = []
      let results = try desk.take(sources + [.file("/nowhere/d")]) { counts.append($0) }
      #expect(results.map { $0.isTaken } == [true, false, true, false])
      #expect(results[1].words == "no picture.")
      #expect(results[3].words == "the picture /nowhere/d cannot be read.")
      #expect(counts == [2, 3, 4])
    }
  }

  @Test("a picture that ends the program does not hold up the others")
  func crashes() throws {
    try IntakeSite.with(.sqlite) { site in
      let desk = site.desk(
        program: try program(site, "if [ $id = 2 ]; then exit 9; fi\n\(answer)"))
      let results = try desk.take(try (0..<6).map { try file(site, "\($0)") })
      #expect(results.map { $0.isTaken } == [true, true, false, true, true, true])
      #expect(results[2].words == "the picture program ended before it was done.")
    }
  }

  @Test(
    "a program that is of no use leaves every picture out, in words",
    arguments: ["exit 1", "echo nonsense", "echo '{\"id\":\"77\"}'", "true"])
  func useless(shell: String) throws {
    try IntakeSite.with(.sqlite) { site in
      let desk = site.desk(program: try program(site, shell))
      let results = try desk.take(try (0..<5).map { try file(site, "\($0)") })
      #expect(results.allSatisfy { $0.words == "the picture program ended before it was done." })
    }
  }

  @Test("a program that does not read what it is given does no harm")
  func deaf() throws {
    try IntakeSite.with(.sqlite) { site in
      let path = try program(site, "exit 0")
      let drawing = String(repeating: "<g/>", count: 100_000)
      let results = try site.desk(program: path).take([.drawing(drawing), .drawing(drawing + " ")])
      #expect(results.allSatisfy { !$0.isTaken })
    }
  }

  @Test("who brings a picture does not wait for the renditions of another")
  func apart() throws {
    try IntakeSite.with(.sqlite) { site in
      let (begun, done) = (site.folder + "/begun", site.folder + "/done")
      let quick = site.desk(program: try program(site, answer))
      let paths = try ["a", "b"].map { name in
        guard case .file(let path) = try file(site, name) else { preconditionFailure(name) }
        return path
      }
      let first = try quick.bring(paths[0])
      let patient = site.desk(
        program: try program(
          site, ": > \(begun); \(waiting(for: done)) && \(answer)", named: "patient.sh"))
      let isComplete = Mutex(false)
      let group = DispatchGroup()
      DispatchQueue.global().async(group: group) {
        let completed: ()? = try? patient.complete(first.picture.digest)
        isComplete.withLock { $0 = completed != nil }
      }
      while !FileManager.default.fileExists(atPath: begun) { usleep(1_000) }
      #expect(try quick.bring(paths[1]).isNew)
      try Data().write(to: URL(fileURLWithPath: done))
      group.wait()
      #expect(isComplete.withLock { $0 })
    }
  }

  /// Words of the shell that wait five seconds for a file, and fail when it does not come.
  private func waiting(for file: String) -> String {
    "left=100; while [ ! -e \(file) ] && [ $left -gt 0 ]; do sleep 0.05; left=$((left - 1)); done;"
      + " [ $left -gt 0 ]"
  }

  @Test("without the program the fault names it")
  func missing() throws {
    try IntakeSite.with(.sqlite) { site in
      #expect(!site.desk().isAble)
      let results = try site.desk().take([try file(site, "a")])
      #expect(results[0].words?.contains("/nowhere/broadsheet-pictures") == true)
    }
  }
}

extension Result<Picture, PictureDesk.Fault> {
  fileprivate var isTaken: Bool { words == nil }

  /// Why it was not taken.
  fileprivate var words: String? {
    if case .failure(let fault) = self { fault.description } else { nil }
  }
}
