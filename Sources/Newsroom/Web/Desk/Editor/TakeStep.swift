import HTTP
import Markup
import News
import Views

/// `POST /desk/stories/{id}/step`: saves a story and takes a step of the work on it.
func takeStep(_ visit: Visit) throws -> Response {
  try visit.edited { work in
    guard let step = DeskStep(rawValue: work.form.sent["step"] ?? "") else {
      throw Refusal.invalid([.init(field: "step", message: "is no step")])
    }
    if step == .sendBack, work.form.acts.word.allSatisfy(\.isWhitespace) {
      return try work.refused([FieldFault("word", .missing)])
    }
    guard try work.desk.may(step.permission, work.copy.draft) else { throw Refusal.notAllowed }
    if case .refused(let response) = try work.save(merging: false) { return response }
    do {
      try work.desk.take(step, on: work.copy.id, note: work.form.acts.word)
    } catch Refusal.conflict {
      return try work.conflicted()
    } catch Refusal.invalid(let faults) {
      return try work.reopened().refused(faults.map { .init("word", .other($0.message)) })
    }
    return .redirect(to: Links.deskStory(work.copy.id, done: .step).address)
  }
}
