import Testing

@testable import Database

@Suite struct SlotsTests {
  @Test("connections are lent to one at a time, and all get their turn")
  func exclusive() throws {
    let slots = Slots([Counter(), Counter()], patience: 60)
    try Background.all(8) { _ in
      for _ in 0..<200 { try slots.withOne { $0.use() } }
    }
    let counters = slots.close()
    #expect(counters.map(\.count).reduce(0, +) == 1600)
  }

  @Test("whoever gives up leaves the queue to the others")
  func patience() throws {
    let slots = Slots([Counter()], patience: 0.02)
    try slots.withOne { _ in
      let late = Background { try slots.withOne { _ in } }
      #expect(throws: SQLError.self) { try late.wait() }
    }
    let count = try slots.withOne { counter in
      counter.use()
      return counter.count
    }
    #expect(count == 1)
  }

  @Test("closing waits for those at work")
  func closing() throws {
    let slots = Slots([Counter()], patience: 60)
    let gate = Gate()
    let worker = Background {
      try slots.withOne { counter in
        gate.arrive()
        gate.waitUntilOpen()
        counter.use()
      }
    }
    gate.waitForArrivals(1)
    let closer = Background { gate.open() }
    let counters = slots.close()
    #expect(counters.map(\.count) == [1])
    try worker.wait()
    try closer.wait()
    #expect(throws: SQLError.self) { try slots.withOne { _ in } }
  }
}

/// Counts without a lock, as something that only one thread holds at a time may.
private final class Counter: @unchecked Sendable {
  // Unchecked on purpose: the test is whether the slots keep threads apart.
  private(set) var count = 0

  func use() {
    count += 1
  }
}
