import Database

extension SQL {
  /// The inside of an `IN (…)`, padded by repetition to a power of two.
  ///
  /// Lists of any length then share a handful of prepared statements.
  static func padded<T: SQLEncodable>(_ values: [T]) -> SQL {
    guard let last = values.last else { return list(values) }
    var size = 1
    while size < values.count { size *= 2 }
    return list(values + Array(repeating: last, count: size - values.count))
  }
}
