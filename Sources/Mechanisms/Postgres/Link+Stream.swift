import CPostgres
import Database

extension Link {
  /// Runs a statement and calls `body` for each row as it arrives.
  func stream(_ sql: SQL, _ body: (Row) throws -> Void) throws {
    let parameters = try Parameters(sql)
    let statement = try prepared(sql, parameters)
    let sent = unsafe parameters.withPointers { values, lengths, formats in
      unsafe PQsendQueryPrepared(
        handle, statement.name, parameters.count, values, lengths, formats, 0)
    }
    guard sent == 1, unsafe PQsetSingleRowMode(handle) == 1 else { throw failed(sql) }
    do {
      while try next(sql, statement, body) {}
    } catch {
      cancel()
      throw error
    }
  }

  private func next(
    _ sql: SQL, _ statement: Prepared, _ body: (Row) throws -> Void
  ) throws -> Bool {
    guard let result = unsafe PQgetResult(handle) else { return false }
    let answer = unsafe Answer(result)
    guard answer.isGood else { throw fault(answer, sql) }
    let shape = statement.shape ?? answer.shape()
    statement.shape = shape
    for index in 0..<answer.count { try body(answer.row(index, shape)) }
    return true
  }

  /// Tells the server to stop, and reads away what it has sent already.
  private func cancel() {
    let request = unsafe PQgetCancel(handle)
    var fault: CChar = 0
    _ = unsafe PQcancel(request, &fault, 1)
    unsafe PQfreeCancel(request)
    while let result = unsafe PQgetResult(handle) { unsafe PQclear(result) }
  }
}
