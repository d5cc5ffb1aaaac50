import Markup
import News
import Text
import Times

/// The story itself: from the section above the headline to the topics below the text.
struct StoryArticle {
  let page: StoryPage
  let context: PageContext
  private var story: Story { page.story }
  private var summary: StorySummary { page.story.summary }

  var html: HTML {
    """
    <article class="article"\(foreign)>
    <header class="opening">
    \(kicker)<h1>\(summary.headline)</h1>
    \(if: !summary.standfirst.isEmpty, "<p class=\"standfirst\">\(summary.standfirst)</p>\n")\
    </header>
    <div class="credits">
    \(byline)\(dateline)\(times)\(corrected)\(talk)\(star)</div>
    \(PictureView(summary.picture, sizes: Self.sizes, isFirst: true), picture)\
    <div class="body">
    \(StoryText(story: story, languages: context.languages).html)
    </div>
    \(ending)</article>

    """
  }

  /// The way down to what readers say.
  private var talk: HTML {
    guard let comments = page.comments, comments.count > 0 else { return .empty }
    return """
      <p class="talk"><a href="#comments">\
      \(context.say(.commentCount, count: comments.count))</a></p>

      """
  }

  private var star: HTML {
    page.isPreview ? .empty : StarButton(story: summary, context: context).html
  }

  private static let sizes = "(min-width: 64rem) 44rem, (min-width: 48rem) 42rem, 100vw"

  private func picture(_ view: PictureView) -> HTML {
    "\(BodyPicture(view, language: context.language).html)\n"
  }

  /// The language of the text when it is not the edition's.
  private var foreign: HTML {
    guard story.language != context.edition.language else { return .empty }
    let direction = context.languages[story.language].direction.rawValue
    return " lang=\"\(story.language)\" dir=\"\(direction)\""
  }

  private var kicker: HTML {
    let section = context.section(of: summary)
    return summary.kicker.isEmpty || summary.kicker == summary.sectionName
      ? "<p class=\"kicker\">\(section)</p>\n"
      : "<p class=\"kicker\">\(section) · \(summary.kicker)</p>\n"
  }

  private var byline: HTML {
    let names = BylineView(byline: summary.byline, context: context).linked
    return names.isEmpty ? .empty : "<p class=\"byline\">\(names)</p>\n"
  }

  private var dateline: HTML {
    story.dateline.isEmpty ? .empty : "<p class=\"dateline\">\(story.dateline)</p>\n"
  }

  private var times: HTML {
    """
    <p class="time">\
    \(context.say(.published, markup: ["date": context.when(summary.published)]))</p>
    \(if: summary.updated > summary.published, updated)
    """
  }

  private var updated: HTML {
    """
    <p class="time">\(context.say(.updated, markup: ["date": context.when(summary.updated)]))</p>

    """
  }

  /// The notice above the text that the text was corrected; what was wrong stands below it.
  private var corrected: HTML {
    guard let last = story.acts.last(where: { $0.kind == .correct }) else { return .empty }
    return """
      <p class="corrected">\
      \(context.say(.wasCorrected, markup: ["date": context.exactly(last.at)])) \
      <a href="#changes">\(context.say(.seeChanges))</a></p>

      """
  }
}

extension StoryArticle {
  private var ending: HTML {
    "<footer class=\"ending\">\n\(changes)\(source)\(topics)</footer>\n"
  }

  private var changes: HTML {
    let acts = story.acts.filter { $0.kind != .publish && $0.kind != .edit && !$0.note.isEmpty }
    guard !acts.isEmpty else { return log }
    return """
      <section class="changes" id="changes" aria-labelledby="changes-title">
      <h2 id="changes-title">\(context.say(.changes))</h2>
      <ul>
      \(acts.reversed(), change)</ul>
      \(log)</section>

      """
  }

  /// The way to everything that was done to a story that is not as it was first.
  private var log: HTML {
    guard page.hasLog, story.revision > 1 || !story.acts.isEmpty else { return .empty }
    return """
      <p class="log"><a href="\(link: context.links[.changes(summary.address)])">\
      \(context.say(.allChanges))</a></p>

      """
  }

  private func change(_ act: Act) -> HTML {
    """
    <li class="act-\(act.kind.rawValue)"><p><b>\(context.name(act.kind))</b> \
    \(context.exactly(act.at))</p>
    <p>\(act.note)</p></li>

    """
  }

  private var source: HTML {
    story.source.isEmpty
      ? .empty
      : "<p class=\"source\">\(context.say(.source, ["source": story.source]))</p>\n"
  }

  private var topics: HTML {
    guard !story.topics.isEmpty else { return .empty }
    return """
      <nav class="topics" aria-labelledby="topics-title">
      <h2 id="topics-title">\(context.say(.topics))</h2>
      <ul>
      \(story.topics, topic)</ul>
      </nav>

      """
  }

  private func topic(_ topic: Topic) -> HTML {
    """
    <li><a rel="tag" href="\(link: context.links[.topic(topic.slug)])">\(topic.name)</a></li>

    """
  }
}
