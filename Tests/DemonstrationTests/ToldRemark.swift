import Demonstration
import Feeds
import Times

/// A comment of the demonstration edition with where it stands.
struct ToldRemark {
  let remark: Lantern.Remark
  let story: String
  let depth: Int
  /// What it answers; nil for the story.
  let parent: Lantern.Remark?

  static func all() -> [ToldRemark] {
    Lantern.conversations.flatMap { conversation in
      conversation.remarks.flatMap { all($0, conversation.story, 0, nil) }
    }
  }

  private static func all(
    _ remark: Lantern.Remark, _ story: String, _ depth: Int, _ parent: Lantern.Remark?
  ) -> [ToldRemark] {
    [ToldRemark(remark: remark, story: story, depth: depth, parent: parent)]
      + remark.answers.flatMap { all($0, story, depth + 1, remark) }
  }

  var edition: String { String(story.prefix { $0 != "/" }) }
  var isThere: Bool { remark.fate != .takenBack }

  /// Whether readers see it, so that they can answer it.
  var isSeen: Bool {
    switch remark.fate {
    case .shown, .reported, .takenBack: true
    case .held, .refused: false
    }
  }
}

extension Lantern.Remark {
  /// When it was written.
  var time: Instant? { ISO8601.instant(posted) }
}

extension DemonstrationStory {
  /// When it was published.
  var time: Instant? {
    let zone = Lantern.editions.first { $0.language == edition }.flatMap { Zone($0.timeZone) }
    return ISO8601.instant(published, in: zone ?? .utc)
  }

  /// What was done to it last.
  var isRetracted: Bool {
    corrections.contains { value("kind", in: map($0)) == "retract" }
  }
}
