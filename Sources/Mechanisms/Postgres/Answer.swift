import CPostgres
import Database

/// The result of a statement, freed at its end.
@safe
struct Answer: ~Copyable {
  private let handle: OpaquePointer

  init(_ handle: OpaquePointer) {
    unsafe self.handle = handle
  }

  deinit {
    unsafe PQclear(handle)
  }

  /// Whether the statement did what it should.
  var isGood: Bool {
    switch unsafe PQresultStatus(handle) {
    case PGRES_COMMAND_OK, PGRES_TUPLES_OK, PGRES_SINGLE_TUPLE: true
    default: false
    }
  }

  /// How many rows were inserted, updated or deleted; nil for other statements.
  var changes: Int? {
    let words = unsafe String(cString: PQcmdStatus(handle)).split(separator: " ")
    guard let first = words.first, ["INSERT", "UPDATE", "DELETE", "MERGE"].contains(first) else {
      return nil
    }
    return words.last.flatMap { Int($0) }
  }

  /// The code of a fault, by PostgreSQL's manual, appendix A.
  var state: String {
    guard let text = unsafe PQresultErrorField(handle, Int32(UInt8(ascii: "C"))) else { return "" }
    return unsafe String(cString: text)
  }

  func error(_ connection: OpaquePointer?, _ sql: SQL) -> SQLError {
    unsafe SQLError(result: handle, connection: connection, sql: sql)
  }

  /// What the columns are called and how their text is read.
  func shape() -> Shape {
    let columns = 0..<(unsafe PQnfields(handle))
    let names = columns.map { column in
      unsafe PQfname(handle, column).map { unsafe String(cString: $0) } ?? ""
    }
    return Shape(
      columns: Columns(names),
      types: columns.map { ColumnType(unsafe PQftype(handle, $0)) })
  }

  var count: Int32 { unsafe PQntuples(handle) }

  func row(_ index: Int32, _ shape: Shape) -> Row {
    var values: [Value] = []
    values.reserveCapacity(shape.types.count)
    for (column, type) in zip(Int32(0)..., shape.types) {
      guard unsafe PQgetisnull(handle, index, column) == 0 else {
        values.append(.null)
        continue
      }
      let start = unsafe PQgetvalue(handle, index, column)
      let length = unsafe PQgetlength(handle, index, column)
      let raw = unsafe UnsafeRawBufferPointer(start: start, count: Int(length))
      values.append(unsafe type.value(raw))
    }
    return Row(columns: shape.columns, values: values)
  }
}

/// What the rows of one statement look like.
struct Shape {
  let columns: Columns
  let types: [ColumnType]
}
