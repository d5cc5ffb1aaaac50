import Markup
import News
import Times

@testable import Views

/// The pages of tokens and webhooks, with everything that they can show.
enum APIPageSamples {
  static func pages(
    _ staff: DeskStaff, _ words: String, _ context: PageContext
  ) -> [(name: String, html: HTML)] {
    let chief = DeskStaff(
      Account(
        id: staff.account.id, name: words, role: .administrator, created: staff.account.created),
      formToken: staff.formToken)
    var pages: [(name: String, html: HTML)] = [
      ("no tokens", TokensPage(staff, tokens: []).html(in: context)),
      ("no webhooks", WebhooksPage(chief, entries: []).html(in: context)),
    ]
    var tokens = TokensPage(chief, tokens: tokens(words))
    tokens.made = (words, "bsd_secret")
    pages.append(("tokens", tokens.html(in: context)))
    tokens.faults = Set(TokensPage.Fault.allCases)
    tokens.draft.name = words
    pages.append(("token faults", tokens.html(in: context)))
    var hooks = WebhooksPage(chief, entries: entries(words))
    hooks.made = (words, "secret")
    pages.append(("webhooks", hooks.html(in: context)))
    let operations = (AccessToken.Scope.allCases + [nil]).map {
      APIPage.Operation(call: "GET /stories", summary: words, scope: $0)
    }
    pages.append(("link api", APIPage(operations, prefix: "/api/v1").html(in: context)))
    hooks.address = words
    for fault in WebhooksPage.Fault.allCases {
      hooks.faults = [fault]
      pages.append(("webhook \(fault)", hooks.html(in: context)))
    }
    return pages
  }

  private static func tokens(_ words: String) -> [AccessToken] {
    let (now, owner) = (Sample.now, Actor(account: ID(rawValue: 1), name: words))
    let ends: [(Instant?, Instant?, Instant?)] = [
      (nil, nil, nil), (now + .days(3), now - .hours(2), nil), (now - .days(3), now, nil),
      (nil, nil, now - .hours(1)),
    ]
    var tokens = ends.enumerated().map { index, end in
      AccessToken(
        id: ID(rawValue: Int64(index)), owner: owner, name: words,
        scopes: Set(AccessToken.Scope.allCases), created: now - .days(9), expires: end.0,
        used: end.1, revoked: end.2)
    }
    tokens[0].owner.account = ID(rawValue: 2)
    return tokens
  }

  private static func entries(_ words: String) -> [WebhooksPage.Entry] {
    let now = Sample.now
    let line = AuditEntry(
      id: ID(rawValue: 1), at: now, actor: .command, act: "story.save", subject: "story:1",
      title: words, detail: words)
    let deliveries = [(nil, ""), (now, ""), (now, words), (nil, words)].enumerated().map {
      WebhookDelivery(
        id: ID(rawValue: Int64($0)), webhook: ID(rawValue: 1), entry: line, attempts: $0, due: now,
        done: $1.0, status: $0 == 0 ? nil : 500, milliseconds: $0 == 0 ? nil : 12,
        trouble: $1.1)
    }
    return [true, false].enumerated().map { index, isOn in
      WebhooksPage.Entry(
        webhook: Webhook(
          id: ID(rawValue: Int64(index)), address: words,
          subjects: Set(Webhook.Subject.allCases), isOn: isOn, created: now, waiting: index),
        deliveries: isOn ? deliveries : [])
    }
  }
}
