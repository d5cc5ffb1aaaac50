import News
import Times

/// Collects what a transaction changes of what pages show.
final class ChangeNotes {
  private(set) var all: Set<Change> = []

  /// Notes a fact, of a list the place that changes.
  func note(_ fact: Fact, at instant: Instant? = nil) {
    all.insert(Change(fact, at: instant))
  }

  /// Notes the place of a list.
  func note(_ key: ListKey, at instant: Instant?) {
    note(.list(key.edition, key.storyList), at: instant)
  }
}
