import HTTP
import Markup
import News
import Stores
import Times
import Views

/// `POST /desk/comments/act`: what a moderator does with one comment or with several.
func decideComments(_ visit: Visit) throws -> Response {
  let form = try visit.deskForm()
  return try visit.ownForm(form, form.keptComment, needing: .moderate) { staff in
    let act = ModeratorsAct(visit: visit, staff: staff, form: form)
    let marks = form.all("mark").prefix(ModeratorsAct.most).compactMap(CommentMark.init(text:))
    guard !marks.isEmpty else { return try act.refused(.noneSelected) }
    let places = try visit.site.comments.places(of: marks.map(\.comment))
    guard places.count == Set(marks).count else { throw Refusal.notFound }
    guard staff.account.mayModerate(places) else {
      return try mayNot(visit, staff, kept: form.keptComment)
    }
    return try act.perform(places)
  }
}

/// `POST /desk/comments/undo`: takes decisions back.
func undoDecisions(_ visit: Visit) throws -> Response {
  let form = try visit.deskForm()
  return try visit.ownForm(form, needing: .moderate) { staff in
    let comments = visit.site.comments
    let numbers = form.all("decision").prefix(ModeratorsAct.most).compactMap { Int64($0) }
    let places = try comments.places(of: try comments.subjects(of: Array(numbers)))
    guard staff.account.mayModerate(places) else { return try mayNot(visit, staff) }
    let count = try comments.undo(Array(numbers), by: Actor(staff.account), at: visit.now)
    return ModeratorsAct(visit: visit, staff: staff, form: form).done(.undo, count)
  }
}

/// `POST /desk/comments/story`: gives a story a rule of its own, or its section's again.
func changeStoryRule(_ visit: Visit) throws -> Response {
  let form = try visit.deskForm()
  return try visit.ownForm(form, needing: .moderate) { staff in
    let id: ID<Story> = try form.identity("story")
    guard let story = try visit.site.deskStories.stories([id]).first else {
      throw Refusal.notFound
    }
    guard staff.account.may(.moderate, in: story.edition, section: story.section) else {
      return try mayNot(visit, staff)
    }
    try visit.site.comments.set(
      CommentRule.Mode(rawValue: form["mode"] ?? ""), of: id, headline: story.headline,
      by: Actor(staff.account), at: visit.now)
    return ModeratorsAct(visit: visit, staff: staff, form: form).done(.rule, 1)
  }
}

extension Account {
  /// Whether they look after comments in all of these places.
  fileprivate func mayModerate(_ places: [CommentPlace]) -> Bool {
    places.allSatisfy { may(.moderate, in: $0.edition, section: $0.section) }
  }
}

extension Query {
  /// What was typed about a comment, to be sent again.
  fileprivate var keptComment: DeskNotice.Kept {
    let text = all("words").isEmpty ? "note" : "words"
    return DeskNotice.Kept(
      action: Links.deskComments("act"),
      fields: items.filter { $0.name != "token" && $0.name != text }.map { ($0.name, $0.value) },
      name: text, text: (self[text] ?? "").withPlainLines)
  }
}

/// What a moderator does with comments.
private struct ModeratorsAct {
  /// The most comments of one act.
  static let most = 100
  private static let longestBan = Instant.Span.days(3_660)

  let visit: Visit
  let staff: SignedIn
  let form: Query

  private var comments: Comments { visit.site.comments }
  private var actor: Actor { Actor(staff.account) }
  private var words: String {
    String((form["words"] ?? "").withPlainLines.prefix(2_000))
  }
  private var hasWords: Bool { words.contains { !$0.isWhitespace } }

  func perform(_ places: [CommentPlace]) throws -> Response {
    let all = places.map(\.comment)
    switch form["do"] {
    case "approve": return try decide(all, .init(.approved), .approve)
    case "hold": return try decide(all, .init(.held), .hold)
    case "reject":
      guard let reason = RemovalReason(rawValue: form["reason"] ?? "") else {
        return try refused(.noReason)
      }
      let note = String((form["note"] ?? "").prefix(1_000))
      return try decide(all, .init(.rejected, reason: reason, note: note), .reject)
    default:
      guard places.count == 1, let place = places.first else { throw Refusal.invalid([]) }
      return try perform(on: place)
    }
  }

  private func decide(
    _ all: [ID<Comment>], _ decision: Comments.Decision, _ done: CommentDeskPage.Done
  ) throws -> Response {
    let numbers = try comments.decide(all, decision, by: actor, at: visit.now)
    return self.done(done, numbers.count, numbers)
  }

  private func perform(on place: CommentPlace) throws -> Response {
    let (id, now) = (place.comment, visit.now)
    switch form["do"] {
    case "pick":
      try comments.pick(id, true, by: actor, at: now)
      return done(.pick)
    case "unpick":
      try comments.pick(id, false, by: actor, at: now)
      return done(.unpick)
    case "dismiss":
      try comments.dismissReports(of: id, by: actor, at: now)
      return done(.dismiss)
    case "answer":
      guard hasWords else { return try refused(.noWords) }
      try comments.answerAppeal(of: id, words, by: actor, at: now)
      return done(.answer)
    case "note":
      guard hasWords else { return try refused(.noWords) }
      try comments.note(words, on: id, by: actor, at: now)
      return done(.note)
    case "ban": return try ban(id)
    case "lift": return try lift(place)
    default: throw Refusal.invalid([.init(field: "do", message: "is no act")])
    }
  }

  private func ban(_ id: ID<Comment>) throws -> Response {
    let amount = Int64((form["amount"] ?? "").filter { !$0.isWhitespace })
    guard let amount, (1...100_000).contains(amount),
      let unit = BanUnit(rawValue: form["unit"] ?? ""),
      Instant.Span.hours(amount * Int64(unit.hours)) < Self.longestBan
    else { return try refused(.noTime) }
    guard hasWords else { return try refused(.noBanReason) }
    let until = visit.now + .hours(amount * Int64(unit.hours))
    try comments.ban(
      authorOf: id, network: form["network"] != nil, until: until, reason: words, by: actor,
      at: visit.now)
    return done(.ban)
  }

  /// Lifts the ban of a comment's author, and no other.
  private func lift(_ place: CommentPlace) throws -> Response {
    guard
      let ban = try comments.ban(of: place.reader, network: place.network, at: visit.now),
      form["ban"] == String(ban.id)
    else { throw Refusal.notFound }
    try comments.lift(ban.id, by: actor, at: visit.now)
    return done(.lift)
  }

  /// Back to the queue, with what was done and how to take it back.
  func done(
    _ what: CommentDeskPage.Done, _ count: Int = 1, _ decisions: [Int64] = []
  ) -> Response {
    var query = CommentQueues(visit, staff, form).back
    query.append((name: "done", value: what.rawValue))
    query.append((name: "count", value: String(count)))
    if !decisions.isEmpty {
      query.append((name: "undo", value: decisions.map { String($0) }.joined(separator: ".")))
    }
    return .redirect(to: Links.deskComments(query).address)
  }

  /// The queue with what was typed and what is wrong with it.
  func refused(_ fault: CommentDeskPage.Fault) throws -> Response {
    var page = try CommentQueues(visit, staff, form).page()
    page.fault = fault
    page.selected = Set(form.all("mark"))
    page.typed = form.items.reduce(into: [:]) { $0[$1.name] = $1.value.withPlainLines }
    return visit.page(page.html(in: try visit.context()), status: .unprocessable)
  }
}
