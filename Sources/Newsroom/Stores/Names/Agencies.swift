public import Database
public import News

/// The news agencies whose copy the paper carries.
public struct Agencies: Sendable {
  let pool: any Pool
  let basis: Basis?

  /// Makes the store; what is read is noted in the basis of the page that it is read for.
  public init(_ pool: any Pool, noting basis: Basis? = nil) {
    self.pool = pool
    self.basis = basis
  }

  /// The agency with a slug, in a language or else in any that it has; nil when unknown.
  public func agency(_ slug: String, in language: String) throws -> Agency? {
    basis?.note(.site)
    return try pool.read { db in
      try db.first(
        """
        SELECT a.id, a.slug, t.name, t.description, a.address FROM agency a \
        JOIN agency_text t ON t.agency = a.id WHERE a.slug = \(slug) \
        ORDER BY CASE WHEN t.language = \(language) THEN 0 ELSE 1 END, t.language
        """
      ).map(Agency.init)
    }
  }

  /// Every agency that has a name in a language, by name.
  public func all(in language: String) throws -> [Agency] {
    try pool.read { db in
      try db.run(
        """
        SELECT a.id, a.slug, t.name, t.description, a.address FROM agency_text t \
        JOIN agency a ON a.id = t.agency WHERE t.language = \(language) ORDER BY t.name, a.id
        """
      ).map(Agency.init)
    }
  }

  /// Saves the words of one language about the agency with a slug, which is made when new.
  @discardableResult
  public func save(_ words: Contributor) throws -> ID<Agency> {
    try pool.write { db in
      let id: ID<Agency> = try db.run(
        """
        INSERT INTO agency (slug, address) VALUES (\(words.slug), \(words.address)) \
        ON CONFLICT (slug) DO UPDATE SET address = coalesce(excluded.address, agency.address) \
        RETURNING id
        """
      ).identity()
      try db.run(
        """
        INSERT INTO agency_text (agency, language, name, description) VALUES \
        (\(id), \(words.language), \(words.name), \(words.description)) \
        ON CONFLICT (agency, language) DO UPDATE SET name = excluded.name, \
        description = excluded.description
        """)
      try db.record([Change(.site)])
      return id
    }
  }
}

extension Agency {
  fileprivate init(_ row: Row) {
    self.init(id: row[0], slug: row[1], name: row[2], description: row[3], address: row[4])
  }
}
