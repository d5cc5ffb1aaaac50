import Synchronization
import Times

/// How many requests each caller of the API may make: a bucket that fills by so many a second.
final class APILimiter: Sendable {
  private struct Bucket {
    var tokens: Double
    var filled: Instant
  }

  private let perSecond: Double
  private let burst: Double
  private let buckets: Mutex<Generations<String, Bucket>>

  /// Lets so many requests a second through in the long run, ten times as many at once.
  init(perSecond: Int, memory: Int = 20_000) {
    self.perSecond = Double(perSecond)
    burst = Double(perSecond) * 10
    buckets = Mutex(Generations(limit: memory))
  }

  /// Takes one request of a caller's; how many seconds to wait when there is none left.
  func take(_ caller: String, at now: Instant) -> Int? {
    buckets.withLock { buckets in
      var bucket = buckets[caller] ?? Bucket(tokens: burst, filled: now)
      let seconds = Double(max(0, (now - bucket.filled).milliseconds)) / 1000
      bucket.tokens = min(burst, bucket.tokens + seconds * perSecond)
      bucket.filled = now
      let wait = bucket.tokens >= 1 ? nil : Int(((1 - bucket.tokens) / perSecond).rounded(.up))
      if wait == nil { bucket.tokens -= 1 }
      buckets.add(bucket, at: caller)
      return wait
    }
  }
}
