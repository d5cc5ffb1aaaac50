public import Markup
public import News
import Text
public import Times

/// One comment with the answers to it: its permanent address, where it is answered, reported and
/// voted for, and where its author changes it or takes it back.
public struct CommentPage: Sendable {
  /// What only the comment's author sees.
  public struct Own: Sendable {
    /// What carries the author's forms.
    public var token: String
    /// Until when it may be changed; nil when it may not.
    public var editable: Instant?
    /// The form to change it, filled with the text as it was typed.
    public var edit: CommentForm
    /// Why it waits or was refused, in words.
    public var reasons: [String]
    /// Who decided, and what they said of it.
    public var decision: (name: String, note: String)?
    /// What was appealed and answered.
    public var appeal: Appeal?
    /// Whether it was just sent.
    public var isNew: Bool
    /// What the addresses of the author's private feeds have of them.
    public var feedKey = ""

    /// Makes it.
    public init(
      token: String, editable: Instant?, edit: CommentForm, reasons: [String] = [],
      decision: (name: String, note: String)? = nil, appeal: Appeal? = nil, isNew: Bool = false
    ) {
      self.token = token
      self.editable = editable
      self.edit = edit
      self.reasons = reasons
      self.decision = decision
      self.appeal = appeal
      self.isNew = isNew
    }
  }

  /// How far an appeal has come.
  public enum Appeal: Sendable, Hashable {
    /// It may be made.
    case possible
    /// It waits.
    case waiting
    /// It was answered by somebody.
    case answered(by: String, String)
  }

  /// A report that was not taken, to be sent again.
  public struct TypedReport: Sendable {
    let reason: RemovalReason
    let words: String
    let fault: CommentForm.Fault

    /// Makes it.
    public init(reason: RemovalReason, words: String, fault: CommentForm.Fault) {
      (self.reason, self.words, self.fault) = (reason, words, fault)
    }
  }

  /// The story.
  public var story: StorySummary
  /// The comment.
  public var comment: Comment
  /// What it answers.
  public var answered: Comment?
  /// The answers to it.
  public var answers: [Comment]
  /// What only its author sees; nil for others.
  public var own: Own?
  /// How comments are taken under the story now.
  public var mode: CommentRule.Mode
  /// The form for an answer.
  public var form: CommentForm
  /// Whether the one who looks has voted for it.
  public var hasVoted = false
  /// Whether they have just reported it.
  public var hasReported = false
  /// What they have reported, if it was not taken.
  public var report: TypedReport?

  /// Makes a page.
  public init(
    story: StorySummary, comment: Comment, answered: Comment? = nil, answers: [Comment] = [],
    own: Own? = nil, mode: CommentRule.Mode, form: CommentForm
  ) {
    self.story = story
    self.comment = comment
    self.answered = answered
    self.answers = answers
    self.own = own
    self.mode = mode
    self.form = form
  }

  /// The page as a document.
  public func html(in context: PageContext) -> HTML {
    let name =
      comment.author.isEmpty && comment.body.isEmpty ? "…" : context.name(of: comment)
    return Layout(
      context: context, title: title(name, context),
      section: story.address.section, look: "list",
      main: heading(name, context) + thanks(context) + state(context) + body(context)
        + ownControls(context)
        + conversation(context) + reporting(context)
    ).html
  }

  /// A title of its own: a writer may have written more than once.
  private func title(_ name: String, _ context: PageContext) -> String {
    let posted = context.language.dateTime(comment.posted, context.edition.zone)
    return "\(context.say(.oneComment, ["name": name])) – \(story.headline), \(posted)"
  }

  private var isSeen: Bool { comment.state == .approved }

  private func heading(_ name: String, _ context: PageContext) -> HTML {
    let link = context.links[.story(story.address)]
    return """
      <header class="opening">
      <p class="kicker"><a href="\(link: link)">\(story.headline)</a></p>
      <h1>\(context.say(.oneComment, ["name": name]))</h1>
      <p><a href="\(link: link)#comments">\(context.say(.commentsToStory))</a></p>
      </header>

      """
  }

