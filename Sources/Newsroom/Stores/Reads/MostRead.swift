import Database
import News
import Times

/// Makes the lists of the most read stories, so that pages need not count.
struct MostRead {
  let db: any Connection
  let now: Instant

  /// More than any page shows, for those that the gate holds back.
  static let length = 30

  func refresh() throws {
    let before = try lists()
    try db.run("DELETE FROM most_read")
    var places: [ID<Edition>: Int] = [:]
    var rows: [SQL] = []
    for row in try ranking() {
      let edition: ID<Edition> = row[0]
      let place = places[edition, default: 0]
      guard place < MostRead.length else { continue }
      places[edition] = place + 1
      rows.append("(\(edition), \(place), \(row[1] as ID<Story>), \(row[2] as Int))")
    }
    try db.insert("INSERT INTO most_read (edition, place, story, reads)", rows)
    let after = try lists()
    let editions = Set(before.keys).union(after.keys).filter { before[$0] != after[$0] }
    try db.record(Set(editions.map { Change(.mostRead($0)) }))
  }

  private func lists() throws -> [ID<Edition>: [ID<Story>]] {
    var lists: [ID<Edition>: [ID<Story>]] = [:]
    for row in try db.run("SELECT edition, story FROM most_read ORDER BY edition, place") {
      lists[row[0], default: []].append(row[1])
    }
    return lists
  }

  private func ranking() throws -> [Row] {
    let (first, last) = (Reads.hour(now - Reads.window), Reads.hour(now))
    return try db.run(
      """
      SELECT s.edition, s.id, CAST(sum(c.reads) AS BIGINT) AS reads FROM read_count c \
      JOIN story s ON s.id = c.story WHERE c.hour > \(first) AND c.hour <= \(last) \
      GROUP BY s.edition, s.id ORDER BY reads DESC, s.id DESC
      """)
  }
}
