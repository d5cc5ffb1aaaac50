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
  ///
  /// Places that the desk has filled keep their stories; the newest take the others.
  init(_ front: Front, mostRead: [StorySummary], sections: [Section]) {
    let placed = Set(front.slots.values.map(\.id))
    let free = front.latest.filter { !placed.contains($0.id) }
    let newest = free.prefix(6).first { $0.picture != nil } ?? free.first
    var lead = front.slots[0] ?? newest
    var rest = free.filter { $0.id != lead?.id }[...]
    var secondary = (1...Self.besideLead).compactMap { front.slots[$0] ?? rest.popFirst() }
    if lead == nil, !secondary.isEmpty { lead = secondary.removeFirst() }
    let shown = Set([lead?.id].compactMap(\.self) + secondary.map(\.id))
    let rivers = zip(sections, front.rivers).compactMap { section, river -> River? in
      let stories = river.stories.filter { !shown.contains($0.id) }.prefix(Self.inRiver)
      return stories.isEmpty ? nil : River(section: section, stories: Array(stories))
    }
    self.init(
      lead: lead, secondary: secondary, rivers: rivers,
      latest: Array(front.latest.prefix(10)), mostRead: mostRead)
  }
}
