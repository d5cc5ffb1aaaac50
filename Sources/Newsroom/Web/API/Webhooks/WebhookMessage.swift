import Markup
import News
import Secrets
import Stores
import Times

/// What a webhook is sent.
public struct WebhookMessage: Sendable {
  /// The body, as JSON.
  public let body: [UInt8]
  /// The header fields.
  public let fields: [(name: String, value: String)]

  /// A message, signed at an instant.
  ///
  /// The signature is the HMAC-SHA-256, under the secret, of the instant in seconds since 1970, a
  /// full stop and the body.
  init(
    _ json: JSON, secret: String, version: String, at now: Instant,
    more: [(name: String, value: String)] = []
  ) {
    body = json.bytes
    let time = String(now.seconds)
    let seal = Seal(of: Array("\(time).".utf8) + body, secret: Array(secret.utf8))
    fields =
      [("Content-Type", "application/json"), ("User-Agent", "Broadsheet/\(version)")] + more
      + [("Broadsheet-Signature", "t=\(time),v1=\(seal.hexadecimal)")]
  }

  /// The message of a delivery, signed at an instant.
  init(_ task: Webhooks.Task, version: String, at now: Instant) {
    let delivery = task.delivery
    self.init(
      ["delivery": JSON(delivery.id.rawValue), "event": JSON(delivery.entry)],
      secret: task.secret, version: version, at: now,
      more: [
        ("Broadsheet-Delivery", String(delivery.id.rawValue)),
        ("Broadsheet-Attempt", String(delivery.attempts)),
      ])
  }
}
