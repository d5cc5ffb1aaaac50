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

  /// The versions of the page that came, in order.
  var versions: [String] { events("state") }

  /// The versions of the comments that came, in order.
  var comments: [String] { events("comments") }

  private func events(_ name: String) -> [String] {
    text.split(separator: "\n\n").compactMap { event in
      let lines = event.split(separator: "\n")
      guard lines.contains("event: \(name)"), let data = lines.last, data.hasPrefix("data: ") else {
        return nil
      }
      return String(data.dropFirst(6))
    }
  }
}
