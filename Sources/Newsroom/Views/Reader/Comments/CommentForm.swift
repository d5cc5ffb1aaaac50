import Markup
public import News
import Text
public import Times

/// The form for a comment: empty, or with what somebody has typed and what is wrong with it.
public struct CommentForm: Sendable {
  /// What is wrong, field by field.
  public enum Fault: Sendable, Hashable {
    /// There is no text.
    case empty
    /// The text is too long by so many characters.
    case tooLong(by: Int)
    /// There is no name.
    case nameless
    /// The name cannot be read.
    case unreadableName
    /// The name is too long.
    case longName
    /// The name looks like one of the staff's.
    case staffName
    /// What it answers is gone.
    case answeredGone
    /// The story takes no comments any more.
    case closed
    /// Readers do not see the story any more.
    case storyGone
    /// Only readers with an account may comment.
    case noGuests
    /// Something that the phases of moderation have found and that its author can put right.
    case found(String)
    /// There were too many of late; there may be more after so many seconds.
    case tooFast(seconds: Int)
    /// The same form was sent before.
    case sentBefore
    /// It is the voter's own.
    case ownVote
    /// It is too late to change the comment.
    case tooLate
    /// The commenter is banned until then, for that reason.
    case banned(until: Instant, reason: String)

    var isOfName: Bool {
      switch self {
      case .nameless, .unreadableName, .longName, .staffName: true
      default: false
      }
    }
  }

  /// The mark of the comment that is answered; nil for the story.
  public var answers: String?
  /// The name that was typed.
  public var name: String
  /// The text that was typed.
  public var text: String
  /// What is wrong.
  public var faults: [Fault]
  /// How the text will look; nil unless that was asked for.
  public var preview: Comment?
  /// Who writes, if it is somebody of the staff.
  public var staff: Account?
  /// What carries a form that changes something of its sender's own.
  public var token: String?
  /// Whether the comment changes one that is there, whose name stays.
  public var isEdit: Bool
  /// Whether somebody without an account may comment.
  public var takesGuests = true

  /// Makes a form.
  public init(
    answers: String? = nil, name: String = "", text: String = "", faults: [Fault] = [],
    preview: Comment? = nil, staff: Account? = nil, token: String? = nil,
    isEdit: Bool = false
  ) {
    self.token = token
    self.answers = answers
    self.name = name
    self.text = text
    self.faults = faults
    self.preview = preview
    self.staff = staff
    self.isEdit = isEdit
  }

  /// The form on a page; `isShared` is one that everybody is given, whose name is a hole.
  func html(of story: StoryAddress, in context: PageContext, isShared: Bool) -> HTML {
    let action =
      isEdit && answers != nil
      ? context.links.comment(story, answers ?? "") : context.links.comments(story)
    let title = isEdit ? Message.editComment : answers == nil ? .writeComment : .writeAnswer
    // Under the comments of a story the form is a part of their section.
    let heading: HTML =
      isShared ? "<h3>\(context.say(title))</h3>" : "<h2>\(context.say(title))</h2>"
    return """
      <form class="write" id="\(isEdit ? "edit" : "write")" method="post" action="\(link: action)">
      \(heading)
      \(general(context))\(look(story, context, isShared))\(tokenField)\
      \(isEdit ? "<input type=\"hidden\" name=\"do\" value=\"edit\"/>\n" : answersField)\
      \(if: !isEdit, nameField(context, isShared))\(textField(context))\(trap(context))\
      <p class="buttons"><button name="act" value="post">\
      \(context.say(isEdit ? .editComment : .postComment))</button>
      <button class="quiet" name="act" value="preview">\(context.say(.previewComment))</button></p>
      </form>

      """
  }

  private var tokenField: HTML {
    token.map { "<input type=\"hidden\" name=\"token\" value=\"\($0)\"/>\n" } ?? .empty
  }

  private var answersField: HTML {
    guard let answers else { return .empty }
    return "<input type=\"hidden\" name=\"answers\" value=\"\(answers)\"/>\n"
  }

