import Glibc

extension SQLError {
  /// The refusal of a text that neither database can keep.
  package static func nul(in sql: SQL) -> SQLError {
    SQLError(.value, "a text holds a NUL character, which cannot be stored", sql: sql.numbered())
  }

  /// The state of a transaction whose reader has thrown an error of its own between two rows.
  package static func brokenOff(_ sql: SQL) -> SQLError {
    SQLError(.other, "the reading of rows was broken off", sql: sql.numbered())
  }
}

extension String {
  /// Whether there is a NUL character in the text.
  package var holdsNUL: Bool {
    var text = self
    return text.withUTF8 { bytes in
      guard let start = bytes.baseAddress else { return false }
      return unsafe memchr(start, 0, bytes.count) != nil
    }
  }
}
