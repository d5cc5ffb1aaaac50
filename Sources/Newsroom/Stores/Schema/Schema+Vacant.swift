import Database

extension Schema {
  /// Holds the number of a change that another part of this work brings; it goes with the merge.
  static func vacant(_ number: Int) -> Migration {
    Migration(number, "vacant") { _ in [] }
  }
}
