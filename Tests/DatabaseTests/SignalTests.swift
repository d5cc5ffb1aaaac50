import Database
import Foundation
import SQLite
import Support
import Testing

@Suite("Change signals")
struct SignalTests {
  @Test("who maps the same file hears of every ring at once")
  func file() throws {
    try Databases.withFolder { folder in
      let (one, other) = (
        try FileSignal(path: folder + "/changes"), try FileSignal(path: folder + "/changes")
      )
      let before = other.count
      one.ring()
      #expect(other.count != before)
      #expect(one.count == other.count)
    }
  }

  @Test("the number goes on after all have closed the file")
  func again() throws {
    try Databases.withFolder { folder in
      let path = folder + "/changes"
      try FileSignal(path: path).ring()
      let count = try FileSignal(path: path).count
      try FileSignal(path: path).ring()
      #expect(try FileSignal(path: path).count != count)
    }
  }

  @Test("a folder that is not there is named")
  func missing() {
    #expect(throws: SQLError.self) { try FileSignal(path: "/no/such/folder/changes") }
  }
}
