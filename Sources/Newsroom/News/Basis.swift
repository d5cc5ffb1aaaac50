import Synchronization
public import Times

/// What a page that is being made rests on: the facts that it shows, and until when they hold.
///
/// Whoever reads a fact or says an age for the page notes it here, so that no page can forget what
/// it depends on.
public final class Basis: Sendable {
  private struct State {
    var dependences: Set<Dependence> = []
    var until: Instant?
  }

  private let state = Mutex(State())

  /// Makes the basis of a page that shows nothing yet.
  public init() {}

  /// Notes that the page shows a fact, of a list the stretch between two times.
  public func note(_ fact: Fact, within: ClosedRange<Instant> = .always) {
    state.withLock { _ = $0.dependences.insert(Dependence(fact, within: within)) }
  }

  /// Notes that the page shows these stories.
  public func note(stories: some Sequence<ID<Story>>) {
    state.withLock { state in
      for story in stories { state.dependences.insert(Dependence(.story(story))) }
    }
  }

  /// Notes that something on the page changes by itself at an instant; nil is never.
  public func note(until instant: Instant?) {
    guard let instant else { return }
    state.withLock { $0.until = min($0.until ?? instant, instant) }
  }

  /// The facts that the page shows.
  public var dependences: Set<Dependence> { state.withLock { $0.dependences } }

  /// The first instant at which the page may be another without any act; nil when never.
  public var until: Instant? { state.withLock { $0.until } }
}
