import Markup
import News
import Testing

@testable import Web

@Suite("Shapes of JSON") struct ShapeTests {
  private func fields(_ shape: Shape, _ value: JSON) -> [String] {
    shape.faults(of: value, at: "x").map { "\($0.field): \($0.message)" }
  }

  @Test("say what is wrong, and where")
  func faults() {
    let shape = Shape.object([
      .init("name", .title(5)), .init("count", .number(1...9), required: false),
      .init("tags", .list(.word(["a", "b"]), 2), required: false),
    ])
    #expect(fields(shape, ["name": "ok"]) == [])
    #expect(fields(shape, ["name": "ok", "count": 3.0, "tags": ["a"]]) == [])
    #expect(
      fields(shape, ["nam": "x", "count": 1.5, "tags": ["a", "c"]]) == [
        "x.nam: there is no such field", "x.name: is missing",
        "x.count: should be a whole number", "x.tags[2]: should be one of a, b",
      ])
    #expect(fields(shape, []) == ["x: should be an object"])
    #expect(fields(shape, ["name": " \u{A0}"]) == ["x.name: is missing"])
    #expect(fields(shape, ["name": "a\u{0}"]) == ["x.name: holds a control character"])
    #expect(fields(.orNull(.flag), nil) == [])
    #expect(fields(.flag, 1) == ["x: should be true or false"])
    #expect(fields(.list(.flag, 1), [true, true]).count == 1)
  }

  @Test(
    "know instants from what looks like them",
    arguments: [
      ("2026-11-23T18:30:00+02:00", true), ("2026-11-23T18:30:00.25Z", true),
      ("2026-11-23T18:30:00", false), ("2026-11-23", false), ("2026-02-30T00:00:00Z", false),
      ("now", false), ("", false), ("2026-11-23 18:30:00Z", false),
    ])
  func instants(text: String, isOne: Bool) {
    #expect(fields(.instant, .string(text)).isEmpty == isOne)
  }

  @Test("a story's draft takes each of its fields, and gives it back")
  func drafts() {
    guard case .object(let members) = Shape.draft(isChange: false) else { return }
    let given: JSON = [
      "edition": "en", "section": "world", "headline": "H", "kicker": "K", "standfirst": "S",
      "dateline": "D",
      "byline": [["kind": "staff"], ["kind": "agency", "name": "Northern Wire"]], "source": "Q",
      "body": "B\r\nC", "language": "fr", "slug": "h", "translation": "t",
      "embargo": "2026-11-23T18:30:00+02:00", "expires": nil, "usage": ["no-mail", "no-feeds"],
      "usageTerms": "U", "topics": ["T"],
      "picture": ["digest": .string(String(repeating: "0a", count: 32)), "alt": "A"],
      "social": ["title": "ST"], "related": ["r"],
    ]
    #expect(Set(given.members?.map(\.name) ?? []) == Set(members.map(\.name)))
    #expect(Shape.named(.draft).faults(of: given, at: "").isEmpty)
    var draft = StoryDraft()
    draft.take(given)
    let back = JSON(draft)
    #expect(Shape.named(.savedDraft).faults(of: back, at: "").isEmpty)
    #expect(back["body"] == "B\nC" && back["embargo"] == "2026-11-23T16:30:00Z")
    #expect(back["usage"] == ["no-feeds", "no-mail"])
    #expect(back["byline"]?.values?.last?["name"] == "Northern Wire")
    #expect(back["picture"]?["alt"] == "A" && back["social"]?["title"] == "ST")
  }
}
