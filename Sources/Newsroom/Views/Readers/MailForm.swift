import Markup
import Text

/// The form by which a reader has a link sent to their mail address.
public struct MailForm: Sendable, Hashable {
  /// The address as it was typed.
  public var address: String
  /// Why no link was sent; nil in a form that nobody has sent yet.
  public var fault: Fault?

  /// Why no link was sent.
  public enum Fault: Sendable, Hashable {
    /// What was typed is no address.
    case malformed
    /// Links were asked for too often; more may be after so many minutes.
    case tooMany(minutes: Int)
    /// Too much mail waits to be sent just now.
    case busy
  }

  /// Makes a form, empty unless something was typed.
  public init(address: String = "", fault: Fault? = nil) {
    self.address = address
    self.fault = fault
  }

  /// The form that asks for a link to sign in.
  func signIn(in context: PageContext) -> HTML {
    html(context.links.readerMail, .mailHint, owner: nil, context)
  }

  /// The form that asks for a link to make an address a way into the reader's account.
  func join(_ owner: ReaderOwn?, in context: PageContext) -> HTML {
    let hint: Message = owner?.hasMail == true ? .mailChangeHint : .mailJoinHint
    return html(context.links.readerAddress, hint, owner: owner, context)
  }

  private func html(
    _ action: Link, _ hint: Message, owner: ReaderOwn?, _ context: PageContext
  ) -> HTML {
    """
    <form class="fields" method="post" action="\(link: action)">
    \(context.token(owner))\(words(context).map { context.fault($0) })\
    <p><label for="address">\(context.say(.mailAddress))</label>
    <input id="address" name="address" type="email" value="\(address)" autocomplete="email" \
    dir="ltr" maxlength="254" required="required" aria-describedby="address-hint"/></p>
    <p class="hint" id="address-hint">\(context.say(hint))</p>
    <p>\(context.button(.sendLink))</p>
    </form>

    """
  }

  private func words(_ context: PageContext) -> String? {
    switch fault {
    case nil: nil
    case .malformed: context.say(.noMailAddress)
    case .tooMany(let minutes): context.say(.mailWait, count: minutes)
    case .busy: context.say(.mailBusy)
    }
  }
}
