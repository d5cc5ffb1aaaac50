import Database
import News

/// A reader was forgotten while something was being done for them.
public struct ReaderForgotten: Error, Sendable, Hashable {
  /// Makes the error.
  public init() {}
}

extension Readers {
  /// Keeps a reader from being forgotten until this transaction has ended.
  ///
  /// Throws `ReaderForgotten` when there is no such reader any more.
  static func hold(_ reader: ID<Reader>, _ db: any Connection) throws {
    try db.run("UPDATE reader SET name = name WHERE id = \(reader)")
    guard db.lastChanges > 0 else { throw ReaderForgotten() }
  }
}
