public import Markup
import News
import Text
import Times

extension ChangesPage {
  /// The page as a document.
  public func html(in context: PageContext) -> HTML {
    let place = Place.changes(story.address)
    // Without a canonical address: what was put right should not be found by a search engine.
    return Layout(
      context: context, title: "\(context.say(.changesTitle)): \(story.headline)",
      description: context.say(.aboutChanges), feeds: place,
      section: story.address.section, place: place, look: "list",
      main: heading(context) + entries(context) + pages(context)
    ).html
  }

  private var isRetracted: Bool { story.facts.state == .retracted }

  private func heading(_ context: PageContext) -> HTML {
    let place = Place.changes(story.address)
    let title: HTML =
      "<a href=\"\(link: context.links[.story(story.address)])\">\(story.headline)</a>"
    return """
      <header class="opening">
      <p class="kicker">\(context.say(.changesTitle))</p>
      <h1>\(title)</h1>
      <p class="about">\(context.say(isRetracted ? .changesOfRetracted : .aboutChanges))</p>
      <p><a type="application/json" href="\(link: context.links.changesData(story.address))">\
      \(context.say(.changesAsData))</a></p>
      \(FeedLinks(place: place, context: context).html)</header>

      """
  }

  private func entries(_ context: PageContext) -> HTML {
    "<ol class=\"changes\">\n\(log.entries, { entry($0, context) })</ol>\n"
  }

  private func entry(_ entry: ChangeLog.Entry, _ context: PageContext) -> HTML {
    """
    <li class="act-\(entry.act.kind.rawValue)">
    <h2><b>\(context.logName(entry.act.kind))</b></h2>
    <p class="meta">\(context.when(entry.act.at))</p>
    \(if: !entry.act.note.isEmpty, "<p>\(entry.act.note)</p>\n")\
    \(ChangeText(entry: entry, context: context).html)</li>

    """
  }

  private func pages(_ context: PageContext) -> HTML {
    let place = Place.changes(story.address)
    return Steps(
      label: context.say(.moreChanges),
      previous: older.map { (context.links[place, .older($0)], context.say(.older)) },
      next: part == nil ? nil : (context.links[place], context.say(.newestChanges))
    ).html
  }
}

extension PageContext {
  /// What an act is called in a story's log.
  func logName(_ kind: Act.Kind) -> String {
    switch kind {
    case .publish: say(.firstPublished)
    case .edit: say(.smallEdit)
    default: name(kind)
    }
  }

  /// What marks in a difference mean to those who hear them.
  var differenceWords: DifferenceWords {
    DifferenceWords(inserted: say(.addedMark), deleted: say(.removedMark))
  }
}
