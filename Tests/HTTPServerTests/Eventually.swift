import Testing

/// Waits until the condition holds, and fails with these words if it does not within ten seconds.
func eventually(
  _ what: Comment, at place: SourceLocation = #_sourceLocation, _ condition: () -> Bool
) async {
  let end = ContinuousClock.now + .seconds(10)
  while !condition() {
    guard ContinuousClock.now < end else {
      Issue.record("waited 10 s for: \(what)", sourceLocation: place)
      return
    }
    await Task.yield()
  }
}
