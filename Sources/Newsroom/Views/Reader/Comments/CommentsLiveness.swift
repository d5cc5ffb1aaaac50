import Markup
import News
import Text

/// What the script of comments has to know: where they stand, in which state the page shows them,
/// and the words for what it says by itself.
struct CommentsLiveness {
  let story: StoryAddress
  let extent: CommentExtent
  let context: PageContext

  /// Up to how many new comments are told by their number.
  static let counted = 20

  /// The attributes of the comments' section.
  var attributes: HTML {
    let fresh = (1...Self.counted).map { context.say(.newComments, count: $0) }
    let most = context.language.number(Self.counted)
    return """
      \(attribute: "data-home", link: context.links.comments(story))\
      \(attribute: "data-version", PageVersion(comments: extent).text)\
      \(attribute: "data-fresh", fresh.joined(separator: "|"))\
      \(attribute: "data-over", context.say(.manyNewComments, ["count": most]))\
      \(attribute: "data-own", context.say(.ownComment))\
      \(attribute: "data-failed", context.say(.siteUnreached))
      """
  }

  /// The script, for the heads of pages with comments.
  static func script(_ context: PageContext) -> HTML {
    "<script src=\"\(link: Links.asset(context.assets.talkScript))\" defer=\"\"></script>\n"
  }
}
