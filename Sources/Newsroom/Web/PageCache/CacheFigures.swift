/// One number about the page cache, for operators.
struct CacheFigure: Sendable {
  /// What the number is called in `/metrics`, behind `broadsheet_cache_`.
  var name: String
  /// What it counts, in a sentence.
  var help: String
  /// Whether it only grows.
  var isTotal: Bool
  /// The number now.
  var value: Int
}

extension PageCache {
  /// Every number about the cache, in the order in which a request meets them.
  var figures: [CacheFigure] {
    let (pages, bytes) = size
    return [
      total("hits", "Pages given on an event loop", counters.hits.value),
      total("handled", "Kept pages given by a handler thread", counters.handled.value),
      total("personal", "Pages given with something personal in them", counters.personal.value),
      total("misses", "Requests for pages that were not there", counters.misses.value),
      total("joined", "Requests that waited for a page made for another", counters.joined.value),
      total("renders", "Pages made", counters.renders.value),
      total("ahead", "Pages made before anybody asked", counters.ahead.value),
      total("stale", "Pages refused because their time was over", counters.stale.value),
      total("drops", "Pages dropped because of an act", counters.drops.value),
      total("evictions", "Pages dropped for want of memory", counters.evictions.value),
      CacheFigure(name: "pages", help: "Pages kept now", isTotal: false, value: pages),
      CacheFigure(
        name: "bytes", help: "Memory of the pages kept now", isTotal: false, value: bytes),
      CacheFigure(
        name: "limit_bytes", help: "Memory that pages may take", isTotal: false, value: limit),
    ]
  }

  /// The numbers in Prometheus' text format, version 0.0.4.
  var metrics: String {
    figures.map { figure in
      let name = "broadsheet_cache_\(figure.name)" + (figure.isTotal ? "_total" : "")
      return """
        # HELP \(name) \(figure.help).
        # TYPE \(name) \(figure.isTotal ? "counter" : "gauge")
        \(name) \(figure.value)

        """
    }.joined()
  }

  private func total(_ name: String, _ help: String, _ value: Int) -> CacheFigure {
    CacheFigure(name: name, help: help, isTotal: true, value: value)
  }
}
