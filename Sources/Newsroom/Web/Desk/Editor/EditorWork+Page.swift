import HTTP
import Markup
import News
import Stores
import Text
import Views

extension EditorWork {
  /// The editor with the form as it was sent, and all that it shows beside it.
  func page() throws -> EditorPage {
    let site = visit.site
    var page = EditorPage(copy, in: edition)
    page.fields = form.fields.visible
    page.base = form.base
    page.acts = form.acts
    page.sections = try site.editions.sections(of: edition.id)
    page.notes = try copies.notes(on: copy.id)
    page.accounts = try site.accounts.all().filter { $0.mayAnywhere(.write) }
    page.names = try names()
    page.topics = try site.topics.names(of: edition.id)
    page.picture = try PictureFiles(site.pool).shown(form.fields[.picture])
    for guid in form.fields.lines(.related) { page.related[guid] = try story(guid) }
    page.link = try readersLink()
    page.rights.mayWrite = try desk.may(.write, copy.draft)
    page.rights.mayPublish = try desk.may(.publish, copy.draft)
    page.rights.mayUseFile =
      try staff.account.role.mayPublish && page.rights.mayPublish
      && !site.decisions.deskPolicy().fourEyes
    // A text that is too long to be saved is not worked through either.
    guard form.fields[.body].utf8.count <= StoryFields.longestText else { return page }
    page.wordCount = SearchText.wordCount(Markdown.text(form.fields[.body]))
    if page.rights.mayPublish {
      page.checks = try desk.checks(draft().draft, of: copy, isChanged: isChanged())
    }
    return page
  }

  /// Lines that the byline is completed with.
  private func names() throws -> [String] {
    let people = try visit.site.people.all(in: edition.language).map(\.name)
    let agencies = try visit.site.agencies.all(in: edition.language).map { "agency: \($0.name)" }
    return ["staff"] + people + agencies
  }

  private func story(_ guid: String) throws -> (headline: String, link: Link)? {
    guard let address = try visit.site.stories.address(guid: guid),
      let story = try visit.site.stories.story(at: address),
      let links = visit.links(address.edition)
    else { return nil }
    return (story.summary.headline, links[.story(address)])
  }

  /// Where readers see the story now.
  private func readersLink() throws -> Link? {
    guard copy.standing != nil, let address = copy.address else { return nil }
    return visit.links(address.edition)?[.story(address)]
  }

  /// The names of those who have it open too; notes that this one has.
  func others() throws -> [String] {
    try copies.presence(of: copy.id, by: staff.account.id, at: visit.now).map(\.by.name)
  }
}
