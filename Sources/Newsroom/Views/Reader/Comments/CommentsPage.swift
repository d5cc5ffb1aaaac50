public import Markup
public import News
import Text

/// All comments under a story, a page at a time.
public struct CommentsPage: Sendable {
  /// The story.
  public var story: StorySummary
  /// The comments.
  public var comments: CommentsView

  /// Makes a page.
  public init(story: StorySummary, comments: CommentsView) {
    self.story = story
    self.comments = comments
  }

  /// The page as a document.
  public func html(in context: PageContext) -> HTML {
    let link = context.links[.story(story.address)]
    return Layout(
      context: context, title: title(context),
      feeds: .section(story.address.section), section: story.address.section, look: "list",
      head: CommentsLiveness.script(context),
      main: """
        <header class="opening">
        <p class="kicker">\(context.say(.commentsTitle))</p>
        <h1><a href="\(link: link)">\(story.headline)</a></h1>
        </header>
        \(comments.html(of: story.address, in: context))
        """
    ).html
  }

  /// A title of its own for each order.
  private func title(_ context: PageContext) -> String {
    let title = "\(context.say(.commentsTitle)): \(story.headline)"
    let order = comments.order
    return order == .oldest ? title : "\(title) – \(context.say(order.words))"
  }
}
