import Markup
import News
import Stores
import Text
import Views

/// A story that readers must not get as it is, with everything that blocks it.
struct Unfit: Error {
  let checks: [PublishingCheck]
}

extension StoryDesk {
  /// What a draft of a story lacks before readers may or should see it.
  ///
  /// `isChanged` says that the draft is not what was saved last.
  func checks(
    _ draft: StoryDraft, of copy: WorkingCopy, isChanged: Bool = false
  ) throws -> [PublishingCheck] {
    var look = PublishingCheck.Look(draft, at: visit.now)
    look.isKnown = copy.standing != nil
    let edition = visit.editions.first { $0.language == copy.draft.edition }
    look.hasSection =
      try edition.map { try site.editions.section(draft.section, of: $0.id) != nil } ?? false
    let source =
      switch draft.body {
      case .markdown(let text): text
      case .html: ""
      }
    let files = site.pictureFiles
    if let lead = draft.picture, try files.picture(lead.reference) == nil {
      look.unknownPictures.append(lead.reference)
    }
    for reference in Markdown.references(source) {
      switch reference {
      case .picture(let file, let alt, let caption, let credit):
        look.pictures.append(
          .init(reference: file, alt: alt, caption: caption, credit: credit))
        if try files.picture(file) == nil { look.unknownPictures.append(file) }
      case .related(let guid):
        if try site.stories.address(guid: guid) == nil { look.unknownRelated.append(guid) }
      case .embed: continue
      }
    }
    for guid in draft.related where try site.stories.address(guid: guid) == nil {
      look.unknownRelated.append(guid)
    }
    look.deadLinks = try SiteLinks(visit).dead(in: Markdown.story(source) { _ in nil })
    look.needsOtherEyes = try needsOtherEyes(copy, isChanged)
    return PublishingCheck.all(look)
  }

  /// Whether somebody else has to approve what this one would publish.
  private func needsOtherEyes(_ copy: WorkingCopy, _ isChanged: Bool) throws -> Bool {
    guard try site.decisions.deskPolicy().fourEyes else { return false }
    if isChanged { return true }
    guard copy.head > 0, copy.savedBy?.account == account.id else { return false }
    guard let approval = copy.approval else { return true }
    return approval.revision != copy.head || approval.by == account.id
  }
}
