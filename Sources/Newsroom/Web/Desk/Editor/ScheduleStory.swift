import HTTP
import Markup
import News
import Times
import Views

/// `POST /desk/stories/{id}/schedule`: saves a story and has it published by itself.
func scheduleStory(_ visit: Visit) throws -> Response {
  try visit.edited { work in
    guard try work.desk.may(.publish, work.copy.draft) else { throw Refusal.notAllowed }
    let due: Instant
    switch try work.due() {
    case .success(let instant): due = instant
    case .failure(let fault): return try work.refused([fault.value])
    }
    switch try work.saveToPublish() {
    case .refused(let response): return response
    case .saved(let revision, _):
      let kind = work.copy.standing == nil ? .publish : work.form.acts.kind
      return try work.afterSaving { work in
        try work.desk.schedule(
          work.copy.id, revision: revision, due: due, kind: kind, note: work.form.acts.note)
        return .scheduled
      }
    }
  }
}

extension EditorWork {
  /// When the story is to be published, by the clocks of its edition.
  fileprivate func due() throws -> Result<Instant, DueFault> {
    let acts = form.acts
    do {
      let due = try DeskTime.instant(acts.due, which: acts.dueWhich, in: edition.zone)
      guard let due else { return .failure(DueFault(.missing)) }
      return due > visit.now ? .success(due) : .failure(DueFault(.past))
    } catch {
      return .failure(DueFault(error.kind))
    }
  }
}

private struct DueFault: Error {
  let value: FieldFault

  init(_ kind: FieldFault.Kind) { value = FieldFault("due", kind) }
}
