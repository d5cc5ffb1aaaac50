import HTTP
import HTTPServer
import Synchronization
import Testing

@Suite("Starting and stopping")
struct StoppingTests {
  @Test("a drain finishes what is in flight and then ends")
  func drain() throws {
    let gate = Gate()
    let server = try TestServer(
      { $0.loops = 2 },
      handler: { request in
        if request.path == "/slow" { gate.pass() }
        return .text(request.path)
      })
    let idle = try server.client()
    #expect(try idle.get("/idle").status == 200)
    let busy = try server.client()
    try busy.send("GET /slow HTTP/1.1\r\nHost: a\r\n\r\nGET /next HTTP/1.1\r\nHost: a\r\n\r\n")
    eventually("the handler to be busy") { gate.waiting == 1 }
    server.server.stop(.drain(.seconds(30)))
    #expect(try idle.readToEnd() == "")
    eventually("new connections to be refused") { (try? server.client()) == nil }
    gate.open()
    let response = try busy.readResponse()
    #expect(response.text == "/slow")
    #expect(response.value(of: "Connection") == "close")
    #expect(try busy.readToEnd() == "")
    server.server.wait()
    #expect(server.server.statistics.connections == 0)
  }

  @Test("a drain ends event streams")
  func drainStreams() throws {
    let streams = StreamTests.Streams()
    let server = try TestServer(handler: { _ in streams.answer() })
    let client = try StreamTests.open(server)
    server.server.stop(.drain(.seconds(30)))
    #expect(try client.readToEnd() == "")
    client.close()
    server.server.wait()
    #expect(streams.leftCount == 1)
  }

  @Test("a drain closes what is left when its time is over")
  func drainDeadline() throws {
    let gate = Gate()
    defer { gate.open() }
    let server = try TestServer(
      { $0.headDeadline = .milliseconds(40) },
      handler: { _ in
        gate.pass()
        return .text("")
      })
    let client = try server.client()
    try client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
    eventually("the handler to be busy") { gate.waiting == 1 }
    server.server.stop(.drain(.milliseconds(100)))
    #expect(try client.readToEnd() == "")
  }

  @Test("a second stop ends at once, whatever handlers do")
  func now() throws {
    let gate = Gate()
    defer { gate.open() }
    let server = try TestServer(handler: { _ in
      gate.pass()
      return .text("")
    })
    let client = try server.client()
    try client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
    eventually("the handler to be busy") { gate.waiting == 1 }
    server.server.stop(.drain(.seconds(60)))
    server.server.stop(.now)
    #expect(try client.readToEnd() == "")
    server.server.wait()
  }

  @Test("a port that is taken is named")
  func busyPort() throws {
    let server = try TestServer()
    let address = "127.0.0.1:\(server.server.port)"
    let second = try Server(ServerConfiguration(address: address), log: { _ in }) { _ in
      .text("")
    }
    let error = #expect(throws: ServerError.self) { try second.start() }
    #expect(error?.description == "cannot listen on \(address): address already in use")
  }

  @Test(
    "an address that is malformed is named",
    arguments: [
      "", "8080", ":8080", "a:80", "127.0.0.1", "127.0.0.1:", "127.0.0.1:65536",
      "127.0.0.1:+1", "::1:80", "[::1]", "[127.0.0.1]:80", "127.0.0.1:80:80",
    ])
  func malformedAddress(address: String) {
    let error = #expect(throws: ServerError.self) {
      try Server(ServerConfiguration(address: address), log: { _ in }) { _ in .text("") }
    }
    #expect(error?.reason == .malformedAddress)
    #expect(error?.description.contains("\"\(address)\"") ?? false)
  }

  @Test("a setting that cannot work is named")
  func setting() {
    var configuration = ServerConfiguration(address: "127.0.0.1:0")
    configuration.queueLimit = 0
    let error = #expect(throws: ServerError.self) {
      try Server(configuration, log: { _ in }) { _ in .text("") }
    }
    #expect(error?.description == "the setting queueLimit must be at least 1, not 0")
  }

  @Test("IPv6 is served, on one port for all loops")
  func version6() throws {
    var configuration = ServerConfiguration(address: "[::]:0")
    configuration.loops = 2
    let server = try Server(configuration, log: { _ in }) { .text($0.remoteAddress) }
    try server.start()
    defer { server.stop(.now) }
    #expect(try RawClient(port: server.port).get("/").text == "127.0.0.1")
  }

  @Test("a server without descriptors says so, closes who waits, and recovers")
  func descriptors() async {
    await #expect(processExitsWith: .success) {
      try DescriptorShortage.run()
    }
  }
}
