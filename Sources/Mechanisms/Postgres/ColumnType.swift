import CPostgres
import Database

/// How the server's text for a column becomes a value.
enum ColumnType {
  case integer
  case real
  case flag
  case number
  case bytes
  case text

  /// By the fixed numbers of the server's own types.
  init(_ type: Oid) {
    switch type {
    case 20, 21, 23, 26: self = .integer
    case 700, 701: self = .real
    case 16: self = .flag
    case 1700: self = .number
    case 17: self = .bytes
    default: self = .text
    }
  }

  func value(_ raw: UnsafeRawBufferPointer) -> Value {
    switch self {
    case .bytes: return unsafe .blob(ColumnType.unhex(raw))
    case .flag: return unsafe .integer(raw.first == UInt8(ascii: "t") ? 1 : 0)
    case .integer, .number, .real, .text:
      return parse(unsafe String(decoding: raw, as: UTF8.self))
    }
  }

  private func parse(_ text: String) -> Value {
    switch self {
    case .integer: Int64(text).map { .integer($0) } ?? .text(text)
    case .real: Double(text).map { .real($0) } ?? .text(text)
    // Sums of integers come as numbers of any size.
    case .number: Int64(text).map { .integer($0) } ?? Double(text).map { .real($0) } ?? .text(text)
    case .flag, .bytes, .text: .text(text)
    }
  }

  /// Reads the form `\x0aff`.
  private static func unhex(_ raw: UnsafeRawBufferPointer) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(raw.count / 2)
    for index in stride(from: 2, to: raw.count - 1, by: 2) {
      unsafe bytes.append(digit(raw[index]) << 4 | digit(raw[index + 1]))
    }
    return bytes
  }

  private static func digit(_ character: UInt8) -> UInt8 {
    character > UInt8(ascii: "9") ? character - UInt8(ascii: "a") + 10 : character & 15
  }
}
