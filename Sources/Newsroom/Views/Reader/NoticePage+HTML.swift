public import Markup
import News

extension NoticePage {
  /// The page as a document.
  public func html(in context: PageContext) -> HTML {
    let link = context.links[.story(story.address)]
    return Layout(
      context: context, title: context.say(.retracted), canonical: link,
      section: story.address.section, place: .story(story.address), live: version, look: "plain",
      main: """
        <article class="notice">
        <header class="opening">
        <p class="kicker">\(context.section(of: story))</p>
        <h1>\(context.say(.retracted))</h1>
        </header>
        <p class="standfirst">\(context.say(.retractedStory, ["headline": story.headline]))</p>
        <p class="time">\
        \(context.say(.retractedAt, markup: ["date": context.when(retraction.at)]))</p>
        \(if: !retraction.note.isEmpty, "<p class=\"note\">\(retraction.note)</p>\n")\
        <p><a href="\(link: context.links[.corrections])">\(context.say(.allCorrections))</a></p>
        </article>
        \(LatestBox(stories: latest, context: context).html)
        """
    ).html
  }
}
