/// The names of a statement's columns, shared by all of its rows.
@usableFromInline
package final class Columns: Sendable {
  package let names: [String]
  let positions: [String: Int]

  package init(_ names: [String]) {
    self.names = names
    positions = Dictionary(
      zip(names, names.indices), uniquingKeysWith: { first, _ in first })
  }
}
