public import Markup
import Moderation
public import News
import Text

/// How many comments were written and taken away, month by month, and why.
public struct CommentTallyPage: Sendable {
  /// A month.
  public struct Month: Sendable {
    /// The year.
    public var year: Int
    /// The month, from 1.
    public var month: Int
    /// How many were written.
    public var posted: Int
    /// How many people took away, by why.
    public var byPeople: [RemovalReason: Int]
    /// How many the phases refused, by the phase.
    public var byPhases: [String: Int]

    /// Makes a month.
    public init(
      year: Int, month: Int, posted: Int, byPeople: [RemovalReason: Int],
      byPhases: [String: Int]
    ) {
      self.year = year
      self.month = month
      self.posted = posted
      self.byPeople = byPeople
      self.byPhases = byPhases
    }
  }

  private let months: [Month]

  /// Makes a page of months, the newest first.
  public init(months: [Month]) {
    self.months = months
  }

  /// The page as a document.
  public func html(in context: PageContext) -> HTML {
    Layout(
      context: context, title: context.say(.commentTally),
      description: context.say(.tallyHelp), canonical: context.links.commentTally, look: "list",
      main: """
        <header class="opening">
        <h1>\(context.say(.commentTally))</h1>
        <p class="about">\(context.say(.tallyHelp))</p>
        </header>
        \(if: months.isEmpty, "<p class=\"none\">\(context.say(.tallyNothing))</p>\n")\
        \(months, { section($0, context) })
        """
    ).html
  }

  private func section(_ month: Month, _ context: PageContext) -> HTML {
    let people = RemovalReason.allCases.compactMap { reason in
      month.byPeople[reason].map { (reason.title(in: context), $0) }
    }
    let phases = ModerationPhase.Name.allCases.compactMap { phase in
      month.byPhases[phase.rawValue].map { (context.say(phase.message), $0) }
    }
    return """
      <section class="tally">
      <h2>\(context.language.month(month.month, year: month.year))</h2>
      <table>
      \(row("th", context.say(.tallyPosted), month.posted, context))\
      \(row("th", context.say(.tallyByPeople), people.map(\.1).reduce(0, +), context))\
      \(people, { row("td", $0.0, $0.1, context) })\
      \(row("th", context.say(.tallyByPhases), phases.map(\.1).reduce(0, +), context))\
      \(phases, { row("td", $0.0, $0.1, context) })</table>
      </section>

      """
  }

  private func row(
    _ cell: String, _ words: String, _ count: Int, _ context: PageContext
  ) -> HTML {
    let number = context.language.number(count)
    guard cell == "th" else { return "<tr><td>\(words)</td><td>\(number)</td></tr>\n" }
    return "<tr><th scope=\"row\">\(words)</th><td>\(number)</td></tr>\n"
  }
}
