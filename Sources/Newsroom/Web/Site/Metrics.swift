import HTTP
import Synchronization
import Times

/// Counts of what the site has done since its start, as Prometheus reads them.
public final class Metrics: Sendable {
  private struct Counts {
    var responses: [Int: Int] = [:]
    var seconds = 0.0
  }

  private let started: Instant
  private let counts = Mutex(Counts())

  init(started: Instant) {
    self.started = started
  }

  func count(_ status: Status, milliseconds: Int64) {
    counts.withLock { counts in
      counts.responses[status.code, default: 0] += 1
      counts.seconds += Double(milliseconds) / 1000
    }
  }

  /// The counts in Prometheus' text format, version 0.0.4.
  func text(now: Instant) -> String {
    let counts = counts.withLock { $0 }
    let responses = counts.responses.sorted { $0.key < $1.key }.map { code, count in
      "broadsheet_responses_total{code=\"\(code)\"} \(count)"
    }
    return """
      # HELP broadsheet_uptime_seconds Seconds since the program began.
      # TYPE broadsheet_uptime_seconds gauge
      broadsheet_uptime_seconds \((now - started).milliseconds / 1000)
      # HELP broadsheet_responses_total Answers of handlers by status.
      # TYPE broadsheet_responses_total counter
      \(responses.joined(separator: "\n"))
      # HELP broadsheet_handler_seconds_total Time spent in handlers.
      # TYPE broadsheet_handler_seconds_total counter
      broadsheet_handler_seconds_total \(counts.seconds)

      """
  }
}
