import Database
import News
import Times

extension Shelf {
  /// One page of a list.
  func page(_ request: StoryRequest) throws -> StoryPage {
    var walk = Walk(request, noting: basis)
    try walk.run(db)
    return walk.page(try summaries(walk.ids))
  }

  /// Those of the stories that the gate lets pass, in the order of `ids`.
  func passing(
    _ ids: [ID<Story>], on channel: Gate.Channel, at now: Instant, limit: Int
  ) throws -> [StorySummary] {
    let all = try summaries(ids)
    let seen = all.filter { story in
      let verdict = Gate.verdict(story.facts, for: .reader, on: channel, at: now)
      basis?.note(until: verdict.until)
      return verdict.isStory
    }
    return Array(seen.prefix(limit))
  }
}
