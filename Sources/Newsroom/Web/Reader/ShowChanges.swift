import HTTP
import Markup
import News
import Stores
import Text
import Views

/// `GET /{section}/{year}/{month}/{day}/{slug}/changes`: what was done to a story.
func showChanges(_ visit: Visit) throws -> Response {
  let page = try visit.changes()
  return visit.sharedPage(page.html(in: try visit.context()))
}

/// `GET /{section}/{year}/{month}/{day}/{slug}/changes.json`: the same for programs.
func showChangesData(_ visit: Visit) throws -> Response {
  let page = try visit.changes()
  return visit.answer(page.json(in: try visit.context()).bytes, .json)
}

/// `GET /{section}/{year}/{month}/{day}/{slug}/changes/feed.{format}`: the same for feed readers.
func feedOfChanges(_ visit: Visit) throws -> Response {
  let page = try visit.changes()
  let title = visit.site.languages[visit.edition.language].message("stories.changes title")
  return try visit.feed(
    FeedPage(
      place: .changes(page.story.address), title: "\(title): \(page.story.headline)",
      entries: .changes(page.log, of: page.story)))
}

extension Visit {
  /// The log of the story that the route captured.
  ///
  /// Throws as its page does: a redirect, or that nothing is here for readers.
  fileprivate func changes() throws -> ChangesPage {
    guard let address = storyAddress else { throw Refusal.notFound }
    guard let story = try site.stories.story(at: address)?.summary else {
      guard let moved = try site.redirects.address(formerly: address),
        try presentAddress(of: moved) != nil, let links = links(moved.edition)
      else { throw Refusal.notFound }
      throw Refusal.moved(to: links[.changes(moved)].address)
    }
    let verdict = Gate.verdict(story.facts, for: .reader, on: .page, at: now)
    record.basis.note(until: verdict.until)
    switch verdict.outcome {
    case .story, .notice: break
    case .hidden(.expired): throw Refusal.gone
    case .hidden: throw Refusal.notFound
    }
    guard try site.changeLogs.isPublic(story.id) else { throw Refusal.notFound }
    let before = cursor("before")
    var (log, older) = try site.changeLogs.log(of: story.id, before: before, at: now)
    if verdict.outcome == .notice {
      for index in log.entries.indices {
        (log.entries[index].text, log.entries[index].before) = (nil, nil)
      }
    }
    return ChangesPage(
      story: story, log: log, part: before.map { .older($0.text) }, older: older?.text)
  }
}
