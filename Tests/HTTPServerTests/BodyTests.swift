import Glibc
import HTTP
import HTTPServer
import Testing

@Suite("Bodies")
struct BodyTests {
  /// A directory that is removed with the test.
  final class Directory: Sendable {
    let path: String

    init() {
      path = "/tmp/spool-\(String(UInt64.random(in: .min ... .max), radix: 36))"
    }

    deinit {
      unsafe rmdir(path)
    }

    /// The names of the files in it.
    var files: [String] {
      guard let listing = unsafe opendir(path) else { return [] }
      defer { unsafe closedir(listing) }
      var names: [String] = []
      while let entry = unsafe readdir(listing) {
        let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { name in
          unsafe String(cString: UnsafeRawPointer(name).assumingMemoryBound(to: CChar.self))
        }
        if !name.hasPrefix(".") { names.append(name) }
      }
      return names
    }
  }

  /// Says what kind of body came and sums its bytes.
  @Sendable static func describe(_ request: Request) -> Response {
    switch request.body {
    case .empty: return .text("empty")
    case .bytes(let bytes): return .text("bytes \(bytes.count) \(sum(bytes))")
    case .file(let file):
      var bytes = [UInt8](repeating: 0, count: file.length + 1)
      let descriptor = unsafe open(file.path, O_RDONLY)
      defer { close(descriptor) }
      var count = 0
      while case let part = unsafe bytes.withUnsafeMutableBytes({ all in
        unsafe read(descriptor, all.baseAddress.map { unsafe $0 + count }, all.count - count)
      }), part > 0 {
        count += part
      }
      return .text("file \(count) \(sum(Array(bytes[..<count])))")
    }
  }

  static func sum(_ bytes: [UInt8]) -> Int {
    bytes.reduce(into: 7) { $0 = ($0 &* 31 &+ Int($1)) % 1_000_003 }
  }

