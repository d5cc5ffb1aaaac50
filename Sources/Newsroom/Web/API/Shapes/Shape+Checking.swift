import Markup
import News
import Times

extension Shape {
  /// Everything about a value that is not as it has to be; `field` names it in the faults.
  func faults(of value: JSON, at field: String) -> [Refusal.Fault] {
    var checker = ShapeChecker()
    checker.check(value, self, field)
    return checker.faults
  }
}

/// Gathers the faults of a value, so many at most.
private struct ShapeChecker {
  private static let most = 50

  var faults: [Refusal.Fault] = []

  mutating func check(_ value: JSON, _ shape: Shape, _ field: String) {
    guard faults.count < Self.most else { return }
    switch shape {
    case .orNull(let inner): if value != .null { check(value, inner, field) }
    case .named(let name): check(value, name.shape, field)
    case .object(let members): check(value, members, field)
    case .list(let inner, let most): check(value, inner, most, field)
    case .anyObject: if value.members == nil { add(field, "should be an object") }
    case .flag: if value.flag == nil { add(field, "should be true or false") }
    case .number(let range):
      guard let number = value.number else { return add(field, "should be a whole number") }
      if !range.contains(number) {
        add(field, "should be from \(range.lowerBound) to \(range.upperBound)")
      }
    default:
      guard let text = value.text else { return add(field, "should be a text") }
      if let fault = shape.fault(of: text) { add(field, fault) }
    }
  }

  private mutating func check(_ value: JSON, _ shape: Shape, _ most: Int, _ field: String) {
    guard let values = value.values else { return add(field, "should be a list") }
    guard values.count <= most else {
      return add(field, "has \(values.count) entries; at most \(most) are taken")
    }
    for (index, value) in values.enumerated() { check(value, shape, "\(field)[\(index + 1)]") }
  }

  private mutating func check(_ value: JSON, _ members: [Shape.Member], _ field: String) {
    guard let given = value.members else { return add(field, "should be an object") }
    let prefix = field.isEmpty ? "" : "\(field)."
    for member in given where !members.contains(where: { $0.name == member.name }) {
      add(prefix + String(member.name.prefix(100)), "there is no such field")
    }
    for member in members {
      if let value = value[member.name] {
        check(value, member.shape, prefix + member.name)
      } else if member.isRequired {
        add(prefix + member.name, "is missing")
      }
    }
  }

  private mutating func add(_ field: String, _ message: String) {
    faults.append(Refusal.Fault(field: field, message: message))
  }
}

extension Shape {
  /// What is wrong with a text; nil when nothing is.
  ///
  /// For shapes of texts alone.
  func fault(of text: String) -> String? {
    let count = text.unicodeScalars.count
    switch self {
    case .line(let least, let most):
      return Self.length(count, least, most) ?? Self.control(text, allowed: [])
    case .title(let most):
      let isBlank = text.allSatisfy(\.isWhitespace)
      return isBlank ? "is missing" : Self.length(count, 1, most) ?? Self.control(text, allowed: [])
    case .prose(let most):
      return Self.length(count, 0, most ?? .max) ?? Self.control(text, allowed: ["\n", "\r", "\t"])
    case .form(let pattern, let most, let words):
      guard count <= most, let expression = try? Regex(pattern),
        (try? expression.wholeMatch(in: text)) != nil
      else { return "should be \(words)" }
      return nil
    case .word(let words):
      return words.contains(text) ? nil : "should be one of \(words.joined(separator: ", "))"
    case .instant: return Self.instant(text) == nil ? "should be an instant with an offset" : nil
    case .day: return ISO8601.date(text) == nil ? "should be a day such as 2026-11-23" : nil
    default: return nil
    }
  }

  /// An instant that says where on earth it is meant; nil for others, and for years beyond four
  /// digits.
  static func instant(_ text: String) -> Instant? {
    guard text.utf8.count <= 40, text.contains(where: { "Tt".contains($0) }),
      text.hasSuffix("Z") || text.hasSuffix("z")
        || text.dropLast(5).last.map({ "+-".contains($0) }) == true
    else { return nil }
    return ISO8601.instant(text)
  }

  private static func length(_ count: Int, _ least: Int, _ most: Int) -> String? {
    if count < least { return least == 1 ? "is empty" : "has less than \(least) characters" }
    return count > most ? "has \(count) characters; at most \(most) are taken" : nil
  }

  private static func control(_ text: String, allowed: Set<Unicode.Scalar>) -> String? {
    let isControl = { (scalar: Unicode.Scalar) in scalar.value < 0x20 || scalar.value == 0x7F }
    guard text.unicodeScalars.contains(where: { isControl($0) && !allowed.contains($0) }) else {
      return nil
    }
    return "holds a control character"
  }
}
