public import Markup
public import News
import Text

/// The webhooks with what they were told last, and the form that registers one.
public struct WebhooksPage: Sendable {
  /// A webhook and its newest deliveries, newest first.
  public struct Entry: Sendable {
    /// The webhook.
    public var webhook: Webhook
    /// Its deliveries.
    public var deliveries: [WebhookDelivery]

    /// Makes an entry.
    public init(webhook: Webhook, deliveries: [WebhookDelivery]) {
      self.webhook = webhook
      self.deliveries = deliveries
    }
  }

  /// What is wrong with the form.
  public enum Fault: Sendable, CaseIterable {
    /// The address is none.
    case malformed
    /// The address is not encrypted.
    case inTheClear
    /// The address leads to this machine or its house.
    case inTheHouse
    /// Nothing is chosen.
    case subjects
    /// There are too many webhooks.
    case tooMany
  }

  let staff: DeskStaff
  private let entries: [Entry]
  /// The address as it was typed.
  public var address = ""
  /// What was chosen.
  public var subjects: Set<Webhook.Subject> = [.stories]
  /// What is wrong.
  public var faults: [Fault] = []
  /// The webhook that was just registered: its address and its secret.
  public var made: (address: String, secret: String)?

  /// Makes the page.
  public init(_ staff: DeskStaff, entries: [Entry]) {
    self.staff = staff
    self.entries = entries
  }

  /// The page as a document.
  public func html(in context: PageContext) -> HTML {
    DeskLayout(
      context: context, title: context.say(.webhooks), staff: staff, place: .people,
      main: """
        <p class="standfirst">\(context.say(.webhooksHelp))</p>
        \(made.map { secret($0, context) })\(form(context))\
        \(if: entries.isEmpty, "<p>\(context.say(.noWebhooks))</p>\n")\
        \(entries, { section($0, context) })
        """
    ).html
  }

  private func secret(_ made: (address: String, secret: String), _ context: PageContext) -> HTML {
    """
    <div class="once" role="status">
    <p>\(context.say(.webhookMade))</p>
    <p><code dir="ltr">\(made.secret)</code></p>
    </div>

    """
  }

  private func form(_ context: PageContext) -> HTML {
    let addressFault = faults.first { $0 != .subjects }
    return """
      <form class="maker" method="post" action="\(link: Links.webhooks)">
      <h2>\(context.say(.newWebhook))</h2>
      \(context.token(staff))<p><label for="address">\(context.say(.webhookAddress))</label>
      <input id="address" name="address" value="\(address)" dir="ltr" inputmode="url" \
      placeholder="https://" required="required" autocomplete="off"\
      \(attribute: "aria-describedby", addressFault == nil ? nil : "address-fault")/></p>
      \(addressFault.map { fault($0, "address-fault", context) })<fieldset\
      \(attribute: "aria-describedby", faults.contains(.subjects) ? "subjects-fault" : nil)>
      <legend>\(context.say(.webhookSubjects))</legend>
      \(if: faults.contains(.subjects), fault(.subjects, "subjects-fault", context))\
      \(Webhook.Subject.allCases, { box($0, context) })</fieldset>
      <p><button type="submit">\(context.say(.addWebhook))</button></p>
      </form>

      """
  }

  private func fault(_ fault: Fault, _ id: String, _ context: PageContext) -> HTML {
    "<p class=\"fault\" id=\"\(id)\" role=\"alert\">\(context.say(fault.message))</p>\n"
  }

  private func box(_ subject: Webhook.Subject, _ context: PageContext) -> HTML {
    let isChosen = subjects.contains(subject)
    return """
      <p class="choice"><input id="\(subject.rawValue)" type="checkbox" name="subject" \
      value="\(subject.rawValue)"\(attribute: "checked", isChosen ? "checked" : nil)/> \
      <label for="\(subject.rawValue)">\(context.say(subject.message))</label></p>

      """
  }

  private func section(_ entry: Entry, _ context: PageContext) -> HTML {
    let webhook = entry.webhook
    let subjects = Webhook.Subject.allCases.filter(webhook.subjects.contains)
    let words = context.language.list(subjects.map { context.say($0.message) })
    return """
      <section class="hook">
      <h2><bdi dir="ltr">\(webhook.address)</bdi></h2>
      <p><b>\(context.say(webhook.isOn ? .webhookOn : .webhookOff))</b> · \(words) · \
      \(context.say(.webhookWaiting, count: webhook.waiting))</p>
      <div class="deeds">
      \(deed("ping", .webhookPing, webhook, context))\
      \(deed(webhook.isOn ? "off" : "on", webhook.isOn ? .switchOff : .switchOn, webhook, context))\
      \(deed("remove", .webhookRemove, webhook, context))</div>
      \(if: !entry.deliveries.isEmpty, deliveries(entry.deliveries, context))</section>

      """
  }

  private func deed(
    _ act: String, _ message: Message, _ webhook: Webhook, _ context: PageContext
  ) -> HTML {
    """
    <form method="post" action="\(link: Links.webhook)">
    \(context.token(staff))\(context.hidden("id", String(webhook.id.rawValue)))\
    <button type="submit" name="act" value="\(act)" \
    aria-label="\(context.say(message)): \(webhook.address)">\(context.say(message))</button>
    </form>

    """
  }
}
