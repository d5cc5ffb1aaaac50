import Markup
public import News
import Text

/// The comments under a story: one page of them, the orders in which they can be read, and the form
/// for another one.
public struct CommentsView: Sendable {
  /// The comments of the page.
  public var comments: [Comment]
  /// What they answer that stands on another page.
  public var answered: [ID<Comment>: Comment]
  /// How many there are in all, and when the newest was written.
  public var extent: CommentExtent
  /// In which order they are.
  public var order: CommentOrder
  /// The mark behind which the next page begins; nil at the end.
  public var next: String?
  /// Whether the page is not the first.
  public var isLater: Bool
  /// How comments are taken now.
  public var mode: CommentRule.Mode
  /// The form.
  public var form: CommentForm

  /// Makes a page of comments.
  public init(
    comments: [Comment], answered: [ID<Comment>: Comment],
    extent: CommentExtent, order: CommentOrder = .oldest, next: String?, isLater: Bool = false,
    mode: CommentRule.Mode,
    form: CommentForm = CommentForm()
  ) {
    self.comments = comments
    self.answered = answered
    self.extent = extent
    self.order = order
    self.next = next
    self.isLater = isLater
    self.mode = mode
    self.form = form
  }

  /// The section of a story's page, or the whole of the page of comments.
  func html(of story: StoryAddress, in context: PageContext) -> HTML {
    """
    <section class="conversation" id="comments" aria-labelledby="comments-title"\
    \(CommentsLiveness(story: story, extent: extent, context: context).attributes)>
    <h2 id="comments-title">\(title(context))</h2>
    \(orders(story, context))\(list(story, context))\(steps(story, context))\
    \(write(story, context))\
    <p class="hint"><a href="\(link: context.links.commentTally)">\
    \(context.say(.commentTally))</a></p>
    </section>

    """
  }

  var count: Int { extent.count }

  private func title(_ context: PageContext) -> String {
    count == 0 ? context.say(.commentsTitle) : context.say(.commentCount, count: count)
  }

  private func orders(_ story: StoryAddress, _ context: PageContext) -> HTML {
    guard count > 1 else { return .empty }
    return """
      <nav class="orders" aria-label="\(context.say(.commentOrder))">
      <ul>
      \(CommentOrder.allCases, { orderLink($0, story, context) })</ul>
      </nav>

      """
  }

  private func orderLink(
    _ order: CommentOrder, _ story: StoryAddress, _ context: PageContext
  ) -> HTML {
    """
    <li><a href="\(link: context.links.comments(story, order))#comments"\
    \(attribute: "aria-current", order == self.order ? "true" : nil)>\
    \(context.say(order.words))</a></li>

    """
  }

  private func list(_ story: StoryAddress, _ context: PageContext) -> HTML {
    guard !comments.isEmpty else {
      return "<p class=\"nobody\">\(context.say(order == .picks ? .noPicks : .noComments))</p>\n"
    }
    let here = Dictionary(comments.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return """
      <ol class="comments">
      \(comments, { comment in
        CommentView(
          comment: comment, answered: comment.parent.flatMap { here[$0] ?? answered[$0] },
          story: story, context: context, isOpen: mode != .closed
        ).html
      })</ol>

      """
  }

  private func steps(_ story: StoryAddress, _ context: PageContext) -> HTML {
    Steps(
      label: context.say(.moreComments),
      previous: isLater
        ? (context.links.comments(story, order), context.say(.firstComments)) : nil,
      next: next.map {
        (context.links.comments(story, order, after: $0), context.say(.moreComments))
      }
    ).html
  }

  private func write(_ story: StoryAddress, _ context: PageContext) -> HTML {
    switch mode {
    case .closed: "<p class=\"closed\">\(context.say(.commentsClosed))</p>\n"
    case .open: form.html(of: story, in: context, isShared: true)
    case .moderated:
      "<p class=\"hint\">\(context.say(.commentsModerated))</p>\n"
        + form.html(of: story, in: context, isShared: true)
    }
  }
}

extension CommentOrder {
  var words: Message {
    switch self {
    case .oldest: .oldestComments
    case .newest: .newestComments
    case .replied: .repliedComments
    case .picks: .pickedComments
    }
  }
}
