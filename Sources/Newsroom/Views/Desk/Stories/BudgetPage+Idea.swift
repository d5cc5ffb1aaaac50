import Markup
import News
import Text

extension BudgetPage {
  /// The form that adds an idea.
  func form(_ staff: DeskStaff, _ context: PageContext) -> HTML {
    """
    <form class="idea" method="post" action="\(link: Links.budget)">
    <h2>\(context.say(.addIdea))</h2>
    \(context.token(staff))\
    \(field("headline", .ideaHeadline, idea.headline, "text", .ideaHeadlineFault, context))\
    \(place(staff, context))\
    \(field("day", .ideaDay, idea.day, "date", .ideaDayFault, context))\
    \(field("words", .ideaWords, idea.words, "number", .ideaNumberFault, context))\
    \(field("pictures", .ideaPictures, idea.pictures, "number", .ideaNumberFault, context))\
    <p><button type="submit">\(context.say(.addIdea))</button></p>
    </form>

    """
  }

  private func field(
    _ name: String, _ label: Message, _ value: String, _ type: String, _ fault: Message,
    _ context: PageContext
  ) -> HTML {
    """
    <p><label for="idea-\(name)">\(context.say(label))</label>
    <input id="idea-\(name)" name="\(name)" type="\(type)" \
    value="\(value)"\(if: type == "text", " dir=\"auto\"")\(if: type == "number", " min=\"0\"")\
    \(described(name))/></p>
    \(refusal(name, fault, context))
    """
  }

  private func described(_ name: String) -> HTML {
    guard faults.contains(name) else { return .empty }
    return " aria-invalid=\"true\" aria-describedby=\"idea-\(name)-fault\""
  }

  private func refusal(_ name: String, _ fault: Message, _ context: PageContext) -> HTML {
    guard faults.contains(name) else { return .empty }
    return "<p class=\"fault\" id=\"idea-\(name)-fault\">\(context.say(fault))</p>\n"
  }

  private func place(_ staff: DeskStaff, _ context: PageContext) -> HTML {
    """
    <p><label for="idea-section">\(context.say(.filterSection))</label>
    <select id="idea-section" name="section"\(described("section"))>
    \(option("", "—", idea.section))\(context.editions, { group($0, staff, context) })</select></p>
    \(refusal("section", .ideaSectionFault, context))
    """
  }

  private func group(_ edition: Edition, _ staff: DeskStaff, _ context: PageContext) -> HTML {
    let own = (sections[edition.id] ?? []).filter {
      staff.account.may(.write, in: edition.id, section: $0.id)
    }
    guard !own.isEmpty else { return .empty }
    return """
      <optgroup label="\(context.languages[edition.language].ownName)">
      \(own, { option("s\($0.id.rawValue)", $0.name, idea.section) })</optgroup>

      """
  }
}