  private func body(_ context: PageContext) -> HTML {
    guard !comment.body.isEmpty else {
      return "<p class=\"gone\">\(context.say(.commentGone))</p>\n"
    }
    let view = CommentView(
      comment: comment, answered: answered, story: story.address, context: context)
    return """
      <article class="comment single">
      \(view.opening)\(view.text)\(if: isSeen && own == nil && mode != .closed, voting(context))\
      </article>

      """
  }

  private func voting(_ context: PageContext) -> HTML {
    let words = context.say(hasVoted ? .takeVoteBack : .voteFor)
    return """
      <form class="acts" method="post" action="\(link: link(context))">
      <p>\(context.say(.voteCount, count: comment.votes))</p>
      <button name="do" value="\(hasVoted ? "unvote" : "vote")">\(words)</button>
      </form>

      """
  }

  private func link(_ context: PageContext) -> Link {
    context.links.comment(story.address, comment.mark)
  }

  private func conversation(_ context: PageContext) -> HTML {
    guard isSeen else { return .empty }
    let known = Dictionary(
      (answers + [comment]).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let list = answers.map { answer in
      var answer = answer
      answer.depth -= comment.depth + 1
      return CommentView(
        comment: answer, answered: answer.parent.flatMap { known[$0] }, story: story.address,
        context: context, isOpen: mode != .closed
      ).html
    }
    return """
      \(if: !list.isEmpty, "<ol class=\"comments\">\n\(list, { $0 })</ol>\n")\
      \(mode == .closed
        ? "<p class=\"closed\">\(context.say(.commentsClosed))</p>\n"
        : form.html(of: story.address, in: context, isShared: false))
      """
  }

  /// That a report has come, where whoever sent it looks first.
  private func thanks(_ context: PageContext) -> HTML {
    guard hasReported else { return .empty }
    return "<p class=\"done\" role=\"status\">\(context.say(.reportedThanks))</p>\n"
  }

  private func reporting(_ context: PageContext) -> HTML {
    guard isSeen, own == nil, !hasReported else { return .empty }
    return """
      <form class="write" id="report" method="post" action="\(link: link(context))">
      <h2>\(context.say(.reportTitle))</h2>
      \(report, { "<p class=\"fault\" role=\"alert\">\($0.fault.words(context))</p>\n" })\
      <p class="field"><label for="report-reason">\(context.say(.reportWhy))</label>
      <select id="report-reason" name="reason">
      \(RemovalReason.allCases, { reason in
        let isTyped = reason == report?.reason
        return """
          <option value="\(reason.rawValue)"\(attribute: "selected", isTyped ? "selected" : nil)>\
          \(context.say(reason.words))</option>

          """
      })</select></p>
      <p class="field"><label for="report-words">\(context.say(.reportWords))</label>
      <textarea id="report-words" name="words" rows="2" dir="auto" maxlength="1000">\
      \(report?.words ?? "")</textarea></p>
      <p class="buttons"><button name="do" value="report">\(context.say(.sendReport))</button></p>
      </form>

      """
  }
}

extension CommentPage {
  /// How it stands with the comment, for its author.
  private func state(_ context: PageContext) -> HTML {
    guard let own else { return .empty }
    let words: Message? =
      switch comment.state {
      case .approved: own.isNew ? .commentPosted : nil
      case .held: .commentHeld
      case .rejected: .commentRejected
      case .withdrawn: .commentWithdrawn
      }
    guard let words else { return .empty }
    return """
      <div class="standing" role="status">
      <p><b>\(context.say(words))</b></p>
      \(reasons(own, context))</div>

      """
  }

