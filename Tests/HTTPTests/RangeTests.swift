import HTTP
import Testing

@Suite("Ranges")
struct RangeTests {
  static let bytes = Array(UInt8(0)..<100)

  static func answer(_ headers: Headers, method: Method = .get) -> Response {
    Response.bytes(
      bytes, type: .bytes,
      headers: [
        "Accept-Ranges": "bytes", "ETag": "\"a\"", "Last-Modified": ConditionTests.date,
      ]
    ).conditioned(by: Request(method, "/", headers: headers))
  }

  @Test(
    "a part is sent as a 206",
    arguments: [
      ("bytes=0-0", 0..<1), ("bytes=0-", 0..<100), ("bytes=10-19", 10..<20),
      ("bytes=90-1000", 90..<100), ("bytes=-5", 95..<100), ("bytes=-1000", 0..<100),
      ("BYTES=1-2", 1..<3), ("bytes=0-9, 10-19", 0..<20), ("bytes=15-19,0-5", 0..<20),
      ("bytes=200-300, 5-6", 5..<7), ("bytes=99-99999999999999999999", 99..<100),
    ])
  func parts(field: String, expected: Range<Int>) {
    let response = Self.answer(["Range": field])
    #expect(response.status == .partialContent)
    #expect(
      response.headers["Content-Range"]
        == "bytes \(expected.lowerBound)-\(expected.upperBound - 1)/100")
    guard case .bytes(let bytes) = response.body else {
      Issue.record("no bytes")
      return
    }
    #expect(bytes == Array(Self.bytes[expected]))
  }

  @Test(
    "a range field that is malformed is ignored",
    arguments: [
      "bytes", "bytes=", "bytes=-", "bytes=a-b", "bytes=5-4", "bytes=1", "lines=0-1", "bytes=+1-2",
      "bytes=1-2-3", "bytes=0-0,x", "bytes=0 - 1",
      "bytes=" + Array(repeating: "0-0", count: 17).joined(separator: ","),
    ])
  func ignored(field: String) {
    #expect(Self.answer(["Range": field]).status == .ok)
  }

  @Test("ranges outside are a 416", arguments: ["bytes=100-", "bytes=200-300", "bytes=-0"])
  func unsatisfiable(field: String) {
    let response = Self.answer(["Range": field])
    #expect(response.status == .rangeNotSatisfiable)
    #expect(response.headers["Content-Range"] == "bytes */100")
    #expect(response.body.count == 0)
  }

  @Test("ranges that are far apart get the whole")
  func farApart() {
    #expect(
      RangeRequest(headers: ["Range": "bytes=0-1,500-501"], length: 1000, current: .init())
        == .whole)
  }

  @Test(
    "If-Range needs the very same representation",
    arguments: [
      ("\"a\"", 206), ("\"b\"", 200), ("W/\"a\"", 200), (ConditionTests.date, 206),
      (ConditionTests.later, 200), (ConditionTests.earlier, 200), ("nonsense", 200),
    ] as [(String, Status)])
  func ifRange(field: String, expected: Status) {
    #expect(Self.answer(["Range": "bytes=0-1", "If-Range": field]).status == expected)
  }

  @Test("a part of a file is an offset and a length")
  func file() {
    let response = Response.file("/pictures/a", length: 1000, type: .jpeg)
      .conditioned(by: Request(.get, "/", headers: ["Range": "bytes=100-199"]))
    guard case .file(_, let offset, let length) = response.body else {
      Issue.record("no file")
      return
    }
    #expect(offset == 100 && length == 100)
  }

  @Test("HEAD has no ranges")
  func head() {
    #expect(Self.answer(["Range": "bytes=0-1"], method: .head).status == .ok)
  }
}
