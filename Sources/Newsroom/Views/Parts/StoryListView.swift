import Markup
import News
import Times

extension PageContext {
  /// The newest stories as a column: the time of each under the day's heading.
  func column(_ stories: [StorySummary], headings level: Int) -> HTML {
    var html = HTML.empty
    var start = stories.startIndex
    while start < stories.endIndex {
      let date = edition.zone.date(at: stories[start].published)
      let end =
        stories[start...].firstIndex { edition.zone.date(at: $0.published) != date }
        ?? stories.endIndex
      html += day(date, stories[start..<end], level)
      start = end
    }
    return html
  }

  private func day(_ date: CivilDate, _ stories: ArraySlice<StorySummary>, _ level: Int) -> HTML {
    let heading: HTML =
      level == 2
      ? "<h2 class=\"daymark\">\(day(date))</h2>" : "<h3 class=\"daymark\">\(day(date))</h3>"
    return """
      \(heading)
      <ul class="times">
      \(stories, timed)</ul>

      """
  }

  private func timed(_ story: StorySummary) -> HTML {
    """
    <li><p class="meta">\(clock(story.published))</p>
    <p class="head">\(headline(story))</p></li>

    """
  }

  /// A list of plain links to stories with their dates.
  func headlines(_ stories: [StorySummary], dated: Bool = true) -> HTML {
    stories.isEmpty ? .empty : "<ul class=\"heads\">\n\(stories, { item($0, dated) })</ul>\n"
  }

  private func item(_ story: StorySummary, _ dated: Bool) -> HTML {
    """
    <li><p class="head">\(headline(story))</p>\
    \(if: dated, "<p class=\"meta\">\(when(story.published))</p>")</li>

    """
  }

  /// The name of a story's section as a link to it.
  func section(of story: StorySummary) -> HTML {
    "<a href=\"\(link: links[.section(story.address.section)])\">\(story.sectionName)</a>"
  }

  /// The headline as a link to its story.
  func headline(_ story: StorySummary) -> HTML {
    "<a href=\"\(link: links[.story(story.address)])\">\(story.headline)</a>"
  }
}
