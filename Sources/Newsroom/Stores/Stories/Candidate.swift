import Database
import News
import Times

/// A story that may stand on a page, if the gate lets it.
struct Candidate {
  var cursor: Cursor
  var facts: Gate.Facts

  var id: ID<Story> { ID(rawValue: cursor.id) }

  /// The columns of `listing l` and `story s` that make one.
  static let columns: SQL = "l.story, \(Gate.Facts.columns)"

  init(_ row: Row) {
    var reader = RowReader(row)
    let id: Int64 = reader.next()
    facts = Gate.Facts(&reader)
    cursor = Cursor(at: facts.published ?? Instant(milliseconds: 0), id: id)
  }
}
