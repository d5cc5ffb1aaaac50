extension JSONReader {
  mutating func number() throws(JSONFault) -> JSON {
    let start = place
    _ = skip("-")
    let first = place
    let whole = digits()
    guard whole > 0 else { throw fault("there should be a digit here") }
    guard whole == 1 || bytes[first] != UInt8(ascii: "0") else {
      throw fault("a number does not begin with 0", at: first)
    }
    var isWhole = true
    if skip(".") {
      isWhole = false
      guard digits() > 0 else { throw fault("there should be a digit here") }
    }
    if skip("e") || skip("E") {
      isWhole = false
      if !skip("-") { _ = skip("+") }
      guard digits() > 0 else { throw fault("there should be a digit here") }
    }
    let text = String(decoding: bytes[start..<place], as: UTF8.self)
    if isWhole, let number = Int64(text) { return .int(number) }
    guard let number = Double(text), number.isFinite else {
      throw fault("the number is too large", at: start)
    }
    return .double(number)
  }

  /// Passes over digits and says how many they were.
  private mutating func digits() -> Int {
    let start = place
    while let byte = next, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { place += 1 }
    return place - start
  }

  mutating func string() throws(JSONFault) -> String {
    let opening = place
    place += 1
    var text: [UInt8] = []
    var start = place
    while let byte = next {
      switch byte {
      case UInt8(ascii: "\""):
        text += bytes[start..<place]
        guard let string = String(validating: text, as: UTF8.self) else {
          throw fault("the text is not UTF-8", at: opening)
        }
        place += 1
        return string
      case UInt8(ascii: "\\"):
        text += bytes[start..<place]
        text.append(contentsOf: String(Character(try escape())).utf8)
        start = place
      case 0..<0x20: throw fault("a control character has to be escaped")
      default: place += 1
      }
    }
    throw fault("the text does not end", at: opening)
  }

  private mutating func escape() throws(JSONFault) -> Unicode.Scalar {
    let start = place
    place += 1
    let letter = next
    place += 1
    switch letter {
    case UInt8(ascii: "\""): return "\""
    case UInt8(ascii: "\\"): return "\\"
    case UInt8(ascii: "/"): return "/"
    case UInt8(ascii: "b"): return "\u{08}"
    case UInt8(ascii: "f"): return "\u{0C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try scalar(start)
    default: throw fault("there is no such escape", at: start)
    }
  }

  private mutating func scalar(_ start: Int) throws(JSONFault) -> Unicode.Scalar {
    let unit = try unit()
    if let scalar = Unicode.Scalar(unit) { return scalar }
    guard unit < 0xDC00, skip("\\"), skip("u") else {
      throw fault("half of a surrogate pair stands alone", at: start)
    }
    let second = try self.unit()
    guard (0xDC00...0xDFFF).contains(second),
      let scalar = Unicode.Scalar(
        0x10000 + (UInt32(unit) - 0xD800) << 10 + (UInt32(second) - 0xDC00))
    else { throw fault("half of a surrogate pair stands alone", at: start) }
    return scalar
  }

  private mutating func unit() throws(JSONFault) -> UInt16 {
    let digits = bytes[min(place, bytes.count)...].prefix(4)
    let values = digits.compactMap { Character(Unicode.Scalar($0)).hexDigitValue }
    guard digits.count == 4, values.count == 4 else {
      throw fault("there should be four hexadecimal digits here")
    }
    place += 4
    return values.reduce(0) { $0 << 4 | UInt16($1) }
  }
}
