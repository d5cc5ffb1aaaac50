import HTTP
import HTTPServer
import Testing

@Suite("Limits")
struct LimitTests {
  @Test("bytes that are no request are refused and the connection closed")
  func refusal() throws {
    let server = try TestServer()
    for (text, status) in MalformedRequests.all.shuffled().prefix(40) {
      let client = try server.client()
      try client.send(MalformedRequests.bytes(text))
      let response = try client.readResponse()
      #expect(response.status == status.code, "\(text.debugDescription)")
      #expect(response.value(of: "Connection") == "close")
      #expect(try client.readToEnd() == "")
    }
    #expect(server.server.statistics.refused == 40)
  }

  @Test("a good request before a bad one is answered")
  func refusalBehind() throws {
    let server = try TestServer()
    let client = try server.client()
    try client.send("GET /a HTTP/1.1\r\nHost: a\r\n\r\nGET /b HTTP/1.1\r\nHost : a\r\n\r\n")
    #expect(try client.readResponse().text == "path /a")
    #expect(try client.readResponse().status == 400)
    #expect(try client.readToEnd() == "")
  }

  @Test("a head that comes slowly is ended by its deadline, however often a byte comes")
  func slowHead() throws {
    let server = try TestServer({ $0.headDeadline = .milliseconds(200) })
    let client = try server.client()
    try client.send("GET / HTTP/1.1\r\nHost: a\r\nX: ")
    while client.isSilent(for: 20) {
      try client.send("y")
    }
    #expect(try client.readResponse().status == 408)
  }

  @Test("an idle connection is closed without a word")
  func idle() throws {
    let server = try TestServer({ $0.idleTimeout = .milliseconds(100) })
    let client = try server.client()
    #expect(try client.get("/").status == 200)
    #expect(try client.readToEnd() == "")
  }

  @Test("a body that comes too slowly ends the connection")
  func slowBody() throws {
    let server = try TestServer({
      $0.rateWindow = .milliseconds(100)
      $0.minimumRate = 1_000
    })
    let client = try server.client()
    try client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1000\r\n\r\na")
    #expect(try client.readToEnd() == "")
    #expect(server.server.statistics.droppedSlow == 1)
  }

  @Test("a reader that takes nothing is dropped, and others are served meanwhile")
  func slowReader() throws {
    let big = [UInt8](repeating: 97, count: 20_000_000)
    let server = try TestServer(
      {
        $0.rateWindow = .milliseconds(200)
        $0.minimumRate = 1_000
      }, handler: { $0.path == "/big" ? .bytes(big, type: .bytes) : .text("small") })
    let slow = try RawClient(port: server.server.port, receiveBuffer: 4_096)
    try slow.send("GET /big HTTP/1.1\r\nHost: a\r\n\r\n")
    #expect(try server.client().get("/small").text == "small")
    eventually("the slow reader to be dropped") {
      server.server.statistics.droppedSlow == 1
    }
    eventually("its record") { server.records.contains { !$0.isComplete } }
  }

  @Test("a reader that takes its time gets everything")
  func patientReader() throws {
    let big = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    let server = try TestServer(handler: { _ in .bytes(big, type: .bytes) })
    let client = try RawClient(port: server.server.port, receiveBuffer: 4_096)
    try client.send(String(repeating: "GET /big HTTP/1.1\r\nHost: a\r\n\r\n", count: 3))
    for _ in 0..<3 {
      #expect(try client.readResponse().body == big)
    }
  }

  @Test("a full queue answers 503 at once, and those inside are served")
  func queueFull() throws {
    let gate = Gate()
    let server = try TestServer(
      {
        $0.handlerThreads = 1
        $0.queueLimit = 1
      },
      handler: { request in
        gate.pass()
        return .text(request.path)
      })
    let inside = try server.client()
    try inside.send("GET /inside HTTP/1.1\r\nHost: a\r\n\r\n")
    eventually("the handler to be busy") { gate.waiting == 1 }
    let queued = try server.client()
    try queued.send("GET /queued HTTP/1.1\r\nHost: a\r\n\r\n")
    eventually("the queue to be full") { server.server.statistics.waiting == 1 }
    let refused = try server.client()
    let response = try refused.get("/refused")
    #expect(response.status == 503)
    #expect(response.value(of: "Retry-After") == "1")
    gate.open()
    #expect(try inside.readResponse().text == "/inside")
    #expect(try queued.readResponse().text == "/queued")
    #expect(try refused.get("/again").text == "/again")
    #expect(server.server.statistics.overloaded == 1)
  }

  @Test("an answer for a connection that is gone finds nothing")
  func lateAnswer() throws {
    let gate = Gate()
    let server = try TestServer(handler: { request in
      if request.path == "/slow" { gate.pass() }
      return .text(request.path)
    })
    let gone = try server.client()
    try gone.send("GET /slow HTTP/1.1\r\nHost: a\r\n\r\nGET ")
    eventually("the handler to be busy") { gate.waiting == 1 }
    gone.close()
    let other = try server.client()
    #expect(try other.get("/other").text == "/other")
    gate.open()
    eventually("the handler to return") { gate.waiting == 0 }
    #expect(try other.get("/still").text == "/still")
  }

  @Test("connections of one address are limited, of others not")
  func connectionsPerAddress() throws {
    let server = try TestServer({ $0.maxConnectionsPerAddress = 2 })
    let first = try server.client()
    let second = try server.client()
    #expect(try first.get("/").status == 200)
    #expect(try second.get("/").status == 200)
    let third = try server.client()
    #expect(try third.readToEnd().hasPrefix("HTTP/1.1 503"))
    #expect(try server.client(from: 0x7F00_0002).get("/").status == 200)
    first.close()
    eventually("the place to be free") { server.server.statistics.connections == 1 }
    #expect(try server.client().get("/").status == 200)
  }

  @Test("connections in all are limited")
  func connectionsInAll() throws {
    let server = try TestServer({ $0.maxConnections = 1 })
    let first = try server.client()
    #expect(try first.get("/").status == 200)
    #expect(try server.client().readToEnd().hasPrefix("HTTP/1.1 503"))
    #expect(server.server.statistics.limited == 1)
  }

  @Test("too many requests of one address are answered 429")
  func requestRate() throws {
    let server = try TestServer({ $0.requestRate = .init(perSecond: 0.01, burst: 3) })
    let client = try server.client()
    for _ in 0..<3 {
      #expect(try client.get("/").status == 200)
    }
    let response = try client.get("/")
    #expect(response.status == 429)
    #expect(Int(response.value(of: "Retry-After") ?? "") ?? 0 > 50)
    try client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\n")
    #expect(try client.readResponse().value(of: "Connection") == "close")
    #expect(try server.client(from: 0x7F00_0003).get("/").status == 200)
  }
}
