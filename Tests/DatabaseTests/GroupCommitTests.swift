import Database
import Dispatch
import Glibc
import SQLite
import Support
import Testing

@Suite struct GroupCommitTests {
  @Test(
    "acts of many threads are all kept, and those that fail fail alone",
    arguments: Databases.available)
  func isolation(kind: Databases.Kind) throws {
    try TransactionTests.withTable(kind) { pool in
      let refused = Results<Int>()
      try Background.all(16) { thread in
        for turn in 0..<20 {
          do {
            try pool.write { db in
              try db.run("INSERT INTO note (text) VALUES (\("\(thread)-\(turn)"))")
              if turn % 5 == 4 { throw TransactionTests.Refused() }
              if turn % 5 == 3 { try db.run("INSERT INTO note (text) VALUES (NULL)") }
            }
          } catch is TransactionTests.Refused {
            refused.add(4)
          } catch let error as SQLError
            where error.reason == .constraint(.notNull, name: "note.text")
          {
            refused.add(3)
          }
        }
      }
      #expect(refused.sorted() == Array(repeating: 3, count: 64) + Array(repeating: 4, count: 64))
      let kept = try TransactionTests.notes(pool)
      let expected = (0..<16).flatMap { thread in
        (0..<20).filter { $0 % 5 < 3 }.map { "\(thread)-\($0)" }
      }
      #expect(Set(kept) == Set(expected))
      #expect(kept.count == expected.count)
    }
  }

  @Test(
    "an act for which nobody waits says when it is kept, and why when it is not",
    arguments: Databases.available)
  func told(kind: Databases.Kind) throws {
    try TransactionTests.withTable(kind) { pool in
      let (kept, failed) = (Results<Int>(), Results<String>())
      let all = DispatchGroup()
      for number in 0..<40 {
        all.enter()
        pool.write(
          { db -> Int in
            try db.run("INSERT INTO note (text) VALUES (\("told \(number)"))")
            if number % 4 == 3 { throw TransactionTests.Refused() }
            return number
          },
          done: { result in
            switch result {
            case .success(let number): kept.add(number)
            case .failure(let error): failed.add("\(type(of: error))")
            }
            all.leave()
          })
      }
      all.wait()
      #expect(kept.sorted() == (0..<40).filter { $0 % 4 != 3 })
      #expect(failed.all == Array(repeating: "Refused", count: 10))
      let notes = try TransactionTests.notes(pool)
      #expect(notes.count == 30)
      pool.close()
      let late = Results<Bool>()
      all.enter()
      pool.write(
        { db in try db.run("INSERT INTO note (text) VALUES ('late')") },
        done: { result in
          if case .failure = result { late.add(true) }
          all.leave()
        })
      all.wait()
      #expect(late.all == [true])
    }
  }

  @Test("a count that all threads raise loses nothing", arguments: Databases.available)
  func counter(kind: Databases.Kind) throws {
    try Databases.with(kind) { pool in
      try pool.write { db in
        try db.run("CREATE TABLE counter (id BIGINT PRIMARY KEY, n BIGINT NOT NULL)")
        try db.run("INSERT INTO counter (id, n) VALUES (1, 0)")
      }
      try Background.all(4) { _ in
        for _ in 0..<10 {
          try pool.write { db in
            let n: Int = try db.first("SELECT n FROM counter WHERE id = 1")?[0] ?? 0
            try db.run("UPDATE counter SET n = \(n + 1) WHERE id = 1")
          }
        }
      }
      let total: Int? = try pool.read { try $0.first("SELECT n FROM counter")?[0] }
      #expect(total == 40)
    }
  }

  @Test("acts that wait for the writer share one commit")
  func batches() throws {
    try TransactionTests.withTable(.sqlite) { pool in
      let gate = Gate()
      let blocker = Background {
        try pool.write { db in
          gate.arrive()
          gate.waitUntilOpen()
        }
      }
      gate.waitForArrivals(1)
      let commits = Results<Int64>()
      let waiting = (0..<20).map { number in
        Background {
          try pool.write { db in
            try db.run("INSERT INTO note (text) VALUES (\("\(number)"))")
          }
          commits.add(try GroupCommitTests.visible(pool))
        }
      }
      let file = try #require(pool as? SQLitePool)
      while file.waitingWrites < 20 { sched_yield() }
      gate.open()
      for thread in [blocker] + waiting { try thread.wait() }
      // Whoever is answered sees all twenty: they became visible at one instant.
      #expect(commits.all == Array(repeating: 20, count: 20))
    }
  }

  private static func visible(_ pool: any Pool) throws -> Int64 {
    try pool.read { db in try db.first("SELECT count(*) FROM note")?[0] ?? 0 }
  }
}
