import HTTP
import HTTPServer
import Testing

@Suite("Serving")
struct ServingTests {
  @Test("a request is answered and the connection goes on")
  func keepAlive() throws {
    let server = try TestServer()
    let client = try server.client()
    for path in ["/one", "/two"] {
      let response = try client.get(path)
      #expect(response.status == 200)
      #expect(response.text == "path \(path)")
      #expect(response.value(of: "Content-Type") == "text/plain; charset=utf-8")
      #expect(response.value(of: "Connection") == nil)
      #expect(response.value(of: "Date")?.hasSuffix(" GMT") ?? false)
    }
  }

  @Test("requests sent at once are answered in order")
  func pipelining() throws {
    let server = try TestServer()
    let client = try server.client()
    let paths = (0..<200).map { "/\($0)" }
    try client.send(paths.map { "GET \($0) HTTP/1.1\r\nHost: a\r\n\r\n" }.joined())
    for path in paths {
      #expect(try client.readResponse().text == "path \(path)")
    }
  }

  @Test("requests cut anywhere are the same requests", arguments: 0..<5)
  func pieces(seed: Int) throws {
    let server = try TestServer(handler: { request in
      guard case .bytes(let bytes) = request.body else { return .text(request.path) }
      return .text("\(request.path) \(String(decoding: bytes, as: UTF8.self))")
    })
    let client = try server.client()
    var random = Seeded(seed: UInt64(seed))
    let all = Array(
      """
      GET /a HTTP/1.1\r\nHost: a\r\n\r\n\
      POST /b HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhello\
      POST /c HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n\
      2\r\nhe\r\n3;x=y\r\nllo\r\n0\r\nX: y\r\n\r\n\
      GET /d HTTP/1.1\r\nHost: a\r\nX: y\r\n\r\n
      """.utf8)
    var rest = all[...]
    while !rest.isEmpty {
      let count = Int.random(in: 1...12, using: &random)
      try client.send(Array(rest.prefix(count)))
      rest = rest.dropFirst(count)
    }
    for expected in ["/a", "/b hello", "/c hello", "/d"] {
      #expect(try client.readResponse().text == expected)
    }
  }

  @Test("HEAD has the length and no body")
  func head() throws {
    let server = try TestServer()
    let client = try server.client()
    try client.send("HEAD /abc HTTP/1.1\r\nHost: a\r\n\r\n")
    let response = try client.readResponse(toHead: true)
    #expect(response.value(of: "Content-Length") == "9")
    #expect(try client.get("/next").text == "path /next")
  }

  @Test("the handler sees the request as it was sent")
  func request() throws {
    let server = try TestServer(handler: { request in
      let sender = "\(request.host) \(request.remoteAddress) \(request.scheme)"
      let target = "\(request.method) \(request.path) \(request.query["q"] ?? "-")"
      return .text("\(target) \(sender) \(request.id.count) \(request.body.count)")
    })
    let client = try server.client()
    let response = try client.get("/%D8%AE?q=a+b", "X: y\r\n")
    #expect(response.text == "GET /خ a b localhost 127.0.0.1 http 8 0")
    try client.send(
      "POST http://Example.org:80/x HTTP/1.1\r\nHost: example.org:80\r\nContent-Length: 3\r\n\r\nabc"
    )
    #expect(try client.readResponse().text == "POST /x - example.org:80 127.0.0.1 http 8 3")
  }

  @Test("a sender of version 1.0 is served and closed")
  func version10() throws {
    let server = try TestServer()
    let client = try server.client()
    try client.send("GET / HTTP/1.0\r\n\r\n")
    #expect(try client.readToEnd().contains("Connection: close\r\n"))
    let keeping = try server.client()
    try keeping.send("GET / HTTP/1.0\r\nConnection: Keep-Alive\r\n\r\n")
    #expect(try keeping.readResponse().value(of: "Connection") == "keep-alive")
    #expect(try keeping.get("/b").text == "path /b")
  }

  @Test("a sender that ends its side still gets its answer")
  func halfClose() throws {
    let server = try TestServer()
    let client = try server.client()
    try client.send("GET /x HTTP/1.1\r\nHost: a\r\n\r\n")
    client.endSending()
    #expect(try client.readToEnd().hasSuffix("path /x"))
  }

  @Test("a target that could be read in two ways is refused")
  func target() throws {
    let server = try TestServer()
    let client = try server.client()
    let response = try client.get("/a/%2e%2e/b")
    #expect(response.status == 400)
    #expect(response.value(of: "Connection") == "close")
    #expect(try client.readToEnd() == "")
  }

  @Test("OPTIONS of the whole server is answered without a handler")
  func optionsAsterisk() throws {
    let server = try TestServer()
    let client = try server.client()
    try client.send("OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n")
    let response = try client.readResponse()
    #expect(response.status == 204)
    #expect(response.value(of: "Content-Length") == nil)
  }

  @Test("the fast path answers before the handler")
  func fastPath() throws {
    let server = try TestServer({ configuration in
      configuration.fastPath = {
        ClosureFastPath { head in
          guard head.encodedPath == "/fast", head["Cookie"] == nil else { return nil }
          var response = Response(.ok, headers: ["Content-Type": "text/plain"])
          response.prepared = PreparedHeaders(["ETag": "\"a\"", "Content-Length": "99"])
          response.body = .bytes(Array("fast \(head.host)".utf8))
          return response
        }
      }
    })
    let client = try server.client()
    let fast = try client.get("/fast?x")
    #expect(fast.text == "fast localhost")
    #expect(fast.value(of: "ETag") == "\"a\"")
    #expect(try client.get("/fast", "Cookie: a=b\r\n").text == "path /fast")
    #expect(server.server.statistics.fastAnswers == 1)
  }

  @Test("conditions and ranges are obeyed for every handler")
  func conditions() throws {
    let server = try TestServer(handler: { _ in
      .text("0123456789", headers: ["ETag": "\"a\"", "Accept-Ranges": "bytes"])
    })
    let client = try server.client()
    #expect(try client.get("/", "If-None-Match: \"a\"\r\n").status == 304)
    let part = try client.get("/", "Range: bytes=2-4\r\n")
    #expect(part.status == 206 && part.text == "234")
    #expect(try client.get("/", "Range: bytes=10-\r\n").status == 416)
  }

  @Test("many connections on several loops are served")
  func loops() async throws {
    let server = try TestServer({ $0.loops = 3 })
    try await withThrowingTaskGroup(of: Int.self) { group in
      for _ in 0..<8 {
        group.addTask {
          var good = 0
          for _ in 0..<25 {
            let client = try server.client()
            for path in ["/a", "/b"] where try client.get(path).text == "path \(path)" {
              good += 1
            }
          }
          return good
        }
      }
      var total = 0
      for try await good in group {
        total += good
      }
      #expect(total == 400)
    }
    #expect(server.server.statistics.accepted == 200)
    eventually("all connections closed") { server.server.statistics.connections == 0 }
  }

  @Test("the log names the request and nothing of the reader's")
  func log() throws {
    let server = try TestServer()
    let client = try server.client()
    _ = try client.get("/search?q=secret", "X-Forwarded-For: 9.9.9.9\r\n")
    eventually("a record") { server.records.count == 1 }
    let record = try #require(server.records.first)
    #expect(record.path == "/search")
    #expect(record.status == .ok && record.isComplete && record.bytesSent > 100)
    #expect(!"\(record)".contains("secret") && !"\(record)".contains("9.9.9.9"))
  }
}
