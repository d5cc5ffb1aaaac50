public import Markup
public import News
import Text

/// What changed in a story since a reader saved it: what was done, in sentences, and the words that
/// went and came.
public struct SavedChangesPage: Sendable {
  /// The entry of the list.
  public var entry: SavedEntry
  /// The story.
  public var story: StorySummary
  /// The text as it was and as it is; nil when there is nothing to compare, or nothing to be shown.
  public var texts: (before: PublishedText, now: PublishedText)?

  /// Makes a page.
  public init(
    entry: SavedEntry, story: StorySummary, texts: (before: PublishedText, now: PublishedText)?
  ) {
    self.entry = entry
    self.story = story
    self.texts = texts
  }

  /// The page as a document.
  public func html(in context: PageContext) -> HTML {
    let links = context.edition(story.address.edition).map(Links.init) ?? context.links
    return ReaderLayout(
      context: context, title: context.say(.savedChangesTitle),
      main: """
        <p class="head" dir="auto"><a href="\(link: links[.story(story.address)])">\
        \(story.headline)</a></p>
        <p class="meta">\(context.say(.savedOn, markup: ["date": context.when(entry.saved)]))</p>
        <ul class="log-since">
        \(entry.changes, { act($0, context) })</ul>
        \(difference(context))<p><a href="\(link: context.links.saved)">\
        \(context.say(.toSavedList))</a></p>

        """
    ).html
  }

  private func act(_ act: Act, _ context: PageContext) -> HTML {
    """
    <li><b>\(context.name(act.kind))</b> <span class="meta">\(context.when(act.at))</span>\
    \(if: !act.note.isEmpty, "<br/><span dir=\"auto\">\(act.note)</span>")</li>

    """
  }

  private func difference(_ context: PageContext) -> HTML {
    guard let texts else { return .empty }
    let entry = ChangeLog.Entry(
      act: Act(kind: .update, at: entry.saved), revision: 0, text: texts.now,
      before: texts.before)
    return ChangeText(entry: entry, context: context).html
  }
}
