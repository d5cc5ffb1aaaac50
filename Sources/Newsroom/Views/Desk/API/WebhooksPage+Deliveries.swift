import Markup
import News
import Text

extension WebhooksPage {
  func deliveries(_ deliveries: [WebhookDelivery], _ context: PageContext) -> HTML {
    """
    <h3>\(context.say(.deliveries))</h3>
    <ul class="records">
    \(deliveries, { item($0, context) })</ul>

    """
  }

  private func item(_ delivery: WebhookDelivery, _ context: PageContext) -> HTML {
    """
    <li>
    <p><code dir="ltr">\(delivery.entry.act)</code> <bdi>\(delivery.entry.title)</bdi></p>
    <p class="hint">\(facts(delivery, context))</p>
    \(if: delivery.done != nil, again(delivery, context))</li>

    """
  }

  private func facts(_ delivery: WebhookDelivery, _ context: PageContext) -> HTML {
    var facts: [HTML] = [
      "<b>\(context.say(delivery.state.message))</b>",
      context.when(delivery.done ?? delivery.entry.at),
      "\(context.say(.attempts, count: delivery.attempts))",
    ]
    if let status = delivery.status {
      facts.append("\(context.say(.answered, ["status": String(status)]))")
    }
    if let milliseconds = delivery.milliseconds {
      facts.append("<bdi dir=\"ltr\">\(milliseconds) ms</bdi>")
    }
    if !delivery.trouble.isEmpty {
      facts.append("<span lang=\"en\" dir=\"ltr\">\(delivery.trouble)</span>")
    }
    if delivery.done == nil, delivery.attempts > 0 {
      facts.append(context.say(.nextAttempt, markup: ["when": context.exactly(delivery.due)]))
    }
    let rest: HTML = "\(facts.dropFirst(), { " · \($0)" })"
    return "\(facts[0])\(rest)"
  }

  private func again(_ delivery: WebhookDelivery, _ context: PageContext) -> HTML {
    """
    <form method="post" action="\(link: Links.resend)">
    \(context.token(staff))\(context.hidden("id", String(delivery.id.rawValue)))\
    <button type="submit" \
    aria-label="\(context.say(.resend)): \(delivery.entry.act) \(delivery.entry.title)">\
    \(context.say(.resend))</button>
    </form>

    """
  }
}

extension WebhookDelivery.State {
  fileprivate var message: Message {
    switch self {
    case .waiting: .deliveryWaiting
    case .delivered: .delivered
    case .givenUp: .deliveryGivenUp
    }
  }
}

extension Webhook.Subject {
  var message: Message {
    switch self {
    case .stories: .hookStories
    case .pictures: .hookPictures
    case .paper: .hookPaper
    }
  }
}

extension WebhooksPage.Fault {
  var message: Message {
    switch self {
    case .malformed: .webhookMalformed
    case .inTheClear: .webhookInTheClear
    case .inTheHouse: .webhookInTheHouse
    case .subjects: .webhookSubjectsFault
    case .tooMany: .webhookTooMany
    }
  }
}
