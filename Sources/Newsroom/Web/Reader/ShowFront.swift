import HTTP
import News
import Stores
import Times
import Views

/// `GET /`: the front page of an edition.
func showFront(_ visit: Visit) throws -> Response {
  visit.record.mayBeOldAddress = true
  // WordPress's short addresses are the front page with a number behind it.
  if !visit.request.query.isEmpty, let target = try MissingAddress(visit).oldAddress() {
    throw Refusal.moved(to: target)
  }
  let context = try visit.context()
  let request = FrontRequest(
    edition: visit.edition.id, sections: context.sections.map(\.id), latest: 14, each: 8,
    now: visit.now)
  let front = try visit.site.stories.front(request)
  let mostRead = try visit.site.reads.most(visit.edition.id, limit: 5, at: visit.now)
  let page = FrontPage(front, mostRead: mostRead, sections: context.sections)
  return visit.sharedPage(page.html(in: context))
}

extension FrontPage {
  private static let besideLead = 4
  private static let inRiver = 5

  /// Lays the stories out: each stands once among lead, second row and rivers.
  init(_ front: Front, mostRead: [StorySummary], sections: [Section]) {
    let pictured = front.latest.prefix(6).firstIndex { $0.picture != nil }
    let lead = front.latest.isEmpty ? nil : front.latest[pictured ?? 0]
    let secondary = front.latest.filter { $0.id != lead?.id }.prefix(Self.besideLead)
    let shown = Set([lead?.id].compactMap(\.self) + secondary.map(\.id))
    let rivers = zip(sections, front.rivers).compactMap { section, river -> River? in
      let stories = river.stories.filter { !shown.contains($0.id) }.prefix(Self.inRiver)
      return stories.isEmpty ? nil : River(section: section, stories: Array(stories))
    }
    self.init(
      lead: lead, secondary: Array(secondary), rivers: rivers,
      latest: Array(front.latest.prefix(10)), mostRead: mostRead)
  }
}
