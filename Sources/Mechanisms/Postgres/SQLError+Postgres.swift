import CPostgres
import Database

extension SQLError {
  /// The fault that a result tells, or that of the connection when there is no result.
  init(result: OpaquePointer?, connection: OpaquePointer?, sql: SQL?) {
    func field(_ code: UInt8) -> String {
      guard let text = unsafe PQresultErrorField(result, Int32(code)) else { return "" }
      return unsafe String(cString: text)
    }
    let state = field(UInt8(ascii: "C"))
    guard !state.isEmpty else {
      let message = unsafe String(cString: PQerrorMessage(connection))
      self.init(.unavailable, SQLError.line(message), sql: sql?.numbered())
      return
    }
    let reason: Reason =
      state.hasPrefix("23")
      ? SQLError.constraint(state, field) : SQLError.reason(state)
    // The words of class 22 repeat the value itself.
    let message =
      state.hasPrefix("22")
      ? "a value does not fit its type (state \(state))" : field(UInt8(ascii: "M"))
    self.init(reason, message, sql: sql?.numbered())
  }

  /// Whether the server wants the transaction to be run again.
  var asksForRepeat: Bool { reason == .serialization }

  /// A message of several lines in one.
  static func line(_ message: String) -> String {
    message.split(whereSeparator: \.isNewline).map { $0.drop { $0.isWhitespace } }
      .joined(separator: "; ")
  }

  /// By the codes of PostgreSQL's manual, appendix A.
  private static func reason(_ state: String) -> Reason {
    switch state {
    case "40001", "40P01": .serialization
    case "55P03": .busy
    case "57014": .timeout
    case "53100": .diskFull
    case "25006": .readOnly
    case "XX001", "XX002": .corrupt
    case "42501": .other
    default:
      switch state.prefix(2) {
      case "42": .syntax
      case "22": .value
      case "08", "53", "57", "28", "3D": .unavailable
      default: .other
      }
    }
  }

  private static func constraint(_ state: String, _ field: (UInt8) -> String) -> Reason {
    let table = field(UInt8(ascii: "t"))
    let name = field(UInt8(ascii: "n"))
    switch state {
    case "23505": return .constraint(.unique, name: columns(field, table) ?? name)
    case "23503": return .constraint(.foreignKey, name: "")
    case "23502": return .constraint(.notNull, name: "\(table).\(field(UInt8(ascii: "c")))")
    case "23514": return .constraint(.check, name: name)
    default: return .other
    }
  }

  /// The columns in "Key (slug, edition)=(…) already exists.", unless one is an expression.
  private static func columns(_ field: (UInt8) -> String, _ table: String) -> String? {
    let detail = field(UInt8(ascii: "D"))
    guard let start = detail.firstIndex(of: "("), let end = detail.firstRange(of: ")=(") else {
      return nil
    }
    let inside = detail[detail.index(after: start)..<end.lowerBound]
    guard !inside.contains("(") else { return nil }
    return inside.split(separator: ",").map { "\(table).\($0.drop { $0 == " " })" }
      .joined(separator: ", ")
  }
}
