import Synchronization

/// A token bucket per subscriber.
final class RateLimiter: Sendable {
  private struct Bucket {
    var tokens: Double
    var filled: Int64
  }

  /// Subscribers remembered at most; beyond it those with full buckets are forgotten.
  static let memory = 65_536

  private let rate: ServerConfiguration.RequestRate
  private let buckets = Mutex<[IPAddress: Bucket]>([:])

  init(_ rate: ServerConfiguration.RequestRate) {
    self.rate = rate
  }

  /// Takes a token; returns how many seconds to wait if there is none.
  func take(_ address: IPAddress, now: Int64) -> Int? {
    buckets.withLock { buckets in
      let key = address.subscriber
      var bucket = buckets[key] ?? Bucket(tokens: Double(rate.burst), filled: now)
      bucket.tokens = level(of: bucket, now: now)
      bucket.filled = max(now, bucket.filled)
      guard bucket.tokens >= 1 else {
        buckets[key] = bucket
        return Int(((1 - bucket.tokens) / rate.perSecond).rounded(.up))
      }
      bucket.tokens -= 1
      if buckets.count >= Self.memory, buckets[key] == nil { forget(&buckets, now: now) }
      buckets[key] = bucket
      return nil
    }
  }

  private func level(of bucket: Bucket, now: Int64) -> Double {
    let seconds = Double(max(0, now - bucket.filled)) / 1000
    return min(Double(rate.burst), bucket.tokens + seconds * rate.perSecond)
  }

  /// Forgets full buckets, which are as good as new ones; if all are in use, starts afresh.
  private func forget(_ buckets: inout [IPAddress: Bucket], now: Int64) {
    buckets = buckets.filter { level(of: $0.value, now: now) < Double(rate.burst) }
    if buckets.count >= Self.memory { buckets = [:] }
  }
}
