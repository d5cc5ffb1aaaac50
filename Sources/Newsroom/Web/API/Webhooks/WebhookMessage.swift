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

  /// The message of a delivery, signed at an instant.
  ///
  /// The signature is the HMAC-SHA-256, under the webhook's secret, of the instant in seconds since
  /// 1970, a full stop and the body.
  init(_ task: Webhooks.Task, version: String, at now: Instant) {
    let delivery = task.delivery
    body = (["delivery": JSON(delivery.id.rawValue), "event": JSON(delivery.entry)] as JSON).bytes
    let time = String(now.seconds)
    let seal = Seal(of: Array("\(time).".utf8) + body, secret: Array(task.secret.utf8))
    fields = [
      ("Content-Type", "application/json"), ("User-Agent", "Broadsheet/\(version)"),
      ("Broadsheet-Delivery", String(delivery.id.rawValue)),
      ("Broadsheet-Attempt", String(delivery.attempts)),
      ("Broadsheet-Signature", "t=\(time),v1=\(seal.hexadecimal)"),
    ]
  }
}
