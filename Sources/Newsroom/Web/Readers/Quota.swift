import Synchronization
import Times

/// How often something may happen to each of many, in memory: so many times within a stretch of
/// time, for each of its limits.
final class Quota: Sendable {
  /// So many times within a stretch of time, which begins with the first.
  struct Limit: Sendable {
    let most: Int
    let span: Instant.Span
  }

  private struct Window {
    let began: Instant
    var count = 0
  }

  private let limits: [Limit]
  private let windows: Mutex<Generations<String, [Window]>>

  init(_ limits: [Limit], memory: Int = 20_000) {
    self.limits = limits
    windows = Mutex(Generations(limit: memory))
  }

  /// Counts one more of somebody's; how many seconds to wait when there is none left, and then
  /// nothing is counted.
  func take(_ name: String, at now: Instant) -> Int? {
    windows.withLock { windows in
      var own = windows[name] ?? []
      var wait: Int?
      for (index, limit) in limits.enumerated() {
        if index == own.count { own.append(Window(began: now)) }
        let isOver = now < own[index].began || now - own[index].began >= limit.span
        if isOver { own[index] = Window(began: now) }
        guard own[index].count >= limit.most else { continue }
        let left = own[index].began + limit.span - now
        wait = max(wait ?? 1, Int((left.milliseconds + 999) / 1000))
      }
      guard wait == nil else { return wait }
      for index in own.indices { own[index].count += 1 }
      windows.add(own, at: name)
      return nil
    }
  }
}
