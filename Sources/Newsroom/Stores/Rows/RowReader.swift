import Database

/// Reads the columns of a row from left to right.
struct RowReader {
  private let row: Row
  private var index: Int

  init(_ row: Row, from index: Int = 0) {
    self.row = row
    self.index = index
  }

  mutating func next<T: SQLDecodable>() -> T {
    defer { index += 1 }
    return row[index]
  }
}
