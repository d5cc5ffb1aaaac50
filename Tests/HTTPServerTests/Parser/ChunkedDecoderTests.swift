import HTTP
import HTTPServer
import Testing

@Suite("Chunked bodies")
struct ChunkedDecoderTests {
  static func decode(
    _ pieces: [[UInt8]]
  ) -> (outcome: ChunkedDecoder.Outcome, body: [UInt8], used: Int) {
    var decoder = ChunkedDecoder()
    var body: [UInt8] = []
    var used = 0
    for piece in pieces {
      let outcome = decoder.decode(piece.span, into: &body)
      switch outcome {
      case .needMore: used += piece.count
      case .done(let end): return (outcome, body, used + end)
      case .refuse: return (outcome, body, used)
      }
    }
    return (.needMore, body, used)
  }

  @Test(
    "a sound body is put together",
    arguments: [
      ("0\r\n\r\n", ""), ("3\r\nabc\r\n0\r\n\r\n", "abc"),
      ("1\r\na\r\n2\r\nbc\r\n00\r\n\r\n", "abc"), ("A\r\n0123456789\r\n0\r\n\r\n", "0123456789"),
      ("a;x=y;z=\"w\"\r\n0123456789\r\n0;e\r\n\r\n", "0123456789"),
      ("3\r\n\r\n\r\r\n0\r\n\r\n", "\r\n\r"), ("1\r\na\r\n0\r\nX-Sum: 1\r\nY:\r\n\r\n", "a"),
    ])
  func sound(text: String, expected: String) {
    let bytes = Array(text.utf8)
    let all = Self.decode([bytes + [1, 2, 3]])
    #expect(all.outcome == .done(end: bytes.count))
    #expect(String(decoding: all.body, as: UTF8.self) == expected)
    let single = Self.decode(bytes.map { [$0] })
    #expect(single.used == bytes.count && single.body == all.body)
  }

  @Test(
    "anything else is refused",
    arguments: [
      "\r\n", "x\r\n", "g\r\n", "-1\r\n", "+1\r\n", "0x1\r\n", " 1\r\n", "1 \r\n", "1\n", "1\r\r\n",
      ";a\r\n", "1\r\nab\r\n", "1\r\na\n", "1\r\na0\r\n", "1\r\na\r\r\n", "1\r\na\r\n\r\n",
      "1;a\u{0}\r\n", "1;a\nb\r\n", "1;\u{1}", "1234567812345678\r\n", "ffffffffffffffff\r\n",
      "0\r\n:\r\n\r\n", "0\r\nX : y\r\n\r\n", "0\r\n X: y\r\n\r\n", "0\r\nX\r\n\r\n",
      "0\r\nX: y\n\r\n", "0\r\nX: \u{0}\r\n\r\n", "0\r\n\n", "0\r\n\rx", "1,1\r\na", "1.\r\na",
    ])
  func refused(text: String) {
    #expect(Self.decode([Array(text.utf8)]).outcome == .refuse(.badRequest))
    #expect(Self.decode(text.utf8.map { [$0] }).outcome == .refuse(.badRequest))
  }

  @Test("extensions and trailers without end are refused")
  func bounded() {
    let long = String(repeating: "a", count: ChunkedDecoder.overheadLimit + 1)
    let outcome = ChunkedDecoder.Outcome.refuse(.headersTooLarge)
    #expect(Self.decode([Array("1;\(long)".utf8)]).outcome == outcome)
    #expect(Self.decode([Array("0\r\nX: \(long)".utf8)]).outcome == outcome)
    let many = String(repeating: "1;abc\r\na\r\n", count: 5_000)
    #expect(Self.decode([Array(many.utf8)]).outcome == outcome)
  }

  @Test("a body cut in random pieces is the same body", arguments: 0..<20)
  func pieces(seed: Int) {
    var random = Seeded(seed: UInt64(seed))
    var encoded: [UInt8] = []
    var expected: [UInt8] = []
    for _ in 0..<30 {
      let chunk = (0..<Int.random(in: 1...300, using: &random)).map { _ in
        UInt8.random(in: .min ... .max, using: &random)
      }
      expected += chunk
      encoded += Array("\(String(chunk.count, radix: 16))\r\n".utf8) + chunk + [13, 10]
    }
    encoded += Array("0\r\n\r\n".utf8)
    var pieces: [[UInt8]] = []
    var rest = encoded[...]
    while !rest.isEmpty {
      let count = Int.random(in: 1...100, using: &random)
      pieces.append(Array(rest.prefix(count)))
      rest = rest.dropFirst(count)
    }
    let decoded = Self.decode(pieces)
    #expect(decoded.body == expected && decoded.used == encoded.count)
  }
}
