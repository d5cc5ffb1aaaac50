import HTTP
import News
import Stores
import Views

/// `GET /latest`: every story, newest first.
func showLatest(_ visit: Visit) throws -> Response {
  try listPage(visit, .all, .latest)
}

/// `GET /{section}/`: the stories of a section.
func showSection(_ visit: Visit) throws -> Response {
  let section = try visit.section()
  let same = try visit.editions.filter { edition in
    try visit.site.editions.section(section.slug, of: edition.id) != nil
  }
  return try listPage(visit, .section(section.id), .section(section), counterparts: same.map(\.id))
}

/// `GET /topic/{slug}`: the stories on a topic.
func showTopic(_ visit: Visit) throws -> Response {
  let topic = try visit.topic()
  return try listPage(visit, .topic(topic.id), .topic(topic))
}

/// `GET /by/{slug}`: the stories of an author.
func showPerson(_ visit: Visit) throws -> Response {
  let person = try visit.person()
  return try listPage(visit, .person(person.id), .person(person))
}

/// `GET /agency/{slug}`: the stories with an agency's copy.
func showAgency(_ visit: Visit) throws -> Response {
  let agency = try visit.agency()
  return try listPage(visit, .agency(agency.id), .agency(agency))
}

private func listPage(
  _ visit: Visit, _ list: StoryList, _ subject: ListPage.Subject,
  counterparts: [ID<Edition>] = []
) throws -> Response {
  let request = visit.stories(list, limit: 24)
  let stories =
    if case .section(let section) = list, visit.part == nil {
      try visit.site.stories.sectionFront(request, section: section)
    } else {
      try visit.site.stories.list(request)
    }
  let page = ListPage(
    subject, stories: stories.stories, part: visit.part, older: stories.older?.text,
    newer: stories.newer?.text, counterparts: counterparts)
  return visit.sharedPage(page.html(in: try visit.context()))
}
