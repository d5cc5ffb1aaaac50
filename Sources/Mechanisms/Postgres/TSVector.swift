import Database

/// Full-text search by PostgreSQL: a `tsvector` a document, built here token by token.
///
/// A scope is a lexeme that begins with a space, which no token does.
struct TSVector: TextSearch {
  /// The last place that a `tsvector` can tell from those behind it.
  private static let lastPlace = 16_382
  /// A `tsvector` holds 1 MB; rarer words of a longer document cannot be found.
  private static let mostBytes = 800_000

  func create(_ index: String) -> [SQL] {
    [
      "CREATE TABLE \(SQL(trusted: index)) (key BIGINT PRIMARY KEY, vector TSVECTOR NOT NULL)",
      // Vectors lie apart, so that the rows that a search visits are few pages.
      "ALTER TABLE \(SQL(trusted: index)) SET (toast_tuple_target = 128)",
      "CREATE INDEX \(SQL(trusted: "\(index)_vector")) ON \(SQL(trusted: index)) USING gin (vector)",
    ]
  }

  func save(_ document: SearchDocument, in index: String) -> SQL {
    """
    INSERT INTO \(SQL(trusted: index)) (key, vector) \
    VALUES (\(document.key), CAST(\(TSVector.text(document)) AS TSVECTOR)) \
    ON CONFLICT (key) DO UPDATE SET vector = excluded.vector
    """
  }

  func delete(_ key: Int64, from index: String) -> SQL {
    "DELETE FROM \(SQL(trusted: index)) WHERE key = \(key)"
  }

  func key(_ index: String) -> SQL {
    SQL(trusted: "\(index).key")
  }

  func condition(_ match: Match, in index: String) -> SQL {
    var condition: SQL =
      "\(SQL(trusted: index)).vector @@ CAST(\(TSVector.text(SearchQuery(match))) AS TSQUERY)"
    condition.plansAnew = true
    return condition
  }

  /// A query as the manual's section 8.11.2 writes it.
  static func text(_ query: SearchQuery) -> String {
    switch query {
    case .word(let word): quoted(word)
    case .prefix(let start): "\(quoted(start)):*"
    case .phrase(let words): "(\(words.map(quoted).joined(separator: " <-> ")))"
    case .scope(let scope): quoted(" " + scope)
    case .and(let parts): "(\(parts.map(text).joined(separator: " & ")))"
    case .or(let parts): "(\(parts.map(text).joined(separator: " | ")))"
    case .but(let wanted, let unwanted): "(\(text(wanted)) & !\(text(unwanted)))"
    }
  }

  /// A document as the manual's section 8.11.1 writes it: each token with its places.
  static func text(_ document: SearchDocument) -> String {
    var places: [Substring: String] = [:]
    var bytes = 0
    func add(_ token: Substring, _ place: Int, _ weight: String) {
      if places[token] == nil { bytes += token.utf8.count + 8 }
      guard bytes < mostBytes else { return }
      let known = places[token, default: ""]
      guard place <= lastPlace else { return places[token] = known }
      places[token] = known + (known.isEmpty ? ":" : ",") + "\(place)\(weight)"
    }
    let title = SearchTokens.split(document.title)
    for (place, token) in zip(1..., title) { add(token, place, "A") }
    // A gap, so that no phrase runs from the title into the body.
    for (place, token) in zip((title.count + 2)..., SearchTokens.split(document.body)) {
      add(token, place, "")
    }
    let scopes = ([SearchQuery.everything] + SearchTokens.split(document.scope)).map {
      quoted(" " + $0)
    }
    return (scopes + places.map { quoted($0.key) + $0.value }).joined(separator: " ")
  }

  private static func quoted(_ token: Substring) -> String {
    guard token.utf8.contains(where: { $0 == UInt8(ascii: "'") || $0 == UInt8(ascii: "\\") })
    else { return "'\(token)'" }
    return "'" + token.flatMap { $0 == "'" || $0 == "\\" ? [$0, $0] : [$0] } + "'"
  }
}
