public import Markup
public import News
import Text

/// What a reader has written under stories, and how it stands with it: the way back to a comment that
/// nobody else is shown.
public struct OwnCommentsPage: Sendable {
  /// A comment of theirs.
  public struct Entry: Sendable {
    /// The comment, whatever its state.
    public var comment: Comment
    /// The story; nil when readers do not see it any more.
    public var story: StorySummary?

    /// Makes an entry.
    public init(comment: Comment, story: StorySummary?) {
      self.comment = comment
      self.story = story
    }
  }

  /// The newest first.
  public var entries: [Entry]
  /// The mark of the last one, when there are older ones.
  public var older: String?
  /// Whether newer ones are on another page.
  public var isFurther: Bool

  /// Makes a page.
  public init(entries: [Entry], older: String? = nil, isFurther: Bool = false) {
    self.entries = entries
    self.older = older
    self.isFurther = isFurther
  }

  /// The page as a document.
  public func html(in context: PageContext) -> HTML {
    ReaderLayout(
      context: context, title: context.say(.ownComments), same: { $0.ownComments() },
      main: """
        \(if: entries.isEmpty, "<p class=\"notice\">\(context.say(.ownCommentsNone))</p>\n")\
        \(if: !entries.isEmpty, "<ol class=\"comments\">\n\(entries, { item($0, context) })</ol>\n")\
        \(steps(context))<p><a href="\(link: context.links.you)">\(context.say(.youTitle))</a></p>

        """
    ).html
  }

  private func steps(_ context: PageContext) -> HTML {
    Steps(
      label: context.say(.moreComments),
      previous: isFurther ? (context.links.ownComments(), context.say(.firstComments)) : nil,
      next: older.map { (context.links.ownComments(before: $0), context.say(.moreComments)) }
    ).html
  }

  private func item(_ entry: Entry, _ context: PageContext) -> HTML {
    let comment = entry.comment
    let when: HTML = "\(context.when(comment.posted))"
    let place = entry.story.map { story -> HTML in
      let links = context.edition(story.address.edition).map { Links($0) } ?? context.links
      return """
        <p class="meta"><a href="\(link: links.comment(story.address, comment.mark))">\(when)</a></p>
        <p class="answers"><a href="\(link: links[.story(story.address)])" dir="auto">\
        \(story.headline)</a></p>

        """
    }
    return """
      <li class="comment">
      \(place ?? "<p class=\"meta\">\(when)</p>\n")\
      \(standing(comment).map { "<p><b>\(context.say($0))</b></p>\n" } ?? .empty)\
      \(if: !comment.body.isEmpty, CommentView.words(of: comment))</li>

      """
  }

  /// How it stands with a comment that others are not shown.
  private func standing(_ comment: Comment) -> Message? {
    switch comment.state {
    case .approved: nil
    case .held: .commentHeld
    case .rejected: .commentRejected
    case .withdrawn: .commentWithdrawn
    }
  }
}
