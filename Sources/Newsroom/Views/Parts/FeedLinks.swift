import Markup
import News

/// The feeds of a list, as links in words.
struct FeedLinks {
  let place: Place
  let context: PageContext

  var html: HTML {
    """
    <p class="feeds">\(Icon.feed.html)<span>\(context.say(.feeds))</span> \
    \(FeedFormat.allCases.map(link).joined(" "))</p>

    """
  }

  private func link(_ format: FeedFormat) -> HTML {
    """
    <a type="\(format.mediaType)" href="\(link: context.links.feed(format, of: place))">\
    \(format.name)</a>
    """
  }
}
