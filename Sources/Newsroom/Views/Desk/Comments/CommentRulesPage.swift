public import Markup
public import News
import Text

/// How sections take comments: a form for each.
public struct CommentRulesPage: Sendable {
  let staff: DeskStaff
  /// The sections with their editions and rules.
  public var sections: [(edition: Edition, section: Section, rule: CommentRule)] = []
  /// The section whose form was refused, with what was typed.
  public var fault: (section: ID<Section>, mode: String, days: String)?
  /// Whether a rule was just saved.
  public var isSaved = false

  /// Makes a page.
  public init(_ staff: DeskStaff) {
    self.staff = staff
  }

  /// The page as a document.
  public func html(in context: PageContext) -> HTML {
    DeskLayout(
      context: context, title: context.say(.commentRules), staff: staff, place: .comments,
      main: """
        \(if: isSaved, "<p class=\"done\" role=\"status\">\(context.say(.accountSaved))</p>\n")\
        <p class="standfirst">\(context.say(.commentRulesHelp))</p>
        \(sections, { form($0.edition, $0.section, $0.rule, context) })
        """
    ).html
  }

  private func form(
    _ edition: Edition, _ section: Section, _ rule: CommentRule, _ context: PageContext
  ) -> HTML {
    let id = String(section.id.rawValue)
    let typed = fault?.section == section.id ? fault : nil
    let mode = typed?.mode ?? rule.mode.rawValue
    let days = typed?.days ?? rule.days.map { String($0) } ?? ""
    return """
      <form class="paper" method="post" action="\(link: Links.deskComments("rules"))">
      <h2><bdi lang="\(edition.language)">\(section.name)</bdi> · <bdi>\(edition.name)</bdi></h2>
      \(context.token(staff))\(context.hidden("section", id))\
      <p class="field"><label for="mode-\(id)">\(context.say(.commentMode))</label>
      <select id="mode-\(id)" name="mode">
      \(CommentRule.Mode.allCases, { $0.option(isChosen: $0.rawValue == mode, context) })</select></p>
      <p class="field"><label for="days-\(id)">\(context.say(.commentDays))</label>
      <input id="days-\(id)" name="days" inputmode="numeric" value="\(days)"\
      \(attribute: "aria-invalid", typed == nil ? nil : "true")\
      \(attribute: "aria-describedby", typed == nil ? nil : "days-\(id)-wrong")/>
      \(if: typed != nil, wrong(id, context))</p>
      <p><button type="submit">\(context.say(.paperSave))</button></p>
      </form>

      """
  }

  private func wrong(_ id: String, _ context: PageContext) -> HTML {
    let words = context.say(
      .policyNumber,
      ["least": context.language.number(1), "most": context.language.number(3_650)])
    return "<span class=\"wrong\" id=\"days-\(id)-wrong\">\(words)</span>\n"
  }
}
