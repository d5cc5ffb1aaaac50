import Database
public import News

/// Where a comment stands, for permissions.
public struct CommentPlace: Sendable, Hashable {
  /// The comment.
  public var comment: ID<Comment>
  /// Its author.
  public var reader: ID<Reader>?
  /// The network that it came from, as a keyed hash.
  public var network: String?
  /// The edition of its story.
  public var edition: ID<Edition>
  /// The section of its story.
  public var section: ID<Section>
}

extension Comments {
  /// Where comments stand; those that are not there are left out.
  public func places(of comments: [ID<Comment>]) throws -> [CommentPlace] {
    guard !comments.isEmpty else { return [] }
    return try pool.read { db in
      try db.run(
        """
        SELECT c.id, c.reader, c.network, s.edition, s.section FROM comment c \
        JOIN story s ON s.id = c.story WHERE c.id IN (\(SQL.padded(comments)))
        """
      ).map { row in
        CommentPlace(
          comment: row[0], reader: row[1], network: row[2], edition: row[3], section: row[4])
      }
    }
  }

  /// The comments that decisions were about.
  public func subjects(of decisions: [Int64]) throws -> [ID<Comment>] {
    guard !decisions.isEmpty else { return [] }
    return try pool.read { db in
      try db.run(
        """
        SELECT DISTINCT comment FROM comment_decision \
        WHERE id IN (\(SQL.joined(decisions.map { "\($0)" })))
        """
      ).map { $0[0] }
    }
  }
}

/// What stands for a commenter in addresses of the desk, which never have the number.
public struct CommenterMark: Sendable, Hashable {
  /// The reader.
  public let reader: ID<Reader>

  /// The mark of a reader.
  public init(_ reader: ID<Reader>) {
    self.reader = reader
  }

  /// Reads a mark from an address; nil when it is none.
  public init?(text: String) {
    guard text.utf8.count <= 13, let hidden = UInt64(text, radix: 36),
      text == String(hidden, radix: 36)
    else { return nil }
    reader = ID(rawValue: Scramble.shown(hidden))
  }

  /// The mark as it stands in an address.
  public var text: String { String(Scramble.hidden(reader.rawValue), radix: 36) }
}
