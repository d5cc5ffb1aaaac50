import HTTP
import Markup
import Moderation
import News
import Stores
import Text
import Times
import Views

/// `GET /desk/comments/`: the moderators' queues.
func showCommentDesk(_ visit: Visit, _ staff: SignedIn) throws -> Response {
  guard staff.account.mayAnywhere(.moderate) else { return try mayNot(visit, staff) }
  let page = try CommentQueues(visit, staff, visit.request.query).page()
  return visit.page(page.html(in: try visit.context()))
}

extension Visit {
  /// How many comments wait for somebody; 0 for whoever does not look after comments.
  func heldComments(for account: Account) throws -> Int {
    guard request.method == .get, account.mayAnywhere(.moderate) else { return 0 }
    return try site.comments.count(
      CommentQueueRequest(.held, within: account.moderated), most: CommentQueues.mostCounted)
  }
}

extension Account {
  /// Where they look after comments.
  var moderated: [Grant] { grants.filter { $0.role.permissions.contains(.moderate) } }
}

extension CommentQueueRequest {
  /// A queue in the places of grants.
  fileprivate init(_ queue: Queue, within: [Grant]) {
    self.init(queue)
    self.within = within
  }
}

/// The part of the queues that a query names, for one moderator.
struct CommentQueues {
  static let mostCounted = 1_000

  let visit: Visit
  let staff: SignedIn
  let query: Query
  private let request: CommentQueueRequest

  init(_ visit: Visit, _ staff: SignedIn, _ query: Query) {
    self.visit = visit
    self.staff = staff
    self.query = query
    var request = CommentQueueRequest(
      CommentQueueRequest.Queue(rawValue: query["queue"] ?? "") ?? .held,
      within: staff.account.moderated)
    request.reader = query["reader"].flatMap(CommenterMark.init(text:))?.reader
    request.story = query["story"].flatMap { Int64($0) }.map { ID(rawValue: $0) }
    request.comment = query["comment"].flatMap { Int64($0) }.map { ID(rawValue: $0) }
    request.after = query["after"].flatMap(CommentMark.init(text:))
    request.limit = 25
    self.request = request
  }

  /// What brings one back to the same queue.
  var back: [(name: String, value: String)] {
    [(name: "queue", value: request.queue.rawValue)] + narrowed
  }

  private var narrowed: [(name: String, value: String)] {
    var fields: [(name: String, value: String)] = []
    if let reader = request.reader {
      fields.append((name: "reader", value: CommenterMark(reader).text))
    }
    if let story = request.story {
      fields.append((name: "story", value: String(story.rawValue)))
    }
    if let comment = request.comment {
      fields.append((name: "comment", value: String(comment.rawValue)))
    }
    return fields
  }

  func page() throws -> CommentDeskPage {
    let comments = visit.site.comments
    let found = try comments.queue(request, at: visit.now)
    let counts = try comments.queueCounts(of: request, most: Self.mostCounted)
    var page = CommentDeskPage(staff.staff)
    page.queues = CommentQueueRequest.Queue.allCases.map { ($0.rawValue, counts[$0] ?? 0) }
    (page.queue, page.mostCounted) = (request.queue.rawValue, Self.mostCounted)
    page.narrowed = narrowed
    page.entries = try found.comments.map(entry)
    page.next = found.next?.text
    page.mayArrange = staff.account.mayAnywhere(.arrange)
    page.mayAdminister = staff.account.mayAnywhere(.administer)
    if let done = query["done"].flatMap(CommentDeskPage.Done.init(rawValue:)) {
      page.done = (done, query["count"].flatMap { Int($0) } ?? 1)
      page.undoable = (query["undo"] ?? "").split(separator: ".").prefix(200)
        .compactMap { Int64($0) }
    }
    if let story = try story() {
      page.story = (story.id, story.headline, try comments.ownRule(of: story.id))
    }
    return page
  }

  /// The story that is looked at alone, for whoever looks after its comments.
  private func story() throws -> DeskStory? {
    guard let id = request.story, let story = try visit.site.deskStories.stories([id]).first,
      staff.account.may(.moderate, in: story.edition, section: story.section)
    else { return nil }
    return story
  }

  private func entry(_ queued: QueuedComment) throws -> CommentDeskPage.Entry {
    let language = visit.site.languages[visit.edition.language]
    let context = try visit.context()
    var entry = CommentDeskPage.Entry(
      queued.record.comment, headline: queued.headline, address: queued.address,
      commenter: queued.record.comment.reader.map { CommenterMark($0).text })
    (entry.history, entry.answered) = (queued.history, queued.answered)
    entry.findings = Finding.read(queued.record.findings).map {
      language.words($0, visit.edition.zone)
    }
    entry.reports = queued.reports.map { report in
      .init(report.at, "", Self.joined(report.reason.title(in: context), report.words))
    }
    entry.waitingReports = queued.record.reports
    entry.pickFell = queued.pickFell
    entry.decisions = queued.decisions.map { CommentDeskPage.line(of: $0, in: context) }
    entry.notes = queued.notes.map { .init($0.at, $0.name, $0.words) }
    if let appeal = queued.appeal {
      entry.appeal = .init(appeal.at, "", appeal.words)
      entry.answer = appeal.answered.map { .init($0, appeal.by, appeal.answer) }
    }
    entry.ban = queued.ban.map {
      .init(id: $0.id, until: $0.until, reason: $0.reason, name: $0.name)
    }
    return entry
  }

  static func joined(_ words: String...) -> String {
    words.filter { !$0.isEmpty }.joined(separator: ": ")
  }
}

extension CommentDeskPage {
  /// A decision as a line: who, what it became, and why.
  fileprivate static func line(of decision: CommentDecision, in context: PageContext) -> Line {
    let state = decision.state.decided(isUndone: decision.isUndone, in: context)
    return Line(
      decision.at, decision.name,
      CommentQueues.joined(state, decision.reason?.title(in: context) ?? "", decision.note))
  }
}
