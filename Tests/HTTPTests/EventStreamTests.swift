import HTTP
import Synchronization
import Testing

@Suite("Event stream")
struct EventStreamTests {
  /// A carrier that remembers what it was told.
  final class Recorder: Sendable {
    let sent = Mutex<[String]>([])

    var carrier: EventStream.Carrier {
      .init(
        send: { bytes in self.sent.withLock { $0.append(String(decoding: bytes, as: UTF8.self)) } },
        close: { self.sent.withLock { $0.append("closed") } })
    }
  }

  @Test("what was sent before a server carried it arrives first")
  func early() {
    let stream = EventStream()
    let recorder = Recorder()
    stream.send(ServerSentEvent("a"))
    stream.carry(by: recorder.carrier)
    stream.send(ServerSentEvent("b"))
    stream.close()
    #expect(!stream.send(ServerSentEvent("c")))
    #expect(recorder.sent.withLock { $0 } == ["data: a\n\n", "data: b\n\n", "closed"])
  }

  @Test("a stream closed before it is carried is closed at once")
  func closedEarly() {
    let stream = EventStream()
    let recorder = Recorder()
    stream.send(ServerSentEvent("a"))
    stream.close()
    stream.carry(by: recorder.carrier)
    #expect(recorder.sent.withLock { $0 } == ["data: a\n\n", "closed"])
  }

  @Test("those who asked are told of the end once")
  func onClose() {
    let stream = EventStream()
    let told = Recorder()
    stream.onClose { told.carrier.close() }
    stream.readerLeft()
    stream.readerLeft()
    stream.close()
    #expect(told.sent.withLock { $0 } == ["closed"])
    stream.onClose { told.carrier.close() }
    #expect(told.sent.withLock { $0.count } == 2)
  }
}
