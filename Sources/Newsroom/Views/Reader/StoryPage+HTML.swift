public import Markup
import News
import Text
import Times

extension StoryPage {
  /// The page as a document.
  public func html(in context: PageContext) -> HTML {
    let summary = story.summary
    let link = context.links[.story(summary.address)]
    let sentence = summary.standfirst.isEmpty ? opening : summary.standfirst
    let description = story.social.description.isEmpty ? sentence : story.social.description
    let title = story.social.title.isEmpty ? summary.headline : story.social.title
    return Layout(
      context: context, title: title, description: description, canonical: isPreview ? nil : link,
      alternates: alternates(context), feeds: .section(summary.address.section),
      section: summary.address.section, place: .story(summary.address),
      live: isPreview ? nil : PageVersion(story: .story, modified: story.modified), look: "story",
      head: OpenGraph(
        context: context, kind: "article", title: title, description: description,
        link: link, picture: summary.picture, more: properties(context)
      ).html + StructuredData.article(self, context)
        + (comments == nil ? .empty : CommentsLiveness.script(context)),
      main: StoryArticle(page: self, context: context).html
        + StoryAround(page: self, context: context).html
        + (comments?.html(of: summary.address, in: context) ?? .empty)
    ).html
  }

  /// The first words of the text, for descriptions.
  private var opening: String {
    guard story.plainText.count > 200 else { return story.plainText }
    let start = story.plainText.prefix(200)
    return (start.lastIndex(of: " ").map { String(start[..<$0]) } ?? String(start)) + "…"
  }

  private func alternates(_ context: PageContext) -> [Alternate] {
    let own = Alternate(
      edition: context.edition, link: context.links[.story(story.summary.address)])
    let others = others(context).map { Alternate(edition: $0.edition, link: $0.link) }
    return others.isEmpty ? [] : [own] + others
  }

  /// The story's versions in other editions that exist.
  func others(_ context: PageContext) -> [(edition: Edition, link: Link, story: StorySummary)] {
    translations.compactMap { other in
      guard other.address.edition != story.summary.address.edition,
        let edition = context.edition(other.address.edition)
      else { return nil }
      return (edition, Links(edition)[.story(other.address)], other)
    }
  }

  /// The properties of an article (ogp.me/#no_vertical).
  private func properties(_ context: PageContext) -> [(name: String, content: String)] {
    let zone = context.edition.zone
    let summary = story.summary
    let times = [
      (name: "article:published_time", content: ISO8601.string(summary.published, in: zone)),
      (name: "article:modified_time", content: ISO8601.string(story.changed, in: zone)),
      (name: "article:section", content: summary.sectionName),
    ]
    let authors = summary.byline.credits.compactMap { credit -> (name: String, content: String)? in
      guard case .person(let slug, _, _) = credit else { return nil }
      return (
        name: "article:author", content: context.absolute(context.links[.person(slug)]).address
      )
    }
    return times + authors + story.topics.map { (name: "article:tag", content: $0.name) }
  }
}
