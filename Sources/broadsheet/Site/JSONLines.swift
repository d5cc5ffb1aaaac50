import Markup

/// Writes JSON for people: a line a field, indented, without what is empty.
enum JSONLines {
  static func text(_ json: JSON) -> String {
    lines(json, indent: "").joined(separator: "\n") + "\n"
  }

  private static func lines(_ json: JSON, indent: String) -> [String] {
    guard case .object(let members) = json else { return ["\(indent)\(plain(json))"] }
    return members.flatMap { member -> [String] in
      switch member.value {
      case .object: return ["\(indent)\(member.name):"] + lines(member.value, indent: indent + "  ")
      case .array(let elements) where !elements.isEmpty:
        return ["\(indent)\(member.name):"]
          + elements.flatMap { item($0, indent: indent + "  ") }
      case .null, .array, .string(""): return []
      default: return ["\(indent)\(member.name): \(plain(member.value))"]
      }
    }
  }

  private static func item(_ json: JSON, indent: String) -> [String] {
    var lines = lines(json, indent: indent + "  ")
    if !lines.isEmpty { lines[0] = "\(indent)- \(lines[0].drop { $0 == " " })" }
    return lines
  }

  private static func plain(_ json: JSON) -> String {
    if case .string(let text) = json { text } else { json.string }
  }
}
