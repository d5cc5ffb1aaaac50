import News
import Stores
import Text
import Times
import Views

extension EditorWork {
  /// The page of a story that is ready, with what stands around it.
  func preview(_ ready: PreparedStory) throws -> Views.StoryPage {
    let story = try story(ready)
    let chosen = try ready.draft.related.compactMap { guid in
      try visit.site.stories.address(guid: guid).flatMap {
        try visit.site.stories.story(at: $0)?.summary
      }
    }
    let related =
      copy.standing == nil || !chosen.isEmpty
      ? chosen : try visit.site.stories.related(to: story.summary, at: visit.now)
    return Views.StoryPage(
      story: story, related: related,
      translations: try visit.site.stories.translations(of: copy.id, at: visit.now))
  }

  private func story(_ ready: PreparedStory) throws -> Story {
    let draft = ready.draft
    let topics = draft.topics.map { name in
      Topic(id: ID(rawValue: 0), edition: edition.id, slug: Slug.make(name), name: name)
    }
    return Story(
      summary: try summary(ready), language: draft.language ?? edition.language,
      dateline: draft.dateline, source: draft.source, body: ready.body,
      plainText: ready.plainText, wordCount: ready.wordCount, topics: topics,
      acts: copy.draft.acts, revision: copy.head, guid: draft.guid, modified: visit.now,
      social: draft.social)
  }

  private func summary(_ ready: PreparedStory) throws -> StorySummary {
    let draft = ready.draft
    let published = draft.published ?? visit.now
    let section = try visit.site.editions.section(draft.section, of: edition.id)
    let slug = draft.slug.isEmpty ? Slug.make(draft.headline) : draft.slug
    let address = StoryAddress(
      edition: edition.id, section: draft.section,
      date: copy.address?.date ?? edition.zone.date(at: published), slug: slug)
    return StorySummary(
      id: copy.id, address: copy.address ?? address, sectionName: section?.name ?? "",
      kicker: draft.kicker, headline: draft.headline, standfirst: draft.standfirst,
      byline: try byline(draft.byline), published: published,
      updated: draft.updated ?? published, picture: try picture(draft.picture),
      facts: Gate.Facts(
        state: .published, published: published, embargo: draft.embargo, expires: draft.expires,
        usage: draft.usage))
  }

  private func picture(_ lead: StoryDraft.PictureDraft?) throws -> Picture? {
    guard let lead else { return nil }
    var picture = try PictureFiles(visit.site.pool).shown(lead.reference)
    picture?.alt = lead.alt
    picture?.caption = lead.caption
    picture?.credit = lead.credit
    return picture
  }

  private func byline(_ credits: [StoryDraft.Credit]) throws -> Byline {
    let people = try visit.site.people.all(in: edition.language)
    let agencies = try visit.site.agencies.all(in: edition.language)
    return Byline(
      credits.map { credit in
        switch credit {
        case .staff: .staff
        case .person(let name, let role):
          .person(
            slug: people.first { $0.name == name }?.slug ?? Slug.make(name), name: name,
            role: role)
        case .agency(let name):
          .agency(
            slug: agencies.first { $0.name == name }?.slug ?? Slug.make(name), name: name)
        }
      })
  }
}
