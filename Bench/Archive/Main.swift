import Foundation
import SQLite
import Stores

/// `bench-archive DIR STORIES [SEED]`: founds a paper in DIR and fills its archive.
///
/// The same numbers make the same archive. Prints how long it took as JSON.
@main
enum Main {
  static func main() {
    let words = CommandLine.arguments.dropFirst()
    guard (2...3).contains(words.count), let directory = words.first,
      let count = Int(words[2]), count > 0, let seed = UInt64(words.count == 3 ? words[3] : "1")
    else {
      fail("usage: bench-archive DIR STORIES [SEED]", code: 64)
    }
    do {
      try fill(directory, count, seed)
    } catch {
      fail("bench-archive: \(error)", code: 70)
    }
  }

  private static func fill(_ directory: String, _ count: Int, _ seed: UInt64) throws {
    try FileManager.default.createDirectory(
      atPath: directory, withIntermediateDirectories: true)
    var settings = SQLiteSettings()
    // A power cut costs a run of the generator and nobody's work.
    settings.durable = false
    settings.cachedBytes = 256 << 20
    let pool = try SQLitePool(path: directory + "/broadsheet.sqlite", settings: settings)
    try Schema.prepare(pool)
    try Paper.found(pool)
    let press = PrintRun(pool: pool, archive: Archive(count: count, seed: seed))
    let took = try press.run { done, rate in
      note("\(done) of \(count) stories, \(Int(rate)) a second")
    }
    try pool.checkpoint()
    pool.close()
    print("{\"stories\": \(count), \"seconds\": \(took), \"per_second\": \(Double(count) / took)}")
  }

  private static func note(_ text: String) {
    FileHandle.standardError.write(Data((text + "\n").utf8))
  }

  private static func fail(_ text: String, code: Int32) -> Never {
    note(text)
    exit(code)
  }
}
