public import Markup
public import News
import Text
import Times

/// The line with breaking news of an edition.
public struct BreakingPage: Sendable {
  private let bar: BreakingBar?
  private let form: PaperForm

  /// Makes the page; the form has `words`, `address`, `until`.
  ///
  /// `bar` is the one that readers see now.
  public init(_ bar: BreakingBar?, form: PaperForm) {
    self.bar = bar
    self.form = form
  }

  /// The page as a document.
  public func html(for frame: PaperFrame, in context: PageContext) -> HTML {
    let language = frame.edition?.language ?? ""
    let zone = frame.edition?.zone ?? .utc
    let action = Links.deskPaper(language, "breaking")
    let fields = PaperFields(form: form, context: context)
    return PaperLayout(
      frame: frame, context: context, title: context.say(.paperBreaking), place: .breaking,
      form: form,
      main: """
        <p>\(state(zone, context))</p>
        <form class="paper" method="post" action="\(link: action)">
        \(fields.hidden(frame.staff))\(fields.line("words", .paperWords, language: language))\
        \(fields.line("address", .paperLeadsTo, hint: .paperLeadsToHint, direction: "ltr"))\
        \(fields.time("until", context.say(.paperEndHint, ["zone": zone.name])))\
        \(fields.submit())</form>
        \(if: bar != nil, down(fields, action, frame))
        """
    ).html
  }

  private func state(_ zone: Zone, _ context: PageContext) -> HTML {
    guard let bar else { return HTML(text: context.say(.paperNoBar)) }
    let date: HTML = """
      <time datetime="\(ISO8601.string(bar.until, in: zone))">\
      \(context.language.dateTime(bar.until, zone))</time>
      """
    return context.say(.paperBarIsUp, markup: ["date": date])
  }

  private func down(_ fields: PaperFields, _ action: Link, _ frame: PaperFrame) -> HTML {
    """
    <form class="paper" method="post" action="\(link: Links.deskPaper(action, "end"))">
    \(fields.hidden(frame.staff))\(fields.submit(.paperTakeDown))</form>

    """
  }
}
