import Database
public import News

extension Topics {
  /// The topics of an edition by slug, those behind one.
  public func page(of edition: ID<Edition>, after slug: String, limit: Int) throws -> [Topic] {
    basis?.note(.site)
    return try pool.read { db in
      try db.run(
        """
        SELECT id, edition, slug, name FROM topic \
        WHERE edition = \(edition) AND slug > \(slug) ORDER BY slug LIMIT \(limit)
        """
      ).map { Topic(id: $0[0], edition: $0[1], slug: $0[2], name: $0[3]) }
    }
  }
}
