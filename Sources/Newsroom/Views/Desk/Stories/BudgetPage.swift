public import Markup
public import News
import Text
public import Times

/// What is planned for some days, by section, and the form that adds an idea.
public struct BudgetPage: Sendable {
  /// The days that are shown, in order.
  public var days: [CivilDate]
  /// What is planned for them.
  public var stories: [DeskStory]
  /// The sections of each edition.
  public var sections: [ID<Edition>: [Section]]
  /// Whether whoever looks may add an idea.
  public var mayAdd: Bool
  /// The idea as it was typed.
  public var idea: Idea
  /// The fields of the idea that cannot be taken.
  public var faults: Set<String> = []

  /// An idea as the form has it.
  public struct Idea: Sendable, Hashable {
    /// The working headline.
    public var headline = ""
    /// The section as `s12`.
    public var section = ""
    /// The day as `2026-11-28`.
    public var day = ""
    /// The planned words.
    public var words = ""
    /// The planned pictures.
    public var pictures = ""

    /// An empty form.
    public init() {}
  }

  /// Makes a page.
  public init(
    days: [CivilDate], stories: [DeskStory], sections: [ID<Edition>: [Section]], mayAdd: Bool,
    idea: Idea
  ) {
    self.days = days
    self.stories = stories
    self.sections = sections
    self.mayAdd = mayAdd
    self.idea = idea
  }
}

extension BudgetPage {
  /// The page as a document.
  public func html(for staff: DeskStaff, in context: PageContext) -> HTML {
    DeskLayout(
      context: context, title: context.say(.deskBudget), staff: staff, place: .budget,
      main: """
        \(chooser(context))\(days, { day($0, context) })\(steps(context))\
        \(if: mayAdd, form(staff, context))
        """
    ).html
  }

  private func chooser(_ context: PageContext) -> HTML {
    """
    <form class="filter" method="get" action="\(link: Links.budget)">
    <p><label for="day">\(context.say(.otherDay))</label>
    <input id="day" name="day" type="date" value="\(days.first.map(ISO8601.string) ?? "")"/></p>
    <p><button type="submit">\(context.say(.applyFilter))</button></p>
    </form>

    """
  }

  private func steps(_ context: PageContext) -> HTML {
    guard let first = days.first, let last = days.last else { return .empty }
    return Steps(
      label: context.say(.otherDay),
      previous: (Links.budget(first.adding(days: -1)), context.say(.previousDay)),
      next: (Links.budget(last.adding(days: 1)), context.say(.nextDay))
    ).html
  }

  private func day(_ day: CivilDate, _ context: PageContext) -> HTML {
    let planned = stories.filter { $0.plan?.day == day }
    return """
      <section>
      <h2>\(context.say(.plannedFor, markup: ["day": context.day(day)]))</h2>
      \(if: planned.isEmpty, "<p class=\"none\">\(context.say(.nothingPlanned))</p>\n")\
      \(context.editions, { edition($0, planned, context) })</section>

      """
  }

  private func edition(
    _ edition: Edition, _ planned: [DeskStory], _ context: PageContext
  ) -> HTML {
    let own = planned.filter { $0.edition == edition.id }
    guard !own.isEmpty else { return .empty }
    let language = context.languages[edition.language]
    return """
      <h3><bdi lang="\(language.tag)">\(language.ownName)</bdi></h3>
      \(sections[edition.id] ?? [], { section($0, own, context) })
      """
  }

  private func section(
    _ section: Section, _ planned: [DeskStory], _ context: PageContext
  ) -> HTML {
    let own = planned.filter { $0.section == section.id }
    guard !own.isEmpty else { return .empty }
    return """
      <table class="budget">
      <caption><bdi>\(section.name)</bdi></caption>
      <tbody>
      \(own, { row($0, context) })</tbody>
      \(if: own.count > 1, sum(own, context))</table>

      """
  }

  private func sum(_ stories: [DeskStory], _ context: PageContext) -> HTML {
    """
    <tfoot>
    <tr><th scope="row">\(context.say(.sectionSum))</th><td></td><td></td>\
    <td>\(amounts(stories, context))</td></tr>
    </tfoot>

    """
  }

  private func row(_ story: DeskStory, _ context: PageContext) -> HTML {
    """
    <tr><th scope="row"><a dir="auto" href="\(link: Links.deskStory(story.id))">\
    \(story.headline)</a></th>
    <td>\(StateWord(state: story.state, context: context).html)</td>
    <td><bdi>\(story.owner?.name ?? context.say(.nobody))</bdi></td>
    <td>\(amounts([story], context))</td></tr>

    """
  }

  /// What is written of what is planned; where nothing is planned, what is written.
  private func amounts(_ stories: [DeskStory], _ context: PageContext) -> HTML {
    let written = (stories.map(\.words).reduce(0, +), stories.map(\.pictures).reduce(0, +))
    let planned = (
      stories.map { $0.plan?.words ?? 0 }.reduce(0, +),
      stories.map { $0.plan?.pictures ?? 0 }.reduce(0, +)
    )
    let number = context.language.number
    let words =
      planned.0 == 0
      ? context.say(.wordCount, count: written.0)
      : context.say(.wordsOf, ["written": number(written.0), "planned": number(planned.0)])
    let pictures =
      planned.1 == 0
      ? context.say(.pictureCount, count: written.1)
      : context.say(.picturesOf, ["written": number(written.1), "planned": number(planned.1)])
    let isShort = written.0 < planned.0 || written.1 < planned.1
    return """
      <span class="\(isShort ? "short" : "met")">\(words)</span>\
      \(if: written.1 + planned.1 > 0, " · \(pictures)")
      """
  }
}
