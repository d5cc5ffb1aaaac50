import Testing

@testable import Markup

@Suite("Reading JSON")
struct JSONReadingTests {
  @Test("what is written is read as it was")
  func roundTrip() throws {
    let value: JSON = [
      "text": "Café “x” \u{0}\u{1F}\u{2028} </script> 😀 שלום", "whole": -12, "part": 0.5,
      "yes": true, "no": false, "nothing": nil, "list": [[], [1, [2]]], "empty": [:],
    ]
    #expect(try JSON(reading: value.bytes) == value)
    #expect(try JSON(reading: Array(" \r\n\t[ 1 , 2 ] \n".utf8)) == [1, 2])
  }

  @Test(
    "escapes and numbers are read",
    arguments: [
      (#""\ud83d\ude00\u00e9\/\b\f\r""#, JSON.string("😀é/\u{08}\u{0C}\r")),
      ("9223372036854775807", .int(.max)),
      ("9223372036854775808", .double(9_223_372_036_854_775_808)),
      ("-0", .int(0)), ("1e3", .double(1000)), ("1.50E-1", .double(0.15)),
      ("1e-999", .double(0)),
    ])
  func scalars(text: String, value: JSON) throws {
    #expect(try JSON(reading: Array(text.utf8)) == value)
  }

  @Test(
    "whatever else there may be is refused, with its place",
    arguments: [
      ("", "1:1: ends where"), ("{\"a\":1,\n \"a\":2}", "2:2: the name “a” is there twice"),
      ("{\"a\":1,\"\\u0061\":2}", "1:8: the name “a”"),
      ("[1,]", "1:4: there should be a value"), ("{\"a\":1,}", "1:8: there should be a name"),
      ("[1 2]", "1:4: there should be a comma"), ("{\"a\" 1}", "1:6: there should be a colon"),
      ("01", "1:1: a number does not"), ("-", "1:2: there should be a digit"),
      ("1.", "1:3: there should be a digit"), ("1e", "1:3: there should be a digit"),
      ("+1", "1:1: there should be"), ("1e999", "1:1: the number is too large"),
      ("NaN", "1:1: there should"), ("nul", "1:1: there should"), ("'a'", "1:1: there should"),
      ("\"\\ud83d\"", "1:2: half"), ("\"\\ude00\"", "1:2: half"),
      ("\"\\ud83d\\u0041\"", "1:2: half"), ("\"\\ud83dx\"", "1:2: half"),
      ("\"\\u00g0\"", "1:4: there should be four"), ("\"\\u+123\"", "1:4: there should be four"),
      ("\"\\x\"", "1:2: there is no such escape"), ("\"a\nb\"", "1:3: a control"),
      ("\"abc", "1:1: the text does not end"), ("\"\\", "1:2: there is no such escape"),
      ("1 2", "1:3: there is something behind"), ("\u{FEFF}1", "1:1: begins with a byte"),
      ("// no\n1", "1:1: there should"),
    ])
  func refusals(text: String, words: String) {
    let fault = #expect(throws: JSONFault.self) { try JSON(reading: Array(text.utf8)) }
    let said = fault.map { "\($0.line):\($0.column): \($0.message)" } ?? ""
    #expect(said.hasPrefix(words), "\(said)")
  }

  @Test(
    "bytes that are not UTF-8 are refused",
    arguments: [
      [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xC3], [0xF5, 0x80, 0x80, 0x80],
    ])
  func encodings(bytes: [UInt8]) {
    let fault = #expect(throws: JSONFault.self) {
      try JSON(reading: [0x22] + bytes + [0x22])
    }
    #expect(fault?.message == "the text is not UTF-8")
  }

  @Test("a well of brackets is refused before it is deep")
  func depth() throws {
    let deep = [UInt8](repeating: UInt8(ascii: "["), count: 1_000_000)
    #expect(throws: JSONFault.self) { try JSON(reading: deep) }
    let most = String(repeating: "[", count: 32) + String(repeating: "]", count: 32)
    #expect(throws: Never.self) { try JSON(reading: Array(most.utf8)) }
    #expect(throws: JSONFault.self) { try JSON(reading: Array("[\(most)]".utf8)) }
  }
}
