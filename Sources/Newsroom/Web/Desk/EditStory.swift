import HTTP
import Markup
import News
import Stores
import Views

/// `GET /desk/stories/edit?story=…`: leads to the editor of the story at an address.
func editStory(_ visit: Visit, _ staff: SignedIn) throws -> Response {
  guard staff.account.mayAnywhere(.look) else { throw Refusal.notAllowed }
  guard let (address, _) = try visit.story(at: visit.request.query["story"] ?? ""),
    let story = try visit.site.workingCopies.identity(at: address)
  else { throw Refusal.notFound }
  return .redirect(to: Links.deskStory(story).address)
}

/// `GET /desk/stories/file?story=…`: a story as a file to change.
func showStoryFile(_ visit: Visit, _ staff: SignedIn) throws -> Response {
  guard staff.account.role.mayPublish else { return try mayNot(visit, staff) }
  guard try !visit.site.decisions.deskPolicy().fourEyes else {
    let notice = DeskNotice(.fourEyes, staff: staff.staff)
    return visit.page(notice.html(in: try visit.context()), status: .forbidden)
  }
  let work = try StoryWork(visit, visit.request.query["story"] ?? "", by: staff)
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

  /// Opens the story at a path or address; throws `Refusal.notFound` when none is there, and
  /// `Refusal.notAllowed` for those who may not publish in its section.
  init(_ visit: Visit, _ story: String, by staff: SignedIn) throws {
    guard let files = visit.site.storyFiles, let (address, path) = try visit.story(at: story),
      let file = try files.open(address),
      let edition = visit.editions.first(where: { $0.id == address.edition })
    else { throw Refusal.notFound }
    let desk = StoryDesk(visit, staff.account)
    guard try desk.may(.publish, file.manuscript.draft) else { throw Refusal.notAllowed }
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
