import Dispatch
import HTTP
import News
import Synchronization
import Testing
import Times

@testable import Web

@Suite("The hub of live pages") struct LiveHubTests {
  /// What a hub has put off, run when a test says so.
  final class Later: Sendable {
    private let waiting = Mutex<[(after: Int64, work: @Sendable () -> Void)]>([])

    var delays: [Int64] { waiting.withLock { $0.map(\.after) } }

    func add(_ after: Int64, _ work: @escaping @Sendable () -> Void) {
      waiting.withLock { $0.append((after, work)) }
    }

    /// Runs what was put off until now.
    func run() {
      let due = waiting.withLock { waiting in
        defer { waiting = [] }
        return waiting
      }
      for item in due { item.work() }
    }
  }

  /// A story's state, which counts how often it is asked.
  final class Subject: Sendable {
    let state = Mutex<(time: Int64, asked: Int)>((0, 0))
    let fact: Fact

    init(_ story: Int64 = 812) { fact = .story(ID(rawValue: story)) }

    var asked: Int { state.withLock { $0.asked } }
    var topic: LiveTopic { LiveTopic(fact: fact) { [self] in LiveReading(version: look()) } }

    func change() { state.withLock { $0.time += 1 } }

    func look() -> PageVersion {
      let time = state.withLock { state in
        state.asked += 1
        return state.time
      }
      return PageVersion(story: .story, modified: Instant(milliseconds: time))
    }
  }

  let later = Later()
  let hub: LiveHub
  let subject = Subject()

  init() {
    hub = LiveHub(schedule: { [later] in later.add($0, $1) })
  }

