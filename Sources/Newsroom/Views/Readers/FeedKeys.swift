import Markup
import News

/// The address of a reader's private feed, and the button that makes all of them anew.
struct FeedKeys {
  let key: String
  let isOfList: Bool
  /// Whether there is a feed here; the button is for those named elsewhere too.
  var hasFeed = true
  let owner: ReaderOwn?
  let context: PageContext

  var html: HTML {
    """
    \(if: hasFeed, feed)<p class="hint">\(context.say(.privateFeedHelp))</p>
    <form method="post" action="\(link: context.links.renewFeeds)">
    \(context.token(owner))\(context.hidden("back", isOfList ? "saved" : "following"))\
    <p>\(context.button(.renewFeed, look: "quiet"))</p>
    </form>

    """
  }

  private var feed: HTML {
    let feed = isOfList ? context.links.savedFeed(key) : context.links.followingFeed(key)
    return """
      <p class="feeds">\(Icon.feed.html)<a type="application/atom+xml" rel="nofollow" \
      href="\(link: feed)">\(context.say(.privateFeed))</a></p>

      """
  }
}
