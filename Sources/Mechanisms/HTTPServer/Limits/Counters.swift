import Synchronization

/// The numbers behind `ServerStatistics`.
///
/// Each loop counts for itself: a number that two cores write to at the same time costs more than
/// the rest of counting.
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

  /// The sums of many.
  static func statistics(of all: [Counters], waiting: Int) -> ServerStatistics {
    var sum = ServerStatistics(waiting: waiting)
    for counters in all {
      sum.accepted += counters.accepted.value
      sum.connections += counters.connections.value
      sum.streams += counters.streams.value
      sum.requests += counters.requests.value
      sum.fastAnswers += counters.fastAnswers.value
      sum.refused += counters.refused.value
      sum.overloaded += counters.overloaded.value
      sum.limited += counters.limited.value
      sum.droppedSlow += counters.droppedSlow.value
      sum.bytesSent += counters.bytesSent.value
    }
    return sum
  }
}

extension Atomic<Int> {
  var value: Int { load(ordering: .relaxed) }

  func add(_ number: Int = 1) {
    wrappingAdd(number, ordering: .relaxed)
  }
}
