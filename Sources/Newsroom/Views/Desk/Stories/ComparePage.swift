public import Markup
public import News
import Text

/// The difference of two saved revisions of a story, in its text and as readers would see it.
public struct ComparePage: Sendable {
  /// A revision with its text.
  public struct Side: Sendable {
    /// The revision.
    public var revision: SavedRevision
    /// Its text.
    public var draft: StoryDraft
    /// The body as readers would see it; nil when it could not be made ready.
    public var body: String?

    /// Makes a side.
    public init(revision: SavedRevision, draft: StoryDraft, body: String?) {
      self.revision = revision
      self.draft = draft
      self.body = body
    }
  }

  /// The story.
  public var story: ID<Story>
  /// Where the difference begins.
  public var from: Side
  /// Where it ends.
  public var to: Side
  /// The number of the newest revision.
  public var head: Int
  /// Whether whoever looks may make the second revision the newest.
  public var mayRestore: Bool
  /// The reason as it was typed, and whether somebody saved meanwhile.
  public var refused: (why: String, isConflict: Bool)?

  /// Makes a page.
  public init(story: ID<Story>, from: Side, to: Side, head: Int, mayRestore: Bool) {
    self.story = story
    self.from = from
    self.to = to
    self.head = head
    self.mayRestore = mayRestore
  }
}

extension ComparePage {
  /// The page as a document.
  public func html(for staff: DeskStaff, in context: PageContext) -> HTML {
    DeskLayout(
      context: context,
      title: to.draft.headline,
      staff: staff, place: .stories,
      main: """
        \(StoryWays(story: story, at: nil, context: context).html)\
        <p class="standfirst">\(compared(context))</p>
        \(if: conflict, "<p class=\"fault\">\(savedMeanwhile(context))</p>\n")\
        \(difference(context))\
        \(if: mayRestore && to.revision.number != head, restore(staff, context))
        """
    ).html
  }

  private func compared(_ context: PageContext) -> String {
    let number = context.language.number
    return context.say(
      .compared, ["from": number(from.revision.number), "to": number(to.revision.number)])
  }

  private var conflict: Bool { refused?.isConflict ?? false }

  private func savedMeanwhile(_ context: PageContext) -> String {
    context.say(.savedMeanwhile, ["number": context.language.number(head)])
  }

  private func difference(_ context: PageContext) -> HTML {
    let (old, new) = (from.draft, to.draft)
    guard old != new else { return "<p class=\"none\">\(context.say(.sameRevisions))</p>\n" }
    let source = TextDifference(from: old.written, to: new.written)
    let fields = TextDifference(from: old.otherFields, to: new.otherFields)
    return """
      \(line(.headlineField, old.headline, new.headline, context))\
      \(line(.standfirstField, old.standfirst, new.standfirst, context))\
      \(if: !source.isEmpty, rendered(context))\
      \(if: !source.isEmpty, block(.inSource, source, context))\
      \(if: !fields.isEmpty, block(.otherFields, fields, context))
      """
  }

  private func line(
    _ name: Message, _ old: String, _ new: String, _ context: PageContext
  ) -> HTML {
    guard old != new else { return .empty }
    return block(name, TextDifference(from: old, to: new), context)
  }

  private func block(
    _ name: Message, _ difference: TextDifference, _ context: PageContext
  ) -> HTML {
    """
    <h2>\(context.say(name))</h2>
    <div class="difference source" dir="auto">\(difference.html(context.differenceWords))</div>

    """
  }

  private func rendered(_ context: PageContext) -> HTML {
    guard let old = from.body, let new = to.body, old != new else { return .empty }
    let language = context.languages[to.draft.language ?? to.draft.edition]
    return """
      <h2>\(context.say(.asRendered))</h2>
      <div class="difference body" lang="\(language.tag)" dir="\(language.direction.rawValue)">
      \(HTMLDifference(from: old, to: new, context.differenceWords).html)</div>

      """
  }

  private func restore(_ staff: DeskStaff, _ context: PageContext) -> HTML {
    let number = to.revision.number
    return """
      <form class="restore" method="post" action="\(link: Links.restore(story))">
      <h2>\(context.say(.restoreRevisionTitle, ["number": context.language.number(number)]))</h2>
      <p class="hint">\(context.say(.restoreHelp))</p>
      \(context.token(staff))\(context.hidden("revision", String(number)))\
      \(context.hidden("base", String(head)))\
      <p><label for="why">\(context.say(.restoreWhy))</label>
      <input id="why" name="why" dir="auto" value="\(refused?.why ?? "")"/></p>
      <p><button type="submit">\(context.say(.restoreRevision))</button></p>
      </form>

      """
  }
}

extension StoryDraft {
  /// The text as it was written.
  fileprivate var written: String {
    switch body {
    case .markdown(let text), .html(let text): text
    }
  }

  /// What else there is of words, a line each.
  fileprivate var otherFields: String {
    let names = byline.map { credit in
      switch credit {
      case .staff: "*"
      case .person(let name, let role): role.isEmpty ? name : "\(name), \(role)"
      case .agency(let name): name
      }
    }
    let lines =
      [kicker, dateline, section, slug] + names + topics
      + [source, usageText, social.title, social.description]
      + [picture?.reference, picture?.alt, picture?.caption, picture?.credit].compactMap(\.self)
    return lines.filter { !$0.isEmpty }.joined(separator: "\n")
  }
}
