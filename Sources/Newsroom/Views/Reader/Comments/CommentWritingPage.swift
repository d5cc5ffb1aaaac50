public import Markup
public import News
import Text

/// The form for a comment on a page of its own: with what is wrong, or with how it will look.
public struct CommentWritingPage: Sendable {
  private let story: StorySummary
  private let answered: Comment?
  private let form: CommentForm

  /// Makes a page.
  public init(story: StorySummary, answered: Comment?, form: CommentForm) {
    self.story = story
    self.answered = answered
    self.form = form
  }

  /// The page as a document.
  public func html(in context: PageContext) -> HTML {
    let link = context.links[.story(story.address)]
    return Layout(
      context: context, title: context.say(.writeComment), section: story.address.section,
      look: "list",
      main: """
        <header class="opening">
        <p class="kicker"><a href="\(link: link)">\(story.headline)</a></p>
        <h1>\(context.say(answered == nil ? .writeComment : .writeAnswer))</h1>
        </header>
        \(answered, { asked($0, context) })\
        \(form.html(of: story.address, in: context, isShared: false))
        """
    ).html
  }

  private func asked(_ comment: Comment, _ context: PageContext) -> HTML {
    let view = CommentView(
      comment: comment, answered: nil, story: story.address, context: context, isOpen: false)
    return "<article class=\"comment single\">\n\(view.opening)\(view.text)</article>\n"
  }
}

/// What somebody has typed about a story that is not shown any more, so that it is not lost.
public struct LostCommentPage: Sendable {
  /// The page for somebody who has taken a comment back under such a story.
  public static let takenBack = LostCommentPage(nil)

  private let text: String?

  /// Makes a page.
  public init(text: String) {
    self.init(text)
  }

  private init(_ text: String?) {
    self.text = text
  }

  /// The page as a document.
  public func html(in context: PageContext) -> HTML {
    guard let text else { return takenBack(in: context) }
    return lost(text, in: context)
  }

  private func takenBack(in context: PageContext) -> HTML {
    Layout(
      context: context, title: context.say(.commentWithdrawn), look: "list",
      main: """
        <header class="opening">
        <h1>\(context.say(.commentWithdrawn))</h1>
        <p><a href="\(link: context.links[.front])">\(context.say(.toFront))</a></p>
        </header>

        """
    ).html
  }

  private func lost(_ text: String, in context: PageContext) -> HTML {
    Layout(
      context: context, title: context.say(.commentText), look: "list",
      main: """
        <header class="opening">
        <h1>\(context.say(.commentText))</h1>
        <p class="fault" role="alert">\(context.say(.commentedGone))</p>
        </header>
        <form class="write" action="\(link: context.links[.front])">
        <p class="field"><label for="comment-text">\(context.say(.commentText))</label>
        <textarea id="comment-text" rows="8" dir="auto" readonly="readonly">\(text)</textarea></p>
        <p class="buttons"><button>\(context.say(.toFront))</button></p>
        </form>

        """
    ).html
  }
}
