import HTTP
import Markup
import News
import Stores
import Times
import Views

/// `GET /desk/budget`: what is planned for today and tomorrow, or for the day of the address.
func showBudget(_ visit: Visit, _ staff: SignedIn) throws -> Response {
  guard staff.account.mayAnywhere(.look) else { return try mayNot(visit, staff) }
  let page = try visit.budget(visit.request.query["day"] ?? "", staff)
  return visit.page(page.html(for: staff.staff, in: try visit.context()))
}

/// `POST /desk/budget`: adds an idea to the plan.
func addIdea(_ visit: Visit) throws -> Response {
  try visit.staffForm(.write, keeping: "headline") { form, staff in
    var idea = BudgetPage.Idea()
    idea.headline = (form["headline"] ?? "").withPlainLines
    (idea.section, idea.day) = (form["section"] ?? "", form["day"] ?? "")
    (idea.words, idea.pictures) = (form["words"] ?? "", form["pictures"] ?? "")
    var page = try visit.budget(idea.day, staff)
    page.idea = idea
    guard let (draft, plan) = try visit.draft(of: idea, &page.faults) else {
      let html = page.html(for: staff.staff, in: try visit.context())
      return visit.page(html, status: .unprocessable)
    }
    let desk = StoryDesk(visit, staff.account)
    do {
      _ = try desk.create(draft, as: .idea, plan: plan)
    } catch Refusal.invalid(let faults) {
      page.faults = Set(faults.map(\.field))
      if page.faults.isDisjoint(with: ["headline", "section"]) { page.faults = ["headline"] }
      let html = page.html(for: staff.staff, in: try visit.context())
      return visit.page(html, status: .unprocessable)
    }
    return .redirect(to: Links.budget(plan.day).address)
  }
}

extension Visit {
  /// The plan of a day; of today and tomorrow when there is no such day.
  fileprivate func budget(_ text: String, _ staff: SignedIn) throws -> BudgetPage {
    let today = edition.zone.date(at: now)
    let chosen = ISO8601.date(text)
    let days = chosen.map { $0...$0 } ?? today...today.adding(days: 1)
    var idea = BudgetPage.Idea()
    idea.day = ISO8601.string(days.lowerBound)
    return BudgetPage(
      days: chosen == nil ? [days.lowerBound, days.upperBound] : [days.lowerBound],
      stories: try site.deskStories.budget(days), sections: try allSections(),
      mayAdd: staff.account.mayAnywhere(.write), idea: idea)
  }

  /// The draft and the plan of an idea; nil with the names of the fields that cannot be taken.
  fileprivate func draft(
    of idea: BudgetPage.Idea, _ faults: inout Set<String>
  ) throws -> (StoryDraft, StoryPlan)? {
    let headline = idea.headline.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if headline.isEmpty || headline.count > 300 { faults.insert("headline") }
    let number = { (text: String) in
      text.isEmpty ? 0 : Int(text).flatMap { (0...99_999).contains($0) ? $0 : nil }
    }
    let (words, pictures) = (number(idea.words), number(idea.pictures))
    if words == nil { faults.insert("words") }
    if pictures == nil { faults.insert("pictures") }
    let day = ISO8601.date(idea.day)
    if day == nil { faults.insert("day") }
    let place = try section(of: idea.section)
    if place == nil { faults.insert("section") }
    guard faults.isEmpty, let words, let pictures, let day, let place else { return nil }
    var draft = StoryDraft()
    (draft.edition, draft.section) = (place.edition.language, place.section.slug)
    draft.headline = headline
    return (draft, StoryPlan(day: day, words: words, pictures: pictures))
  }

  /// The section that a field names as `s12`, with its edition.
  func section(of field: String) throws -> (edition: Edition, section: Section)? {
    guard field.hasPrefix("s"), let number = Int64(field.dropFirst()) else { return nil }
    for edition in editions {
      let sections = try site.editions.sections(of: edition.id)
      if let section = sections.first(where: { $0.id.rawValue == number }) {
        return (edition, section)
      }
    }
    return nil
  }
}
