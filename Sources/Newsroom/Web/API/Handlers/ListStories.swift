import Times
import HTTP
import Markup
import News
import Stores

/// `GET /stories`: a page of a list of the desk.
func listStories(_ call: APICall) throws -> Response {
  let caller = try call.who()
  let view = call.values["view"].flatMap(DeskView.init(rawValue:)) ?? .all
  let edition = try call.values["edition"].map { language in
    guard let edition = call.visit.editions.first(where: { $0.language == language }) else {
      throw Refusal.notFound
    }
    return edition
  }
  let zone = (edition ?? call.visit.edition).zone
  var request = DeskListRequest(
    view, account: caller.account.id, now: call.visit.now,
    dayBegan: zone.start(of: zone.date(at: call.visit.now)), limit: call.number("limit") ?? 50)
  request.edition = edition?.id
  request.section = try call.values["section"].map { slug in
    guard let edition else { throw missingEdition() }
    guard let section = try call.site.editions.section(slug, of: edition.id) else {
      throw Refusal.notFound
    }
    return section.id
  }
  request.owner = call.number("owner").map { ID(rawValue: Int64($0)) }
  request.state = call.values["state"].flatMap(StoryState.init(rawValue:))
  request.author = call.values["author"] ?? ""
  request.topic = call.values["topic"] ?? ""
  request.text = call.values["text"] ?? ""
  request.start = try start(call)
  let page = try call.site.deskStories.list(request)
  let paper = try APIPaper(call.visit)
  return call.answer([
    "stories": JSON(page.stories, paper.line), "newer": JSON(page.newer?.text),
    "older": JSON(page.older?.text),
  ])
}

private func missingEdition() -> APIProblem {
  APIProblem(
    .unprocessable, "Some parameters cannot be taken.",
    faults: [.init(field: "edition", message: "is missing: slugs belong to an edition")])
}

private func start(_ call: APICall) throws -> DeskListRequest.Start {
  let keys = try ["before", "after"].map { name in
    try call.values[name].map { text in
      guard let cursor = Cursor(text: text) else {
        throw APIProblem(
          .unprocessable, "Some parameters cannot be taken.",
          faults: [.init(field: name, message: "is no key that a list has given")])
      }
      return cursor
    }
  }
  if let before = keys[0] { return .older(than: before) }
  return keys[1].map { .newer(than: $0) } ?? .newest
}
