import CPostgres
import Database

/// An open connection to the server, closed at its end.
@safe
final class Link {
  let handle: OpaquePointer
  private var statements = StatementCache<Key, Prepared>(capacity: 256)
  private var dropped: [String] = []
  private var lastName = 0
  private var stale = false

  /// A text and the kinds of its values name a statement.
  struct Key: Hashable {
    let template: String
    let kinds: [Value.Kind]
  }

  /// A statement that the server knows, with the look of its rows once seen.
  final class Prepared {
    let name: String
    var shape: Shape?

    init(name: String) {
      self.name = name
    }
  }

  init(_ url: PostgresURL, _ settings: PostgresSettings) throws(SQLError) {
    guard let handle = unsafe Link.connect(url.text) else {
      throw SQLError(.unavailable, "no memory for a connection to PostgreSQL")
    }
    unsafe self.handle = handle
    guard unsafe PQstatus(handle) == CONNECTION_OK else {
      let message = unsafe SQLError.line(String(cString: PQerrorMessage(handle)))
      throw SQLError(.unavailable, "PostgreSQL cannot be reached: \(message)")
    }
    unsafe PQsetNoticeProcessor(handle, { _, _ in }, nil)
    try checkServer()
    try prepareSession(settings)
  }

  deinit {
    unsafe PQfinish(handle)
  }

  /// Whether the connection can still be used.
  var isAlive: Bool { unsafe PQstatus(handle) == CONNECTION_OK }

  /// Whether a transaction is open, sound or not.
  var inTransaction: Bool { unsafe PQtransactionStatus(handle) != PQTRANS_IDLE }

  /// Runs commands without values.
  func command(_ text: String) throws(SQLError) {
    let sql = SQL(trusted: text)
    guard let result = unsafe PQexec(handle, text) else { throw failed(sql) }
    let answer = unsafe Answer(result)
    guard answer.isGood else { throw unsafe answer.error(handle, sql) }
  }

  func failed(_ sql: SQL) -> SQLError {
    unsafe SQLError(result: nil, connection: handle, sql: sql)
  }

  /// The statement for a text, made known to the server at its first use.
  ///
  /// One that is to be planned anew has no name and is not kept.
  func prepared(_ sql: SQL, _ parameters: Parameters) throws(SQLError) -> Prepared {
    if sql.plansAnew { return try prepare(sql, parameters, name: "") }
    let key = Key(template: sql.template, kinds: sql.kinds)
    if let found = statements.find(key) { return found }
    lastName += 1
    let made = try prepare(sql, parameters, name: "s\(lastName)")
    dropped += statements.insert(made, for: key).map(\.name)
    return made
  }

  private func prepare(
    _ sql: SQL, _ parameters: Parameters, name: String
  ) throws(SQLError) -> Prepared {
    let result = unsafe PQprepare(
      handle, name, sql.numbered(), parameters.count, parameters.types)
    guard let result = unsafe result else { throw failed(sql) }
    let answer = unsafe Answer(result)
    guard answer.isGood else { throw unsafe answer.error(handle, sql) }
    return Prepared(name: name)
  }

  /// The fault of an answer; a statement whose table has changed is prepared anew next time.
  func fault(_ answer: borrowing Answer, _ sql: SQL) -> SQLError {
    if answer.state == "0A000" { stale = true }
    return unsafe answer.error(handle, sql)
  }

  /// Makes the server forget statements that are not kept any more; before a transaction.
  func tidy() throws(SQLError) {
    if stale {
      try command("DEALLOCATE ALL")
      statements.removeAll()
    } else if !dropped.isEmpty {
      try command(dropped.map { "DEALLOCATE \($0)" }.joined(separator: "; "))
    }
    stale = false
    dropped = []
  }
}
