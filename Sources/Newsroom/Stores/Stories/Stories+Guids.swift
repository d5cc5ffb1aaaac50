import Database
public import News

extension Stories {
  /// The guid of the story at an address, whatever the gate says of it; nil when none is there.
  public func guid(at address: StoryAddress) throws -> String? {
    try pool.read { db in
      try db.first(
        """
        SELECT s.guid FROM story s WHERE s.section = (SELECT id FROM section \
        WHERE edition = \(address.edition) AND slug = \(address.section)) \
        AND s.day = \(address.date) AND s.slug = \(address.slug)
        """)?[0]
    }
  }
}
