import Markup
import News
import Text
import Times

/// One entry of a feed, the same for all formats.
struct FeedEntry {
  var id: String
  var link: Link
  var title: String
  var summary: String
  var content: HTML
  var published: Instant
  /// When it last changed in substance.
  var updated: Instant
  var authors: [Author]
  var categories: [String]
  var picture: Link?
  var language: String

  struct Author {
    var name: String
    var link: Link?
  }

  init(_ story: Story, in context: PageContext) {
    let summary = story.summary
    let link = context.absolute(context.links[.story(summary.address)])
    id = EntryID.string(guid: story.guid, published: summary.published)
    self.link = link
    title = summary.headline
    self.summary = summary.standfirst
    content = FeedContent(story: story, link: link, context: context).html
    published = summary.published
    updated = summary.updated
    authors = summary.byline.credits.map { Self.author($0, context) }
    categories = [summary.sectionName] + story.topics.map(\.name)
    picture = PictureView(summary.picture, sizes: "")?.plainLink.map(context.absolute)
    language = story.language
  }

  init(_ correction: Correction, in context: PageContext) {
    let act = correction.act
    let story = correction.story
    link = context.absolute(context.links[.story(story.address)])
    let path = context.links[.story(story.address)].address
    id = EntryID.string(guid: "\(path)#\(act.kind.rawValue)", published: act.at)
    title = "\(context.name(act.kind)): \(story.headline)"
    summary = act.note
    content = "<p>\(act.note)</p>"
    published = act.at
    updated = act.at
    authors = []
    categories = [context.name(act.kind)]
    picture = nil
    language = context.edition.language
  }

  init(_ entry: ChangeLog.Entry, of story: StorySummary, in context: PageContext) {
    let act = entry.act
    let page = context.links[.changes(story.address)]
    link = context.absolute(page)
    id = EntryID.string(guid: "\(page.address)#\(act.kind.rawValue)", published: act.at)
    title = "\(context.logName(act.kind)): \(story.headline)"
    // A first publication has no sentence, and readers of feeds leave out what says nothing.
    summary = act.note.isEmpty ? context.logName(act.kind) : act.note
    let html: HTML = """
      <p>\(summary)</p>
      \(ChangeText(entry: entry, context: context).html)
      """
    content = AbsoluteAddresses.html(html.string, base: link)
    published = act.at
    updated = act.at
    authors = []
    categories = [context.logName(act.kind)]
    picture = nil
    language = context.edition.language
  }

  private static func author(_ credit: Byline.Credit, _ context: PageContext) -> Author {
    let name = BylineView(byline: Byline(), context: context).name(credit)
    return switch credit {
    case .person(let slug, _, _):
      Author(name: name, link: context.absolute(context.links[.person(slug)]))
    case .agency(let slug, _):
      Author(name: name, link: context.absolute(context.links[.agency(slug)]))
    case .staff, .name: Author(name: name)
    }
  }
}
