import Database
import News

extension Gate.Facts {
  /// The columns of `story s` that the gate looks at, in the order in which they are read.
  static let columns: SQL = "s.state, s.published_at, s.embargo_at, s.expires_at, s.usage"

  init(_ reader: inout RowReader) {
    self.init(
      state: reader.next(), published: reader.next(), embargo: reader.next(),
      expires: reader.next(), usage: reader.next())
  }
}
