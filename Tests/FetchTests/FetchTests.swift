import HTTP
import HTTPServer
import Synchronization
import Testing

@testable import Fetch

@Suite("Fetching")
struct FetchTests {
  /// Runs `body` with the port of a server on this machine.
  private func serving(
    _ handler: @escaping @Sendable (Request) -> Response, _ body: (Int) throws -> Void
  ) throws {
    let server = try Server(
      ServerConfiguration(address: "127.0.0.1:0"), log: { _ in }, handler: handler)
    try server.start()
    defer {
      server.stop(.now)
      server.wait()
    }
    try body(server.port)
  }

  @Test("a body goes out with its fields, and the answer comes back, redirects too")
  func post() throws {
    let seen = Mutex<[String]>([])
    try serving { request in
      let text =
        if case .bytes(let bytes) = request.body { String(decoding: bytes, as: UTF8.self) } else {
          ""
        }
      seen.withLock {
        $0.append("\(request.method) \(request.path) \(request.headers["X-A"] ?? "") \(text)")
      }
      return .redirect(to: "/elsewhere")
    } _: { port in
      let address = try #require(FetchAddress("http://127.0.0.1:\(port)/hook"))
      let answer = try Fetch(reachesHouse: true).post(
        Array("{}".utf8), to: address, fields: [("X-A", "b")])
      #expect(answer == Fetch.Answer(status: 303, body: []))
      #expect(seen.withLock { $0 } == ["POST /hook b {}"])
    }
  }

  @Test("this machine is not called, by number or by name, unless that is allowed")
  func guarded() throws {
    let count = Mutex(0)
    try serving { _ in
      count.withLock { $0 += 1 }
      return Response(.ok)
    } _: { port in
      for host in ["127.0.0.1", "localhost", "[::ffff:127.0.0.1]", "2130706433", "0x7f.1"] {
        // In the clear: refused before anything is asked. Encrypted: when the socket is opened.
        for scheme in ["http", "https"] {
          let address = try #require(FetchAddress("\(scheme)://\(host):\(port)/"))
          let error = #expect(throws: FetchError.self) {
            try Fetch().post([], to: address, fields: [])
          }
          #expect(error?.reason == .forbiddenAddress, "\(scheme) \(host)")
        }
      }
      let address = try #require(FetchAddress("http://localhost:\(port)/"))
      #expect(try Fetch(reachesHouse: true).post([], to: address, fields: []).status == 200)
      #expect(count.withLock { $0 } == 1)
    }
  }

  @Test("links to the cloud's own services are never called, nor the world in the clear")
  func never() throws {
    let fetch = Fetch(reachesHouse: true)
    #expect(!fetch.allows(NetworkAddress("169.254.169.254"), isSecure: true))
    #expect(!fetch.allows(NetworkAddress("1.1.1.1"), isSecure: false))
    #expect(!fetch.allows(nil, isSecure: true))
    #expect(fetch.allows(NetworkAddress("1.1.1.1"), isSecure: true))
    #expect(!Fetch().allows(NetworkAddress("10.0.0.1"), isSecure: true))
  }

  @Test("an answer that is too long or too slow is given up, and silence is told from it")
  func limits() throws {
    try serving { _ in
      .text(String(repeating: "a", count: 5000))
    } _: { port in
      let address = try #require(FetchAddress("http://127.0.0.1:\(port)/"))
      let error = #expect(throws: FetchError.self) {
        try Fetch(reachesHouse: true, longestAnswer: 4999).post([], to: address, fields: [])
      }
      #expect(error?.reason == .tooLong)
      let whole = Fetch(reachesHouse: true, longestAnswer: 5000)
      #expect(try whole.post([], to: address, fields: []).body.count == 5000)
    }
    let waits = PendingResponse()
    try serving { _ in
      Response(.ok, body: .pending(waits))
    } _: { port in
      let address = try #require(FetchAddress("http://127.0.0.1:\(port)/"))
      let error = #expect(throws: FetchError.self) {
        try Fetch(reachesHouse: true, patience: 200).post([], to: address, fields: [])
      }
      #expect(error?.reason == .tooSlow)
    }
    let nobody = try #require(FetchAddress("http://127.0.0.1:1/"))
    let error = #expect(throws: FetchError.self) {
      try Fetch(reachesHouse: true).post([], to: nobody, fields: [])
    }
    #expect(error?.reason == .unreachable)
  }
}
