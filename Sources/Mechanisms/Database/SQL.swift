/// A piece of SQL: what is written as literal text is SQL, what is interpolated is bound as a value.
///
///     let rows = try db.run("SELECT \(Story.columns) FROM story WHERE slug = \(slug)")
///
/// Interpolating another `SQL` nests it, values and all. The same text runs on every database:
/// a driver writes its own placeholders.
public struct SQL: Sendable, Equatable {
  /// Stands in `template` where a value is bound; it occurs in no SQL that anyone writes.
  package static let marker: Character = "\u{1}"

  /// The text with a marker for each value; two pieces with equal templates share a statement.
  package private(set) var template: String
  /// The bound values, in the order of their markers.
  package private(set) var values: [Value]
  /// The kind of each value, which a null alone does not tell.
  package private(set) var kinds: [Value.Kind]

  /// Whether a server should plan it anew for these values each time: search words differ too much.
  package var plansAnew = false

  init(template: String, values: [Value], kinds: [Value.Kind]) {
    self.template = template
    self.values = values
    self.kinds = kinds
  }

  /// Makes a fragment from text that code has built; never from anything a person has typed.
  public init(trusted text: String) {
    self.init(template: text, values: [], kinds: [])
  }

  /// Whether there is no text at all.
  public var isEmpty: Bool { template.isEmpty }

  /// The values of both pieces, in order, in one text.
  public static func + (left: SQL, right: SQL) -> SQL {
    var sum = left
    sum += right
    return sum
  }

  /// Appends a piece with its values.
  public static func += (left: inout SQL, right: SQL) {
    left.template += right.template
    left.values += right.values
    left.kinds += right.kinds
    left.plansAnew = left.plansAnew || right.plansAnew
  }

  /// All pieces in one, with the separator between them.
  public static func joined(_ pieces: [SQL], separator: SQL = ", ") -> SQL {
    guard var sum = pieces.first else { return "" }
    for piece in pieces.dropFirst() {
      sum += separator
      sum += piece
    }
    return sum
  }

  /// The inside of an `IN (…)`; a list without values is one that nothing is in.
  public static func list<T: SQLEncodable>(_ values: some Sequence<T>) -> SQL {
    let pieces = values.map { SQL.bound($0) }
    guard pieces.isEmpty else { return joined(pieces) }
    return "SELECT CAST(NULL AS \(SQL(trusted: T.sqlKind.rawValue))) WHERE 1 = 0"
  }

  static func bound<T: SQLEncodable>(_ value: T) -> SQL {
    SQL(template: String(marker), values: [value.sqlValue], kinds: [T.sqlKind])
  }

  mutating func append(text: String) {
    template += text
  }

  mutating func append(_ value: Value, kind: Value.Kind) {
    template.append(SQL.marker)
    values.append(value)
    kinds.append(kind)
  }

  /// The text with numbered placeholders, the first one `$1`: both databases read these.
  package func numbered() -> String {
    var text = ""
    var count = 0
    for character in template.unicodeScalars {
      if character == "\u{1}" {
        count += 1
        text += "$\(count)"
      } else {
        text.unicodeScalars.append(character)
      }
    }
    precondition(count == values.count, "SQL text holds a control character: \(text)")
    return text
  }
}

extension SQL: CustomStringConvertible {
  /// The text with numbered placeholders, without the values.
  public var description: String { numbered() }
}
