/// One row of an answer: values by position or by the name of the column.
public struct Row: Sendable {
  /// The values in the order of the columns.
  public let values: [Value]
  @usableFromInline let columns: Columns

  package init(columns: Columns, values: [Value]) {
    self.columns = columns
    self.values = values
  }

  /// The names of the columns, in order.
  public var names: [String] { columns.names }

  /// The value at a position; asking for another type than the column holds is a broken promise.
  @inlinable
  public subscript<T: SQLDecodable>(_ index: Int) -> T {
    guard let value = T.decoded(from: values[index]) else { refuse(index, "\(T.self)") }
    return value
  }

  @usableFromInline
  func refuse(_ index: Int, _ type: String) -> Never {
    preconditionFailure(
      "column \(columns.names[index]) holds \(values[index].word), which is no \(type)")
  }

  /// The value of the named column (the first of that name); the column must be there.
  public subscript<T: SQLDecodable>(_ name: String) -> T {
    guard let index = columns.positions[name] else {
      preconditionFailure("no column \(name) among \(columns.names)")
    }
    return self[index]
  }
}
