import Database
import News
import Text
import Times

/// A search in one reader's list: the site's index for the texts of stories, and the reader's own
/// words for everything else.
struct SavedSearch {
  /// How many keys one question to the index names.
  private static let piece = 500

  private let words: SavedRequest.Words
  private let db: any Connection
  private let rows: [Row]

  init(_ reader: ID<Reader>, _ words: SavedRequest.Words, _ db: any Connection) throws {
    self.words = words
    self.db = db
    rows = try db.run(
      """
      SELECT v.id, v.note, v.title, v.address, s.id, s.edition, s.published_at, r.headline \
      FROM saved v LEFT JOIN story s ON s.id = v.story \
      LEFT JOIN revision r ON r.story = s.id AND r.number = s.revision \
      WHERE v.reader = \(reader) AND (s.id IS NULL OR s.published_at IS NOT NULL)
      """)
  }

  /// The identities of the entries that fit.
  func entries() throws -> [Int64] {
    let indexed = try indexed()
    let own = ownWords
    return rows.compactMap { row in
      let id: Int64 = row[0]
      return indexed.contains(id) || fits(row, own) ? id : nil
    }
  }

  private var ownWords: [String] {
    SearchText.fold(words.text).split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  /// Whether all words stand in what the reader sees of an entry in their list.
  private func fits(_ row: Row, _ wanted: [String]) -> Bool {
    guard !wanted.isEmpty else { return false }
    let (address, headline): (String?, String?) = (row[3], row[7])
    let texts: [String] = [row[1], row[2], address ?? "", headline ?? ""]
    let folded = SearchText.fold(texts.joined(separator: " "))
    return wanted.allSatisfy(folded.contains)
  }

  /// The entries whose stories the index finds, edition by edition, for each has a language.
  private func indexed() throws -> Set<Int64> {
    var entries: [Int64: Int64] = [:]
    var keys: [ID<Edition>: [Int64]] = [:]
    for row in rows {
      let (story, edition): (ID<Story>?, ID<Edition>?) = (row[4], row[5])
      guard let story, let edition, let published: Instant = row[6] else { continue }
      let key = SearchKey(published: published, story: story).number
      entries[key] = row[0]
      keys[edition, default: []].append(key)
    }
    var found: Set<Int64> = []
    for (edition, keys) in keys {
      guard let query = words.queries[edition], !query.isEmpty else { continue }
      for start in stride(from: 0, to: keys.count, by: Self.piece) {
        let some = Array(keys[start..<min(start + Self.piece, keys.count)])
        found.formUnion(try matching(query, some).compactMap { entries[$0] })
      }
    }
    return found
  }

  private func matching(_ query: Text.SearchQuery, _ keys: [Int64]) throws -> [Int64] {
    let (search, index) = (db.dialect.search, Schema.storySearch)
    return try db.run(
      """
      SELECT \(search.key(index)) FROM \(SQL(trusted: index)) \
      WHERE \(search.condition(Match(query), in: index)) \
      AND \(search.key(index)) IN (\(SQL.padded(keys)))
      """
    ).map { $0[0] }
  }
}
