import HTTP
import Testing

@Suite("Query")
struct QueryTests {
  @Test("names and values are decoded")
  func parsing() {
    let query = Query(parsing: "q=two+words&tag=a&tag=b%26c&flag&=x&&broken=%zz%FF")
    #expect(query["q"] == "two words")
    #expect(query.all("tag") == ["a", "b&c"])
    #expect(query["flag"] == "")
    #expect(query[""] == "x")
    #expect(query["broken"] == "%zz\u{FFFD}")
    #expect(query["none"] == nil)
  }

  @Test("what is built reads back the same")
  func building() {
    var query: Query = ["q": "a&b=c ü", "page": "2"]
    query.add("tag", "+")
    #expect(query.description == "q=a%26b%3Dc%20%C3%BC&page=2&tag=%2B")
    #expect(Query(parsing: query.description) == query)
  }

  @Test("setting keeps the place, nil removes")
  func setting() {
    var query: Query = ["a": "1", "b": "2", "a": "3"]
    query.set("a", "4")
    #expect(query.description == "a=4&b=2")
    query.set("a", nil)
    query.set("c", "5")
    #expect(query.description == "b=2&c=5")
  }

  @Test("control characters that no field can hold are left out, tabs and ends of lines are not")
  func controls() {
    let query = Query(parsing: "a%00%01=b%00c%1Bd%09e%0D%0Af%7F&g=%C2%80h")
    #expect(query.withoutControls() == ["a": "bcd\te\r\nf\u{7F}", "g": "\u{80}h"])
    #expect(Query(parsing: "a=b%00").withoutControls(butWith: "-") == ["a": "b-"])
    let clean: Query = ["a": "b\n"]
    #expect(clean.withoutControls() == clean)
  }

  @Test("a hostile number of pairs is cut")
  func limit() {
    let query = Query(parsing: String(repeating: "a=1&", count: 5_000))
    #expect(query.items.count == Query.limit)
  }
}
