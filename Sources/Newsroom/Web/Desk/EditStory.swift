import HTTP
import Markup
import News
import Stores
import Views

/// `GET /desk/stories/edit?story=…`: a story as a file to change.
func editStory(_ visit: Visit, _ staff: SignedIn) throws -> Response {
  guard staff.account.role.mayPublish else { return try mayNot(visit, staff) }
  let work = try StoryWork(visit, visit.request.query["story"] ?? "")
  return visit.page(work.page.html(for: staff.staff, in: try visit.context()))
}

/// The page for a role that may not do what was asked, with what was typed.
func mayNot(
  _ visit: Visit, _ staff: SignedIn, kept: DeskNotice.Kept? = nil
) throws -> Response {
  let notice = DeskNotice(.mayNot, staff: staff.staff, kept: kept)
  return visit.page(notice.html(in: try visit.context()), status: .forbidden)
}

/// A story that somebody has open at the desk.
struct StoryWork {
  let file: StoryFiles.File
  let path: String
  /// The page with the story's form as it is now.
  var page: EditPage

  /// Opens the story at a path or address; throws `Refusal.notFound` when none is there.
  init(_ visit: Visit, _ story: String) throws {
    guard let files = visit.site.storyFiles, let (address, path) = try visit.story(at: story),
      let file = try files.open(address),
      let edition = visit.editions.first(where: { $0.id == address.edition })
    else { throw Refusal.notFound }
    self.file = file
    self.path = path
    let draft = file.manuscript.draft
    page = EditPage(
      story: path, headline: draft.headline, language: draft.language ?? edition.language,
      text: file.text, basis: file.manuscript.basis.text)
    page.isConverted = file.isConverted
    page.isRetracted = file.manuscript.state == .retracted
  }

  /// Where whoever changed the story is sent: to the story if readers may see it, else to the desk.
  func place(of address: StoryAddress, _ visit: Visit) throws -> String {
    try visit.presentAddress(of: address) ?? Links.desk.address
  }
}
