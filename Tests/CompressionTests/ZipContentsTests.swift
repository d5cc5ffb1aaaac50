import Foundation
import Testing

@testable import Compression

@Suite("Reading ZIP archives") struct ZipContentsTests {
  private static let night = Array(String(repeating: "night ", count: 500).utf8)
  private static let entries = [
    ZipEntry("mimetype", Array("a/b".utf8), isStored: true), ZipEntry("book/ليل.txt", night),
    ZipEntry("empty", []),
  ]

  private static func archive() throws -> [UInt8] { try #require(zip(entries)) }

  @Test("what was packed comes out")
  func own() throws {
    let bytes = try Self.archive()
    #expect(ZipContents.isZip(bytes))
    let contents = try ZipContents(bytes)
    #expect(contents.files.map(\.path) == Self.entries.map(\.path))
    for (file, entry) in zip(contents.files, Self.entries) {
      #expect(try contents.bytes(of: file, limit: 5_000) == entry.bytes)
    }
  }

  @Test("archives of other programs are read: with folders, a comment, and sizes behind the files")
  func foreign() throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [
      "python3", "-c",
      """
      import io, sys, zipfile
      class Pipe(io.RawIOBase):
          def writable(self): return True
          def write(self, data): sys.stdout.buffer.write(data); return len(data)
      with zipfile.ZipFile(Pipe(), "w", zipfile.ZIP_DEFLATED) as z:
          z.writestr("folder/", "")
          z.writestr("folder/a.csv", "url\\nhttps://example.org/\\n" * 50)
          z.comment = b"made by a pipe"
      """,
    ]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let bytes = Array(pipe.fileHandleForReading.readDataToEndOfFile())
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
    let contents = try ZipContents(bytes)
    #expect(contents.files.map(\.path) == ["folder/", "folder/a.csv"])
    let text = try contents.bytes(of: contents.files[1], limit: 10_000)
    #expect(text == Array(String(repeating: "url\nhttps://example.org/\n", count: 50).utf8))
  }

  @Test("a file is not made longer than its reader allows")
  func limit() throws {
    let contents = try ZipContents(try Self.archive())
    let error = #expect(throws: CompressionError.self) {
      _ = try contents.bytes(of: contents.files[1], limit: Self.night.count - 1)
    }
    #expect(error?.reason == .tooLong(limit: Self.night.count - 1))
  }

  @Test("an archive that is cut, or has one byte wrong, is refused or tells the truth")
  func broken() throws {
    let whole = try Self.archive()
    for length in 0..<whole.count {
      #expect(throws: CompressionError.self) { _ = try ZipContents(Array(whole.prefix(length))) }
    }
    var refused = 0
    for place in whole.indices {
      for bit in [0x01, 0x80] as [UInt8] {
        var bytes = whole
        bytes[place] ^= bit
        guard let contents = try? ZipContents(bytes) else {
          refused += 1
          continue
        }
        for file in contents.files {
          guard let content = try? contents.bytes(of: file, limit: 10_000) else {
            refused += 1
            continue
          }
          #expect(Self.entries.contains { $0.bytes == content }, "byte \(place)")
        }
      }
    }
    #expect(refused > 200)
  }

  @Test("many names for the same bytes are no archive")
  func shared() throws {
    var bytes = try #require(zip([ZipEntry("a", Self.night, isStored: true)]))
    let end = bytes.count - 22
    let start = Int(bytes[end + 16]) | Int(bytes[end + 17]) << 8
    bytes.insert(contentsOf: bytes[start..<end], at: end)
    let count = bytes.count - 22
    (bytes[count + 8], bytes[count + 10]) = (2, 2)
    #expect(throws: CompressionError.self) { _ = try ZipContents(bytes) }
  }
}
