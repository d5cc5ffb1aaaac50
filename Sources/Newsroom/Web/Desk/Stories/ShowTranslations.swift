import HTTP
import Markup
import News
import Stores
import Views

/// `GET /desk/stories/{id}/translations`: the language versions of a story.
func showTranslations(_ visit: Visit, _ staff: SignedIn) throws -> Response {
  let page = try visit.translationsPage(of: try visit.capturedStory(), staff)
  return visit.page(page.html(for: staff.staff, in: try visit.context()))
}

/// `POST /desk/stories/{id}/translations`: begins a translation in a section of another edition.
func beginTranslation(_ visit: Visit) throws -> Response {
  try visit.staffForm(.write, keeping: "place") { form, staff in
    let story = try visit.capturedStory()
    var page = try visit.translationsPage(of: story, staff)
    let chosen = try visit.section(of: form["place"] ?? "")
    if let (edition, section) = chosen {
      guard staff.account.may(.write, in: edition.id, section: section.id) else {
        throw Refusal.notAllowed
      }
      do {
        let translation = try visit.site.translations.begin(
          story, edition: edition, section: section.slug, by: Actor(staff.account), at: visit.now)
        return .redirect(to: Links.deskStory(translation).address)
      } catch Refusal.conflict {
        // The form below says what can be chosen.
      }
    }
    page.isRefused = true
    let html = page.html(for: staff.staff, in: try visit.context())
    return visit.page(html, status: .unprocessable)
  }
}

/// `POST /desk/stories/{id}/translations/follow`: puts on record which revision a story follows.
func followRevision(_ visit: Visit) throws -> Response {
  try visit.staffForm(.write) { form, staff in
    let story = try visit.capturedStory()
    guard let original = Int64(form["original"] ?? ""), let number = Int(form["revision"] ?? "")
    else { throw Refusal.notFound }
    let desk = StoryDesk(visit.site, staff.account, at: visit.now)
    guard try desk.may(.write, try desk.copy(story).draft) else { throw Refusal.notAllowed }
    try visit.site.translations.follow(
      number, of: ID(rawValue: original), by: story, actor: Actor(staff.account), at: visit.now)
    let back = Int64(form["back"] ?? "").map { ID<Story>(rawValue: $0) } ?? story
    return .redirect(to: Links.deskStory(back, "translations").address)
  }
}

extension Visit {
  fileprivate func translationsPage(
    of story: ID<Story>, _ staff: SignedIn
  ) throws -> TranslationsPage {
    guard staff.account.mayAnywhere(.look) else { throw Refusal.notAllowed }
    guard let own = try site.deskStories.stories([story]).first else { throw Refusal.notFound }
    let versions = try site.translations.versions(of: story)
    let taken = Set(versions.map(\.edition) + [own.edition])
    let places = try editions.filter { !taken.contains($0.id) }.map { edition in
      let sections = try site.editions.sections(of: edition.id).filter {
        staff.account.may(.write, in: edition.id, section: $0.id)
      }
      return (edition: edition, sections: sections)
    }.filter { !$0.sections.isEmpty }
    return TranslationsPage(
      story: own, versions: versions, links: try site.translations.links(of: story),
      places: places)
  }
}
