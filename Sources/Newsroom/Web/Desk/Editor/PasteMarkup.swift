import HTTP
import Markup
import News
import Text
import Views

/// `POST /desk/stories/{id}/paste`: puts pasted HTML at the end of the text as Markdown; nothing is
/// saved.
func pasteMarkup(_ visit: Visit) throws -> Response {
  try visit.edited { work in
    try work.checkMayWrite()
    var work = work
    let text = CleanMarkdown.of(work.form.acts.pasted)
    work.form.acts.pasted = ""
    work.form.fields[.body] = ParagraphMerge.joined([work.form.fields[.body], text])
    let page = try work.page()
    return visit.page(page.html(for: work.staff.staff, in: try visit.context()))
  }
}
