import Database
public import News
public import Times

/// As much of a story as tells whether its page has changed.
public struct StoryMark: Sendable, Hashable {
  /// The story's identity.
  public var id: ID<Story>
  /// What the gate looks at.
  public var facts: Gate.Facts
  /// When the text last changed at all.
  public var modified: Instant
}

extension Stories {
  /// The mark of the story at an address; nil when none is there.
  public func mark(at address: StoryAddress) throws -> StoryMark? {
    try mark(
      where: """
        s.section = (SELECT id FROM section WHERE edition = \(address.edition) \
        AND slug = \(address.section)) AND s.day = \(address.date) AND s.slug = \(address.slug)
        """)
  }

  /// The mark of a story; nil when there is none of that identity.
  public func mark(of id: ID<Story>) throws -> StoryMark? {
    try mark(where: "s.id = \(id)")
  }

  private func mark(where condition: SQL) throws -> StoryMark? {
    try pool.read { db in
      try db.first(
        "SELECT \(Gate.Facts.columns), s.modified_at, s.id FROM story s WHERE \(condition)"
      ).map { row in
        var reader = RowReader(row)
        let facts = Gate.Facts(&reader)
        let modified: Instant = reader.next()
        return StoryMark(id: reader.next(), facts: facts, modified: modified)
      }
    }
  }
}
