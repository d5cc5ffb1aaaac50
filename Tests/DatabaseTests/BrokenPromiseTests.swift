import Database
import Glibc
import Support
import Testing

/// How a process ends that has broken a promise.
#if arch(x86_64)
  private let trap = ExitTest.Condition.signal(SIGILL)
#else
  private let trap = ExitTest.Condition.signal(SIGTRAP)
#endif

@Suite struct BrokenPromiseTests {
  @Test("a write inside a read ends the program")
  func writeInRead() async {
    await #expect(processExitsWith: trap) {
      try Databases.with(.sqlite) { pool in
        try pool.read { _ in try pool.write { _ in } }
      }
    }
  }

  @Test("a read inside a write ends the program")
  func readInWrite() async {
    await #expect(processExitsWith: trap) {
      try Databases.with(.sqlite) { pool in
        try pool.write { _ in try pool.read { _ in } }
      }
    }
  }

  @Test("a read inside a read ends the program")
  func readInRead() async {
    await #expect(processExitsWith: trap) {
      try Databases.with(.sqlite) { pool in
        try pool.read { _ in try pool.read { _ in } }
      }
    }
  }

  @Test("a statement inside a walk over rows ends the program")
  func statementInWalk() async {
    await #expect(processExitsWith: trap) {
      try Databases.with(.sqlite) { pool in
        try pool.read { db in
          try db.forEach("SELECT 1") { _ in try db.run("SELECT 2") }
        }
      }
    }
  }

  @Test("asking a column for what it does not hold ends the program")
  func wrongType() async {
    await #expect(processExitsWith: trap) {
      try Databases.with(.sqlite) { pool in
        try pool.read { db in
          for row in try db.run("SELECT 'text'") { _ = row[0] as Int }
        }
      }
    }
  }
}
