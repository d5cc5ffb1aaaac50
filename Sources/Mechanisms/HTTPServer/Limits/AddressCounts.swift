import Synchronization

/// How many connections each subscriber has open.
final class AddressCounts: Sendable {
  private let limit: Int?
  private let counts = Mutex<[IPAddress: Int]>([:])

  init(limit: Int?) {
    self.limit = limit
  }

  /// Counts a connection, unless the limit is reached.
  func enter(_ address: IPAddress) -> Bool {
    guard let limit else { return true }
    return counts.withLock { counts in
      let count = counts[address.subscriber, default: 0]
      guard count < limit else { return false }
      counts[address.subscriber] = count + 1
      return true
    }
  }

  /// Takes a connection off the count.
  func leave(_ address: IPAddress) {
    guard limit != nil else { return }
    counts.withLock { counts in
      let count = counts[address.subscriber, default: 0] - 1
      counts[address.subscriber] = count > 0 ? count : nil
    }
  }
}
