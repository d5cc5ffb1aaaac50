import Markup
import News

extension AccountPage {
  func password(_ context: PageContext) -> HTML {
    let has = staff.account.hasPassword
    return """
      <section>
      <h2>\(context.say(has ? .changePassword : .setPassword))</h2>
      <form class="entry" method="post" action="\(link: Links.accountPart("password"))">
      \(context.token(staff))\(fault([.wrongPassword], context))\
      \(if: has, field("old", .oldPassword, "current-password", context))\
      \(fault([.shortPassword, .longPassword, .obviousPassword, .differentPasswords], context))\
      \(field("new", .newPassword, "new-password", context))\
      <p class="hint" id="new-hint">\(context.say(.passwordHint))</p>
      \(field("again", .newPasswordAgain, "new-password", context))\
      <p><button type="submit">\(context.say(has ? .changePassword : .setPassword))</button></p>
      </form>
      </section>

      """
  }

  private func field(
    _ name: String, _ label: Message, _ completion: String, _ context: PageContext
  ) -> HTML {
    """
    <p><label for="\(name)">\(context.say(label))</label>
    <input id="\(name)" name="\(name)" type="password" autocomplete="\(completion)" \
    required="required"\(attribute: "aria-describedby", name == "new" ? "new-hint" : nil)/></p>

    """
  }

  func secondFactor(_ context: PageContext) -> HTML {
    """
    <section>
    <h2 id="second-factor">\(context.say(.secondFactor))</h2>
    \(factorState(context))</section>

    """
  }

  private func factorState(_ context: PageContext) -> HTML {
    switch factor {
    case .none:
      return """
        <p>\(context.say(.secondFactorHelp))</p>
        \(factorForm("begin", .beginFactor, context))
        """
    case .proposed(let secret, let address):
      return """
        <p>\(context.say(.factorSecretHelp))</p>
        \(QRDrawing(text: address, label: context.say(.factorPicture)).html)\
        <p class="secret"><code dir="ltr">\(Self.grouped(secret))</code></p>
        <p><a href="\(link: Link(address))">\(context.say(.openApp))</a></p>
        \(factorForm("confirm", .confirmFactor, context, hasCode: true))
        """
    case .on(let left):
      return """
        <p>\(context.say(.factorIsOn)) \(context.say(.codesLeft, count: left))</p>
        \(factorForm("renew", .renewCodes, context, hasCode: true))\
        \(factorForm("off", .factorOff, context, hasCode: true))
        """
    }
  }

  private func factorForm(
    _ act: String, _ label: Message, _ context: PageContext, hasCode: Bool = false
  ) -> HTML {
    let code: HTML = """
      <p><label for="code-\(act)">\(context.say(.code))</label>
      <input id="code-\(act)" name="code" autocomplete="one-time-code" dir="ltr" \
      required="required" maxlength="40"/></p>

      """
    return """
      <form class="entry" method="post" action="\(link: Links.accountPart("second-factor"))">
      \(context.token(staff))\(context.hidden("act", act))\
      \(if: hasCode && act != "renew", fault([.wrongCode], context) ?? .empty)\(if: hasCode, code)\
      <p><button type="submit">\(context.say(label))</button></p>
      </form>

      """
  }

  func list(_ context: PageContext) -> HTML {
    """
    <section>
    <h2>\(context.say(.sessions))</h2>
    <p>\(context.say(.sessionsHelp))</p>
    <ul class="sessions">
    \(sessions, { item($0, context) })</ul>
    \(if: sessions.count > 1, sessionForm("others", .endOtherSessions, context))</section>

    """
  }

  private func item(_ session: Session, _ context: PageContext) -> HTML {
    let device = session.device.isEmpty ? context.say(.unknownDevice) : session.device
    let end =
      session.isCurrent
      ? "<p><b>\(context.say(.thisSession))</b></p>\n"
      : sessionForm(session.key, .endSession, context)
    return """
      <li>
      <p><bdi>\(device)</bdi></p>
      <p class="time">\(context.say(.sessionBegan)) \(context.when(session.began))</p>
      <p class="time">\(context.say(.sessionSeen)) \(context.when(session.seen))</p>
      \(end)</li>

      """
  }

  private func sessionForm(_ key: String, _ label: Message, _ context: PageContext) -> HTML {
    """
    <form method="post" action="\(link: Links.accountPart("sessions"))">
    \(context.token(staff))\(context.hidden("session", key))\
    <button type="submit">\(context.say(label))</button>
    </form>

    """
  }

  private func fault(_ faults: [Fault], _ context: PageContext) -> HTML? {
    guard let fault, faults.contains(fault) else { return nil }
    return "<p class=\"fault\" role=\"alert\">\(context.say(Self.words(fault)))</p>\n"
  }

  private static func words(_ fault: Fault) -> Message {
    switch fault {
    case .wrongPassword: .wrongOldPassword
    case .shortPassword: .shortPassword
    case .longPassword: .longPassword
    case .obviousPassword: .obviousPassword
    case .differentPasswords: .differentPasswords
    case .wrongCode: .wrongCode
    }
  }

  /// The letters in groups of four, as people type them.
  private static func grouped(_ secret: String) -> String {
    var text = ""
    for (index, letter) in secret.enumerated() {
      if index > 0, index % 4 == 0 { text += " " }
      text.append(letter)
    }
    return text
  }
}
