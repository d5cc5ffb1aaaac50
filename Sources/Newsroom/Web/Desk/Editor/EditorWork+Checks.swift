import HTTP
import Markup
import News
import Stores
import Text
import Views

extension EditorWork {
  /// What a draft lacks before readers may or should see it.
  func checks(_ draft: StoryDraft) throws -> [PublishingCheck] {
    var look = PublishingCheck.Look(draft, at: visit.now)
    look.isKnown = copy.standing != nil
    look.hasSection =
      try visit.site.editions.section(draft.section, of: edition.id) != nil
    let source =
      switch draft.body {
      case .markdown(let text): text
      case .html: ""
      }
    let files = PictureFiles(visit.site.pool)
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
        if try visit.site.stories.address(guid: guid) == nil { look.unknownRelated.append(guid) }
      case .embed: continue
      }
    }
    for guid in draft.related where try visit.site.stories.address(guid: guid) == nil {
      look.unknownRelated.append(guid)
    }
    look.deadLinks = try SiteLinks(visit).dead(in: Markdown.story(source) { _ in nil })
    look.needsOtherEyes = try needsOtherEyes(draft)
    return PublishingCheck.all(look)
  }

  /// Whether somebody else has to approve what this one would publish.
  private func needsOtherEyes(_ draft: StoryDraft) throws -> Bool {
    guard try visit.site.decisions.deskPolicy().fourEyes else { return false }
    if try isChanged() { return true }
    guard copy.head > 0, copy.savedBy?.account == staff.account.id else { return false }
    guard let approval = copy.approval else { return true }
    return approval.revision != copy.head || approval.by == staff.account.id
  }
}
