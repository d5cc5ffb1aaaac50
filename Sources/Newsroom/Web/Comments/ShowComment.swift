import HTTP
import Markup
import Moderation
import News
import Stores
import Times
import Views

/// `GET /…/{slug}/comments/{mark}`: one comment with the answers to it, and with what its author may
/// do with it.
func showComment(_ visit: Visit) throws -> Response {
  let story = try visit.commentedStory()
  let record = try visit.comment(under: story)
  return try visit.commentPage(record, story)
}

extension Visit {
  /// The comment that the address names, under the story that it names.
  func comment(under story: StorySummary) throws -> CommentRecord {
    guard let mark = CommentMark(text: capture("mark")),
      let record = try site.comments.comment(mark), record.comment.story == story.id
    else { throw Refusal.notFound }
    return record
  }

  /// The page of a comment for whoever asks: whether they wrote it decides what they see.
  func commentPage(
    _ record: CommentRecord, _ story: StorySummary, answer: CommentForm? = nil,
    edit: CommentForm? = nil, report: CommentPage.TypedReport? = nil, hasReported: Bool = false,
    status: Status = .ok
  ) throws -> Response {
    let comments = site.comments
    let reader = try reader()
    let isOwn = reader.map { record.comment.reader == $0.reader.id } ?? false
    guard isOwn || record.comment.state == .approved || record.isPlaceShown else {
      throw Refusal.notFound
    }
    let thread = try comments.below(record)
    let staff = try site.sessions.account(for: request)?.account
    let form =
      answer
      ?? CommentForm(answers: record.comment.mark, name: reader?.reader.name ?? "", staff: staff)
    var page = CommentPage(
      story: story, comment: isOwn ? record.comment : record.seen,
      answered: try record.comment.parent.flatMap { parent in
        try comments.comment(CommentMark(parent))?.seen
      },
      answers: thread.comments, mode: try commentMode(of: story), form: form)
    if let reader {
      if isOwn { page.own = try own(record, reader, edit) }
      page.hasVoted = try comments.hasVoted(reader.reader.id, for: record.comment.id)
    }
    page.hasReported = hasReported
    page.report = report
    return self.page(page.html(in: try context()), status: status)
  }

  private func own(
    _ record: CommentRecord, _ reader: ReaderVisit, _ edit: CommentForm?
  ) throws -> CommentPage.Own {
    let comment = record.comment
    let end = comment.posted + Comment.editable
    let isEditable = now < end && [.approved, .held].contains(comment.state)
    var form =
      edit ?? CommentForm(answers: comment.mark, text: record.source, isEdit: true)
    form.token = reader.formToken
    let key = try feedKey(of: reader.reader.id)
    let decision = try site.comments.decisions(of: comment.id).first { !$0.isUndone }
    var own = CommentPage.Own(
      token: reader.formToken, editable: isEditable ? end : nil, edit: form,
      reasons: try reasons(record, decision), isNew: request.query["sent"] != nil)
    own.feedKey = key
    if let decision, !decision.name.isEmpty, decision.state == comment.state {
      own.decision = (decision.name, decision.note)
    }
    // What was answered is told whatever came of it.
    let appeal = try site.comments.appeal(of: comment.id).map {
      $0.answered == nil ? CommentPage.Appeal.waiting : .answered(by: $0.by, $0.answer)
    }
    own.appeal = appeal ?? (comment.state == .rejected ? .possible : nil)
    return own
  }

  /// Why a comment waits or was refused: what the phases found, or what a person has said.
  private func reasons(
    _ record: CommentRecord, _ decision: CommentDecision?
  ) throws -> [String] {
    let context = try context()
    if let decision, !decision.name.isEmpty, decision.state == record.comment.state {
      return decision.reason.map { [$0.title(in: context)] } ?? []
    }
    return words(Verdict(Finding.read(record.findings)))
  }
}
