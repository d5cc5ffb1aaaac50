public import Database
import Times

/// Reads the database of Isso and hands on each comment.
///
/// Source: Isso's documentation and the tables that its `db` module makes: `threads` (`id`, `uri`,
/// `title`) and `comments` (`tid`, `id`, `parent`, `created` and `modified` in seconds since 1970,
/// `mode`, `text` as Markdown, `author`, `likes`, …). `mode` is 1 for a comment that is shown, 2 for
/// one that waits, 4 for one that was deleted and has answers. Columns with mail and network
/// addresses are not read. The rows come in the order of their numbers, one at a time.
///
/// Numbers begin at 1 in each database, so a comment is known by its number and its time together.
public enum IssoReader {
  /// Hands on the comments of a database that is opened for reading.
  ///
  /// Fails with a `ParseError` when it is none of Isso; an error that `comment` throws comes out as
  /// it is.
  public static func read(
    _ db: any Connection, comment: (ForeignComment) throws -> Void
  ) throws {
    try check(db)
    var thrown: (any Error)?
    do {
      try db.forEach(
        """
        SELECT c.id, c.created, c.parent, p.created, t.uri, c.modified, c.mode, c.text, c.author, \
        c.likes FROM comments c LEFT JOIN threads t ON t.id = c.tid \
        LEFT JOIN comments p ON p.id = c.parent ORDER BY c.id
        """
      ) { row in
        do {
          try comment(Self.comment(row.values))
        } catch {
          thrown = error
          throw error
        }
      }
    } catch let error as SQLError where thrown == nil {
      throw ParseError(.syntax, message: "the database is damaged: \(error.message).")
    } catch {
      throw thrown ?? error
    }
  }

  /// The columns that are read, by their tables.
  private static let columns: [(table: String, names: Set<String>)] = [
    ("threads", ["id", "uri"]),
    (
      "comments",
      ["id", "tid", "parent", "created", "modified", "mode", "text", "author", "likes"]
    ),
  ]

  /// Looks whether both tables are there: tables, for a view could do anything.
  private static func check(_ db: any Connection) throws(ParseError) {
    for (table, names) in columns {
      let found: Set<String>
      do {
        let isTable = try db.first(
          "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = \(table)")
        guard isTable != nil else {
          throw ParseError(.syntax, message: "not a database of Isso: it has no table '\(table)'.")
        }
        let rows = try db.run("SELECT name FROM pragma_table_info(\(table))")
        found = Set(rows.compactMap { text($0.values[0]) })
      } catch let error as ParseError {
        throw error
      } catch {
        throw ParseError(.syntax, message: "the database cannot be read: \(error).")
      }
      if let missing = names.subtracting(found).sorted().first {
        throw ParseError(
          .syntax, message: "not a database of Isso: its '\(table)' has no column '\(missing)'.")
      }
    }
  }

  private static func comment(_ values: [Value]) -> ForeignComment {
    let number = whole(values[0]) ?? 0
    var comment = ForeignComment(at: .row(number))
    comment.posted = instant(values[1])
    comment.id = name(number, comment.posted)
    // A number without a comment is that of one that is gone for good.
    comment.parent = whole(values[2]).map { name($0, instant(values[3])) }
    comment.page = text(values[4])
    comment.edited = instant(values[5])
    comment.state = state(whole(values[6]))
    comment.text = .markdown(text(values[7]) ?? "")
    comment.author = text(values[8]) ?? ""
    comment.votes = Int(clamping: max(0, whole(values[9]) ?? 0))
    return comment
  }

  private static func name(_ number: Int64, _ posted: Instant?) -> String {
    "\(number)." + (posted.map { String($0.milliseconds) } ?? "")
  }

  private static func state(_ mode: Int64?) -> ForeignComment.State? {
    switch mode {
    case 1: .shown
    case 2: .held
    case 4: .deleted
    default: nil
    }
  }

  // SQLite keeps in a column whatever was put there, so each value is looked at.

  private static func text(_ value: Value) -> String? {
    if case .text(let text) = value { text } else { nil }
  }

  private static func whole(_ value: Value) -> Int64? {
    switch value {
    case .integer(let number): number
    case .real(let number): Int64(exactly: number.rounded())
    default: nil
    }
  }

  private static func instant(_ value: Value) -> Instant? {
    let seconds: Double
    switch value {
    case .integer(let number): seconds = Double(number)
    case .real(let number): seconds = number
    default: return nil
    }
    return Int64(exactly: (seconds * 1000).rounded()).map { Instant(milliseconds: $0) }
  }
}
