import HTTP
import Markup
import News
import Stores
import Times
import Views

/// `GET /{section}/{year}/{month}/{day}/{slug}`: a story, or the notice of its retraction.
func showStory(_ visit: Visit) throws -> Response {
  guard let address = visit.storyAddress else { throw Refusal.notFound }
  guard let story = try visit.site.stories.story(at: address) else {
    if let moved = try visit.site.redirects.address(formerly: address),
      let present = try visit.presentAddress(of: moved)
    {
      throw Refusal.moved(to: present)
    }
    throw Refusal.notFound
  }
  let verdict = Gate.verdict(story.summary.facts, for: .reader, on: .page, at: visit.now)
  visit.record.basis.note(until: verdict.until)
  switch verdict.outcome {
  case .story: return try storyPage(story, visit)
  case .notice: return try noticePage(story, visit)
  case .hidden(.expired): throw Refusal.gone
  case .hidden: throw Refusal.notFound
  }
}

private func storyPage(_ story: Story, _ visit: Visit) throws -> Response {
  let stories = visit.site.stories
  let neighbours = try stories.neighbours(of: story.summary, at: visit.now)
  let related = try stories.related(to: story.summary, at: visit.now)
  var page = Views.StoryPage(
    story: story, related: related, previous: neighbours.older, next: neighbours.newer,
    translations: try stories.translations(of: story.summary.id, at: visit.now),
    more: try visit.more(beside: story.summary, related))
  page.hasLog = try visit.site.changeLogs.isPublic(story.summary.id)
  page.comments = try visit.comments(of: story.summary, isWhole: false)
  visit.record.reading = story.summary.id
  let section = try visit.site.editions.section(
    story.summary.address.section, of: story.summary.address.edition)
  visit.record.place = section.map {
    StoryPlace(edition: story.summary.address.edition, section: $0.id)
  }
  return visit.sharedPage(page.html(in: try visit.context()))
}

private func noticePage(_ story: Story, _ visit: Visit) throws -> Response {
  guard let retraction = story.acts.last(where: { $0.kind == .retract }) else {
    throw Refusal.gone
  }
  let page = NoticePage(
    story: story.summary, retraction: retraction, latest: try visit.latest(),
    version: PageVersion(story: .notice, modified: story.modified))
  return visit.sharedPage(page.html(in: try visit.context()), status: .gone)
}

extension Visit {
  /// The newest stories of the same section that are not shown already.
  fileprivate func more(
    beside story: StorySummary, _ related: [StorySummary]
  ) throws -> [StorySummary] {
    guard let section = try site.editions.section(story.address.section, of: edition.id) else {
      return []
    }
    let request = StoryRequest(
      edition: edition.id, list: .section(section.id), now: now, limit: 6 + related.count)
    let others = try site.stories.list(request).stories.filter { other in
      other.id != story.id && !related.contains { $0.id == other.id }
    }
    return Array(others.prefix(5))
  }

  /// The address of a story that the route captured; nil when it captured none.
  var storyAddress: StoryAddress? {
    guard let year = Int(capture("year")), let month = Int(capture("month")),
      let day = Int(capture("day")), let date = CivilDate(year: year, month: month, day: day)
    else { return nil }
    return StoryAddress(
      edition: edition.id, section: capture("section"), date: date, slug: capture("slug"))
  }
}
