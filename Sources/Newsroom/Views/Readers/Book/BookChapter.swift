import Markup
import News
import Text
import Times

/// A story as a chapter of a book: byline, dates and credits, picture, text, and what was changed.
struct BookChapter {
  let chapter: Book.Chapter
  /// The picture files that the book has.
  let pictures: Set<String>
  let context: PageContext

  private var story: Story { chapter.story }
  private var summary: StorySummary { chapter.story.summary }

  var html: HTML {
    let body = BookBody(base: address, pictures: pictures).html(story.body)
    return BookPage(
      context: context, title: summary.headline, language: story.language,
      main: """
        <section epub:type="chapter">
        <p class="kicker">\(kicker)</p>
        <h1>\(summary.headline)</h1>
        \(if: !summary.standfirst.isEmpty, "<p class=\"standfirst\">\(summary.standfirst)</p>\n")\
        \(credits)\(picture)\(body)
        \(changes)\(source)\(note)<p class="meta"><a href="\(link: address)">\
        <bdi dir="ltr">\(address.address)</bdi></a></p>
        </section>

        """
    ).html
  }

  private var address: Link {
    let links = context.edition(summary.address.edition).map(Links.init) ?? context.links
    return context.absolute(links[.story(summary.address)])
  }

  private var kicker: String {
    summary.kicker.isEmpty || summary.kicker == summary.sectionName
      ? summary.sectionName : "\(summary.sectionName) · \(summary.kicker)"
  }

  private var credits: HTML {
    let names = BylineView(byline: summary.byline, context: context).plain
    let updated = summary.updated > summary.published
    return """
      <div class="credits">
      \(if: !names.isEmpty, "<p>\(names)</p>\n")\
      \(if: !story.dateline.isEmpty, "<p>\(story.dateline)</p>\n")\
      <p>\(context.say(.published, markup: ["date": context.exactly(summary.published)]))</p>
      \(if: updated, "<p>\(context.say(.updated, markup: ["date": context.exactly(summary.updated)]))</p>\n")\
      </div>

      """
  }

  private var picture: HTML {
    guard let file = Book.leadFile(story), pictures.contains(file), let picture = summary.picture
    else { return .empty }
    let credit =
      picture.credit.isEmpty ? "" : context.say(.pictureBy, ["credit": picture.credit])
    let words = [picture.caption, credit].filter { !$0.isEmpty }.joined(separator: " ")
    return """
      <figure><img src="\(link: Link("pictures/\(file)"))" alt="\(picture.alt)"/>\
      \(if: !words.isEmpty, "<figcaption>\(words)</figcaption>")</figure>

      """
  }

  private var changes: HTML {
    let acts = story.acts.filter { !$0.note.isEmpty && $0.kind != .publish && $0.kind != .edit }
    guard !acts.isEmpty else { return .empty }
    return "<ul class=\"changes\">\n\(acts.reversed(), change)</ul>\n"
  }

  private func change(_ act: Act) -> HTML {
    """
    <li><b>\(context.name(act.kind))</b> \(context.exactly(act.at)): \(act.note)</li>

    """
  }

  private var source: HTML {
    story.source.isEmpty
      ? .empty
      : "<p class=\"meta\">\(context.say(.source, ["source": story.source]))</p>\n"
  }

  private var note: HTML {
    guard !chapter.note.isEmpty else { return .empty }
    let lines = chapter.note.split(separator: "\n", omittingEmptySubsequences: false)
      .map { HTML(text: String($0)) }
    return """
      <aside class="note">
      <p><b>\(context.say(.savedNote))</b><br/>\(lines.joined("<br/>"))</p>
      </aside>

      """
  }
}
