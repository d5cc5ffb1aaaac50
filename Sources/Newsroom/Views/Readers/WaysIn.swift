import Markup
import Text

/// The account on the page of what is known of a reader: its ways in, and how there come to be more.
struct WaysIn {
  let owner: ReaderOwn?
  /// What was wrong with a change of the password.
  let fault: PasswordFault?
  /// Whether the present password is asked for when another is set.
  let asksPassword: Bool
  /// The form for a link by mail; nil where no mail is sent.
  let mail: MailForm?

  func html(in context: PageContext) -> HTML {
    """
    <section>
    <h2>\(context.say(.readerAccount))</h2>
    \(if: owner?.hasAccount != true, without(context))\
    \(if: owner?.hasAccount == true, signedIn(context))</section>

    """
  }

  private func without(_ context: PageContext) -> HTML {
    """
    <p>\(context.say(mail == nil ? .readerAccountHelp : .readerAccountMailHelp))</p>
    <p><a href="\(link: context.links.readerAccount)">\(context.say(.makeAccount))</a> · \
    <a href="\(link: context.links.readerSignIn)">\(context.say(.readerSignIn))</a></p>

    """
  }

  private func signedIn(_ context: PageContext) -> HTML {
    """
    \(owner?.login, { "<p>\(context.say(.accountLogin)): <b><bdi>\($0)</bdi></b></p>\n" })\
    \(if: owner?.hasMail == true, "<p>\(context.say(.mailOwner))</p>\n")\
    \(if: findsBack, signOut(context))\
    \(if: owner?.login != nil, password(context))\(if: owner?.login == nil, noPassword(context))\
    \(mail, { address($0, context) })\
    \(if: owner?.login != nil && owner?.hasMail == true, removal(context))
    """
  }

  /// Whether a browser that leaves the account can come back: not by mail where none is sent.
  private var findsBack: Bool { owner?.login != nil || mail != nil }

  private func signOut(_ context: PageContext) -> HTML {
    """
    <form method="post" action="\(link: context.links.readerSignOut)">
    \(context.token(owner))<p>\(context.button(.signOut, look: "quiet"))</p>
    </form>
    <p class="hint">\(context.say(.readerSignOutHelp))</p>

    """
  }

  private func password(_ context: PageContext) -> HTML {
    let old = PasswordField("old", .oldPassword, "current-password", context).html
    let hint: HTML = "<p class=\"hint\">\(context.say(.mailNoPassword))</p>\n"
    return """
      <details class="fold"\(attribute: "open", fault == nil ? nil : "open")>
      <summary>\(context.say(.changePassword))</summary>
      <form class="fields" method="post" action="\(link: context.links.readerPassword)">
      \(context.token(owner))\(fault.map { context.fault($0.words(in: context)) })\
      \(asksPassword ? old : hint)\
      \(PasswordField.new(context))<p class="hint">\(context.say(.otherDevicesEnd))</p>
      <p>\(context.button(.changePassword))</p>
      </form>
      </details>

      """
  }

  private func noPassword(_ context: PageContext) -> HTML {
    """
    <p><a href="\(link: context.links.readerAccount)">\(context.say(.addPassword))</a></p>

    """
  }

  private func address(_ form: MailForm, _ context: PageContext) -> HTML {
    """
    <details class="fold"\(attribute: "open", form.fault == nil ? nil : "open")>
    <summary>\(context.say(owner?.hasMail == true ? .mailChange : .mailAdd))</summary>
    \(form.join(owner, in: context))</details>

    """
  }

  private func removal(_ context: PageContext) -> HTML {
    """
    <form method="post" action="\(link: context.links.readerAddress)">
    \(context.token(owner))\(context.hidden("remove", "1"))\
    <p>\(context.button(.mailRemove, look: "quiet"))</p>
    </form>

    """
  }
}
