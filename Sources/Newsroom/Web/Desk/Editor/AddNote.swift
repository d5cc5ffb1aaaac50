import HTTP
import News
import Stores
import Views

/// `POST /desk/stories/{id}/note`: adds a note for colleagues.
func addNote(_ visit: Visit) throws -> Response {
  try visit.edited { work in
    try work.checkMayWrite()
    let remark = work.form.acts.remark
    guard !remark.text.allSatisfy(\.isWhitespace) else {
      return try work.refused([FieldFault("remark", .missing)])
    }
    do {
      try work.copies.addNote(
        remark.text, passage: remark.passage, on: work.copy.id, by: work.desk.actor,
        at: visit.now)
    } catch Refusal.invalid(let faults) {
      return try work.refused(
        faults.map { .init($0.field == "note" ? "remark" : $0.field, .other($0.message)) })
    }
    return try work.keepTyped(.note)
  }
}
