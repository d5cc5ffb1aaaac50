import Markup
import News

/// A story in a list: headline, picture, standfirst, byline and time, as much as its place has room
/// for.
///
/// The picture follows the headline in reading order; the style sheet may put it above.
struct Card {
  let story: StorySummary
  let context: PageContext
  /// The level of its heading, from 2.
  var level = 3
  /// Its place on the page, for the style sheet.
  var look = "text"
  var showsKicker = true
  var showsStandfirst = true
  var showsByline = false
  /// The `sizes` of its picture; nil for no picture.
  var sizes: String?
  /// The shape of its picture, which the style sheet gives that place.
  var shape: Picture.Shape { look == "lead" ? .wide : .classic }
  var isFirst = false

  var html: HTML {
    """
    <article class="card card-\(look)">
    \(if: showsKicker, kicker)\(heading)
    \(PictureView(story.picture, as: shape, sizes: sizes ?? "", isFirst: isFirst), picture)\
    \(if: showsStandfirst && !story.standfirst.isEmpty, standfirst)\
    \(if: showsByline, byline)<div class="meta"><p>\(context.when(story.published))</p>
    \(StarButton(story: story, context: context).html)</div>
    </article>

    """
  }

  private var heading: HTML {
    let link: HTML =
      "<a href=\"\(link: context.links[.story(story.address)])\">\(story.headline)</a>"
    return switch level {
    case 2: "<h2>\(link)</h2>"
    case 3: "<h3>\(link)</h3>"
    default: "<h4>\(link)</h4>"
    }
  }

  private var kicker: HTML {
    "<p class=\"kicker\">\(story.kicker.isEmpty ? story.sectionName : story.kicker)</p>\n"
  }

  private var standfirst: HTML {
    "<p class=\"standfirst\">\(story.standfirst)</p>\n"
  }

  private var byline: HTML {
    let names = BylineView(byline: story.byline, context: context).plain
    return names.isEmpty ? .empty : "<p class=\"by\">\(names)</p>\n"
  }

  private func picture(_ view: PictureView) -> HTML {
    sizes == nil ? .empty : "<div class=\"frame\">\(view.html)</div>\n"
  }
}
