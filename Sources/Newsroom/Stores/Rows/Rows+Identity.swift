import Database
import News

extension [Row] {
  /// The identity that an `INSERT … RETURNING id` answers with.
  func identity<Noun>() throws(SQLError) -> ID<Noun> {
    guard let row = first else { throw SQLError(.other, "the database returned no identity") }
    return row[0]
  }
}
