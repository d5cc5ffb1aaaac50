import HTTP
import Testing
import Times

@Suite("Conditions")
struct ConditionTests {
  static let date = "Sun, 06 Nov 1994 08:49:37 GMT"
  static let earlier = "Sun, 06 Nov 1994 08:49:36 GMT"
  static let later = "Sun, 06 Nov 1994 08:49:38 GMT"

  static func page(_ tag: String) -> Response {
    .text("page", headers: ["ETag": tag, "Last-Modified": date, "Vary": "Accept-Encoding"])
  }

  static func status(_ method: Method, _ headers: Headers, tag: String = "\"a\"") -> Status {
    page(tag).conditioned(by: Request(method, "/", headers: headers)).status
  }

  @Test(
    "If-None-Match compares weakly and comes before the date",
    arguments: [
      ("\"a\"", 304), ("W/\"a\"", 304), ("\"b\"", 200), ("\"b\", \"a\"", 304), ("*", 304),
      ("a", 200), ("\"a", 200), ("", 200), ("\"b,\"a\"", 200), ("\"x,y\", W/\"a\"", 304),
    ] as [(String, Status)])
  func ifNoneMatch(field: String, expected: Status) {
    #expect(Self.status(.get, ["If-None-Match": field]) == expected)
    #expect(Self.status(.head, ["If-None-Match": field]) == expected)
    #expect(
      Self.status(.get, ["If-None-Match": field, "If-Modified-Since": Self.later]) == expected)
  }

  @Test(
    "If-Modified-Since compares seconds",
    arguments: [(date, 304), (earlier, 200), (later, 304), ("yesterday", 200)]
      as [(String, Status)])
  func ifModifiedSince(field: String, expected: Status) {
    #expect(Self.status(.get, ["If-Modified-Since": field]) == expected)
  }

  @Test(
    "If-Match compares strongly",
    arguments: [
      ("\"a\"", "\"a\"", 200), ("W/\"a\"", "\"a\"", 412), ("\"a\"", "W/\"a\"", 412),
      ("*", "\"a\"", 200), ("\"b\"", "\"a\"", 412),
    ] as [(String, String, Status)])
  func ifMatch(field: String, tag: String, expected: Status) {
    #expect(Self.status(.get, ["If-Match": field], tag: tag) == expected)
  }

  @Test("If-Unmodified-Since fails once the page changed")
  func ifUnmodifiedSince() {
    #expect(Self.status(.get, ["If-Unmodified-Since": Self.earlier]) == .preconditionFailed)
    #expect(Self.status(.get, ["If-Unmodified-Since": Self.date]) == .ok)
    let headers: Headers = ["If-Match": "\"a\"", "If-Unmodified-Since": Self.earlier]
    #expect(Self.status(.get, headers) == .ok)
  }

  @Test("a changing request with If-None-Match fails instead of 304")
  func changing() {
    let precondition = Precondition(
      method: .put, headers: ["If-None-Match": "*"], current: Validators(tag: EntityTag("a")))
    guard case .failed = precondition else {
      Issue.record("\(precondition)")
      return
    }
    #expect(Self.status(.post, ["If-None-Match": "\"a\""]) == .ok)
  }

  @Test("a 304 keeps the validators and loses the content")
  func notModified() {
    let response = Self.page("\"a\"")
      .conditioned(by: Request(.get, "/", headers: ["If-None-Match": "\"a\""]))
    #expect(response.headers["ETag"] == "\"a\"")
    #expect(response.headers["Vary"] == "Accept-Encoding")
    #expect(response.headers["Content-Type"] == nil)
    #expect(response.body.count == 0)
  }

  @Test("tags are read strictly", arguments: ["a", "\"", "w/\"a\"", "\"a b\"", "\"a\"b\"", "W/a"])
  func malformedTags(text: String) {
    #expect(EntityTag(parsing: text) == nil)
  }

  @Test("tags come back as they were")
  func tags() {
    #expect(EntityTag(parsing: "W/\"é1\"")?.description == "W/\"é1\"")
    #expect(EntityTag(parsing: "\"\"") == EntityTag(""))
  }
}
