import HTTP
import Markup
import News
import Text
import Views

/// `POST /desk/stories/{id}/merge`: saves what somebody has chosen of two versions.
func saveMerged(_ visit: Visit) throws -> Response {
  try visit.edited(chosen(try visit.deskForm())) { work in
    switch try work.save(merging: true) {
    case .refused(let response): return response
    case .saved:
      return .redirect(to: Links.deskStory(work.copy.id, done: .merged).address)
    }
  }
}

/// The form of the editor that the choices of the other form make.
private func chosen(_ form: Query) -> Query {
  var made = Query()
  let marks = [".pick", ".mine", ".theirs"]
  for item in form.items where !item.name.hasPrefix("text.") && item.name != "pieces" {
    guard !marks.contains(where: item.name.hasSuffix) else { continue }
    made.add(item.name, item.value)
  }
  for field in StoryField.allCases {
    if let text = choice(field.rawValue, form) { made.set(field.rawValue, text) }
  }
  let count = min(form["pieces"].flatMap { Int($0) } ?? 0, Query.limit)
  let pieces = (0..<max(0, count)).map { index in
    form["text.\(index)"] ?? choice("text.\(index)", form) ?? ""
  }
  // What was sent again after signing in is one text already.
  if count > 0 { made.set("body", ParagraphMerge.joined(pieces.map(StoryForm.plain))) }
  return made
}

private func choice(_ name: String, _ form: Query) -> String? {
  switch form["\(name).pick"] {
  case "mine": form["\(name).mine"]
  case "theirs": form["\(name).theirs"]
  case "both": ParagraphMerge.joined([form["\(name).mine"] ?? "", form["\(name).theirs"] ?? ""])
  default: nil
  }
}
