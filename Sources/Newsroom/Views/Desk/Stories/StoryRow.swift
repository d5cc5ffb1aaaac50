import Markup
import News
import Text
import Times

/// A story as one line of a list of the desk; on a narrow screen, as a card.
struct StoryRow {
  let story: DeskStory
  let section: Section?
  let isSelected: Bool
  let context: PageContext

  var html: HTML {
    let id = String(story.id.rawValue)
    return """
      <li>
      <label class="pick" for="s\(id)"><input type="checkbox" id="s\(id)" name="story" \
      value="\(id).\(story.head)"\(attribute: "checked", isSelected ? "checked" : nil)/>\
      <span class="unseen">\(context.say(.selectStory, ["headline": story.headline]))</span></label>
      <p class="head"><a lang="\(language)" dir="auto" \
      href="\(link: Links.deskStory(story.id))">\(headline)</a></p>
      <p class="standing">\(StateWord(state: story.state, context: context).html)\
      \(if: hasUnpublishedChanges, " <b>\(context.say(.unpublishedChanges))</b>")</p>
      <p class="place"><bdi>\(section?.name ?? "")</bdi> \
      <span class="meta">\(context.languages[language].ownName)</span></p>
      <p class="owner"><bdi>\(story.owner?.name ?? context.say(.nobody))</bdi></p>
      <p class="length">\(context.say(.wordCount, count: story.words))\
      \(if: story.pictures > 0, " · \(context.say(.pictureCount, count: story.pictures))")</p>
      <p class="meta">\(saved)</p>
      \(times)</li>

      """
  }

  private var language: String {
    context.edition(story.edition)?.language ?? context.edition.language
  }

  private var headline: String {
    story.headline.allSatisfy(\.isWhitespace) ? "—" : story.headline
  }

  private var hasUnpublishedChanges: Bool {
    story.facts.published != nil && story.live != nil && story.live != story.head
  }

  private var saved: HTML {
    let name: HTML = "<bdi>\(story.savedBy)</bdi>"
    guard !story.savedBy.isEmpty else { return context.when(story.saved) }
    return context.say(.savedBy, markup: ["date": context.when(story.saved), "name": name])
  }

  /// What will happen to it by itself, in the time of its edition.
  private var times: HTML {
    let now = context.now
    let scheduled = story.scheduled ?? story.facts.published.flatMap { $0 > now ? $0 : nil }
    let embargo = story.embargo.flatMap { $0 > now ? $0 : nil }
    guard scheduled != nil || embargo != nil else { return .empty }
    let lines: [HTML] = [
      scheduled.map { context.say(.scheduledFor, markup: ["date": exactly($0)]) },
      embargo.map { context.say(.embargoUntil, markup: ["date": exactly($0)]) },
    ].compactMap(\.self)
    return "<p class=\"due\">\(lines.joined(" · "))</p>\n"
  }

  private func exactly(_ instant: Instant) -> HTML {
    context.exactly(instant, in: context.edition(story.edition)?.zone ?? context.edition.zone)
  }
}

/// How far the work on a story has come: a word and a shape.
struct StateWord {
  let state: StoryState
  let context: PageContext

  var html: HTML {
    """
    <span class="state state-\(state.rawValue)">\(context.say(state.message))</span>
    """
  }
}

extension PageContext {
  /// An instant in full, in a zone of its own.
  func exactly(_ instant: Instant, in zone: Zone) -> HTML {
    """
    <time datetime="\(ISO8601.string(instant, in: zone))">\(language.dateTime(instant, zone))</time>
    """
  }
}
