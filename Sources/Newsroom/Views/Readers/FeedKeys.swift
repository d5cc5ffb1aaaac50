import Markup
import News

/// The address of a reader's private feed, and the button that makes it another.
struct FeedKeys {
  let key: String
  let isOfList: Bool
  let owner: ReaderOwn?
  let context: PageContext

  var html: HTML {
    let links = context.links
    let feed = isOfList ? links.savedFeed(key) : links.followingFeed(key)
    return """
      <p class="feeds">\(Icon.feed.html)<a type="application/atom+xml" rel="nofollow" \
      href="\(link: feed)">\(context.say(.privateFeed))</a></p>
      <p class="hint">\(context.say(.privateFeedHelp))</p>
      <form method="post" action="\(link: links.renewFeeds)">
      \(context.token(owner))\(context.hidden("back", isOfList ? "saved" : "following"))\
      <p>\(context.button(.renewFeed, look: "quiet"))</p>
      </form>

      """
  }
}
