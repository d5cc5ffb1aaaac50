import HTTP
import HTTPServer
import Synchronization
import Testing

@Suite("Event streams")
struct StreamTests {
  /// The streams that a server has opened.
  final class Streams: Sendable {
    private let all = Mutex<[EventStream]>([])
    private let left = Mutex(0)

    var open: [EventStream] { all.withLock { $0 } }
    var leftCount: Int { left.withLock { $0 } }

    func answer() -> Response {
      let stream = EventStream()
      stream.onClose { self.left.withLock { $0 += 1 } }
      all.withLock { $0.append(stream) }
      return .stream(stream)
    }
  }

  static func open(_ server: TestServer) throws -> RawClient {
    let client = try server.client()
    try client.send("GET /events HTTP/1.1\r\nHost: a\r\n\r\n")
    let head = try client.read(until: "\r\n\r\n")
    #expect(head.contains("Content-Type: text/event-stream\r\n"))
    #expect(head.contains("Connection: close\r\n") && !head.contains("Content-Length"))
    return client
  }

  @Test("events arrive as they are sent, and the end behind them")
  func events() throws {
    let streams = Streams()
    let server = try TestServer(handler: { _ in streams.answer() })
    let client = try Self.open(server)
    let stream = try #require(streams.open.first)
    stream.send(ServerSentEvent("one", name: "update"))
    #expect(try client.read(until: "\n\n") == "event: update\ndata: one\n\n")
    stream.send(ServerSentEvent("two"))
    stream.close()
    #expect(try client.readToEnd() == "data: two\n\n")
    eventually("the stream to be off the count") { server.server.statistics.streams == 0 }
  }

  @Test("a reader who leaves is noticed at once")
  func leaving() throws {
    let streams = Streams()
    let server = try TestServer(handler: { _ in streams.answer() })
    let client = try Self.open(server)
    eventually("the stream to be counted") { server.server.statistics.streams == 1 }
    client.close()
    eventually("the stream to be told") { streams.leftCount == 1 }
    #expect(streams.open.first?.isClosed ?? false)
    #expect(server.server.statistics.streams == 0)
  }

  @Test("a reader too slow for the events is dropped")
  func slow() throws {
    let streams = Streams()
    let server = try TestServer(
      { $0.streamBacklogBytes = 10_000 }, handler: { _ in streams.answer() })
    let client = try Self.open(server)
    let stream = try #require(streams.open.first)
    let event = ServerSentEvent(String(repeating: "a", count: 9_000)).encoded
    eventually("the reader to be dropped") { !stream.send(encoded: event) }
    #expect(server.server.statistics.droppedSlow == 1)
    client.close()
  }

  @Test("many streams get the same event")
  func many() throws {
    let streams = Streams()
    let server = try TestServer({ $0.loops = 2 }, handler: { _ in streams.answer() })
    let clients = try (0..<100).map { _ in try Self.open(server) }
    let event = ServerSentEvent("news").encoded
    for stream in streams.open {
      stream.send(encoded: event)
    }
    for client in clients {
      #expect(try client.read(until: "\n\n") == "data: news\n\n")
    }
  }

  @Test("a silent stream is kept open by comments")
  func ping() throws {
    let streams = Streams()
    let server = try TestServer(
      { $0.streamPing = .milliseconds(40) }, handler: { _ in streams.answer() })
    let client = try Self.open(server)
    #expect(try client.read(until: "\n\n") == ":\n\n")
  }

  @Test("HEAD of a stream has no events and ends the stream")
  func head() throws {
    let streams = Streams()
    let server = try TestServer(handler: { _ in streams.answer() })
    let client = try server.client()
    try client.send("HEAD /events HTTP/1.1\r\nHost: a\r\n\r\n")
    _ = try client.readResponse(toHead: true)
    eventually("the stream to be closed") { streams.leftCount == 1 }
  }

  @Test("a stream for a reader who has left already is told so")
  func late() throws {
    let gate = Gate()
    let streams = Streams()
    let server = try TestServer(handler: { _ in
      gate.pass()
      return streams.answer()
    })
    let client = try server.client()
    try client.send("GET /events HTTP/1.1\r\nHost: a\r\n\r\n")
    eventually("the handler to be busy") { gate.waiting == 1 }
    client.close()
    gate.open()
    eventually("the stream to be told") { streams.leftCount == 1 }
  }
}
