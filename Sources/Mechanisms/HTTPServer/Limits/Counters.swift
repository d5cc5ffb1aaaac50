import Synchronization

/// The numbers behind `ServerStatistics`, counted by all loops.
final class Counters: Sendable {
  let accepted = Atomic(0)
  let connections = Atomic(0)
  let streams = Atomic(0)
  let requests = Atomic(0)
  let fastAnswers = Atomic(0)
  let refused = Atomic(0)
  let overloaded = Atomic(0)
  let limited = Atomic(0)
  let droppedSlow = Atomic(0)
  let bytesSent = Atomic(0)

  func statistics(waiting: Int) -> ServerStatistics {
    ServerStatistics(
      accepted: accepted.value, connections: connections.value, streams: streams.value,
      requests: requests.value, fastAnswers: fastAnswers.value, refused: refused.value,
      overloaded: overloaded.value, limited: limited.value, droppedSlow: droppedSlow.value,
      bytesSent: bytesSent.value, waiting: waiting)
  }
}

extension Atomic<Int> {
  var value: Int { load(ordering: .relaxed) }

  func add(_ number: Int = 1) {
    wrappingAdd(number, ordering: .relaxed)
  }
}
