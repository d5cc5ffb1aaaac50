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

  /// Adds a stream to all of its topics, or to none when one of them has too many.
  ///
  /// It is one stream, however many topics it has. `untold` are the topics whose versions were not
  /// read yet, with how often they were said to have changed.
  mutating func open(
    _ stream: EventStream, on subjects: [LiveTopic]
  ) -> (id: UInt64, untold: [(topic: LiveTopic, changes: Int)])? {
    guard streams < limits.streams,
      subjects.allSatisfy({ topics[$0.fact]?.open.count ?? 0 < limits.perTopic })
    else {
      refused += 1
      return nil
    }
    lastID += 1
    streams += 1
    // Readers whom a restart has cut off come back over four seconds, not all in one.
    stream.send(encoded: Array("retry: \(3_000 + lastID &* 7_919 % 4_000)\n".utf8))
    let untold = subjects.filter { !tell(stream, of: $0) }
    return (lastID, untold.map { ($0, topics[$0.fact]?.changes ?? 0) })
  }

  /// Adds the newest stream to a topic; returns whether it could be told the version.
  private mutating func tell(_ stream: EventStream, of topic: LiveTopic) -> Bool {
    topics[topic.fact, default: LiveStreams(topic)].open[lastID] = stream
    guard let event = topics[topic.fact]?.event else { return false }
    stream.send(encoded: event)
    events += 1
    return true
  }

  /// Takes a stream out of its topics, and topics out that nobody listens to any more.
  mutating func close(_ id: UInt64, on facts: [Fact]) {
    var wasOpen = false
    for fact in facts where topics[fact]?.open.removeValue(forKey: id) != nil {
      wasOpen = true
      if topics[fact]?.open.isEmpty == true { topics[fact] = nil }
    }
    if wasOpen { streams -= 1 }
  }
}
