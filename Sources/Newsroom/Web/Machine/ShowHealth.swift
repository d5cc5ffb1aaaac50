import HTTP
import News

/// `GET /healthz`: whether the program is alive.
func showHealth(_ visit: Visit) throws -> Response {
  .text("alive\n", headers: ["Cache-Control": "no-store"])
}

/// `GET /readyz`: whether the program can answer: the database reads.
func showReadiness(_ visit: Visit) throws -> Response {
  _ = try visit.latest(1)
  return .text("ready\n", headers: ["Cache-Control": "no-store"])
}

/// `GET /metrics`: counts for Prometheus; for this machine, or with the key.
func showMetrics(_ visit: Visit) throws -> Response {
  guard visit.mayReadMetrics else { throw Refusal.notFound }
  return .text(
    visit.site.metrics.text(now: visit.now),
    type: MediaType("text", "plain", charset: "utf-8"), headers: ["Cache-Control": "no-store"])
}

extension Visit {
  /// Whether the request is from this machine, and no proxy's on behalf of another, or has the key.
  fileprivate var mayReadMetrics: Bool {
    if let key = site.settings.metricsKey, let given = request.headers["Authorization"] {
      return isEqual(given, "Bearer \(key)")
    }
    let isForwarded = ["Forwarded", "X-Forwarded-For", "Via"].contains {
      request.headers[$0] != nil
    }
    let address = request.remoteAddress
    return !isForwarded && (address.hasPrefix("127.") || address == "::1")
  }

  /// Compares in a time that does not depend on where the texts differ.
  private func isEqual(_ a: String, _ b: String) -> Bool {
    let (a, b) = (Array(a.utf8), Array(b.utf8))
    guard a.count == b.count else { return false }
    return zip(a, b).reduce(0 as UInt8) { $0 | ($1.0 ^ $1.1) } == 0
  }
}
