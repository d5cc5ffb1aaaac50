public import News
import Synchronization

/// Counts how often each story was opened, and nothing about who opened it.
public final class ReadCounter: Sendable {
  private let tallies = Mutex<[ID<Story>: ReadTally]>([:])

  /// The count of one story, to be kept by a page of it and added to without looking for it.
  func tally(_ story: ID<Story>) -> ReadTally {
    tallies.withLock { tallies in
      if let known = tallies[story] { return known }
      let new = ReadTally()
      tallies[story] = new
      return new
    }
  }

  /// Counts one reading.
  public func count(_ story: ID<Story>) {
    tally(story).add()
  }

  /// Takes what was counted since the last time.
  public func take() -> [ID<Story>: Int] {
    tallies.withLock { tallies in
      var taken: [ID<Story>: Int] = [:]
      for story in Array(tallies.keys) {
        guard var tally = tallies.removeValue(forKey: story) else { continue }
        // Who has it counts on; what nobody else has can go once it is empty.
        let isShared = !isKnownUniquelyReferenced(&tally)
        let count = tally.take()
        if count > 0 { taken[story] = count }
        if isShared { tallies[story] = tally }
      }
      return taken
    }
  }

  /// Puts counts back that could not be written.
  public func putBack(_ taken: [ID<Story>: Int]) {
    for (story, count) in taken { tally(story).add(count) }
  }
}

/// How often one story was opened.
final class ReadTally: Sendable {
  private let count = Atomic(0)

  /// Counts readings.
  func add(_ number: Int = 1) {
    count.wrappingAdd(number, ordering: .relaxed)
  }

  /// Takes what was counted.
  func take() -> Int {
    count.exchange(0, ordering: .relaxed)
  }
}
