import HTTP
import News
import Text

/// `POST /desk/markdown`: HTML, as a clipboard has it, as Markdown; for the editor's script.
func makeMarkdown(_ visit: Visit) throws -> Response {
  let form = try visit.deskForm()
  guard visit.isFromHere, let staff = try visit.site.sessions.account(for: visit.request),
    staff.made(form["token"]), staff.account.mayAnywhere(.write)
  else { return .text("This was refused.\n", status: .forbidden) }
  return .text(CleanMarkdown.of(form["html"] ?? ""))
}
