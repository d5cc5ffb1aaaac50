import HTTP

/// `GET /metrics`: counts for Prometheus; for this machine, or with the key.
func showMetrics(_ request: Request, _ site: Site) -> Response? {
  guard request.mayReadMetrics(key: site.settings.metricsKey) else { return nil }
  return .text(
    site.metrics.text(now: site.clock()) + site.live.metrics + (site.cache?.metrics ?? ""),
    type: MediaType("text", "plain", charset: "utf-8"),
    headers: ["Cache-Control": "no-store"])
}

extension Request {
  /// Whether the request is from this machine, and no proxy's on behalf of another, or has the key.
  fileprivate func mayReadMetrics(key: String?) -> Bool {
    if let key, let given = headers["Authorization"] {
      return given.lowercased().hasPrefix("bearer ") && isEqual(given.dropFirst(7), key)
    }
    let isForwarded = ["Forwarded", "X-Forwarded-For", "X-Real-IP", "Via"].contains {
      headers[$0] != nil
    }
    return !isForwarded && (remoteAddress.hasPrefix("127.") || remoteAddress == "::1")
  }

  /// Compares in a time that does not depend on where the texts differ.
  private func isEqual(_ a: Substring, _ b: String) -> Bool {
    guard a.utf8.count == b.utf8.count else { return false }
    return zip(a.utf8, b.utf8).reduce(0 as UInt8) { $0 | ($1.0 ^ $1.1) } == 0
  }
}
