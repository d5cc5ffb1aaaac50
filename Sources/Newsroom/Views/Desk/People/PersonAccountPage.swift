public import Markup
public import News

/// One account as an administrator sees it: its roles, its links, whether it is open.
public struct PersonAccountPage: Sendable {
  let staff: DeskStaff
  let account: Account
  let sections: [Section]
  /// A link that was just made and is shown this once, with scheme and host.
  public var newLink: String?
  /// Why something was not done.
  public var fault: String?

  /// Makes the page; `sections` are those of all editions.
  public init(_ staff: DeskStaff, account: Account, sections: [Section]) {
    self.staff = staff
    self.account = account
    self.sections = sections
  }

  /// The page as a document.
  public func html(in context: PageContext) -> HTML {
    DeskLayout(
      context: context, title: account.name, staff: staff, place: .people,
      main: """
        \(fault.map { "<p class=\"fault\" role=\"alert\">\($0)</p>\n" })\(link(context))\
        \(if: account.isDisabled, "<p class=\"fault\">\(context.say(.isDisabled))</p>\n")\
        \(roles(context))<section>
        <h2>\(context.say(.gettingIn))</h2>
        \(if: !account.isDisabled, linkForm(context))\
        \(if: account.hasSecondFactor, act("factor-off", .factorOff, context))\
        \(act(account.isDisabled ? "enable" : "disable", account.isDisabled ? .enable : .disable, context))\
        </section>

        """
    ).html
  }

  private func link(_ context: PageContext) -> HTML? {
    guard let newLink else { return nil }
    return """
      <section class="secret">
      <h2>\(context.say(.newLink))</h2>
      <p>\(context.say(.newLinkHelp))</p>
      <p><code dir="ltr">\(newLink)</code></p>
      </section>

      """
  }

  private func linkForm(_ context: PageContext) -> HTML {
    """
    <p>\(context.say(account.hasPassword ? .resetHelp : .invitationHelp))</p>
    \(act("link", account.hasPassword ? .makeReset : .makeInvitation, context))
    """
  }

  private func act(_ act: String, _ label: Message, _ context: PageContext) -> HTML {
    """
    <form method="post" action="\(link: Links.person(account.id))">
    \(context.token(staff))\(context.hidden("act", act))\
    <p><button type="submit">\(context.say(label))</button></p>
    </form>

    """
  }

  private func roles(_ context: PageContext) -> HTML {
    let grants = account.grants.map(Optional.some) + [nil, nil]
    return """
      <section>
      <h2>\(context.say(.roles))</h2>
      <p>\(context.say(.rolesHelp))</p>
      <form class="grants" method="post" action="\(link: Links.person(account.id))">
      \(context.token(staff))\(context.hidden("act", "roles"))\
      \(Array(grants.enumerated()), { row($0.offset, $0.element, context) })\
      <p><button type="submit">\(context.say(.saveRoles))</button></p>
      </form>
      </section>

      """
  }

  private func row(_ index: Int, _ grant: Grant?, _ context: PageContext) -> HTML {
    """
    <fieldset>
    <legend>\(context.say(.roleNumber, ["number": String(index + 1)]))</legend>
    <p><label for="role-\(index)">\(context.say(.roles))</label>
    <select id="role-\(index)" name="role-\(index)">
    <option value="">\(context.say(.noRole))</option>
    \(Account.Role.allCases, { option($0.rawValue, context.say($0.message), grant?.role == $0) })\
    </select></p>
    <p><label for="place-\(index)">\(context.say(.rolePlace))</label>
    <select id="place-\(index)" name="place-\(index)">
    <option value="">\(context.say(.everywhere))</option>
    \(context.editions, { places($0, grant) })</select></p>
    </fieldset>

    """
  }

  private func places(_ edition: Edition, _ grant: Grant?) -> HTML {
    let own = sections.filter { $0.edition == edition.id }
    let isWhole = grant?.edition == edition.id && grant?.section == nil
    return """
      \(option("\(edition.id.rawValue)", edition.name, isWhole))\
      \(own, { option("\(edition.id.rawValue).\($0.id.rawValue)", "\(edition.name) › \($0.name)", grant?.section == $0.id) })
      """
  }

  private func option(_ value: String, _ words: String, _ isChosen: Bool) -> HTML {
    """
    <option value="\(value)"\(attribute: "selected", isChosen ? "selected" : nil)>\(words)</option>

    """
  }
}
