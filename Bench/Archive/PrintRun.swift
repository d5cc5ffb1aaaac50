import Database
import Dispatch
import News
import Stores
import Synchronization
import Times

/// Publishes an archive in batches: the next is made ready on every core while one is written.
struct PrintRun {
  let pool: any Pool
  let archive: Archive

  private static let batch = 500

  /// Publishes everything and returns the seconds that took; tells of its rate as it goes.
  func run(tell: @escaping @Sendable (_ done: Int, _ perSecond: Double) -> Void) throws -> Double {
    let clock = ContinuousClock()
    let (start, now) = (clock.now, Instant.now())
    let publishing = Publishing(pool)
    let writing = DispatchQueue(label: "writing")
    let room = DispatchSemaphore(value: 2)
    let failure = Mutex<(any Error)?>(nil)
    for first in stride(from: 0, to: archive.count, by: Self.batch) {
      let end = min(first + Self.batch, archive.count)
      let stories = prepared(first..<end)
      room.wait()
      if failure.withLock({ $0 != nil }) { break }
      writing.async {
        defer { room.signal() }
        do {
          for result in try publishing.publish(stories, at: now) { _ = try result.get() }
          if end % 10_000 == 0 { tell(end, Double(end) / (clock.now - start).seconds) }
        } catch {
          failure.withLock { $0 = $0 ?? error }
        }
      }
    }
    writing.sync {}
    if let error = failure.withLock({ $0 }) { throw error }
    return (clock.now - start).seconds
  }

  private func prepared(_ numbers: Range<Int>) -> [PreparedStory] {
    let results = Mutex<[PreparedStory?]>(Array(repeating: nil, count: numbers.count))
    let archive = archive
    DispatchQueue.concurrentPerform(iterations: numbers.count) { index in
      let story = archive.story(numbers.lowerBound + index)
      results.withLock { $0[index] = story }
    }
    return results.withLock { $0.compactMap(\.self) }
  }
}

extension Duration {
  fileprivate var seconds: Double {
    Double(components.seconds) + Double(components.attoseconds) / 1e18
  }
}
