import HTTP
import Markup
import Moderation
import News
import Stores
import Times
import Views

/// `POST /…/{slug}/comments/{mark}`: a vote, a report, or what its author does with a comment.
func actOnComment(_ visit: Visit) throws -> Response {
  let form = try visit.readerForm()
  let story: StorySummary
  do {
    story = try visit.storyOfForm()
  } catch let refusal as Refusal {
    return try visit.actWithoutStory(form, refusal)
  }
  let act = CommentAct(
    visit: visit, story: story, record: try visit.comment(under: story), form: form)
  switch form["do"] {
  case "vote": return try act.vote()
  case "unvote": return try act.takeVoteBack()
  case "report": return try act.report()
  case "edit": return try act.edit()
  case "delete": return try act.delete()
  case "appeal": return try act.appeal()
  default:
    throw Refusal.invalid([
      .init(field: "do", message: "one of vote, unvote, report, edit, delete, appeal")
    ])
  }
}

extension Quota {
  /// How often a reader may change what they have written: each change is judged and kept.
  static var commentChanges: Quota {
    Quota([Limit(most: 6, span: .minutes(1)), Limit(most: 30, span: .hours(1))])
  }
}

/// What somebody does with a comment.
private struct CommentAct {
  let visit: Visit
  let story: StorySummary
  let record: CommentRecord
  let form: Query

  private var comments: Comments { visit.site.comments }
  private var id: ID<Comment> { record.comment.id }
  private var address: String { visit.links.comment(story.address, record.comment.mark).address }

  func vote() throws -> Response {
    if try visit.commentMode(of: story) == .closed { return try refused(.closed) }
    if let ban = try ban() { return try refused(ban) }
    if let reader = try visit.reader()?.reader, record.comment.reader == reader.id {
      return try refused(.ownVote)
    }
    // Before a reader is made for it.
    guard record.comment.state == .approved else { return try refused(.answeredGone) }
    do {
      let (_, cookie) = try visit.asReader { reader in
        try comments.vote(id, by: reader.id, from: try network(of: reader))
      }
      return backWith(cookie)
    } catch is CommentFault {
      return try refused(.answeredGone)
    }
  }

  func takeVoteBack() throws -> Response {
    if try visit.commentMode(of: story) == .closed { return try refused(.closed) }
    guard let reader = try visit.reader()?.reader else { return backWith(nil) }
    do {
      try comments.vote(id, by: reader.id, isFor: false)
    } catch is CommentFault {
      return try refused(.answeredGone)
    }
    return backWith(nil)
  }

  /// Where a guest's vote or report comes from, as a name that says nothing of other comments; nil
  /// for readers with an account.
  private func network(of reader: Reader) throws -> GuestNetwork? {
    guard !reader.hasAccount else { return nil }
    return GuestNetwork(
      try Throttle(visit).name(for: "comment:\(id.rawValue)"),
      until: visit.now + Comments.networkLife)
  }

  /// The ban that holds for whoever is here, if they are not of the staff.
  private func ban() throws -> CommentForm.Fault? {
    guard try visit.site.sessions.account(for: visit.request) == nil else { return nil }
    let ban = try comments.ban(
      of: try visit.reader()?.reader.id, network: try Throttle(visit).networkName, at: visit.now)
    return ban.map { .banned(until: $0.until, reason: $0.reason) }
  }

  private func backWith(_ cookie: Cookie?) -> Response {
    var response = Response.redirect(to: back)
    if let cookie { response.set(cookie) }
    return response
  }

  /// Where the vote was given: the place of the comment on the page that it came from.
  private var back: String {
    guard let from = visit.request.headers["Referer"], visit.isFromHere,
      let start = from.firstRange(of: "://")
    else { return address }
    let path = from[start.upperBound...].drop { $0 != "/" }.prefix { $0 != "#" }
    let storyPath = visit.links[.story(story.address)].address
    let isNear = path == storyPath || path.hasPrefix(storyPath + "/comments")
    return isNear ? "\(path)#c-\(record.comment.mark)" : address
  }

