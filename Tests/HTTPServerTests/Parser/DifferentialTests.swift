import HTTP
import HTTPServer
import Testing

@Suite("Two parsers")
struct DifferentialTests {
  @Test("a second, naive parser agrees on thousands of near-requests", arguments: 0..<8)
  func agreement(seed: Int) {
    var maker = RequestMaker(seed: UInt64(seed))
    var accepted = 0
    for _ in 0..<2_500 {
      let bytes = maker.next()
      let (outcome, head) = HeadParserTests.parse(bytes)
      let naive = NaiveParser(bytes)
      let shown = String(decoding: bytes, as: UTF8.self).debugDescription
      switch outcome {
      case .needMore: #expect(naive.length == nil, "\(shown)")
      case .refuse(let status):
        // Without its end the naive parser says nothing of a head.
        #expect(naive.length == nil || naive.faults.contains(status.code), "\(shown)")
      case .head(let length):
        accepted += 1
        #expect(naive.length == length && naive.faults.isEmpty, "\(shown) \(naive.faults)")
        expectSame(head, naive, shown)
      }
    }
    #expect(accepted > 100)
  }

  private func expectSame(_ head: RequestHead, _ naive: NaiveParser, _ shown: String) {
    #expect(head.method.description == naive.method, "\(shown)")
    #expect(head.target == naive.target, "\(shown)")
    #expect(head.host == naive.host, "\(shown)")
    #expect(head.framing == naive.framing, "\(shown)")
    #expect(head.isPersistent == naive.isPersistent, "\(shown)")
    #expect(head.headers.fields.map(\.name) == naive.fields.map(\.name), "\(shown)")
    #expect(head.headers.fields.map(\.value) == naive.fields.map(\.value), "\(shown)")
  }

  @Test("bytes that come one by one mean the same as at once", arguments: 0..<4)
  func prefixes(seed: Int) {
    var maker = RequestMaker(seed: UInt64(1_000 + seed))
    let made = (0..<300).map { _ in maker.next() }
    let table = seed == 0 ? MalformedRequests.all.map { MalformedRequests.bytes($0.text) } : []
    for bytes in made + table {
      let whole = HeadParserTests.parse(bytes).outcome
      var isDecided = false
      for end in 0...bytes.count {
        let part = HeadParserTests.parse(Array(bytes[..<end])).outcome
        if part == .needMore {
          #expect(!isDecided)
        } else {
          isDecided = true
          #expect(part == whole, "\(String(decoding: bytes, as: UTF8.self).debugDescription)")
        }
      }
    }
  }
}
