import News
import Times

/// What the gate says of a story's place in lists, for the counts of the archive.
struct Standing: Equatable {
  /// Whether the story is to be seen and stays so until an act: `archive_count` counts it.
  var isCounted: Bool
  /// When the gate's word changes by itself.
  var changesAt: Instant?

  init(_ facts: Gate.Facts, at now: Instant) {
    let verdict = Gate.verdict(facts, for: .reader, on: .list, at: now)
    changesAt = verdict.until
    isCounted = verdict.isStory && verdict.until == nil
  }
}
