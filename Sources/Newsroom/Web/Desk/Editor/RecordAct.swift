import HTTP
import News
import Views

/// `POST /desk/stories/{id}/record`: retracts or restores a story, with a sentence for readers.
func recordAct(_ visit: Visit) throws -> Response {
  try visit.edited { work in
    guard let kind = Act.Kind(rawValue: work.form.sent["act"] ?? ""),
      kind == .retract || kind == .restore
    else { throw Refusal.invalid([.init(field: "act", message: "is no act")]) }
    guard try work.desk.may(.publish, work.copy.draft) else { throw Refusal.notAllowed }
    guard !work.form.acts.sentence.allSatisfy(\.isWhitespace) else {
      return try work.refused([FieldFault("sentence", .missing)])
    }
    do {
      _ = try work.desk.act(kind, on: work.copy.id, note: work.form.acts.sentence)
    } catch Refusal.conflict {
      return try work.conflicted()
    } catch Refusal.invalid(let faults) {
      return try work.refused(faults.map { .init("sentence", .other($0.message)) })
    }
    return try work.keepTyped(.record)
  }
}
