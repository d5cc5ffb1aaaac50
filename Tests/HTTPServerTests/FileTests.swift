import Glibc
import HTTP
import HTTPServer
import Testing

@Suite("Files")
struct FileTests {
  /// A file that is removed with the test.
  final class File: Sendable {
    let path = "/tmp/file-\(String(UInt64.random(in: .min ... .max), radix: 36))"

    init(_ bytes: [UInt8]) {
      let descriptor = unsafe Glibc.open(path, O_CREAT | O_WRONLY, 0o600)
      unsafe write(descriptor, bytes, bytes.count)
      close(descriptor)
    }

    deinit {
      unsafe unlink(path)
    }
  }

  @Test("a file arrives whole", arguments: [0, 1, 300_000, 3_000_000])
  func whole(count: Int) throws {
    let bytes = BodyTests.sample(count)
    let file = File(bytes)
    let server = try TestServer(
      { configuration in
        configuration.fastPath = {
          ClosureFastPath { head in
            head.target == "/fast" ? .file(file.path, length: count, type: .jpeg) : nil
          }
        }
      }, handler: { _ in .file(file.path, length: count, type: .jpeg) })
    let client = try RawClient(port: server.server.port, receiveBuffer: 8_192)
    try client.send(String(repeating: "GET / HTTP/1.1\r\nHost: a\r\n\r\n", count: 2))
    for _ in 0..<2 {
      let response = try client.readResponse()
      #expect(response.body == bytes)
      #expect(response.value(of: "Content-Type") == "image/jpeg")
      #expect(response.value(of: "Accept-Ranges") == "bytes")
    }
    #expect(try client.get("/fast").body == bytes)
  }

  @Test("a part of a file arrives")
  func part() throws {
    let bytes = BodyTests.sample(1_000_000)
    let file = File(bytes)
    let server = try TestServer(handler: { _ in
      .file(file.path, length: bytes.count, type: .jpeg)
    })
    let client = try server.client()
    let response = try client.get("/", "Range: bytes=1000-700999\r\n")
    #expect(response.status == 206)
    #expect(response.value(of: "Content-Range") == "bytes 1000-700999/1000000")
    #expect(response.body == Array(bytes[1_000..<701_000]))
    #expect(try client.get("/", "Range: bytes=-5\r\n").body == Array(bytes.suffix(5)))
    try client.send("HEAD / HTTP/1.1\r\nHost: a\r\n\r\n")
    #expect(try client.readResponse(toHead: true).value(of: "Content-Length") == "1000000")
  }

  @Test("a file that is missing or too short is a 500 and logged")
  func missing() throws {
    let short = File([1, 2, 3])
    let server = try TestServer(handler: { request in
      .file(request.path == "/short" ? short.path : "/nowhere/a", length: 10, type: .jpeg)
    })
    #expect(try server.client().get("/short").status == 500)
    #expect(try server.client().get("/missing").status == 500)
    let paths = server.events.compactMap {
      if case .fileFailed(let path, _) = $0 { path } else { nil }
    }
    #expect(paths == [short.path, "/nowhere/a"])
  }

  @Test("a file cut short while it is sent ends the connection, not the length")
  func truncated() throws {
    let file = File(BodyTests.sample(4_000_000))
    let server = try TestServer(handler: { _ in
      .file(file.path, length: 4_000_000, type: .jpeg)
    })
    let client = try RawClient(port: server.server.port, receiveBuffer: 4_096)
    try client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
    try client.read(until: "\r\n\r\n")
    unsafe truncate(file.path, 10)
    #expect(throws: RawClient.Failure.self) { try client.read(count: 4_000_000) }
    eventually("the record") { server.records.contains { !$0.isComplete } }
  }
}
