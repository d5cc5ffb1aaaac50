import HTTP
import Markup
import News
import Views

/// `POST /desk/stories/{id}/publish`: saves a story and brings it before readers.
func publishDraft(_ visit: Visit) throws -> Response {
  try visit.edited { work in
    switch try work.saveToPublish() {
    case .refused(let response): return response
    case .saved(let revision, _):
      let kind = work.copy.standing == nil ? .publish : work.form.acts.kind
      return try work.afterSaving { work in
        _ = try work.desk.publish(
          work.copy.id, revision: revision, kind: kind, note: work.form.acts.note)
        return .published
      }
    }
  }
}

extension EditorWork {
  /// Saves what is about to be published, unless something keeps readers from getting it.
  func saveToPublish() throws -> Saving {
    guard try desk.may(.publish, copy.draft) else { throw Refusal.notAllowed }
    let isKnown = copy.standing != nil
    if isKnown, form.acts.kind != .edit, form.acts.note.allSatisfy(\.isWhitespace) {
      return .refused(try refused([FieldFault("note", .missing)]))
    }
    let (draft, faults) = try draft()
    guard faults.isEmpty else { return .refused(try refused(faults)) }
    let blocking = try desk.checks(draft, of: copy, isChanged: isChanged()).filter(\.isBlocking)
    guard blocking.isEmpty else { return .refused(try refused(blocking)) }
    // What came from elsewhere needs a revision of the desk's to be published by it.
    let why = [form.acts.why, form.acts.note].first { !$0.isEmpty }
    return try save(merging: false, why: why ?? (copy.head == 0 ? "publication" : ""))
  }

  /// Does something with the story that was just saved; what is refused is said on its page.
  func afterSaving(_ act: (EditorWork) throws -> EditorPage.Done) throws -> Response {
    do {
      return .redirect(to: Links.deskStory(copy.id, done: try act(self)).address)
    } catch Refusal.conflict {
      return try onNewest().conflicted()
    } catch Refusal.invalid(let faults) {
      return try onNewest().refused(faults.map(FieldFault.init))
    } catch let unfit as Unfit {
      return try onNewest().refused(unfit.checks)
    }
  }

  private func refused(_ checks: [PublishingCheck]) throws -> Response {
    try refused(checks.map { FieldFault($0.field, .check($0)) })
  }

  /// The same form, whose text is saved now, on the newest revision.
  private func onNewest() throws -> EditorWork {
    var sent = form.sent
    let newest = try desk.copy(copy.id)
    sent.set("base", String(newest.head))
    sent.set("was", nil)
    return try EditorWork(visit, staff, sent)
  }
}
