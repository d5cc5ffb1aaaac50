public import Markup
import Text

/// What the program has done since it began, for administrators.
public struct DiagnosticsPage: Sendable {
  /// One number.
  public struct Figure: Sendable {
    /// What it counts, as a sentence in English.
    public var help: String
    /// The number now.
    public var value: Int

    /// Makes a figure.
    public init(_ help: String, _ value: Int) {
      self.help = help
      self.value = value
    }
  }

  private let staff: DeskStaff
  private let figures: [Figure]
  private let busiest: [Figure]

  /// Makes the page of the figures of the page cache, none without one, and of the paths of the
  /// busiest pages with how often each was asked for.
  public init(_ staff: DeskStaff, figures: [Figure], busiest: [Figure]) {
    self.staff = staff
    self.figures = figures
    self.busiest = busiest
  }

  /// The page as a document.
  public func html(in context: PageContext) -> HTML {
    DeskLayout(
      context: context, title: context.say(.diagnostics), staff: staff,
      main: """
        <h2>\(context.say(.pageCache))</h2>
        \(if: figures.isEmpty, "<p>\(context.say(.noPageCache))</p>\n")\(table(figures))\
        \(if: !busiest.isEmpty, "<h2>\(context.say(.busiestPages))</h2>\n")\(table(busiest))
        """
    ).html
  }

  private func table(_ figures: [Figure]) -> HTML {
    guard !figures.isEmpty else { return .empty }
    return """
      <table class="figures" lang="en" dir="ltr">
      <tbody>
      \(figures, row)</tbody>
      </table>

      """
  }

  private func row(_ figure: Figure) -> HTML {
    """
    <tr><th scope="row">\(figure.help)</th><td>\(figure.value)</td></tr>

    """
  }
}
