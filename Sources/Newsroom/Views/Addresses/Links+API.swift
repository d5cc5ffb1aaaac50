public import Markup

extension Links {
  /// One's own access tokens; where making one is asked for too.
  public static var tokens: Link { Link(path: ["desk", "account", "tokens"]) }

  /// Where revoking a token is asked for.
  public static var revokeToken: Link { Link(path: ["desk", "account", "tokens", "revoke"]) }

  /// The webhooks; where registering one is asked for too.
  public static var webhooks: Link { Link(path: ["desk", "people", "webhooks"]) }

  /// Where a webhook is tested, switched and taken away.
  public static var webhook: Link { Link(path: ["desk", "people", "webhooks", "act"]) }

  /// Where sending a delivery once more is asked for.
  public static var resend: Link { Link(path: ["desk", "people", "webhooks", "resend"]) }

  /// What programs can do, for people.
  public static var api: Link { Link(path: ["api"], directory: true) }

  /// The description of the API for programs.
  public static var apiDescription: Link { Link(path: ["api", "v1", "openapi.json"]) }
}
