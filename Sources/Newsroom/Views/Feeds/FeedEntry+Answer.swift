import Markup
import News
import Text

extension FeedEntry {
  /// An answer to a reader's comment: who, when, under which story, to which words, and its place.
  init(_ answer: CommentAnswer, in context: PageContext) {
    let (comment, story) = (answer.comment, answer.story)
    let links = context.edition(story.address.edition).map { Links($0) } ?? context.links
    let link = context.absolute(links.comment(story.address, comment.mark))
    self.link = link
    id = EntryID.string(guid: "comment \(comment.mark)", published: comment.posted)
    title = context.say(.answeredBy, ["name": comment.author, "title": story.headline])
    summary = ""
    let asked: HTML =
      answer.answered.body.isEmpty
      ? "<p>\(context.say(.inAnswerToGone))</p>\n"
      : "<blockquote\(Self.manner(answer.answered))>\(HTML(trusted: answer.answered.body))</blockquote>\n"
    let content: HTML = """
      \(asked)<div\(Self.manner(comment))>\(HTML(trusted: comment.body))</div>
      """
    self.content = AbsoluteAddresses.html(content.string, base: link)
    published = comment.posted
    updated = comment.edited ?? comment.posted
    authors = [Author(name: comment.author)]
    categories = [story.sectionName]
    picture = nil
    language = comment.language ?? context.edition.language
  }

  /// The language and the direction of somebody's words.
  private static func manner(_ comment: Comment) -> HTML {
    guard let language = comment.language else { return " dir=\"auto\"" }
    return "\(attribute: "lang", language) dir=\"\(comment.isRightToLeft ? "rtl" : "ltr")\""
  }
}
