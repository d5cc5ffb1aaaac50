import Markup

/// Reads a JSON object whose last member is a long list, piece by piece, and hands on the elements
/// of the list one by one; however the text is laid out.
///
/// Of the text the members before the list, one element, and the members behind it are held at a
/// time.
struct JSONElements {
  /// The longest element, and the longest of what stands around the list, in bytes.
  static let limit = 16 << 20

  private enum Part {
    case head
    case list
    case tail
  }

  private let name: String
  private var part = Part.head
  private var held: [UInt8] = []
  private var depth = 0
  private var isText = false
  private var isEscaped = false
  private var line = 1
  /// The line on which what is held begins.
  private var start = 1
  /// Whether an element was handed on, and whether a comma stands behind it.
  private var (hasElement, hasComma) = (false, false)

  /// `name` is that of the list.
  init(_ name: String) {
    self.name = name
  }

  /// Reads on: `head` takes the members before the list, `element` each element and its line.
  mutating func feed(
    _ bytes: [UInt8], head: (JSON) throws -> Void, element: (JSON, Int) throws -> Void
  ) throws {
    for byte in bytes {
      try take(byte, head: head, element: element)
      if byte == 0x0A { line += 1 }
    }
  }

  /// Ends the text; fails when it is not complete.
  mutating func finish() throws(ParseError) {
    guard part == .tail, depth == 0 else {
      throw ParseError(
        .truncated, line: line,
        message: held.isEmpty && part == .head
          ? "the file is empty." : "the file ends in the middle.")
    }
    _ = try json(Array("{\"\(name)\":[]".utf8) + held, from: start)
  }

  private mutating func take(
    _ byte: UInt8, head: (JSON) throws -> Void, element: (JSON, Int) throws -> Void
  ) throws {
    if part == .list, depth == 2, !isText { return try takeBetween(byte) }
    if part == .head, depth == 0, byte > 0x20, byte != UInt8(ascii: "{") {
      throw ParseError(.syntax, line: line, message: "not JSON: it begins with no object.")
    }
    guard held.count < Self.limit else {
      throw ParseError(.limit, line: start, message: "is longer than \(Self.limit >> 20) MB.")
    }
    held.append(byte)
    if isText {
      takeInText(byte)
    } else {
      try takeSign(byte, head: head)
    }
    if part == .list, depth == 2, !isText, !held.isEmpty {
      let whole = held
      (held, hasElement, hasComma) = ([], true, false)
      try element(json(whole, from: start), start)
    }
  }

  private mutating func takeInText(_ byte: UInt8) {
    if isEscaped {
      isEscaped = false
    } else if byte == UInt8(ascii: "\\") {
      isEscaped = true
    } else if byte == UInt8(ascii: "\"") {
      isText = false
    }
  }

  private mutating func takeSign(_ byte: UInt8, head: (JSON) throws -> Void) throws {
    switch byte {
    case UInt8(ascii: "\""): isText = true
    case UInt8(ascii: "{"): depth += 1
    case UInt8(ascii: "["):
      depth += 1
      if part == .head, depth == 2 { try begin(head) }
    case UInt8(ascii: "}"), UInt8(ascii: "]"):
      depth -= 1
      if part == .head, depth == 0 {
        _ = try json(held, from: start)
        throw ParseError(.syntax, line: line, message: "there is no list “\(name)”.")
      }
    default: break
    }
  }

  /// The list begins: what was held is the head.
  private mutating func begin(_ head: (JSON) throws -> Void) throws {
    let members = try json(held + Array("]}".utf8), from: start)
    guard case .object(let list) = members, list.last?.name == name else {
      throw ParseError(
        .syntax, line: line, message: "the first list should be that of “\(name)”.")
    }
    (part, held, start) = (.list, [], line)
    try head(members)
  }

  /// What stands between two elements.
  private mutating func takeBetween(_ byte: UInt8) throws(ParseError) {
    switch byte {
    case 0x20, 0x09, 0x0A, 0x0D: break
    case UInt8(ascii: ",") where hasElement && !hasComma: hasComma = true
    case UInt8(ascii: "]") where !hasComma: (part, depth, held, start) = (.tail, 1, [], line)
    case UInt8(ascii: "{") where hasComma || !hasElement:
      (depth, held, start) = (3, [byte], line)
    default:
      let sign = byte < 0x80 ? String(Character(Unicode.Scalar(byte))) : "this"
      throw ParseError(
        .syntax, line: line,
        message: "there should be an object or the end of the list here, not \(sign).")
    }
  }

  private func json(_ bytes: [UInt8], from line: Int) throws(ParseError) -> JSON {
    do {
      return try JSON(reading: bytes)
    } catch {
      throw ParseError(
        .syntax, line: line + error.line - 1,
        message: "not JSON: column \(error.column): \(error.message).")
    }
  }
}
