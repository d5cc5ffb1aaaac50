import Foundation
import Testing

@testable import Compression

@Suite("ZIP archives") struct ZipTests {
  @Test("equal files give equal bytes, the first as it is")
  func plain() throws {
    let entries = [
      ZipEntry("mimetype", Array("application/epub+zip".utf8), isStored: true),
      ZipEntry("book/ليل.txt", Array(String(repeating: "night ", count: 500).utf8)),
      ZipEntry("empty", []),
    ]
    let archive = try #require(zip(entries))
    #expect(archive == zip(entries))
    #expect(String(decoding: archive[30..<58], as: UTF8.self) == "mimetypeapplication/epub+zip")
    #expect(archive.count < 1_000)
  }

  @Test("other programs read it")
  func foreign() throws {
    let text = String(repeating: "A lantern by the sea. ", count: 4_000)
    let archive = try #require(
      zip([ZipEntry("a/one.txt", Array(text.utf8)), ZipEntry("two", [1, 2, 3], isStored: true)]))
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("zip-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("x.zip")
    try Data(archive).write(to: file)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [
      "python3", "-c",
      "import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); assert z.testzip() is None; "
        + "sys.stdout.write(z.read('a/one.txt').decode())", file.path,
    ]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    #expect(String(decoding: output, as: UTF8.self) == text)
  }
}
