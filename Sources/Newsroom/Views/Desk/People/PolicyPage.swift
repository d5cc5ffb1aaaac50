public import Markup
public import News

/// What the paper has decided about its desk, as a form.
public struct PolicyPage: Sendable {
  let staff: DeskStaff
  let policy: DeskPolicy
  /// Whether it was just saved.
  public var isSaved = false

  /// Makes the page.
  public init(_ staff: DeskStaff, policy: DeskPolicy) {
    self.staff = staff
    self.policy = policy
  }

  /// The page as a document.
  public func html(in context: PageContext) -> HTML {
    DeskLayout(
      context: context, title: context.say(.deskPolicy), staff: staff, place: .people,
      main: """
        \(if: isSaved, "<p class=\"done\" role=\"status\">\(context.say(.accountSaved))</p>\n")\
        <form class="choices" method="post" action="\(link: Links.deskPolicy)">
        \(context.token(staff))\
        \(choice("four-eyes", policy.fourEyes, .fourEyes, .fourEyesHelp, context))\
        \(choice("second-factor", policy.requiresSecondFactor, .wantFactor, .wantFactorHelp, context))\
        \(choice("public-changes", policy.changesArePublic, .publicChanges, .publicChangesHelp, context))\
        <p><button type="submit">\(context.say(.savePolicy))</button></p>
        </form>

        """
    ).html
  }

  private func choice(
    _ name: String, _ isOn: Bool, _ label: Message, _ help: Message, _ context: PageContext
  ) -> HTML {
    """
    <div>
    <input id="\(name)" name="\(name)" type="checkbox" value="yes" aria-describedby="\(name)-help"\
    \(attribute: "checked", isOn ? "checked" : nil)/>
    <label for="\(name)">\(context.say(label))</label>
    <p class="hint" id="\(name)-help">\(context.say(help))</p>
    </div>

    """
  }
}
