import Glibc
import Testing

/// Waits until the condition holds, and fails with these words if it does not within thirty seconds.
///
/// It blocks its thread: the tests around it do so too, and giving way to them could use up the time.
func eventually(
  _ what: Comment, at place: SourceLocation = #_sourceLocation, _ condition: () -> Bool
) {
  let end = ContinuousClock.now + .seconds(30)
  while !condition() {
    guard ContinuousClock.now < end else {
      Issue.record("waited 30 s for: \(what)", sourceLocation: place)
      return
    }
    lookAgain()
  }
}

/// Gives the processor away for a moment between two looks at a condition.
func lookAgain() {
  _ = poll(nil, 0, 1)
}
