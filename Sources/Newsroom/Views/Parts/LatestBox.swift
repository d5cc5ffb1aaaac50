import Markup
import News

/// The newest stories, at the foot of a page that has none of its own.
struct LatestBox {
  let stories: [StorySummary]
  let context: PageContext

  var html: HTML {
    guard !stories.isEmpty else { return .empty }
    return """
      <section class="latest" aria-labelledby="latest-title">
      <h2 class="label" id="latest-title"><a href="\(link: context.links[.latest])">\
      \(context.say(.latest))</a></h2>
      \(context.headlines(stories))</section>

      """
  }
}
