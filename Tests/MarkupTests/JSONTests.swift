import Markup
import Testing

@Suite("JSON")
struct JSONTests {
  @Test("members keep their order")
  func order() {
    let json: JSON = ["z": 1, "a": [true, nil, 2.5], "m": ["x": "y"]]
    #expect(json.string == #"{"z":1,"a":[true,null,2.5],"m":{"x":"y"}}"#)
  }

  @Test(
    "text is escaped for JSON and for script elements",
    arguments: [
      ("\"\\", #""\"\\""#), ("\n\t\u{1}", #""\n\t\u0001""#),
      ("<!-- & -->", #""\u003c!-- \u0026 --\u003e""#), ("\u{2028}\u{2029}", #""\u2028\u2029""#),
      ("é 😀 ع", #""é 😀 ع""#),
    ])
  func text(value: String, written: String) {
    #expect(JSON.string(value).string == written)
  }

  @Test("members without a value can be left out")
  func present() {
    let missing: String? = nil
    let json = JSON.present(["a": JSON(missing), "b": JSON("x"), "c": JSON(3)])
    #expect(json.string == #"{"b":"x","c":3}"#)
    #expect(json["c"] == 3)
    #expect(json["a"] == nil)
  }

  @Test("a number that JSON cannot carry is null")
  func infinite() {
    #expect(JSON.double(.infinity).string == "null")
    #expect(JSON.double(.nan).string == "null")
  }
}
