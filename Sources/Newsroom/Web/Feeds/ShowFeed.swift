import HTTP
import Markup
import News
import Stores
import Text
import Views

/// `GET /feed.{format}`: every story.
func feedOfFront(_ visit: Visit) throws -> Response {
  try storyFeed(visit, .all, .front)
}

/// `GET /latest/feed.{format}`: every story too, under the address of their list.
func feedOfLatest(_ visit: Visit) throws -> Response {
  try storyFeed(visit, .all, .latest)
}

/// `GET /{section}/feed.{format}`: the stories of a section.
func feedOfSection(_ visit: Visit) throws -> Response {
  let section = try visit.section()
  return try storyFeed(
    visit, .section(section.id), .section(section.slug), title: section.name,
    description: section.description)
}

/// `GET /topic/{slug}/feed.{format}`: the stories on a topic.
func feedOfTopic(_ visit: Visit) throws -> Response {
  let topic = try visit.topic()
  return try storyFeed(visit, .topic(topic.id), .topic(topic.slug), title: topic.name)
}

/// `GET /by/{slug}/feed.{format}`: the stories of an author.
func feedOfPerson(_ visit: Visit) throws -> Response {
  let person = try visit.person()
  return try storyFeed(
    visit, .person(person.id), .person(person.slug), title: person.name,
    description: person.biography)
}

/// `GET /agency/{slug}/feed.{format}`: the stories with an agency's copy.
func feedOfAgency(_ visit: Visit) throws -> Response {
  let agency = try visit.agency()
  return try storyFeed(
    visit, .agency(agency.id), .agency(agency.slug), title: agency.name,
    description: agency.description)
}

/// `GET /corrections/feed.{format}`: what was corrected, clarified or retracted.
func feedOfCorrections(_ visit: Visit) throws -> Response {
  let found = try visit.site.stories.corrections(visit.edition.id, limit: 30, at: visit.now)
  let title = visit.site.languages[visit.edition.language].message("page.corrections")
  return try visit.feed(
    FeedPage(place: .corrections, title: title, entries: .corrections(found.corrections)))
}

private func storyFeed(
  _ visit: Visit, _ list: StoryList, _ place: Place, title: String = "", description: String = ""
) throws -> Response {
  let stories = try visit.site.stories.texts(visit.stories(list, channel: .feed, limit: 30))
  return try visit.feed(
    FeedPage(place: place, title: title, description: description, entries: .stories(stories)))
}

extension Visit {
  /// A feed in the format that the route captured.
  func feed(_ feed: FeedPage) throws -> Response {
    let context = try context()
    switch FeedFormat(rawValue: capture("format")) {
    case .rss: return answer(feed.rss(in: context).bytes, .rss)
    case .atom: return answer(feed.atom(in: context).bytes, .atom)
    case .json: return answer(feed.json(in: context).bytes, .jsonFeed)
    case nil: throw Refusal.notFound
    }
  }
}