  private func reasons(_ own: Own, _ context: PageContext) -> HTML {
    guard comment.state == .held || comment.state == .rejected else { return .empty }
    let decided: HTML =
      own.decision.map { decision in
        """
        <p>\(context.say(.commentDecided, ["name": decision.name]))\
        \(if: !decision.note.isEmpty, ": \(decision.note)")</p>

        """
      } ?? .empty
    guard !own.reasons.isEmpty else { return decided }
    return """
      <p>\(context.say(.commentWhy)):</p>
      <ul class="reasons">
      \(own.reasons, { "<li>\($0)</li>\n" })</ul>
      \(decided)
      """
  }

  /// What its author may do with it.
  private func ownControls(_ context: PageContext) -> HTML {
    guard let own else { return .empty }
    let others: HTML = """
      <p class="hint"><a href="\(link: context.links.ownComments())">\
      \(context.say(.ownComments))</a></p>

      """
    guard comment.state != .withdrawn else { return others }
    return editing(own, context) + appealing(own, context) + taking(own, context)
      + (isSeen ? following(own, context) : .empty) + others
  }

  private func following(_ own: Own, _ context: PageContext) -> HTML {
    let feeds = [
      (context.links.answersFeed(own.feedKey, below: comment.mark), Message.threadFeed),
      (context.links.answersFeed(own.feedKey), .answersFeed),
    ]
    return """
      <ul class="own hint">
      \(feeds, { feed in
        """
        <li><a type="application/atom+xml" rel="nofollow" href="\(link: feed.0)">\
        \(context.say(feed.1))</a></li>

        """
      })</ul>

      """
  }

  private func editing(_ own: Own, _ context: PageContext) -> HTML {
    // What was typed too late is shown all the same.
    guard own.editable != nil || !own.edit.faults.isEmpty else { return .empty }
    let until = own.editable ?? comment.posted + Comment.editable
    let time = context.language.clock(until, context.edition.zone)
    return """
      <details class="own"\(attribute: "open", own.edit.faults.isEmpty && own.edit.preview == nil ? nil : "open")>
      <summary>\(context.say(.editComment))</summary>
      <p class="hint">\(context.say(.editUntil, ["time": time]))</p>
      \(own.edit.html(of: story.address, in: context, isShared: false))</details>

      """
  }

  private func taking(_ own: Own, _ context: PageContext) -> HTML {
    """
    <details class="own">
    <summary>\(context.say(.deleteComment))</summary>
    <form method="post" action="\(link: link(context))">
    <input type="hidden" name="token" value="\(own.token)"/>
    <p class="hint">\(context.say(.deleteHint))</p>
    <p class="buttons"><button name="do" value="delete">\(context.say(.deleteComment))</button></p>
    </form>
    </details>

    """
  }

  private func appealing(_ own: Own, _ context: PageContext) -> HTML {
    switch own.appeal {
    case nil: .empty
    case .waiting: "<p class=\"hint\">\(context.say(.appealWaits))</p>\n"
    case .answered(let name, let words):
      """
      <div class="standing">
      <p><b>\(context.say(.appealAnswered, ["name": name]))</b></p>
      \(if: !words.isEmpty, "<p>\(words)</p>\n")</div>

      """
    case .possible:
      """
      <form class="write" id="appeal" method="post" action="\(link: link(context))">
      <h2>\(context.say(.appealTitle))</h2>
      <input type="hidden" name="token" value="\(own.token)"/>
      <p class="field"><label for="appeal-words">\(context.say(.appealWords))</label>
      <textarea id="appeal-words" name="words" rows="3" dir="auto" maxlength="2000" \
      required="required"></textarea></p>
      <p class="buttons"><button name="do" value="appeal">\(context.say(.sendAppeal))</button></p>
      </form>

      """
    }
  }
}

extension RemovalReason {
  /// What the reason is called.
  public func title(in context: PageContext) -> String { context.say(words) }

  var words: Message {
    switch self {
    case .unwanted: .reasonUnwantedAd
    case .abuse: .reasonAbuse
    case .hate: .reasonHate
    case .offTopic: .reasonOffTopic
    case .privacy: .reasonPrivacy
    case .falsehood: .reasonFalsehood
    case .unlawful: .reasonUnlawful
    case .other: .reasonOther
    }
  }
}
