/// One segment of a pattern.
enum Segment: Hashable {
  case literal(String)
  /// A capture with the text that must stand before and after it, and its constraint.
  case capture(prefix: String, suffix: String, constraint: String?)
  /// All that is left of the path.
  case tail

  /// Reads a segment and the name it captures; nil if it is malformed.
  static func parse(_ text: Substring) -> (segment: Segment, name: String?)? {
    guard text.contains(where: { $0 == "{" || $0 == "}" }) else {
      return (.literal(String(text)), nil)
    }
    guard let open = text.firstIndex(of: "{"), let close = text.lastIndex(of: "}"), open < close
    else { return nil }
    let inner = text[text.index(after: open)..<close]
    guard !inner.contains(where: { $0 == "{" || $0 == "}" }) else { return nil }
    let prefix = String(text[..<open])
    let suffix = String(text[text.index(after: close)...])
    if inner.hasSuffix("...") {
      let name = inner.dropLast(3)
      return prefix.isEmpty && suffix.isEmpty && !name.isEmpty ? (.tail, String(name)) : nil
    }
    let parts = inner.split(separator: ":", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), parts.allSatisfy({ !$0.isEmpty }) else { return nil }
    let constraint = parts.count == 2 ? String(parts[1]) : nil
    return (.capture(prefix: prefix, suffix: suffix, constraint: constraint), String(parts[0]))
  }

  /// The narrower of two segments is tried first.
  var rank: Int {
    switch self {
    case .literal: 0
    case .capture(let prefix, let suffix, let constraint):
      1000 - prefix.utf8.count - suffix.utf8.count - (constraint == nil ? 0 : 500)
    case .tail: 2000
    }
  }
}
