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
  let story = try visit.commentedStory()
  let act = CommentAct(
    visit: visit, story: story, record: try visit.comment(under: story), form: form)
  switch form["do"] {
  case "vote": return try act.vote(isFor: true)
  case "unvote": return try act.vote(isFor: false)
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

/// What somebody does with a comment.
private struct CommentAct {
  let visit: Visit
  let story: StorySummary
  let record: CommentRecord
  let form: Query

  private var comments: Comments { visit.site.comments }
  private var id: ID<Comment> { record.comment.id }
  private var address: String { visit.links.comment(story.address, record.comment.mark).address }

  func vote(isFor: Bool) throws -> Response {
    guard try visit.commentMode(of: story) != .closed else { return try refused(.closed) }
    let (reader, cookie) = try visit.readerOrNew()
    guard record.comment.reader != reader.id else { return try refused(.ownVote) }
    do {
      try comments.vote(id, by: reader.id, isFor: isFor)
    } catch is CommentFault {
      return try refused(.answeredGone)
    }
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
    let (reader, cookie) = try visit.readerOrNew()
    do {
      let words = String((form["words"] ?? "").withPlainLines.prefix(1_000))
      try comments.report(id, by: reader.id, reason, words, at: visit.now)
    } catch is CommentFault {
      return try refused(.answeredGone)
    }
    var response = try visit.commentPage(record, story, hasReported: true)
    if let cookie { response.set(cookie) }
    return response
  }

  func edit() throws -> Response {
    let (reader, _) = try visit.ownForm()
    let typed = CommentText(form, knownAs: record.comment.author)
    var faults = typed.textFaults
    if visit.now - record.comment.posted >= Comment.editable { faults.append(.tooLate) }
    let writer = try CommentWriter(visit)
    if typed.isPreview || !faults.isEmpty { return try editing(typed, faults, writer) }
    let judgement = try visit.judge(
      typed, by: writer, under: story, mode: try visit.commentMode(of: story), editing: record)
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

  private func editing(
    _ typed: CommentText, _ faults: [CommentForm.Fault], _ writer: CommentWriter
  ) throws -> Response {
    var edit = CommentForm(
      answers: record.comment.mark, text: typed.text, faults: faults, isEdit: true)
    if typed.isPreview, faults.isEmpty {
      edit.preview = CommentDesk(visit, story, writer).preview(typed)
    }
    return try visit.commentPage(
      record, story, edit: edit, status: faults.isEmpty ? .ok : .unprocessable)
  }

  func delete() throws -> Response {
    let (reader, _) = try visit.ownForm()
    try comments.withdraw(id, by: reader.reader.id, at: visit.now)
    return .redirect(to: address)
  }

  func appeal() throws -> Response {
    let (reader, _) = try visit.ownForm()
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
