import Foundation

/// A JSON text as a tree, for formats whose shape differs from version to version.
///
/// Source: RFC 8259. Nesting is bounded by Foundation's reader (512).
public indirect enum JSONTree: Sendable, Hashable {
  /// `null`.
  case null
  /// `true` or `false`.
  case bool(Bool)
  /// A number.
  case number(Double)
  /// A string.
  case string(String)
  /// An array.
  case array([JSONTree])
  /// An object; of a key that stands twice, one.
  case object([String: JSONTree])

  /// Reads a JSON text.
  public init(parsing bytes: [UInt8]) throws(ParseError) {
    do {
      let value = try JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)
      self.init(value)
    } catch {
      let detail = (error as NSError).userInfo[NSDebugDescriptionErrorKey] as? String
      let sentence = detail.map { ": " + $0.prefix(200) } ?? "."
      throw ParseError(
        .syntax, line: Self.line(of: detail, in: bytes), message: "not JSON\(sentence)")
    }
  }

  /// The line that Foundation's words name; the last one when the text ends too early.
  private static func line(of detail: String?, in bytes: [UInt8]) -> Int {
    let named = detail?.firstMatch(of: /line (\d+)/).flatMap { Int($0.1) }
    return named ?? bytes.count { $0 == 0x0A } + 1
  }

  private init(_ value: Any) {
    switch value {
    case let text as String: self = .string(text)
    case let number as NSNumber: self = JSONTree(number: number)
    case let list as [Any]: self = .array(list.map(JSONTree.init))
    case let map as [String: Any]: self = .object(map.mapValues(JSONTree.init))
    default: self = .null
    }
  }

  private init(number: NSNumber) {
    // Foundation keeps booleans as numbers of the C type `char`.
    let isBool = unsafe String(cString: number.objCType) == "c"
    self = isBool ? .bool(number.boolValue) : .number(number.doubleValue)
  }

  /// The member of an object; nil elsewhere.
  public subscript(_ key: String) -> JSONTree? {
    if case .object(let members) = self { members[key] } else { nil }
  }

  /// The text of a string, or of a number as it is usually written; nil for all else.
  public var text: String? {
    switch self {
    case .string(let text): text
    case .number(let number):
      number == number.rounded() && abs(number) < 1e15 ? "\(Int64(number))" : "\(number)"
    default: nil
    }
  }

  /// The elements of an array; empty for all else.
  public var elements: [JSONTree] {
    if case .array(let elements) = self { elements } else { [] }
  }
}
