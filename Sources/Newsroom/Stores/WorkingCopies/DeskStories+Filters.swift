import Database
public import News

extension DeskStories {
  /// A list with its filters, as somebody has named it.
  public struct Filter: Sendable, Hashable {
    /// Its identity.
    public var id: ID<Filter>
    /// Its name.
    public var name: String
    /// The query of the list's address.
    public var query: String

    /// Makes a filter.
    public init(id: ID<Filter>, name: String, query: String) {
      self.id = id
      self.name = name
      self.query = query
    }
  }

  /// How many filters somebody may keep.
  public static let mostFilters = 50

  /// The filters that somebody has kept, by name.
  public func filters(of account: ID<Account>) throws -> [Filter] {
    try pool.read { db in
      try db.run(
        "SELECT id, name, query FROM saved_filter WHERE account = \(account) ORDER BY name, id"
      ).map { Filter(id: $0[0], name: $0[1], query: $0[2]) }
    }
  }

  /// Keeps a filter, in place of the one with its name.
  ///
  /// Throws `Refusal.invalid` for a name that is missing or too long, or one filter too many.
  public func keepFilter(_ name: String, query: String, of account: ID<Account>) throws {
    let name = name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let fault: String? =
      if name.isEmpty {
        "the name is missing"
      } else if name.count > 100 || query.utf8.count > 4000 {
        "the name has more than 100 characters"
      } else if name.holdsNUL || query.holdsNUL {
        "the name holds a NUL character"
      } else {
        nil
      }
    if let fault { throw Refusal.invalid([.init(field: "name", message: fault)]) }
    try pool.write { db in
      let count: Int =
        try db.first(
          "SELECT count(*) FROM saved_filter WHERE account = \(account) AND name <> \(name)")?[0]
        ?? 0
      guard count < Self.mostFilters else {
        throw Refusal.invalid([
          .init(field: "name", message: "at most \(Self.mostFilters) filters are kept")
        ])
      }
      try db.run(
        """
        INSERT INTO saved_filter (account, name, query) VALUES (\(account), \(name), \(query)) \
        ON CONFLICT (account, name) DO UPDATE SET query = excluded.query
        """)
    }
  }

  /// Forgets one of somebody's filters; throws `Refusal.notFound` when they have no such one.
  public func dropFilter(_ filter: ID<Filter>, of account: ID<Account>) throws {
    try pool.write { db in
      try db.run("DELETE FROM saved_filter WHERE id = \(filter) AND account = \(account)")
      guard db.lastChanges > 0 else { throw Refusal.notFound }
    }
  }
}
