/// A story with what can be worked out before the transaction, on the thread that asks.
struct CheckedStory: Sendable {
  let story: PreparedStory
  let faults: DraftFaults
  let fingerprint: String

  init(_ story: PreparedStory) {
    self.story = story
    faults = DraftFaults(story)
    fingerprint = story.fingerprint
  }
}
