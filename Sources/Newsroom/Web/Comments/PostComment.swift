import HTTP
import Markup
import Moderation
import News
import Secrets
import Stores
import Text
import Times
import Views

/// `POST /…/{slug}/comments`: a comment on a story, or an answer to one; or how it will look.
func postComment(_ visit: Visit) throws -> Response {
  let writer = try CommentWriter(visit)
  let typed = CommentText(try visit.readerForm(), knownAs: writer.name)
  let story: StorySummary
  do {
    story = try visit.discussedStory()
  } catch Refusal.gone, Refusal.notFound {
    guard visit.storyAddress != nil, !typed.text.isEmpty else { throw Refusal.notFound }
    return try visit.lostComment(typed)
  }
  let desk = CommentDesk(visit, story, writer)
  let answered = try desk.answered(typed)
  let (rule, ban) = try visit.site.comments.welcome(
    of: writer.reader?.reader.id, network: writer.network, under: story.id, at: visit.now)
  let mode = rule.mode(published: story.published, at: visit.now)
  let faults = try desk.faults(of: typed, answered: answered, mode: mode, ban: ban)
  if !faults.isEmpty || typed.isPreview {
    return try desk.form(typed, answered: answered?.comment, faults: faults)
  }
  return try desk.once(typed, answered) {
    try visit.judged(typed, answered, by: desk, mode: mode)
  }
}

extension Visit {
  /// Judges a comment that can be taken, and keeps it.
  fileprivate func judged(
    _ typed: CommentText, _ answered: CommentRecord?, by desk: CommentDesk, mode: CommentRule.Mode
  ) throws -> Response {
    let judgement = try judge(typed, by: desk.writer, under: desk.story, mode: mode)
    if let seconds = judgement.wait {
      return try desk.form(
        typed, answered: answered?.comment, faults: [.tooFast(seconds: seconds)],
        status: .tooManyRequests, retryAfter: seconds)
    }
    if judgement.verdict.asksWriter {
      return try desk.form(typed, answered: answered?.comment, faults: faults(judgement.verdict))
    }
    return desk.post(typed, answered, judgement)
  }
}

/// Who writes a comment: a reader, somebody of the staff, or both.
struct CommentWriter {
  let reader: ReaderVisit?
  let staff: Account?
  /// The network, as a keyed hash.
  let network: String
  /// A token for a reader who has none yet.
  let newToken: Token?
  private let agent: String
  init(_ visit: Visit) throws {
    reader = try visit.reader()
    staff = try visit.site.sessions.account(for: visit.request)?.account
    network = try Throttle(visit).networkName
    newToken = reader == nil ? Token() : nil
    agent = visit.request.headers["User-Agent"] ?? ""
  }

  /// The name that they have used before; empty for none.
  var name: String { staff?.name ?? reader?.reader.name ?? "" }

  /// Whether they are a reader with an account.
  var isMember: Bool { reader?.reader.hasAccount ?? false }

  /// What they are to the paper under a story.
  func standing(under story: StorySummary) -> Comment.Standing {
    guard let staff else { return isMember ? .member : .guest }
    let hasWritten = story.byline.credits.contains { credit in
      switch credit {
      case .person(_, let name, _), .name(let name): Confusables.areAlike(name, staff.name)
      case .staff, .agency: false
      }
    }
    return hasWritten ? .author : .staff
  }

  /// The one who writes, for the store.
  var writer: NewComment.Writer {
    if let reader { return .reader(reader.reader.id) }
    return .new(digest: newToken?.digest.hexadecimal ?? "", device: Device(userAgent: agent).words)
  }
}

/// What is done with comments under one story.
struct CommentDesk {
  let visit: Visit
  let story: StorySummary
  let writer: CommentWriter

  init(_ visit: Visit, _ story: StorySummary, _ writer: CommentWriter) {
    self.visit = visit
    self.story = story
    self.writer = writer
  }

  /// What a comment answers; nil for the story, or when it is not there any more.
  func answered(_ typed: CommentText) throws -> CommentRecord? {
    guard let mark = typed.answers.flatMap(CommentMark.init(text:)),
      let record = try visit.site.comments.comment(mark), record.comment.story == story.id,
      record.comment.state == .approved
    else { return nil }
    return record
  }

  /// What is wrong with what was typed, or with commenting here and now.
  func faults(
    of typed: CommentText, answered: CommentRecord?, mode: CommentRule.Mode, ban: CommentBan?
  ) throws -> [CommentForm.Fault] {
    var faults: [CommentForm.Fault] = []
    if mode == .closed { faults.append(.closed) }
    if writer.staff == nil {
      if let ban { faults.append(.banned(until: ban.until, reason: ban.reason)) }
      if try !visit.site.moderator.takesGuests(at: visit.now), !writer.isMember {
        faults.append(.noGuests)
      }
      faults += try visit.site.moderator.nameFaults(typed.name, at: visit.now)
    }
    if typed.answers != nil, answered == nil { faults.append(.answeredGone) }
    return faults + typed.textFaults
  }

