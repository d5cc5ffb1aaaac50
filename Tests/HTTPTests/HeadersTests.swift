import HTTP
import Testing

@Suite("Headers")
struct HeadersTests {
  @Test("a name matches whatever its case")
  func names() {
    let headers: Headers = ["Content-Type": "text/html"]
    #expect(headers["content-type"] == "text/html")
    #expect(headers["CONTENT-TYPE"] == "text/html")
    #expect(headers["Content-Typ"] == nil)
  }

  @Test("adding keeps what was there, setting replaces it")
  func addAndSet() {
    var headers: Headers = ["Vary": "Accept", "ETag": "\"a\"", "vary": "Cookie"]
    #expect(headers.values(of: "Vary") == ["Accept", "Cookie"])
    #expect(headers.joined("VARY") == "Accept, Cookie")
    #expect(headers.joined("Accept") == nil)
    headers.set("VARY", "Host")
    #expect(headers.values(of: "vary") == ["Host"])
    headers.remove("etag")
    #expect(headers.fields.map(\.name) == ["VARY"])
  }

  @Test(
    "a value that could end the field is refused",
    arguments: ["a\r\nSet-Cookie: b", "a\nb", "a\rb", "a\0b", "\u{7F}", "\u{1B}[0m"])
  func refusedValues(value: String) {
    var headers: Headers = ["X": "kept"]
    let isAdded = headers.add("Location", value)
    let isSet = headers.set("X", value)
    #expect(!isAdded && !isSet)
    #expect(headers.fields.count == 1)
    #expect(headers["X"] == "kept")
  }

  @Test("a name that is not a token is refused", arguments: ["", "a b", "a:", "é", "a\n", "(a)"])
  func refusedNames(name: String) {
    var headers = Headers()
    let isAdded = headers.add(name, "value")
    #expect(!isAdded)
    #expect(headers == Headers())
  }

  @Test("tabs and letters of any script are kept")
  func kept() {
    var headers = Headers()
    let isAdded = headers.add("X-Name", "خبر\té")
    #expect(isAdded)
    #expect(headers["x-name"] == "خبر\té")
  }
}
