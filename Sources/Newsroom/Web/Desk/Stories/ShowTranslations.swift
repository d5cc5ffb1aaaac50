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

/// `POST /desk/stories/{id}/translations/join`: makes a story a version of the one it translates.
func joinOriginal(_ visit: Visit) throws -> Response {
  try visit.staffForm(.write) { form, staff in
    let story = try visit.capturedStory()
    guard let original = Int64(form["original"] ?? "") else { throw Refusal.notFound }
    let desk = StoryDesk(visit, staff.account)
    guard try desk.may(.write, try desk.copy(story).draft) else { throw Refusal.notAllowed }
    do {
      try visit.site.translations.join(
        story, to: ID(rawValue: original), by: Actor(staff.account), at: visit.now)
    } catch Refusal.conflict {
      var page = try visit.translationsPage(of: story, staff)
      page.choice?.isRefused = true
      let html = page.html(for: staff.staff, in: try visit.context())
      return visit.page(html, status: .conflict)
    }
    let isForEditor = form["for"] == "editor"
    return .redirect(
      to: isForEditor
        ? Links.deskStoryJoined(story).address : Links.deskStory(story, "translations").address)
  }
}

/// `POST /desk/stories/{id}/translations/follow`: puts on record which revision a story follows.
func followRevision(_ visit: Visit) throws -> Response {
  try visit.staffForm(.write) { form, staff in
    let story = try visit.capturedStory()
    guard let original = Int64(form["original"] ?? ""), let number = Int(form["revision"] ?? "")
    else { throw Refusal.notFound }
    let desk = StoryDesk(visit, staff.account)
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
    var page = TranslationsPage(
      story: own, versions: versions, links: try site.translations.links(of: story),
      places: places)
    if staff.account.may(.write, in: own.edition, section: own.section) {
      page.choice = try choice(of: own, staff)
    }
    return page
  }

  /// The stories of other editions that have the words that were asked for.
  private func choice(of own: DeskStory, _ staff: SignedIn) throws -> TranslationsPage.Choice {
    var choice = TranslationsPage.Choice()
    choice.isForEditor = request.query["for"] == "editor"
    choice.words = String((request.query["q"] ?? "").prefix(300))
    guard !choice.words.allSatisfy(\.isWhitespace) else { return choice }
    var found: [DeskStory] = []
    for edition in editions where edition.id != own.edition {
      var request = DeskListRequest(
        .all, account: staff.account.id, now: now, dayBegan: now, limit: 10)
      (request.edition, request.text) = (edition.id, choice.words)
      found += try site.deskStories.list(request).stories
    }
    choice.found = found
    return choice
  }
}