  /// The page with what was typed, what is wrong with it, and how it will look.
  func form(
    _ typed: CommentText, answered: Comment?, faults: [CommentForm.Fault],
    status: Status? = nil, retryAfter: Int? = nil
  ) throws -> Response {
    var form = CommentForm(
      answers: answered?.mark, name: typed.name, text: typed.text, faults: faults,
      staff: writer.staff)
    if typed.isPreview, typed.textFaults.isEmpty { form.preview = preview(typed) }
    let page = CommentWritingPage(story: story, answered: answered, form: form)
    var response = visit.page(
      page.html(in: try visit.context()),
      status: status ?? (faults.isEmpty ? .ok : .unprocessable))
    if let retryAfter { response.headers.set("Retry-After", String(retryAfter)) }
    return response
  }

  /// How a text will look.
  func preview(_ typed: CommentText) -> Comment {
    let (language, isRightToLeft) = visit.site.moderator.language(of: typed.text)
    var comment = Comment(
      id: ID(rawValue: 0), mark: "", story: story.id, author: typed.name,
      standing: writer.standing(under: story), posted: visit.now, body: typed.body,
      language: language, isRightToLeft: isRightToLeft, state: .approved)
    comment.role = writer.staff?.role
    return comment
  }

  /// The comment as it is kept, once it is judged.
  func comment(
    _ typed: CommentText, _ answered: CommentRecord?, _ judgement: Judgement?
  ) -> NewComment {
    var new = NewComment(
      story: story.id, parent: answered?.comment.id, writer: writer.writer,
      author: writer.staff?.name ?? typed.name, standing: writer.standing(under: story),
      source: typed.text, body: typed.body, network: writer.network)
    new.role = writer.staff?.role
    guard let judgement else { return new }
    (new.language, new.isRightToLeft) = (judgement.language, judgement.isRightToLeft)
    (new.state, new.findings) = (judgement.state, judgement.findings)
    (new.fingerprint, new.refusedBy) = (judgement.fingerprint, judgement.refusedBy)
    return new
  }

  /// Has the answer to a form made, unless the same form was sent before: that one's is given then.
  func once(
    _ typed: CommentText, _ answered: CommentRecord?, make: () throws -> Response
  ) throws -> Response {
    let comment = comment(typed, answered, nil)
    guard case .new = comment.writer else {
      let known = try visit.site.comments.sentBefore(comment, at: visit.now)
      return try known.map(sent) ?? make()
    }
    let (forms, key) = (visit.site.sentForms, SentForms.key(comment))
    switch forms.begin(key, at: visit.now) {
    case .coming(let pending): return Response(.seeOther, body: .pending(pending))
    case .kept(let posted) where posted.state == .approved:
      return .redirect(to: visit.links.comment(story.address, CommentMark(posted.id).text).address)
    case .kept:
      return try form(typed, answered: answered?.comment, faults: [.sentBefore])
    case .first(let pending):
      let response: Response
      do {
        response = try make()
      } catch {
        response = Failures.response(to: error, visit)
      }
      return response.onceMade { response in
        forms.end(key, pending, with: response)
        return response
      }
    }
  }

  /// Keeps the comment; the answer is made when that is done, and no thread waits for it.
  func post(_ typed: CommentText, _ answered: CommentRecord?, _ judgement: Judgement) -> Response {
    let pending = PendingResponse()
    let comment = comment(typed, answered, judgement)
    visit.site.comments.post(comment, at: visit.now) { [self] result in
      do {
        let posted = try result.get()
        if case .new = comment.writer {
          visit.site.sentForms.keep(SentForms.key(comment), posted, at: visit.now)
        }
        judgement.expected?.settle(posted.isNew ? posted.id : nil)
        pending.fulfil(sent(posted))
      } catch {
        pending.fulfil(notKept(typed, error))
      }
    }
    return Response(.seeOther, body: .pending(pending))
  }

  /// What was typed, with why it was not kept.
  private func notKept(_ typed: CommentText, _ error: any Error) -> Response {
    do {
      // Forgotten meanwhile: what is sent again begins a new reader.
      if error is ReaderForgotten {
        return try form(typed, answered: nil, faults: [], status: .conflict)
      }
      guard let fault = error as? CommentFault else { throw error }
      return try form(typed, answered: nil, faults: [CommentForm.Fault(fault)])
    } catch {
      return Failures.response(to: error, visit)
    }
  }

  /// Leads to the comment, where its author sees how it stands with it.
  func sent(_ posted: PostedComment) -> Response {
    let mark = CommentMark(posted.id).text
    var response = Response.redirect(
      to: visit.links.comment(story.address, mark).address + "?sent=1")
    if let token = writer.newToken { response.set(visit.readerCookie(token)) }
    return response
  }
}

extension CommentForm.Fault {
  init(_ fault: CommentFault) {
    switch fault {
    case .storyGone: self = .storyGone
    case .closed: self = .closed
    case .parentGone: self = .answeredGone
    case .tooLate: self = .tooLate
    }
  }
}

extension Visit {
  /// Why moderation holds or refuses a comment, in the language of the edition.
  func words(_ verdict: Verdict) -> [String] {
    let language = site.languages[edition.language]
    return verdict.reasons.map { language.words($0, edition.zone) }
  }

  /// What a commenter can put right, in words beside the text.
  func faults(_ verdict: Verdict) -> [CommentForm.Fault] {
    words(verdict).map { .found($0) }
  }

  /// What somebody has typed about a story that is not shown any more.
  fileprivate func lostComment(_ typed: CommentText) throws -> Response {
    let page = LostCommentPage(text: typed.text)
    return self.page(page.html(in: try context()), status: .gone)
  }
}
