import HTTP
import HTTPServer
import Synchronization

/// A server on a free port that stops with the test.
final class TestServer: Sendable {
  let server: Server
  private let recorded: Recorder

  /// What the server logged.
  private final class Recorder: Sendable {
    let events = Mutex<[ServerEvent]>([])
  }

  init(
    _ adjust: (inout ServerConfiguration) -> Void = { _ in },
    handler: @escaping @Sendable (Request) -> Response = { .text("path \($0.path)") }
  ) throws {
    var configuration = ServerConfiguration(address: "127.0.0.1:0")
    configuration.loops = 1
    configuration.handlerThreads = 2
    adjust(&configuration)
    let recorder = Recorder()
    recorded = recorder
    server = try Server(
      configuration, log: { event in recorder.events.withLock { $0.append(event) } },
      handler: handler)
    try server.start()
  }

  deinit {
    server.stop(.now)
  }

  var events: [ServerEvent] { recorded.events.withLock { $0 } }

  var records: [RequestRecord] {
    events.compactMap { if case .request(let record) = $0 { record } else { nil } }
  }

  /// The numbers of errno with which accepting failed.
  var acceptFailures: [Int32] {
    events.compactMap { if case .acceptFailed(let code) = $0 { code } else { nil } }
  }

  func client(from source: UInt32 = 0x7F00_0001) throws -> RawClient {
    try RawClient(port: server.port, from: source)
  }
}