  func listener(_ topic: LiveTopic? = nil) throws -> Listener {
    Listener(try #require(hub.subscribe(to: [topic ?? subject.topic])))
  }

  @Test("a stream begins with when to come back and with the version, which is read once for all")
  func beginning() throws {
    let listeners = try (0..<50).map { _ in try listener() }
    for listener in listeners {
      let first = try #require(listener.text.split(separator: "\n").first)
      #expect((3_000..<7_000).contains(Int(first.dropFirst(7)) ?? 0), "\(first)")
      #expect(listener.versions == ["0"])
    }
    #expect(Set(listeners.map(\.text)).count > 40, "they do not all come back at once")
    #expect(subject.asked == 1)
    #expect(hub.openStreams == 50 && hub.sentEvents == 50)
  }

  @Test("a change reaches every stream on its fact and costs the others nothing")
  func change() throws {
    let others = (0..<100).map { Subject(1_000 + $0) }
    let strangers = try others.map { try listener($0.topic) }
    let listeners = try (0..<100).map { _ in try listener() }
    subject.change()
    hub.announce([Change(subject.fact), Change(.site), Change(.story(ID(rawValue: 5)))])
    #expect(listeners.allSatisfy { $0.versions == ["0"] }, "announcing itself sends nothing")
    later.run()
    #expect(listeners.allSatisfy { $0.versions == ["0", "1"] })
    #expect(strangers.allSatisfy { $0.versions == ["0"] })
    #expect(others.allSatisfy { $0.asked == 1 } && subject.asked == 2)
    #expect(try listener().versions == ["1"], "who comes later begins with the new version")
  }

  @Test("a burst of acts is told as one")
  func burst() throws {
    let listener = try listener()
    for _ in 0..<100 {
      subject.change()
      hub.announce([Change(subject.fact)])
    }
    #expect(later.delays.count == 1 && later.delays.allSatisfy { $0 < 1_000 })
    later.run()
    #expect(listener.versions == ["0", String(100, radix: 36)])
    #expect(later.delays == [])
    subject.change()
    hub.announce([Change(subject.fact)])
    #expect(later.delays.count == 1, "the next act is told again")
  }

  @Test("an act that leaves the version as it is tells nothing")
  func same() throws {
    let listener = try listener()
    hub.announce([Change(subject.fact)])
    later.run()
    #expect(listener.versions == ["0"])
  }

  @Test("what was read before a change is never told after it")
  func order() throws {
    let listener = Mutex<Listener?>(nil)
    let topic = LiveTopic(fact: subject.fact) { [subject, hub] in
      let version = subject.look()
      if subject.asked == 2 {
        subject.change()
        hub.announce([Change(subject.fact)])
      }
      return LiveReading(version: version)
    }
    listener.withLock { $0 = hub.subscribe(to: [topic]).map(Listener.init) }
    subject.change()
    hub.announce([Change(subject.fact)])
    later.run()
    later.run()
    #expect(listener.withLock { $0?.versions } == ["0", "2"])
  }

  @Test("a reader who leaves is forgotten, and the fact with the last of them")
  func leaving() throws {
    let streams = try (0..<3).map { _ in try #require(hub.subscribe(to: [subject.topic])) }
    streams[0].readerLeft()
    streams[1].close()
    #expect(hub.openStreams == 1)
    streams[2].readerLeft()
    streams[2].close()
    #expect(hub.openStreams == 0)
    hub.announce([Change(subject.fact)])
    #expect(later.delays == [])
  }

  @Test("streams beyond the limits are refused until others have ended")
  func limits() throws {
    hub.limits.streams = 3
    hub.limits.perTopic = 2
    let first = try #require(hub.subscribe(to: [subject.topic]))
    _ = try listener()
    #expect(hub.subscribe(to: [subject.topic]) == nil, "too many on one story")
    let other = Subject(1)
    _ = try listener(other.topic)
    #expect(hub.subscribe(to: [other.topic]) == nil, "too many in all")
    #expect(hub.refusedStreams == 2 && hub.openStreams == 3)
    first.close()
    #expect(hub.subscribe(to: [other.topic]) != nil)
  }

  @Test("one stream may be about several things and counts once")
  func several() throws {
    hub.limits.perTopic = 1
    let other = Subject(1)
    var comments = LiveTopic(fact: other.fact) { LiveReading(version: other.look()) }
    comments.event = .comments
    let stream = try #require(hub.subscribe(to: [subject.topic, comments]))
    let listener = Listener(stream)
    #expect(hub.openStreams == 1)
    #expect(listener.versions == ["0"] && listener.comments == ["0"])
    other.change()
    hub.announce([Change(other.fact)])
    later.run()
    #expect(listener.versions == ["0"] && listener.comments == ["0", "1"])
    #expect(hub.subscribe(to: [Subject(2).topic, comments]) == nil, "one of them has too many")
    #expect(hub.openStreams == 1 && hub.refusedStreams == 1)
    stream.close()
    #expect(hub.openStreams == 0)
    hub.announce([Change(other.fact), Change(subject.fact)])
    #expect(later.delays == [], "neither is known any more")
  }

  @Test("what cannot be read is tried again")
  func failing() throws {
    let isBroken = Mutex(true)
    let listener = try listener(
      LiveTopic(fact: subject.fact) { [subject] in
        isBroken.withLock { $0 } ? nil : LiveReading(version: subject.look())
      })
    #expect(listener.versions == [])
    later.run()
    later.run()
    #expect(listener.versions == [])
    isBroken.withLock { $0 = false }
    later.run()
    later.run()
    #expect(listener.versions == ["0"])
  }

  @Test("what changes by itself is read again then")
  func schedule() throws {
    let listener = try listener(
      LiveTopic(fact: subject.fact) { [subject] in
        LiveReading(version: subject.look(), changesIn: subject.asked == 1 ? 5_000 : nil)
      })
    #expect(later.delays == [5_000])
    subject.change()
    later.run()
    later.run()
    #expect(listener.versions == ["0", "1"])
    #expect(later.delays == [])
  }

  @Test("a hub with a queue of its own delivers by itself")
  func queue() throws {
    let hub = LiveHub()
    let arrived = DispatchSemaphore(value: 0)
    let stream = try #require(hub.subscribe(to: [subject.topic]))
    stream.carry(by: EventStream.Carrier(send: { _ in arrived.signal() }, close: {}))
    subject.change()
    hub.announce([Change(subject.fact)])
    for part in ["when to come back", "the version", "the change"] {
      #expect(arrived.wait(timeout: .now() + 30) == .success, "\(part)")
    }
  }
}