  static func sample(_ count: Int) -> [UInt8] {
    var random = Seeded(seed: UInt64(count))
    return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &random) }
  }

  @Test("a body of known length arrives", arguments: [0, 1, 5_000, 60_000])
  func length(count: Int) throws {
    let server = try TestServer(handler: Self.describe)
    let client = try server.client()
    let bytes = Self.sample(count)
    for _ in 0..<2 {
      try client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: \(count)\r\n\r\n")
      try client.send(bytes)
      let expected = count == 0 ? "empty" : "bytes \(count) \(Self.sum(bytes))"
      #expect(try client.readResponse().text == expected)
    }
  }

  @Test("a chunked body arrives, and the next request behind it")
  func chunked() throws {
    let server = try TestServer(handler: Self.describe)
    let client = try server.client()
    try client.send(
      "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
        + "3\r\nabc\r\n2;x\r\nde\r\n0\r\nX: y\r\n\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\n")
    #expect(try client.readResponse().text == "bytes 5 \(Self.sum(Array("abcde".utf8)))")
    #expect(try client.readResponse().text == "empty")
  }

  @Test("a body that comes byte by byte arrives")
  func bytewise() throws {
    let server = try TestServer(handler: Self.describe)
    let client = try server.client()
    let text =
      "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n"
    for byte in text.utf8 {
      try client.send([byte])
    }
    #expect(try client.readResponse().text == "bytes 3 \(Self.sum(Array("abc".utf8)))")
  }

  @Test("a long body goes to a file that is gone afterwards", arguments: [false, true])
  func spooled(isChunked: Bool) throws {
    let directory = Directory()
    let server = try TestServer(
      {
        $0.maxBodyBytes = 1 << 24
        $0.spoolDirectory = directory.path
      }, handler: Self.describe)
    let client = try server.client()
    let bytes = Self.sample(1_500_000)
    let framing = isChunked ? "Transfer-Encoding: chunked" : "Content-Length: \(bytes.count)"
    try client.send("POST / HTTP/1.1\r\nHost: a\r\n\(framing)\r\n\r\n")
    if isChunked {
      for start in stride(from: 0, to: bytes.count, by: 50_000) {
        try client.send("c350\r\n")
        try client.send(Array(bytes[start..<start + 50_000]))
        try client.send("\r\n")
      }
      try client.send("0\r\n\r\n")
    } else {
      try client.send(bytes)
    }
    #expect(try client.readResponse().text == "file 1500000 \(Self.sum(bytes))")
    eventually("the file to be removed") { directory.files.isEmpty }
    #expect(try client.get("/").text == "empty")
  }

  @Test("an upload that breaks off leaves nothing behind")
  func brokenUpload() throws {
    let directory = Directory()
    let server = try TestServer(
      {
        $0.maxBodyBytes = 1 << 24
        $0.spoolDirectory = directory.path
      }, handler: Self.describe)
    let client = try server.client()
    try client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1000000\r\n\r\n")
    try client.send(Self.sample(500_000))
    eventually("a file") { !directory.files.isEmpty }
    client.close()
    eventually("the file to be removed") { directory.files.isEmpty }
    #expect(server.records.allSatisfy { !$0.isComplete })
  }

  @Test("what an earlier run left in the directory is removed")
  func leftovers() throws {
    let directory = Directory()
    unsafe mkdir(directory.path, 0o700)
    close(unsafe open("\(directory.path)/upload-old", O_CREAT | O_WRONLY, 0o600))
    #expect(directory.files == ["upload-old"])
    _ = try TestServer({ $0.spoolDirectory = directory.path })
    #expect(directory.files.isEmpty)
  }

  @Test("a body that is announced too long is refused before it comes")
  func tooLong() throws {
    let server = try TestServer({ $0.maxBodyBytes = 1_000 }, handler: Self.describe)
    let client = try server.client()
    try client.send(
      "POST / HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 1001\r\n\r\n")
    let response = try client.readResponse()
    #expect(response.status == 413)
    #expect(response.value(of: "Connection") == "close")
    #expect(try client.readToEnd() == "")
  }

  @Test("a chunked body that grows too long is refused, and the sender can read it")
  func growsTooLong() throws {
    let server = try TestServer({ $0.maxBodyBytes = 100_000 }, handler: Self.describe)
    let client = try server.client()
    try client.send("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n")
    let chunk = "2710\r\n" + String(repeating: "a", count: 10_000) + "\r\n"
    for _ in 0..<12 {
      try client.send(chunk)
    }
    #expect(try client.readResponse().status == 413)
  }

  @Test("a refusal is read even by a sender that asked for the end")
  func refusedWithClose() throws {
    let server = try TestServer({ $0.maxBodyBytes = 1_000 }, handler: Self.describe)
    let client = try server.client()
    try client.send(
      "POST / HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: 500000\r\n\r\n")
    try client.send(Self.sample(500_000))
    #expect(try client.readResponse().status == 413)
  }

  @Test("one address may take longer bodies than the others")
  func limitPerRequest() throws {
    let server = try TestServer(
      {
        $0.maxBodyBytes = 10
        $0.bodyLimit = { $0.encodedPath == "/upload" ? 100 : 10 }
      }, handler: Self.describe)
    let client = try server.client()
    let body = String(repeating: "a", count: 50)
    try client.send("POST /upload HTTP/1.1\r\nHost: a\r\nContent-Length: 50\r\n\r\n\(body)")
    #expect(try client.readResponse().status == 200)
    try client.send("POST /other HTTP/1.1\r\nHost: a\r\nContent-Length: 50\r\n\r\n\(body)")
    #expect(try client.readResponse().status == 413)
  }

  @Test("who waits for a 100 gets one")
  func expectation() throws {
    let server = try TestServer(handler: Self.describe)
    let client = try server.client()
    try client.send(
      "POST / HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 3\r\n\r\n")
    #expect(try client.read(until: "\r\n\r\n") == "HTTP/1.1 100 Continue\r\n\r\n")
    try client.send("abc")
    #expect(try client.readResponse().text.hasPrefix("bytes 3"))
    try client.send(
      "POST / HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 3\r\n\r\nabc")
    #expect(try client.readResponse().status == 200, "no 100 once the body is there")
  }
}
