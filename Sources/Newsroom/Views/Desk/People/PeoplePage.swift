public import Markup
public import News

/// Everybody who may sign in, and the form for one more.
public struct PeoplePage: Sendable {
  let staff: DeskStaff
  let accounts: [Account]
  /// The name that was typed and could not be taken, and why.
  public var fault: (name: String, message: String)?

  /// Makes the page.
  public init(_ staff: DeskStaff, accounts: [Account]) {
    self.staff = staff
    self.accounts = accounts
  }

  /// The page as a document.
  public func html(in context: PageContext) -> HTML {
    DeskLayout(
      context: context, title: context.say(.deskPeople), staff: staff, place: .people,
      main: """
        <p><a href="\(link: Links.deskPolicy)">\(context.say(.deskPolicy))</a> · \
        <a href="\(link: Links.webhooks)">\(context.say(.webhooks))</a></p>
        <div class="scroll" tabindex="0" role="region" aria-label="\(context.say(.deskPeople))">
        <table class="log">
        <thead><tr><th scope="col">\(context.say(.yourName))</th>\
        <th scope="col">\(context.say(.roles))</th><th scope="col">\(context.say(.password))</th>\
        <th scope="col">\(context.say(.secondFactor))</th></tr></thead>
        <tbody>
        \(accounts, { row($0, context) })</tbody>
        </table>
        </div>
        \(form(context))
        """
    ).html
  }

  private func row(_ account: Account, _ context: PageContext) -> HTML {
    let roles = Set(account.grants.map(\.role)).map { context.say($0.message) }.sorted()
    let off: HTML = "<br/><b>\(context.say(.isDisabled))</b>"
    return """
      <tr><td><a dir="auto" href="\(link: Links.person(account.id))">\(account.name)</a>\
      \(if: account.isDisabled, off)</td><td>\(roles.joined(separator: ", "))</td>\
      <td>\(context.say(account.hasPassword ? .yes : .no))</td>\
      <td>\(context.say(account.hasSecondFactor ? .yes : .no))</td></tr>

      """
  }

  private func sentence(_ fault: (name: String, message: String)) -> HTML {
    "<p class=\"fault\" id=\"name-fault\" role=\"alert\">\(fault.message)</p>\n"
  }

  private func form(_ context: PageContext) -> HTML {
    """
    <h2>\(context.say(.addPerson))</h2>
    <form class="entry" method="post" action="\(link: Links.addPerson)">
    \(context.token(staff))<p><label for="name">\(context.say(.yourName))</label>
    <input id="name" name="name" value="\(fault?.name ?? "")" dir="auto" required="required"\
    \(attribute: "aria-describedby", fault == nil ? nil : "name-fault")/></p>
    \(fault.map(sentence))\
    <p><label for="role">\(context.say(.roles))</label>
    <select id="role" name="role">
    \(Account.Role.allCases, { role($0, context) })</select></p>
    <p><button type="submit">\(context.say(.addPerson))</button></p>
    </form>

    """
  }

  private func role(_ role: Account.Role, _ context: PageContext) -> HTML {
    "<option value=\"\(role.rawValue)\">\(context.say(role.message))</option>\n"
  }
}
