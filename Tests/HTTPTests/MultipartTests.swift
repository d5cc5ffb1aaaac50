import Foundation
import HTTP
import Testing

@Suite("Forms with files")
struct MultipartTests {
  private func read(
    _ body: [UInt8], type: String = "multipart/form-data; boundary=\"b1\"", asFile: Bool = false,
    limits: MultipartLimits = MultipartLimits()
  ) throws -> (form: MultipartForm, left: () throws -> [String]) {
    let folder = FileManager.default.temporaryDirectory.path + "/multipart-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    var content = Request.Body.bytes(body)
    if asFile {
      let path = folder + ".body"
      try Data(body).write(to: URL(fileURLWithPath: path))
      content = .file(SpooledFile(path: path, length: body.count))
    }
    let request = Request(.post, "/", headers: ["Content-Type": type], body: content)
    do {
      let form = try MultipartForm(request, into: folder, limits: limits)
      return (form, { try FileManager.default.contentsOfDirectory(atPath: folder) })
    } catch {
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder).isEmpty)
      throw error
    }
  }

  private static func part(_ head: String, _ content: [UInt8]) -> [UInt8] {
    Array("--b1\r\nContent-Disposition: form-data; \(head)\r\n\r\n".utf8) + content
      + Array("\r\n".utf8)
  }

  private static let end = Array("--b1--\r\n".utf8)

  @Test(
    "fields and files come back byte for byte, from memory and from a file",
    arguments: [false, true])
  func whole(asFile: Bool) throws {
    // Beginnings of delimiters everywhere, and across the borders of pieces.
    let tricky = Array(String(repeating: "\r\n--b\r\n--\r\n-\r\n\u{0}", count: 20_000).utf8)
    let body =
      Array("preamble\r\n".utf8) + Self.part("name=\"token\"", Array("a\u{0}é".utf8))
      + Self.part("name=\"file\"; filename=\"C:\\\\fakepath\\\\a;b%22c.jpg\"", tricky)
      + Self.part("name=\"file\"; filename=\"\"", [])
      + Self.part("filename=\"../../etc/pass\u{202E}wd\"; name=\"file\"", [0xFF, 0x0D])
      + Self.end + Array("epilogue".utf8)
    let (form, left) = try read(body, asFile: asFile)
    #expect(form.fields["token"] == "a\u{0}é")
    #expect(form.files.map(\.name) == ["a;b\"c.jpg", "passwd"])
    let contents = form.files.map {
      $0.content.flatMap { FileManager.default.contents(atPath: $0.path) }
    }
    #expect(contents.map { $0.map { Array($0) } } == [tricky, [0xFF, 0x0D]])
    #expect(try left().count == 2)
  }

  @Test("a file that is too long is named and not kept; its neighbours are")
  func longFile() throws {
    let body =
      Self.part("name=f; filename=long", Array(repeating: 7, count: 300_000))
      + Self.part("name=f; filename=short", [1, 2]) + Self.end
    let (form, left) = try read(body, asFile: true, limits: MultipartLimits(fileBytes: 100_000))
    #expect(form.files.map { $0.content?.length } == [nil, 2])
    #expect(try left().count == 1)
  }

  @Test("what is no form, cut short, or too much is refused and leaves nothing behind")
  func refusals() throws {
    let good = Self.part("name=f; filename=x", Array("picture".utf8)) + Self.end
    for cut in 0..<(good.count - 4) {
      let error = #expect(throws: MultipartError.self) { try read(Array(good.prefix(cut))) }
      #expect(error?.reason == .malformed)
    }
    for type in ["text/plain", "multipart/form-data", "multipart/form-data; boundary=other"] {
      #expect(throws: MultipartError.self) { try read(good, type: type) }
    }
    let nameless = Array("--b1\r\nContent-Type: text/plain\r\n\r\nx\r\n--b1--".utf8)
    #expect(throws: MultipartError.self) { try read(nameless) }
    let limits = MultipartLimits(parts: 2, headBytes: 200, fieldBytes: 10)
    let many = (0..<3).flatMap { Self.part("name=f\($0)", []) } + Self.end
    let longHead = Self.part("name=\"\(String(repeating: "n", count: 300))\"", []) + Self.end
    let longField = Self.part("name=f", Array(repeating: 7, count: 11)) + Self.end
    for body in [many, longHead, longField] {
      let error = #expect(throws: MultipartError.self) { try read(body, limits: limits) }
      #expect(error?.reason == .tooMuch)
    }
  }

  @Test("random bytes between delimiters never bring the reader down")
  func noise() throws {
    var random = Seeded(seed: 4)
    let pieces = [
      "--b1", "\r\n", "Content-Disposition: form-data; ", "name=", "\"", ";", "\\", "--",
    ]
    for _ in 0..<2000 {
      let text = (0..<random.next() % 24).map { _ in pieces[Int(random.next() % 8)] }.joined()
      _ = try? read(Array("--b1\r\n\(text)".utf8))
    }
  }
}
