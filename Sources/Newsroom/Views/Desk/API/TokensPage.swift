public import Markup
public import News
import Text

/// Somebody's access tokens, those of others for administrators, and the form that makes one.
public struct TokensPage: Sendable {
  /// For how many days a token can be made; 0 for no end.
  public static let lives = [30, 90, 365, 0]

  /// What was typed into the form.
  public struct Draft: Sendable {
    /// What the token is for.
    public var name = ""
    /// What it may do.
    public var scopes: Set<AccessToken.Scope> = [.read]
    /// For how many days it stands; 0 for no end.
    public var days = 90

    /// A form as it is first shown.
    public init() {}
  }

  /// What is wrong with the form.
  public enum Fault: Sendable, CaseIterable {
    /// The name is missing or cannot be taken.
    case name
    /// Nothing is chosen, or more than the owner may.
    case scopes
    /// There are too many tokens.
    case tooMany
  }

  private let staff: DeskStaff
  private let tokens: [AccessToken]
  /// The form as it was typed.
  public var draft = Draft()
  /// What is wrong with it.
  public var faults: Set<Fault> = []
  /// The token that was just made: its name and its secret.
  public var made: (name: String, secret: String)?

  /// Makes the page of all tokens that somebody may see, newest first.
  public init(_ staff: DeskStaff, tokens: [AccessToken]) {
    self.staff = staff
    self.tokens = tokens
  }

  /// The page as a document.
  public func html(in context: PageContext) -> HTML {
    let own = tokens.filter { $0.owner.account == staff.account.id }
    let others = tokens.filter { $0.owner.account != staff.account.id }
    return DeskLayout(
      context: context, title: context.say(.tokens), staff: staff, place: .account,
      main: """
        <p class="standfirst">\(context.say(.tokensHelp)) \
        <a href="\(link: Links.apiDescription)">\(context.say(.apiDescription))</a></p>
        \(made.map { secret($0, context) })\(form(context))<h2>\(context.say(.yourTokens))</h2>
        \(list(own, context))\(if: staff.account.mayAnywhere(.administer), """
          <h2>\(context.say(.otherTokens))</h2>
          \(list(others, context))
          """)
        """
    ).html
  }

  private func secret(_ made: (name: String, secret: String), _ context: PageContext) -> HTML {
    """
    <div class="once" role="status">
    <p>\(context.say(.tokenMade, ["name": made.name]))</p>
    <p><code dir="ltr">\(made.secret)</code></p>
    </div>

    """
  }

  private func form(_ context: PageContext) -> HTML {
    let scopes = AccessToken.Scope.allCases.filter { staff.account.mayAnywhere($0.permission) }
    return """
      <form class="maker" method="post" action="\(link: Links.tokens)">
      <h2>\(context.say(.newToken))</h2>
      \(context.token(staff))\(fault(.tooMany, .tokenTooMany, context))\
      <p><label for="name">\(context.say(.tokenName))</label>
      <input id="name" name="name" value="\(draft.name)" dir="auto" maxlength="100" \
      required="required" autocomplete="off" \
      aria-describedby="\(faults.contains(.name) ? "name-fault" : "name-hint")"/></p>
      <p class="hint" id="name-hint">\(context.say(.tokenNameHint))</p>
      \(fault(.name, .tokenNameFault, context))<fieldset\
      \(attribute: "aria-describedby", faults.contains(.scopes) ? "scopes-fault" : nil)>
      <legend>\(context.say(.tokenScopes))</legend>
      \(fault(.scopes, .tokenScopesFault, context))\(scopes, { box($0, context) })</fieldset>
      <p><label for="days">\(context.say(.tokenLife))</label>
      <select id="days" name="days">
      \(Self.lives, { life($0, context) })</select></p>
      <p><button type="submit">\(context.say(.makeToken))</button></p>
      </form>

      """
  }

  private func fault(_ fault: Fault, _ message: Message, _ context: PageContext) -> HTML {
    guard faults.contains(fault) else { return .empty }
    return """
      <p class="fault" id="\(String(describing: fault))-fault" role="alert">\
      \(context.say(message))</p>

      """
  }

  private func box(_ scope: AccessToken.Scope, _ context: PageContext) -> HTML {
    let isChosen = draft.scopes.contains(scope)
    return """
      <p class="choice"><input id="\(scope.rawValue)" type="checkbox" name="scope" \
      value="\(scope.rawValue)"\(attribute: "checked", isChosen ? "checked" : nil)/> \
      <label for="\(scope.rawValue)">\(context.say(scope.message))</label></p>

      """
  }

  private func life(_ days: Int, _ context: PageContext) -> HTML {
    let words = days == 0 ? context.say(.tokenForEver) : context.say(.tokenDays, count: days)
    return """
      <option value="\(days)"\(attribute: "selected", draft.days == days ? "selected" : nil)>\
      \(words)</option>

      """
  }

  private func list(_ tokens: [AccessToken], _ context: PageContext) -> HTML {
    guard !tokens.isEmpty else { return "<p>\(context.say(.noTokens))</p>\n" }
    return "<ul class=\"records\">\n\(tokens, { item($0, context) })</ul>\n"
  }

  private func item(_ token: AccessToken, _ context: PageContext) -> HTML {
    let scopes = AccessToken.Scope.allCases.filter(token.scopes.contains)
    let words = context.language.list(scopes.map { context.say($0.message) })
    let owner: HTML =
      token.owner.account == staff.account.id ? "" : "<bdi>\(token.owner.name)</bdi> · "
    return """
      <li>
      <h3><bdi>\(token.name)</bdi></h3>
      <p>\(owner)\(words)</p>
      <p class="hint">\(facts(token, context))</p>
      \(if: token.isValid(at: context.now), revocation(token, context))</li>

      """
  }

  private func facts(_ token: AccessToken, _ context: PageContext) -> HTML {
    let used: HTML =
      token.used.map { context.say(.tokenUsed, markup: ["when": context.when($0)]) }
      ?? "\(context.say(.tokenUnused))"
    let end: HTML =
      if let revoked = token.revoked {
        "<b>\(context.say(.tokenRevoked, markup: ["when": context.exactly(revoked)]))</b>"
      } else if let expires = token.expires {
        expires > context.now
          ? context.say(.tokenEnds, markup: ["when": context.exactly(expires)])
          : "<b>\(context.say(.tokenEnded, markup: ["when": context.exactly(expires)]))</b>"
      } else {
        "\(context.say(.tokenForEver))"
      }
    return """
      \(context.say(.tokenMadeAt, markup: ["when": context.exactly(token.created)])) · \
      \(used) · \(end)
      """
  }

  private func revocation(_ token: AccessToken, _ context: PageContext) -> HTML {
    """
    <form method="post" action="\(link: Links.revokeToken)">
    \(context.token(staff))\(context.hidden("id", String(token.id.rawValue)))\
    <button type="submit" aria-label="\(context.say(.revokeToken)): \(token.name)">\
    \(context.say(.revokeToken))</button>
    </form>

    """
  }
}

extension AccessToken.Scope {
  var message: Message {
    switch self {
    case .read: .scopeRead
    case .write: .scopeWrite
    case .publish: .scopePublish
    case .pictures: .scopePictures
    case .administer: .scopeAdminister
    }
  }
}
