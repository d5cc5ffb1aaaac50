import HTTP
import News
import Stores
import Text
import Times

extension PaperDesk {
  /// The rows of a form by the names of their fields, in order, after the row that a button moves
  /// was moved.
  func rows(_ names: [String], limit: Int) -> [[String: String]] {
    let fields = form.items.reduce(into: [String: String]()) { $0[$1.name] = $1.value }
    var rows: [[String: String]] = []
    while rows.count < limit, fields["\(names[0])-\(rows.count)"] != nil {
      let index = rows.count
      rows.append(
        names.reduce(into: [:]) { $0[$1] = fields["\($1)-\(index)"] ?? "" })
    }
    guard let move = form["move"]?.split(separator: ":"), move.count == 2,
      let row = Int(move[0]), rows.indices.contains(row)
    else { return rows }
    let other = move[1] == "up" ? row - 1 : row + 1
    if rows.indices.contains(other) { rows.swapAt(row, other) }
    return rows
  }

  /// The order of the things of a form by their identities.
  var order: [String] { rows(["id"], limit: Query.limit).compactMap { $0["id"] } }

  /// The order as the fields of a form have it.
  static func fields(_ order: [String]) -> [String: String] {
    order.enumerated().reduce(into: [:]) { $0["id-\($1.offset)"] = $1.element }
  }

  /// The slug that was typed, or one made of a name.
  func slug(of name: String) -> String {
    let typed = line("slug")
    return typed.isEmpty ? Slug.make(line(name)) : typed
  }

  /// Reads a local date and time; nil when nothing was typed.
  ///
  /// Throws when it is none.
  func instant(_ name: String, in zone: Zone) throws -> Instant? {
    let text = line(name)
    if text.isEmpty { return nil }
    guard let instant = PaperDesk.instant(text, in: zone) else {
      throw Refusal.invalid([PaperFault.badTime.of(name)])
    }
    return instant
  }

  static func instant(_ text: String, in zone: Zone) -> Instant? {
    // A date alone is no end.
    text.contains("T") ? ISO8601.instant(text, in: zone) : nil
  }

  /// An instant as a field for local times has it, to the minute.
  static func local(_ instant: Instant?, in zone: Zone) -> String {
    guard let instant else { return "" }
    return String(ISO8601.string(instant, in: zone).prefix(16))
  }

  /// Throws unless a box was ticked.
  func checkSure() throws {
    if form["sure"] == nil { throw Refusal.invalid([PaperFault.unsure.of("sure")]) }
  }
}
