import HTTP
import Markup
import News
import Stores
import Views

/// `GET /desk/paper/{language}/front?section=…`: the places of a front.
func showFrontSlots(_ desk: PaperDesk) throws -> Response {
  let work = try FrontWork(desk)
  var form = try work.form()
  form.isSaved = desk.isSaved
  return desk.visit.page(try work.page(form))
}

/// `POST /desk/paper/{language}/front?section=…`: puts stories in the places of a front.
func saveFrontSlots(_ desk: PaperDesk) throws -> Response {
  let work = try FrontWork(desk)
  return try desk.save {
    try desk.site.frontSlots.set(
      try work.typed(), of: work.edition.id, section: work.section?.id, on: desk.base,
      by: desk.actor, at: desk.now)
    return desk.saved(Links.deskFront(work.edition.language, section: work.section?.slug))
  } otherwise: {
    try work.form()
  } page: { form in
    try work.page(form)
  }
}

/// A front that somebody has open.
private struct FrontWork {
  /// How many of the newest stories are offered.
  private static let offered = 40

  let desk: PaperDesk
  let edition: Edition
  let section: Section?
  let sections: [Section]

  init(_ desk: PaperDesk) throws {
    self.desk = desk
    edition = try desk.edition()
    let (edition, account) = (edition, desk.staff.account)
    let all = try desk.site.editions.sections(of: edition.id)
    sections = all.filter { account.may(.arrange, in: edition.id, section: $0.id) }
    guard let slug = desk.visit.request.query["section"] else {
      section = nil
      // Whoever arranges one section only begins with it.
      if account.may(.arrange, in: edition.id) { return }
      guard let first = sections.first else { throw Refusal.notAllowed }
      throw Refusal.moved(to: Links.deskFront(edition.language, section: first.slug).address)
    }
    guard let known = all.first(where: { $0.slug == slug }) else { throw Refusal.notFound }
    section = known
    try desk.check(.arrange, in: edition, section: known.id)
  }

  private var count: Int { FrontSlot.count(section: section?.id) }

  private func path(_ story: StorySummary) -> String {
    Links(edition)[.story(story.address)].address
  }

  func form() throws -> PaperForm {
    let slots = try desk.site.frontSlots.all(of: edition.id, section: section?.id)
    let stories = try desk.site.stories.summaries(slots.map(\.story))
    var values: [String: String] = [:]
    for place in 0..<count {
      let slot = slots.first { $0.place == place }
      let story = slot.flatMap { slot in stories.first { $0.id == slot.story } }
      values["story-\(place)"] = story.map(path) ?? ""
      values["until-\(place)"] = PaperDesk.local(slot?.until, in: edition.zone)
    }
    return PaperForm(values, on: slots.mark)
  }

  /// The places as they were typed, after the row that a button moves was moved.
  func typed() throws -> [FrontSlot] {
    var faults: [Refusal.Fault] = []
    var slots: [FrontSlot] = []
    let stored = try desk.site.frontSlots.all(of: edition.id, section: section?.id)
    for (place, row) in desk.rows(["story", "until"], limit: count).enumerated() {
      let address = row["story", default: ""]
      if address.allSatisfy(\.isWhitespace) { continue }
      let found = try desk.visit.story(at: address)
      let story = try found.flatMap { try desk.site.workingCopies.identity(at: $0.address) }
      guard let story, found?.address.edition == edition.id else {
        faults.append(PaperFault.noStory.of("story-\(place)"))
        continue
      }
      let text = row["until", default: ""]
      var until = PaperDesk.instant(text, in: edition.zone)
      if until == nil, !text.isEmpty { faults.append(PaperFault.badTime.of("until-\(place)")) }
      // The field shows minutes: an end that was not touched stays as it is.
      if let kept = stored.first(where: { $0.story == story })?.until,
        PaperDesk.local(kept, in: edition.zone) == text
      {
        until = kept
      }
      slots.append(FrontSlot(place: place, story: story, until: until))
    }
    guard faults.isEmpty else { throw Refusal.invalid(faults) }
    return slots
  }

  func page(_ form: PaperForm) throws -> HTML {
    let newest = try desk.site.stories.list(
      StoryRequest(
        edition: edition.id, list: section.map { .section($0.id) } ?? .all, now: desk.now,
        limit: Self.offered)
    ).stories
    let slots = try desk.site.frontSlots.all(of: edition.id, section: section?.id)
    let placed = try desk.site.stories.summaries(slots.map(\.story))
    var headlines: [String: String] = [:]
    for story in newest + placed { headlines[path(story)] = story.headline }
    let hidden = slots.filter { slot in
      guard let story = placed.first(where: { $0.id == slot.story }) else { return true }
      let verdict = Gate.verdict(story.facts, for: .reader, on: .list, at: desk.now)
      return !verdict.isStory || slot.until.map { $0 <= desk.now } ?? false
    }.compactMap { slot in placed.first { $0.id == slot.story }.map(path) }
    return FrontSlotsPage(
      section: section, sections: sections,
      mayFront: desk.staff.account.may(.arrange, in: edition.id), count: count,
      choices: newest.map { .init(path: path($0), headline: $0.headline) },
      headlines: headlines, hidden: Set(hidden), form: form
    ).html(for: desk.frame(edition), in: try desk.visit.context())
  }
}
