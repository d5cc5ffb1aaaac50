import Dispatch
import HTTP
public import News
import Synchronization

/// Tells open pages that what they show has changed: keeps the streams of events by their facts.
public final class LiveHub: Sendable {
  /// How many streams are kept.
  public struct Limits: Sendable {
    /// Streams in all.
    public var streams = 15_000
    /// Streams about one story or list.
    public var perTopic = 12_000

    /// The defaults.
    public init() {}
  }

  /// Runs something after so many milliseconds, on a thread that may wait for the database.
  typealias Schedule = @Sendable (Int64, @escaping @Sendable () -> Void) -> Void

  /// Acts that come within so many milliseconds are told as one.
  private static let pause: Int64 = 200
  /// After how many milliseconds what could not be read is tried again.
  private static let patience: Int64 = 1_000
  /// Changes that lie further ahead than a day are left to the next stream.
  private static let horizon: Int64 = 86_400_000

  private let schedule: Schedule
  private let state = Mutex(LiveBook())

  /// A hub without streams.
  public convenience init() {
    let queue = DispatchQueue(label: "broadsheet.live")
    self.init { milliseconds, work in
      queue.asyncAfter(deadline: .now() + .milliseconds(Int(milliseconds)), execute: work)
    }
  }

  init(schedule: @escaping Schedule) {
    self.schedule = schedule
  }

  /// How many streams are kept from now on.
  public var limits: Limits {
    get { state.withLock { $0.limits } }
    set { state.withLock { $0.limits = newValue } }
  }
  /// Streams that are open now.
  public var openStreams: Int { state.withLock { $0.streams } }
  /// Events sent since the start.
  public var sentEvents: Int { state.withLock { $0.events } }
  /// Streams refused because there were too many.
  public var refusedStreams: Int { state.withLock { $0.refused } }

  /// Has the streams told whose facts are among the changes; returns at once.
  public func announce(_ changes: [Change]) {
    let isFirst = state.withLock { state in
      for change in changes where state.topics[change.fact] != nil {
        state.topics[change.fact]?.changes += 1
        state.changed.insert(change.fact)
      }
      return state.needsSchedule()
    }
    if isFirst { scheduleDelivery(in: Self.pause) }
  }

  /// Has all streams told whose versions turn out to be others: nobody knows what has changed.
  public func announceEverything() {
    announce(state.withLock { state in state.topics.keys.map { Change($0) } })
  }

  /// Opens a stream that begins with the versions of its topics; nil when there are too many.
  func subscribe(to topics: [LiveTopic]) -> EventStream? {
    let stream = EventStream()
    let opened = state.withLock { state in state.open(stream, on: topics) }
    guard let opened else { return nil }
    let facts = topics.map(\.fact)
    stream.onClose { [weak self] in self?.state.withLock { $0.close(opened.id, on: facts) } }
    for (topic, changes) in opened.untold { read(topic.fact, topic.read, at: changes) }
    return stream
  }

  /// Reads what has changed and tells the streams.
  func deliver() {
    let due = state.withLock { state in
      defer {
        state.changed = []
        state.isScheduled = false
      }
      return state.changed.compactMap { fact in
        state.topics[fact].map { (fact: fact, read: $0.read, changes: $0.changes) }
      }
    }
    for topic in due { read(topic.fact, topic.read, at: topic.changes) }
  }
}

extension LiveHub {
  private func scheduleDelivery(in milliseconds: Int64) {
    schedule(milliseconds) { [weak self] in self?.deliver() }
  }

  private func read(_ fact: Fact, _ read: () -> LiveReading?, at changes: Int) {
    guard let reading = read() else {
      return schedule(Self.patience) { [weak self] in self?.announce([Change(fact)]) }
    }
    if let wait = reading.changesIn, wait < Self.horizon {
      schedule(max(wait, 0)) { [weak self] in self?.announce([Change(fact)]) }
    }
    let (streams, event) = state.withLock { state -> ([EventStream], [UInt8]) in
      guard state.topics[fact]?.take(reading.version, readAt: changes) == true,
        let topic = state.topics[fact], let event = topic.event
      else { return ([], []) }
      state.events += topic.open.count
      return (Array(topic.open.values), event)
    }
    for stream in streams { stream.send(encoded: event) }
  }
}