  func report() throws -> Response {
    let reason = RemovalReason(rawValue: form["reason"] ?? "")
    guard let reason else {
      throw Refusal.invalid([.init(field: "reason", message: "it is none of the list")])
    }
    let words = String((form["words"] ?? "").withPlainLines.prefix(1_000))
    if let ban = try ban() {
      return try visit.commentPage(
        record, story, report: .init(reason: reason, words: words, fault: ban),
        status: .unprocessable)
    }
    guard record.comment.state == .approved else { return try refused(.answeredGone) }
    do {
      let (_, cookie) = try visit.asReader { reader in
        try comments.report(
          id, by: reader.id, reason, words, from: try network(of: reader), at: visit.now)
      }
      var response = try visit.commentPage(record, story, hasReported: true)
      if let cookie { response.set(cookie) }
      return response
    } catch is CommentFault {
      return try refused(.answeredGone)
    }
  }

  /// Whoever wrote the comment, where the form comes from them: nobody else learns what moderation
  /// would say to a change, and nobody else's change is judged.
  private func writerOfIt() throws -> ReaderVisit {
    let (reader, _) = try visit.ownForm()
    guard record.comment.reader == reader.reader.id else { throw Refusal.notFound }
    return reader
  }

  func edit() throws -> Response {
    let reader = try writerOfIt()
    let typed = CommentText(form, knownAs: record.comment.author)
    let writer = try CommentWriter(visit)
    let mode = try visit.commentMode(of: story)
    var faults = typed.textFaults
    if mode == .closed { faults.append(.closed) }
    if let ban = try ban() { faults.append(ban) }
    if visit.now - record.comment.posted >= Comment.editable { faults.append(.tooLate) }
    if typed.isPreview || !faults.isEmpty { return try editing(typed, faults, writer) }
    let name = String(reader.reader.id.rawValue)
    if let seconds = visit.site.commentChanges.take(name, at: visit.now) {
      return try waiting(typed, seconds, writer)
    }
    let judgement = try visit.judge(typed, by: writer, under: story, mode: mode, editing: record)
    if let seconds = judgement.wait { return try waiting(typed, seconds, writer) }
    if judgement.verdict.asksWriter {
      return try editing(typed, visit.faults(judgement.verdict), writer)
    }
    do {
      try comments.edit(
        id, by: reader.reader.id, judgement.rewrite(typed, of: record), at: visit.now)
    } catch CommentFault.tooLate {
      return try editing(typed, [.tooLate], writer)
    }
    return .redirect(to: address)
  }

  private func waiting(
    _ typed: CommentText, _ seconds: Int, _ writer: CommentWriter
  ) throws -> Response {
    var response = try editing(
      typed, [.tooFast(seconds: seconds)], writer, status: .tooManyRequests)
    response.headers.set("Retry-After", String(seconds))
    return response
  }

  private func editing(
    _ typed: CommentText, _ faults: [CommentForm.Fault], _ writer: CommentWriter,
    status: Status? = nil
  ) throws -> Response {
    var edit = CommentForm(
      answers: record.comment.mark, text: typed.text, faults: faults, isEdit: true)
    if typed.isPreview, faults.isEmpty {
      edit.preview = CommentDesk(visit, story, writer).preview(typed)
    }
    return try visit.commentPage(
      record, story, edit: edit, status: status ?? (faults.isEmpty ? .ok : .unprocessable))
  }

  func delete() throws -> Response {
    let reader = try writerOfIt()
    try comments.withdraw(id, by: reader.reader.id, at: visit.now)
    return .redirect(to: address)
  }

  func appeal() throws -> Response {
    let reader = try writerOfIt()
    let words = String((form["words"] ?? "").withPlainLines.prefix(2_000))
    guard words.contains(where: { !$0.isWhitespace }) else {
      return try visit.commentPage(record, story, status: .unprocessable)
    }
    do {
      try comments.appeal(id, by: reader.reader.id, words, at: visit.now)
    } catch is CommentFault {
      // Decided meanwhile: the page says what holds now.
    }
    return .redirect(to: address)
  }

  /// The page of the comment with what is wrong beside the form for an answer.
  private func refused(_ fault: CommentForm.Fault) throws -> Response {
    try visit.commentPage(
      record, story, answer: CommentForm(answers: record.comment.mark, faults: [fault]),
      status: .unprocessable)
  }
}
