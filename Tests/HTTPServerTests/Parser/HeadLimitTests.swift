import HTTP
import HTTPServer
import Testing

@Suite("Head limits")
struct HeadLimitTests {
  static let limits = HeadLimits(headBytes: 200, targetBytes: 50, fields: 5)

  static func outcome(_ text: String) -> HeadOutcome {
    HeadParserTests.parse(MalformedRequests.bytes(text), limits: limits).outcome
  }

  @Test("a long target is a 414, before its end has come")
  func target() {
    let at = "/" + String(repeating: "a", count: 49)
    #expect(Self.outcome("GET \(at) HTTP/1.1|H||") != .refuse(.targetTooLong))
    #expect(Self.outcome("GET \(at)a HTTP/1.1|H||") == .refuse(.targetTooLong))
    #expect(Self.outcome("GET \(at)") == .needMore)
    #expect(Self.outcome("GET \(at)a") == .refuse(.targetTooLong))
  }

  @Test("a head of exactly the limit is read, one byte more is a 431")
  func head() {
    let start = "GET / HTTP/1.1|H|X: "
    let used = MalformedRequests.bytes(start + "||").count
    let fitting = start + String(repeating: "a", count: 200 - used)
    #expect(Self.outcome(fitting + "||") == .head(length: 200))
    #expect(Self.outcome(fitting + "a||") == .refuse(.headersTooLarge))
    #expect(Self.outcome(fitting + "a|X") == .refuse(.headersTooLarge))
    #expect(Self.outcome(String(repeating: "G", count: 199)) == .needMore)
    #expect(Self.outcome(String(repeating: "G", count: 200)) == .refuse(.headersTooLarge))
  }

  @Test("more fields than allowed are a 431")
  func fields() {
    let four = "A: b|A: b|A: b|A: b|"
    #expect(Self.outcome("GET / HTTP/1.1|H|\(four)|") == .head(length: 51))
    #expect(Self.outcome("GET / HTTP/1.1|H|\(four)A: b||") == .refuse(.headersTooLarge))
  }

  @Test("what lies behind the limit does not matter")
  func behind() {
    let text = "GET / HTTP/1.1|H|X: " + String(repeating: "a", count: 300) + "\0"
    #expect(Self.outcome(text) == .refuse(.headersTooLarge))
  }
}
