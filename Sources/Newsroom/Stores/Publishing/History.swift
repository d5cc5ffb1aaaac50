import News
import Times

/// What the record of a story becomes with a draft: its new acts, its state and its times.
struct History {
  /// The acts that are not on record yet, oldest first.
  let new: [Act]
  let state: StoryState
  let published: Instant
  let updated: Instant
  let modified: Instant

  init(
    _ draft: StoryDraft, stored: StoredStory?, recorded: [Act], published: Instant,
    isChanged: Bool, now: Instant
  ) {
    var new = draft.acts.filter { act in
      !recorded.contains { $0.kind == act.kind && $0.at == act.at }
    }
    if stored == nil {
      new.insert(Act(kind: .publish, at: published), at: 0)
    } else if isChanged, new.isEmpty {
      new = [History.unsaid(draft, stored, now: now)]
    }
    let all = recorded + new
    self.new = new
    self.published = published
    state = History.state(after: all)
    updated = max(
      published,
      draft.updated ?? all.filter { $0.kind == .update }.map(\.at).max() ?? published,
      draft.updated == nil ? stored?.updated ?? published : published)
    let last = max(updated, all.map(\.at).filter { $0 <= now }.max() ?? updated)
    modified = stored == nil ? last : max(last, now)
  }

  /// What a new revision is when its file says nothing of what was done.
  private static func unsaid(_ draft: StoryDraft, _ stored: StoredStory?, now: Instant) -> Act {
    if let updated = draft.updated, let before = stored?.updated, updated > before {
      return Act(kind: .update, at: updated)
    }
    return Act(kind: .edit, at: now)
  }

  /// Retracted after a retraction that was not taken back.
  static func state(after acts: [Act]) -> StoryState {
    var last: Act?
    for act in acts where act.kind == .retract || act.kind == .restore {
      if act.at >= last?.at ?? act.at { last = act }
    }
    return last?.kind == .retract ? .retracted : .published
  }

  /// Adds the faults of times that do not fit together.
  func check(_ draft: StoryDraft, _ faults: inout DraftFaults) {
    let start = ISO8601.string(published)
    if let updated = draft.updated, updated < published {
      faults.add(
        "updated", "\(ISO8601.string(updated)) is before the publication at \(start)")
    }
    if let expires = draft.expires, expires <= max(published, draft.embargo ?? published) {
      faults.add(
        "expires", "\(ISO8601.string(expires)) is not after publication and embargo")
    }
    if let first = draft.acts.first, first.at < published {
      faults.add(
        "corrections[1]", "\(ISO8601.string(first.at)) is before the publication at \(start)")
    }
  }
}
