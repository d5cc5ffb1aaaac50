import Markup
import News
import Text

/// What others have answered to a reader since their last visit, and the feed of all answers.
struct AnswersView {
  let answers: [CommentAnswer]
  let feedKey: String
  let context: PageContext

  var html: HTML {
    """
    <section class="followed" id="answers">
    <h2>\(context.say(.answersTitle))</h2>
    \(list)<p class="feeds">\(Icon.feed.html)<a type="application/atom+xml" rel="nofollow" \
    href="\(link: context.links.answersFeed(feedKey))">\(context.say(.answersFeed))</a></p>
    </section>

    """
  }

  private var list: HTML {
    guard !answers.isEmpty else {
      return "<p class=\"meta\">\(context.say(.noNewAnswers))</p>\n"
    }
    return """
      <p class="meta">\(context.say(.newAnswers, count: answers.count))</p>
      <ul class="heads">
      \(answers, item)</ul>

      """
  }

  private func item(_ answer: CommentAnswer) -> HTML {
    let (comment, story) = (answer.comment, answer.story)
    let links = context.edition(story.address.edition).map { Links($0) } ?? context.links
    let title = context.say(.answeredBy, ["name": comment.author, "title": story.headline])
    return """
      <li><p class="head" dir="auto"><a href="\(link: links.comment(story.address, comment.mark))">\
      \(title)</a></p><p class="meta">\(context.when(comment.posted))</p>
      \(CommentView.words(of: comment))</li>

      """
  }
}
