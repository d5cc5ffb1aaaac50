public import Markup
public import News
import Text

/// The desk's first page: the newest stories of every edition, to be opened.
public struct DeskPage: Sendable {
  /// The newest stories of one edition.
  public struct Column: Sendable {
    /// The edition.
    public var edition: Edition
    /// Its stories, newest first.
    public var stories: [StorySummary]

    /// Makes a column.
    public init(edition: Edition, stories: [StorySummary]) {
      self.edition = edition
      self.stories = stories
    }
  }

  private let staff: DeskStaff
  private let columns: [Column]

  /// Makes the page.
  public init(_ staff: DeskStaff, columns: [Column]) {
    self.staff = staff
    self.columns = columns
  }

  /// The page as a document.
  public func html(in context: PageContext) -> HTML {
    let role = context.say(staff.account.role.message)
    return DeskLayout(
      context: context, title: context.say(.desk), staff: staff,
      main: """
        <p class="standfirst"><bdi>\(staff.account.name)</bdi>, \(role)\(diagnostics(context))</p>
        \(if: mayEdit, finder(context))<h2>\(context.say(.newestStories))</h2>
        <div class="columns">
        \(columns, { column($0, context) })</div>

        """
    ).html
  }

  private func diagnostics(_ context: PageContext) -> HTML {
    guard staff.account.role == .administrator else { return .empty }
    return " · <a href=\"\(link: Links.diagnostics)\">\(context.say(.diagnostics))</a>"
  }

  private var mayEdit: Bool { staff.account.role.mayPublish }

  private func finder(_ context: PageContext) -> HTML {
    """
    <form class="finder" method="get" action="\(link: Links.editStory())">
    <label for="story">\(context.say(.storyAt))</label>
    <input id="story" name="story" dir="ltr" required="required"/>
    <button type="submit">\(context.say(.openStory))</button>
    </form>

    """
  }

  private func column(_ column: Column, _ context: PageContext) -> HTML {
    let language = context.languages[column.edition.language]
    return """
      <section>
      <h3 lang="\(language.tag)" dir="\(language.direction.rawValue)">\(language.ownName)</h3>
      \(if: column.stories.isEmpty, "<p>\(context.say(.noStoriesHere))</p>\n")<ul>
      \(column.stories, { item($0, column.edition, context) })</ul>
      </section>

      """
  }

  private func item(_ story: StorySummary, _ edition: Edition, _ context: PageContext) -> HTML {
    let link = Links(edition)[.story(story.address)]
    return """
      <li><a lang="\(edition.language)" dir="auto" \
      href="\(link: mayEdit ? Links.editStory(link.address) : link)">\(story.headline)</a>
      <p class="time">\(context.when(story.updated))</p></li>

      """
  }
}
