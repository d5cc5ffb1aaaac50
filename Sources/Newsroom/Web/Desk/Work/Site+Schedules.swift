import News
import Stores
import Times

extension Site {
  /// Publishes everything that is due, in order, each once; returns how many there were.
  ///
  /// What breaks on the way is logged and tried again with the next call.
  @discardableResult
  public func publishDue() -> Int {
    guard let copyDesk else { return 0 }
    var count = 0
    do {
      // A batch at a time: after a long pause there may be many, and each may take a while.
      while true {
        let due = try workingCopies.due(at: clock())
        for (schedule, draft) in due { try publish(schedule, draft, copyDesk) }
        count += due.count
        if due.isEmpty { return count }
      }
    } catch {
      log(LogLine(.error, "what is scheduled cannot be published: \(error)"))
      return count
    }
  }

  private func publish(
    _ schedule: ScheduledPublication, _ draft: StoryDraft, _ copyDesk: CopyDesk
  ) throws {
    let ready: CopyDesk.Ready
    do {
      ready = try copyDesk.prepare(draft)
    } catch let refusal as Refusal {
      return try workingCopies.fail(schedule, "\(refusal)", at: clock())
    }
    let now = clock()
    switch try workingCopies.settle(schedule, ready.story, at: now) {
    case .failure(let refusal)?:
      log(
        LogLine(
          .error,
          "the publication of story \(schedule.story.rawValue) that was due at \(ISO8601.string(schedule.due)) was refused: \(refusal)"
        ))
    case .success?:
      let late = (now - schedule.due).milliseconds
      guard late > WorkingCopies.punctual.milliseconds else { return }
      log(
        LogLine(
          .warning,
          "story \(schedule.story.rawValue) was published \(late / 1000) s after it was due"))
    case nil: return
    }
  }
}
