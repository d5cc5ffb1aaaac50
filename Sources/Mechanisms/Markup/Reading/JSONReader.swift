/// Reads one JSON value from bytes.
struct JSONReader {
  let bytes: [UInt8]
  var place = 0
  private var depth = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The next byte; nil at the end.
  var next: UInt8? { place < bytes.count ? bytes[place] : nil }

  mutating func document() throws(JSONFault) -> JSON {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      throw fault("begins with a byte order mark")
    }
    skipSpace()
    let value = try value()
    skipSpace()
    guard place == bytes.count else { throw fault("there is something behind the value") }
    return value
  }

  private mutating func value() throws(JSONFault) -> JSON {
    guard let next else { throw fault("ends where a value should be") }
    switch next {
    case UInt8(ascii: "{"): return try nested { reader throws(JSONFault) in try reader.object() }
    case UInt8(ascii: "["): return try nested { reader throws(JSONFault) in try reader.array() }
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
    default: throw fault("there should be a value here")
    }
  }

  private mutating func nested(
    _ read: (inout JSONReader) throws(JSONFault) -> JSON
  ) throws(JSONFault) -> JSON {
    depth += 1
    guard depth <= JSON.deepest else {
      throw fault("more than \(JSON.deepest) objects and lists lie in one another")
    }
    let value = try read(&self)
    depth -= 1
    return value
  }

  private mutating func object() throws(JSONFault) -> JSON {
    place += 1
    var members: [JSON.Member] = []
    var names: Set<[UInt8]> = []
    skipSpace()
    if skip("}") { return .object([]) }
    repeat {
      skipSpace()
      guard next == UInt8(ascii: "\"") else { throw fault("there should be a name here") }
      let start = place
      let name = try string()
      // By bytes: names that differ in composition alone are two.
      guard names.insert(Array(name.utf8)).inserted else {
        throw fault("the name “\(name.prefix(60))” is there twice", at: start)
      }
      skipSpace()
      guard skip(":") else { throw fault("there should be a colon here") }
      skipSpace()
      members.append(JSON.Member(name, try value()))
      skipSpace()
    } while skip(",")
    guard skip("}") else { throw fault("there should be a comma or } here") }
    return .object(members)
  }

  private mutating func array() throws(JSONFault) -> JSON {
    place += 1
    var values: [JSON] = []
    skipSpace()
    if skip("]") { return .array([]) }
    repeat {
      skipSpace()
      values.append(try value())
      skipSpace()
    } while skip(",")
    guard skip("]") else { throw fault("there should be a comma or ] here") }
    return .array(values)
  }

  private mutating func word(_ word: String, _ value: JSON) throws(JSONFault) -> JSON {
    guard bytes[place...].starts(with: word.utf8) else {
      throw fault("there should be a value here")
    }
    place += word.utf8.count
    return value
  }

  mutating func skip(_ sign: Unicode.Scalar) -> Bool {
    guard next == UInt8(ascii: sign) else { return false }
    place += 1
    return true
  }

  private mutating func skipSpace() {
    while let byte = next, [0x20, 0x0A, 0x0D, 0x09].contains(byte) { place += 1 }
  }

  /// A fault at a byte, or at the one that is next.
  func fault(_ message: String, at place: Int? = nil) -> JSONFault {
    let read = bytes[..<(place ?? self.place)]
    let line = read.count { $0 == 0x0A }
    let start = read.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    return JSONFault(line: line + 1, column: read.endIndex - start + 1, message: message)
  }
}
