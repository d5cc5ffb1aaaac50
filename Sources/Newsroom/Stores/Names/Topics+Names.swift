import Database
public import News

extension Topics {
  /// The names of an edition's topics, the ones made last first, for completion at the desk.
  public func names(of edition: ID<Edition>, limit: Int = 1000) throws -> [String] {
    try pool.read { db in
      try db.run(
        "SELECT name FROM topic WHERE edition = \(edition) ORDER BY id DESC LIMIT \(limit)"
      ).map { $0[0] }
    }
  }
}
