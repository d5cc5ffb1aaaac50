public import Markup
public import News
import Text

/// The language versions of a story, and which revision each follows.
public struct TranslationsPage: Sendable {
  /// The story.
  public var story: DeskStory
  /// Its other versions.
  public var versions: [DeskStory]
  /// What is on record of it and of them.
  public var links: [Translation]
  /// Sections where a translation may be begun, by edition.
  public var places: [(edition: Edition, sections: [Section])]
  /// Whether the place that was chosen was refused.
  public var isRefused = false

  /// What is found of the story that this one translates; nil for those who may not say.
  public var choice: Choice?

  /// The search for the story that this one translates.
  public struct Choice: Sendable {
    /// What was searched for; empty for nothing yet.
    public var words = ""
    /// What was found.
    public var found: [DeskStory] = []
    /// Whether whoever chooses comes from the editor and goes back there.
    public var isForEditor = false
    /// Whether the story that was chosen has a version in this edition already.
    public var isRefused = false

    /// Nothing was searched for.
    public init() {}
  }

  /// Makes a page.
  public init(
    story: DeskStory, versions: [DeskStory], links: [Translation],
    places: [(edition: Edition, sections: [Section])]
  ) {
    self.story = story
    self.versions = versions
    self.links = links
    self.places = places
  }
}

extension TranslationsPage {
  /// The page as a document.
  public func html(for staff: DeskStaff, in context: PageContext) -> HTML {
    DeskLayout(
      context: context, title: "\(context.say(.translationsTitle)): \(story.headline)",
      staff: staff, place: .stories,
      main: """
        \(StoryWays(story: story.id, at: .translations, context: context).html)\
        \(origin(staff, context))\(others(staff, context))\
        \(if: !places.isEmpty, form(staff, context))\
        \(choice, { OriginalChoice(story: story.id, choice: $0, context: context).html(staff) })
        """
    ).html
  }

  private var own: Translation? { links.first { $0.story == story.id } }

  private func origin(_ staff: DeskStaff, _ context: PageContext) -> HTML {
    guard let own, let original = versions.first(where: { $0.id == own.original }) else {
      return .empty
    }
    return """
      <h2>\(context.say(.originalIs))</h2>
      <ul class="lots">
      <li>\(head(original, context))\(following(own, story, original, staff, context))</li>
      </ul>

      """
  }

  private func others(_ staff: DeskStaff, _ context: PageContext) -> HTML {
    let others = versions.filter { $0.id != own?.original }
    guard !others.isEmpty else {
      return own == nil ? "<p class=\"none\">\(context.say(.noTranslations))</p>\n" : .empty
    }
    return """
      <h2>\(context.say(.translationsTitle))</h2>
      <ul class="lots">
      \(others, { item($0, staff, context) })</ul>

      """
  }

  private func item(
    _ version: DeskStory, _ staff: DeskStaff, _ context: PageContext
  ) -> HTML {
    let link = links.first { $0.story == version.id && $0.original == story.id }
    let state =
      link.map { following($0, version, story, staff, context) }
      ?? unknown(version, staff, context)
    return "<li>\(head(version, context))\(state)</li>\n"
  }

  private func head(_ version: DeskStory, _ context: PageContext) -> HTML {
    let tag = context.edition(version.edition)?.language ?? context.edition.language
    return """
      <p class="head"><bdi>\(context.languages[tag].ownName)</bdi>: <a lang="\(tag)" dir="auto" \
      href="\(link: Links.deskStory(version.id))">\(version.headline)</a> \
      \(StateWord(state: version.state, context: context).html)</p>

      """
  }

  /// Which revision of the original a version follows, and what came since.
  private func following(
    _ link: Translation, _ version: DeskStory, _ original: DeskStory, _ staff: DeskStaff,
    _ context: PageContext
  ) -> HTML {
    let number = context.language.number
    let tag = context.edition(version.edition)?.language ?? context.edition.language
    let isBehind = link.revision < original.head
    let words = context.say(
      .followsRevision, ["number": number(link.revision), "count": number(original.head)])
    return """
      <p class="\(isBehind ? "wont" : "will")"><bdi>\(context.languages[tag].ownName)</bdi> \(words): \
      \(context.say(isBehind ? .isBehind : .upToDate))</p>
      <p class="meta">\(context.say(
        .savedBy, markup: ["date": context.when(link.at), "name": "<bdi>\(link.by)</bdi>"]))</p>
      \(if: isBehind, changed(link, original, context))\
      \(if: isBehind, mark(version, original, staff, context))
      """
  }

  private func changed(
    _ link: Translation, _ original: DeskStory, _ context: PageContext
  ) -> HTML {
    let compare = Links.compare(original.id, from: link.revision, to: original.head)
    return "<p><a href=\"\(link: compare)\">\(context.say(.whatChangedSince))</a></p>\n"
  }

  private func unknown(
    _ version: DeskStory, _ staff: DeskStaff, _ context: PageContext
  ) -> HTML {
    """
    <p class="meta">\(context.say(.followsNothing))</p>
    \(if: story.head > 0, mark(version, story, staff, context))
    """
  }

  private func mark(
    _ version: DeskStory, _ original: DeskStory, _ staff: DeskStaff, _ context: PageContext
  ) -> HTML {
    guard staff.account.may(.write, in: version.edition, section: version.section) else {
      return .empty
    }
    let number = context.language.number(original.head)
    return """
      <form method="post" action="\(link: Links.follow(version.id))">
      \(context.token(staff))\(context.hidden("original", String(original.id.rawValue)))\
      \(context.hidden("revision", String(original.head)))\
      \(context.hidden("back", String(story.id.rawValue)))\
      <button type="submit">\(context.say(.markFollowing, ["number": number]))</button>
      </form>

      """
  }

  private func form(_ staff: DeskStaff, _ context: PageContext) -> HTML {
    """
    <form class="idea" method="post" action="\(link: Links.deskStory(story.id, "translations"))">
    <h2>\(context.say(.beginTranslation))</h2>
    <p class="hint">\(context.say(.beginTranslationHelp))</p>
    \(context.token(staff))\
    <p><label for="place">\(context.say(.translationPlace))</label>
    <select id="place" name="place"\(if: isRefused, described)>
    \(option("", "—", ""))\(places, { group($0.edition, $0.sections, context) })</select></p>
    \(if: isRefused, refusal(context))\
    <p><button type="submit">\(context.say(.beginIt))</button></p>
    </form>

    """
  }

  private var described: HTML {
    " aria-invalid=\"true\" aria-describedby=\"place-fault\""
  }

  private func refusal(_ context: PageContext) -> HTML {
    "<p class=\"fault\" id=\"place-fault\">\(context.say(.translationPlaceFault))</p>\n"
  }

  private func group(
    _ edition: Edition, _ sections: [Section], _ context: PageContext
  ) -> HTML {
    """
    <optgroup label="\(context.languages[edition.language].ownName)">
    \(sections, { option("s\($0.id.rawValue)", $0.name, "") })</optgroup>

    """
  }
}
