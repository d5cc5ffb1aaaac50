import Database

/// Full-text search by SQLite's FTS5: one row a document, its rowid the key.
///
/// The tokenizer keeps every token as it is: only spaces and control characters separate.
struct FTS5: TextSearch {
  func create(_ index: String) -> [SQL] {
    [
      SQL(
        trusted: """
          CREATE VIRTUAL TABLE \(index) USING fts5(title, body, scope, \
          tokenize = "ascii tokenchars '!""#$%&''()*+,-./:;<=>?@[\\]^_`{|}~'")
          """)
    ]
  }

  func save(_ document: SearchDocument, in index: String) -> SQL {
    """
    INSERT OR REPLACE INTO \(SQL(trusted: index)) (rowid, title, body, scope) \
    VALUES (\(document.key), \(document.title), \(document.body), \
    \("\(SearchQuery.everything) \(document.scope)"))
    """
  }

  func delete(_ key: Int64, from index: String) -> SQL {
    "DELETE FROM \(SQL(trusted: index)) WHERE rowid = \(key)"
  }

  func key(_ index: String) -> SQL {
    SQL(trusted: "\(index).rowid")
  }

  func condition(_ match: Match, in index: String) -> SQL {
    "\(SQL(trusted: index)) MATCH \(FTS5.text(SearchQuery(match)))"
  }

  func newest(_ match: Match, in index: String, keys: KeyRange, limit: Int) -> SQL {
    """
    SELECT rowid FROM \(SQL(trusted: index)) WHERE \(condition(match, keys, index)) \
    ORDER BY rowid DESC LIMIT \(limit)
    """
  }

  func best(
    _ match: Match, in index: String, keys: KeyRange, among: Int, offset: Int, limit: Int
  ) -> SQL {
    """
    SELECT hit FROM (SELECT rowid AS hit, \
    broadsheet_fit(\(SQL(trusted: index)), 10.0, 1.0, 0.0) AS fit \
    FROM \(SQL(trusted: index)) WHERE \(condition(match, keys, index)) \
    ORDER BY rowid DESC LIMIT \(among)) \
    ORDER BY fit, hit DESC LIMIT \(limit) OFFSET \(offset)
    """
  }

  private func condition(_ match: Match, _ keys: KeyRange, _ index: String) -> SQL {
    condition(match, in: index) + keys.condition(on: "rowid")
  }

  /// A query in FTS5's own language, https://www.sqlite.org/fts5.html section 3.
  static func text(_ query: SearchQuery) -> String {
    switch query {
    case .word(let word): "{title body} : \(quoted(word))"
    case .prefix(let start): "{title body} : \(quoted(start)) *"
    case .phrase(let words): "{title body} : \(words.map(quoted).joined(separator: " + "))"
    case .scope(let scope): "scope : \(quoted(scope))"
    case .and(let parts): group(parts, " AND ")
    case .or(let parts): group(parts, " OR ")
    case .but(let wanted, let unwanted): "(\(text(wanted)) NOT \(text(unwanted)))"
    }
  }

  private static func group(_ parts: [SearchQuery], _ word: String) -> String {
    "(\(parts.map(text).joined(separator: word)))"
  }

  private static func quoted(_ token: Substring) -> String {
    "\"\(token.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\""))\""
  }
}
