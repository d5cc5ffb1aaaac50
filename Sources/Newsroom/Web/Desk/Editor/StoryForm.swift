import HTTP
import News
import Views

/// The editor's form as it was sent.
struct StoryForm {
  /// What stands in the fields; those that were not sent are as in what they were made of.
  var fields: StoryFields
  /// The saved revision that they rest on.
  var base: Int
  /// What stands in the fields for acts.
  var acts: EditorPage.Acts
  /// Whether plan or owner are not what they were when the form was made.
  var changesPlan: Bool
  /// Everything that was sent.
  let sent: Query

  init(_ sent: Query, on copy: WorkingCopy, in edition: Edition) {
    self.sent = sent
    let page = EditorPage(copy, in: edition)
    (fields, base) = (page.fields, sent["base"].flatMap { Int($0) } ?? copy.head)
    for field in StoryField.allCases {
      let values = sent.all(field.rawValue)
      guard let first = values.first else { continue }
      fields[field] = Self.plain(field.isList ? values.joined(separator: "\n") : first)
      fields.choose(sent[field.which] ?? "", for: field)
    }
    acts = EditorPage.Acts(sent)
    changesPlan = fields.planMark != (sent["was"] ?? fields.planMark)
  }

  /// The form as it is kept unsaved: without its token.
  var kept: String {
    var kept = sent
    kept.set("token", nil)
    return kept.description
  }

  static func plain(_ text: String) -> String { text.withPlainLines }
}

extension EditorPage.Acts {
  init(_ form: Query) {
    self.init()
    let text = { (name: String) in StoryForm.plain(form[name] ?? "") }
    why = text("why")
    word = text("word")
    kind = Act.Kind(rawValue: text("kind")) ?? .edit
    note = text("note")
    due = text("due")
    dueWhich = text("due.which")
    sentence = text("sentence")
    remark = (text("remark"), text("passage"))
    pasted = text("pasted")
  }
}
