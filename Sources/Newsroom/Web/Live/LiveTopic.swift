import HTTP
import News

/// A page's version, and when it may become another without any act.
struct LiveReading: Sendable {
  let version: PageVersion
  /// In how many milliseconds an embargo opens, a schedule comes or a story expires.
  var changesIn: Int64?
}

/// Something that a stream of events is about; a stream may be about several.
struct LiveTopic {
  /// What changes with it.
  let fact: Fact
  /// What its events are called.
  var event = Event.state
  /// Reads the version; nil when it cannot be read just now.
  let read: @Sendable () -> LiveReading?

  /// What events are called, for the scripts of pages.
  enum Event: String {
    /// The state of the page itself.
    case state
    /// The comments under a story.
    case comments
  }
}

/// The streams about one fact.
struct LiveStreams {
  let name: LiveTopic.Event
  let read: @Sendable () -> LiveReading?
  /// What was sent last.
  private(set) var version: PageVersion?
  /// The version as an event, its bytes shared by all streams.
  private(set) var event: [UInt8]?
  /// How often the fact was said to have changed; what was read before is older.
  var changes = 0
  var open: [UInt64: EventStream] = [:]

  init(_ topic: LiveTopic) {
    (name, read) = (topic.event, topic.read)
  }

  /// Takes what was read; returns whether the streams have to be told.
  mutating func take(_ version: PageVersion, readAt changes: Int) -> Bool {
    guard changes == self.changes, version != self.version else { return false }
    self.version = version
    event = ServerSentEvent(version.text, name: name.rawValue).encoded
    return true
  }
}