  private func look(
    _ story: StoryAddress, _ context: PageContext, _ isShared: Bool
  ) -> HTML {
    guard let preview else { return .empty }
    let view = CommentView(
      comment: preview, answered: nil, story: story, context: context, isOpen: false)
    return """
      <section class="preview" aria-labelledby="preview-title">
      \(isShared
        ? "<h4 id=\"preview-title\">\(context.say(.commentPreview))</h4>" as HTML
        : "<h3 id=\"preview-title\">\(context.say(.commentPreview))</h3>")
      \(view.text)</section>

      """
  }

  private func nameField(_ context: PageContext, _ isShared: Bool) -> HTML {
    let field = CommenterField(staff: staff, name: name)
    let html =
      takesGuests || staff != nil
      ? field.html(in: context.language)
      : "<p class=\"hint\">\(CommentForm.Fault.guestsBarred(context))</p>\n"
    let known = isShared && context.leavesHoles ? Hole.commenter.html(html) : html
    return known + said(faults.filter(\.isOfName), context)
  }

  private func textField(_ context: PageContext) -> HTML {
    let own = faults.filter { !$0.isOfName && !$0.isGeneral }
    let id = isEdit ? "edit-text" : "comment-text"
    return """
      <p class="field"><label for="\(id)">\(context.say(.commentText))</label>
      <textarea id="\(id)" name="text" rows="5" dir="auto" required="required" \
      aria-describedby="\(id)-hint">\(text)</textarea></p>
      \(said(own, context))\
      <p class="hint" id="\(id)-hint">\
      \(context.say(.commentHint, ["count": context.language.number(Comment.longest)]))</p>

      """
  }

  /// A field that people leave empty and programs do not.
  private func trap(_ context: PageContext) -> HTML {
    guard !isEdit else { return .empty }
    return """
      <p class="trap"><label for="comment-website">\(context.say(.commentTrap))</label>
      <input id="comment-website" name="website" tabindex="-1" autocomplete="off"/></p>

      """
  }

  private func general(_ context: PageContext) -> HTML { said(faults.filter(\.isGeneral), context) }

  private func said(_ faults: [Fault], _ context: PageContext) -> HTML {
    "\(faults, { fault in "<p class=\"fault\" role=\"alert\">\(fault.words(context))</p>\n" })"
  }
}

extension CommentForm.Fault {
  /// That an account is needed, and where one is made.
  static func guestsBarred(_ context: PageContext) -> HTML {
    """
    \(context.say(.guestsBarred)) \
    <a href="\(link: context.links.readerAccount)">\(context.say(.makeAccount))</a> · \
    <a href="\(link: context.links.readerSignIn)">\(context.say(.readerSignIn))</a>
    """
  }

  fileprivate var isGeneral: Bool {
    switch self {
    case .answeredGone, .closed, .storyGone, .noGuests, .sentBefore, .ownVote, .tooFast, .tooLate,
      .banned:
      true
    default: false
    }
  }

  func words(_ context: PageContext) -> HTML {
    switch self {
    case .empty: HTML(text: context.say(.needsText))
    case .tooLong(let count): HTML(text: context.say(.commentTooLong, count: count))
    case .nameless: HTML(text: context.say(.needsName))
    case .unreadableName: HTML(text: context.say(.badName))
    case .longName:
      HTML(
        text: context.say(
          .longName, ["count": context.language.number(Comment.longestName)]))
    case .staffName: HTML(text: context.say(.staffName))
    case .answeredGone: HTML(text: context.say(.answeredGone))
    case .closed: HTML(text: context.say(.commentsClosed))
    case .storyGone: HTML(text: context.say(.commentedGone))
    case .noGuests: Self.guestsBarred(context)
    case .sentBefore: HTML(text: context.say(.commentSentBefore))
    case .ownVote: HTML(text: context.say(.ownVote))
    case .found(let words): HTML(text: words)
    case .tooFast(let seconds): HTML(text: context.say(.tryAgain, count: seconds))
    case .tooLate: HTML(text: context.say(.commentTooLate))
    case .banned(let until, let reason):
      context.say(.commenterBanned, markup: ["date": context.exactly(until)]) + " \(reason)"
    }
  }
}
