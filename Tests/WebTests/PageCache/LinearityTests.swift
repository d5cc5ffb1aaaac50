import Database
import Foundation
import HTTP
import News
import SQLite
import Stores
import Support
import Synchronization
import Testing
import Times

@testable import Web

@Suite("Nobody who asks after an act sees what was before it")
struct LinearityTests {
  private static let acts = 150
  private static let readsBetween = 150
  private static let path = "/world/2026/11/24/count"

  /// What the readers have seen.
  private struct Seen {
    var reads = 0
    var fast = 0
    var faults: [String] = []
  }

  @Test("under full load, on the loop and on handlers, by this program and by another")
  func linear() throws {
    try Databases.withFolder { folder in
      let own = try Databases.sqlite(at: folder + "/test.db")
      let newsroom = try Newsroom(own)
      // As another process has it: connections and a signal of its own on the same files.
      let foreign = try Databases.sqlite(at: folder + "/test.db")
      let signal = try FileSignal(path: folder + "/changes")
      let other = FollowedPool(foreign, ringing: try FileSignal(path: folder + "/changes"))
      let site = try TestSite(newsroom, pictures: folder, signal: signal)
      try newsroom.publish(count: 40, section: "sport")
      try write(1, Publishing(site.site.pool), site)
      try run(site, writers: [Publishing(site.site.pool), Publishing(other)])
      foreign.close()
      own.close()
    }
  }

  private func run(_ site: TestSite, writers: [Publishing]) throws {
    // The number that has been acknowledged, or 0 while the story is withdrawn or about to be.
    let acknowledged = Atomic(1)
    let isOver = Atomic(false)
    let seen = Mutex(Seen())
    let readers = (0..<4).map { number in
      Foundation.Thread {
        var dice = Dice(seed: number)
        // The same bytes need no second look; most requests get the page that is kept.
        var (last, lastNumber): ([UInt8], Int) = ([], 0)
        while !isOver.load(ordering: .acquiring) {
          let least = acknowledged.load(ordering: .sequentiallyConsistent)
          let isFast = dice.roll(4) > 0
          let response =
            isFast ? site.fast(Self.path) : try? site.answer(.get, Self.path)
          guard let response else { continue }
          if response.bytes != last { (last, lastNumber) = (response.bytes, Self.number(response)) }
          let number = lastNumber
          seen.withLock { seen in
            seen.reads += 1
            if isFast { seen.fast += 1 }
            if number < least, seen.faults.count < 5 {
              seen.faults.append("after act \(least) a reader saw \(number)")
            }
          }
        }
      }
    }
    for reader in readers { reader.start() }
    for act in 1...Self.acts {
      let writer = writers[act % writers.count]
      let before = seen.withLock { $0.reads }
      while seen.withLock({ $0.reads }) < before + Self.readsBetween { sched_yield() }
      if act % 10 == 0 {
        try writer.act(.retract, on: "count", note: "Act \(act + 1).", at: site.clock.now)
        acknowledged.store(act + 1, ordering: .sequentiallyConsistent)
        try writer.act(.restore, on: "count", note: "It stands.", at: site.clock.now)
      }
      try write(act + 1, writer, site)
      acknowledged.store(act + 1, ordering: .sequentiallyConsistent)
    }
    isOver.store(true, ordering: .releasing)
    while readers.contains(where: { !$0.isFinished }) { sched_yield() }
    let result = seen.withLock { $0 }
    #expect(result.faults == [])
    #expect(result.reads > 20_000)
    #expect(result.fast > 5000)
  }

  private func write(_ number: Int, _ writer: Publishing, _ site: TestSite) throws {
    var draft = site.newsroom.draft("The count", published: site.newsroom.ago(60))
    (draft.guid, draft.slug) = ("count", "count")
    draft.body = .markdown("Act \(number).")
    try writer.publish(Newsroom.prepare(draft), at: site.clock.now)
  }

  /// The highest act that the page tells of; looked for in bytes, since there are many pages.
  private static func number(_ response: Response) -> Int {
    let (bytes, word) = (response.bytes, Array("Act ".utf8))
    var (highest, index) = (0, 0)
    while let found = bytes[index...].firstIndex(of: word[0]) {
      index = found + 1
      guard bytes.count > found + 5, bytes[found + 1] == word[1], bytes[found + 2] == word[2],
        bytes[found + 3] == word[3]
      else { continue }
      let digits = bytes[(found + 4)...].prefix { (48...57).contains($0) }
      highest = max(highest, Int(String(decoding: digits, as: UTF8.self)) ?? 0)
    }
    return highest
  }
}
