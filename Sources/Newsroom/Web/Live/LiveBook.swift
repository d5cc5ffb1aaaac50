import HTTP
import News

/// What a hub keeps: the streams by their facts, and what has changed of them.
struct LiveBook {
  var limits = LiveHub.Limits()
  var topics: [Fact: LiveStreams] = [:]
  var changed: Set<Fact> = []
  var isScheduled = false
  var lastID: UInt64 = 0
  var streams = 0
  var events = 0
  var refused = 0

  /// Whether changes wait for a delivery that nobody has scheduled yet.
  mutating func needsSchedule() -> Bool {
    guard !isScheduled, !changed.isEmpty else { return false }
    isScheduled = true
    return true
  }

  /// Adds a stream; `isUntold` says that the topic's version was not read yet.
  mutating func open(
    _ stream: EventStream, on topic: LiveTopic
  ) -> (id: UInt64, changes: Int, isUntold: Bool)? {
    guard streams < limits.streams,
      topics[topic.fact]?.open.count ?? 0 < limits.perTopic
    else {
      refused += 1
      return nil
    }
    lastID += 1
    streams += 1
    topics[topic.fact, default: LiveStreams(read: topic.read)].open[lastID] = stream
    // Readers whom a restart has cut off come back over four seconds, not all in one.
    stream.send(encoded: Array("retry: \(3_000 + lastID &* 7_919 % 4_000)\n".utf8))
    let known = topics[topic.fact]
    if let event = known?.event {
      stream.send(encoded: event)
      events += 1
    }
    return (lastID, known?.changes ?? 0, known?.event == nil)
  }
}
