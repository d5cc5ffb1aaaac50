import HTTP
import Synchronization

/// A reader of a stream of events, as the server would be one.
final class Listener: Sendable {
  private let received = Mutex("")

  init(_ stream: EventStream) {
    stream.carry(
      by: EventStream.Carrier(
        send: { bytes in self.received.withLock { $0 += String(decoding: bytes, as: UTF8.self) } },
        close: {}))
  }

  /// Everything that came.
  var text: String { received.withLock { $0 } }

  /// The versions that came, in order.
  var versions: [String] {
    text.split(separator: "\n\n").compactMap { event in
      let lines = event.split(separator: "\n")
      guard lines.contains("event: state"), let data = lines.last, data.hasPrefix("data: ") else {
        return nil
      }
      return String(data.dropFirst(6))
    }
  }
}
