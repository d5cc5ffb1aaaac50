import Markup
import News

extension AuditPage {
  func form(_ context: PageContext) -> HTML {
    """
    <form class="filters" method="get" action="\(link: Links.audit)">
    <p><label for="account">\(context.say(.auditWho))</label>
    <select id="account" name="account">
    <option value="">\(context.say(.anyActor))</option>
    \(accounts, { option(String($0.id.rawValue), $0.name, filters.account) })</select></p>
    <p><label for="act">\(context.say(.auditAct))</label>
    <select id="act" name="act">
    <option value="">\(context.say(.anyAct))</option>
    \(Self.kinds, { option($0, $0, filters.act) })</select></p>
    \(day("from", filters.from, .auditFrom, context))\(day("to", filters.to, .auditTo, context))\
    \(context.hidden("subject", filters.subject))\
    <p><button type="submit">\(context.say(.showEntries))</button></p>
    </form>

    """
  }

  private func option(_ value: String, _ words: String, _ chosen: String) -> HTML {
    """
    <option value="\(value)"\(attribute: "selected", value == chosen ? "selected" : nil)>\
    \(words)</option>

    """
  }

  private func day(
    _ name: String, _ value: String, _ label: Message, _ context: PageContext
  ) -> HTML {
    let isFaulty = faulty.contains(name)
    let fault: HTML = """
      <span class="fault" id="\(name)-fault">\(context.say(.badDate, ["date": value]))</span>

      """
    return """
      <p><label for="\(name)">\(context.say(label))</label>
      <input id="\(name)" name="\(name)" type="date" value="\(value)"\
      \(attribute: "aria-describedby", isFaulty ? "\(name)-fault" : nil)/>
      \(if: isFaulty, fault)</p>

      """
  }
}
