import News
import Stores
import Times

extension Site {
  /// Tells webhooks what waits for them, until nothing is due or `isStopping` says so; returns how
  /// many calls were made.
  ///
  /// Several threads may do this at once. What breaks on the way is logged and tried again later.
  @discardableResult
  public func tellWebhooks(isStopping: () -> Bool = { false }) -> Int {
    guard let webhookCaller else { return 0 }
    var count = 0
    do {
      while !isStopping(), let task = try webhooks.take(at: clock()) {
        count += 1
        try tell(task, webhookCaller)
      }
    } catch {
      log(LogLine(.error, "webhooks cannot be told: \(error)"))
    }
    return count
  }

  private func tell(_ task: Webhooks.Task, _ caller: WebhookCaller) throws {
    let message = WebhookMessage(task, version: settings.version, at: clock())
    let outcome = caller.post(task.address, message)
    let trouble: String =
      switch outcome.status {
      case .some(200...299) where outcome.trouble.isEmpty: ""
      case .some(let status) where outcome.trouble.isEmpty: "the answer was \(status)"
      default: outcome.trouble
      }
    try webhooks.settle(
      task, status: outcome.status, milliseconds: outcome.milliseconds, trouble: trouble,
      at: clock())
  }
}
