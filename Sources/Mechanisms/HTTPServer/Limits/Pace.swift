/// How quickly bytes move, measured window by window.
struct Pace {
  private var start: Int64 = 0
  private var bytes = 0

  init() {}

  mutating func restart(at now: Int64) {
    start = now
    bytes = 0
  }

  mutating func add(_ count: Int) {
    bytes += count
  }

  /// Whether a window has ended in which fewer than `rate` bytes a second moved.
  mutating func isTooSlow(now: Int64, window: Int64, rate: Int) -> Bool {
    let elapsed = now - start
    guard elapsed >= window else { return false }
    defer { restart(at: now) }
    return Int64(bytes) * 1000 < Int64(rate) * elapsed
  }
}
