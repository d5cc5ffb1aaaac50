public import Markup
public import News
import Text

/// Every saved revision of a story, two of which can be compared.
public struct RevisionsPage: Sendable {
  /// The story.
  public var copy: WorkingCopy
  /// Its saved revisions, newest first.
  public var revisions: [SavedRevision]
  /// Pictures that others have taken the place of while the story showed them.
  public var replacements: [PictureReplacement] = []
  /// Whether readers can look up what was changed: nil when the paper allows it for no story.
  public var isLogPublic: Bool?
  /// Whether whoever looks may say so.
  public var mayPublish: Bool

  /// Makes a page.
  public init(
    copy: WorkingCopy, revisions: [SavedRevision], isLogPublic: Bool?, mayPublish: Bool
  ) {
    self.copy = copy
    self.revisions = revisions
    self.isLogPublic = isLogPublic
    self.mayPublish = mayPublish
  }
}

extension RevisionsPage {
  /// The page as a document.
  public func html(for staff: DeskStaff, in context: PageContext) -> HTML {
    DeskLayout(
      context: context, title: "\(context.say(.revisionsTitle)): \(copy.draft.headline)",
      staff: staff, place: .stories,
      main: """
        \(StoryWays(story: copy.id, at: .revisions, context: context).html)\
        \(if: revisions.isEmpty, "<p class=\"none\">\(context.say(.noRevisions))</p>\n")\
        \(if: !revisions.isEmpty, list(context))\
        \(PictureUses(stories: [], replacements: replacements).record(context))\
        \(setting(staff, context))
        """
    ).html
  }

  private func list(_ context: PageContext) -> HTML {
    """
    <form method="get" \
    action="\(link: Links.compare(copy.id))">
    <ol class="lots">
    \(revisions, { row($0, context) })</ol>
    \(if: revisions.count > 1, "<p><button type=\"submit\">\(context.say(.compareTitle))</button></p>\n")\
    </form>

    """
  }

  private func row(_ revision: SavedRevision, _ context: PageContext) -> HTML {
    let number = context.language.number(revision.number)
    let name: HTML = "<bdi>\(revision.by.name)</bdi>"
    let saved =
      revision.by.name.isEmpty
      ? context.when(revision.at)
      : context.say(.savedBy, markup: ["date": context.when(revision.at), "name": name])
    let newest = revisions.first?.number ?? 0
    return """
      <li>
      <p class="head">\(context.say(.revisionNumber, ["number": number])) \
      \(if: revision.published != nil, published(revision, context))</p>
      <p class="meta">\(saved), \(context.say(.wordCount, count: revision.words))</p>
      <p dir="auto">\(revision.why.isEmpty ? revision.headline : revision.why)</p>
      \(if: revisions.count > 1, choices(revision, newest, context))\
      \(if: revision.number != newest, restore(revision, newest, context))</li>

      """
  }

  private func published(_ revision: SavedRevision, _ context: PageContext) -> HTML {
    let number = context.language.number(revision.published ?? 0)
    return "<span class=\"meta\">\(context.say(.publishedAs, ["number": number]))</span>"
  }

  private func choices(
    _ revision: SavedRevision, _ newest: Int, _ context: PageContext
  ) -> HTML {
    let number = revision.number
    return """
      <p class="choices">\
      \(choice("from", .compareFrom, number, isChosen: number == max(newest - 1, 1), context)) \
      \(choice("to", .compareTo, number, isChosen: number == newest, context))</p>

      """
  }

  private func choice(
    _ name: String, _ label: Message, _ number: Int, isChosen: Bool, _ context: PageContext
  ) -> HTML {
    """
    <label for="\(name)-\(number)"><input type="radio" id="\(name)-\(number)" name="\(name)" \
    value="\(number)"\(attribute: "checked", isChosen ? "checked" : nil)/> \
    \(context.say(label))<span class="unseen"> \(number)</span></label>
    """
  }

  private func restore(
    _ revision: SavedRevision, _ newest: Int, _ context: PageContext
  ) -> HTML {
    let title = context.say(.restoreRevisionTitle, ["number": String(revision.number)])
    return """
      <p><a href="\(link: Links.compare(copy.id, from: newest, to: revision.number))" \
      aria-label="\(title)">\(context.say(.restoreRevision))</a></p>

      """
  }

  private func setting(_ staff: DeskStaff, _ context: PageContext) -> HTML {
    guard copy.standing != nil, let isLogPublic else { return .empty }
    let words = context.say(isLogPublic ? .logIsPublic : .logIsHidden)
    return """
      <h2>\(context.say(.logSetting))</h2>
      <p>\(words)</p>
      \(if: mayPublish, switchLog(isLogPublic, staff, context))
      """
  }

  private func switchLog(
    _ isPublic: Bool, _ staff: DeskStaff, _ context: PageContext
  ) -> HTML {
    """
    <form method="post" action="\(link: Links.deskStory(copy.id, "change-log"))">
    \(context.token(staff))\(context.hidden("hidden", isPublic ? "yes" : "no"))\
    <button type="submit">\(context.say(isPublic ? .hideLog : .showLog))</button>
    </form>

    """
  }
}
