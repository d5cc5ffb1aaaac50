import Feeds
import Testing
import Times

struct NinjsTests {
  static let first = """
    {"uri": "tag:example.org,2026:1", "type": "text", "versioncreated": "2026-11-22T08:00:00Z",
     "language": "en", "byline": "Ana Quill and Ben Drover", "located": "Port Ellery",
     "headline_main": "Ferries return", "body_main": "Plain.", "body_richtext": "<p>Rich.</p>",
     "pubstatus": "usable", "urgency": 4, "ednote": "Not for print", "embargoed": "noon-ish",
     "subject": [{"name": "Ferries"}], "usageterms": "No resale",
     "renditions": {"main": {"href": "https://example.org/a.jpg", "mimetype": "image/jpeg", "width": 640, "height": 480}}}
    """
  static let second = """
    {"uri": "tag:example.org,2026:1", "type": "text", "versioncreated": "2026-11-22T08:00:00Z",
     "language": "en", "by": "Ana Quill and Ben Drover", "located": "Port Ellery",
     "headlines": [{"role": "main", "value": "Ferries return"}],
     "bodies": [{"role": "main", "contenttype": "text/plain", "value": "Plain."},
                {"role": "richtext", "contenttype": "application/xhtml+xml", "value": "<p>Rich.</p>"}],
     "pubstatus": "usable", "urgency": 4, "ednote": "Not for print", "embargoed": "noon-ish",
     "subjects": [{"name": "Ferries"}], "usageterms": "No resale",
     "renditions": [{"name": "main", "href": "https://example.org/a.jpg", "contenttype": "image/jpeg", "width": 640, "height": 480}]}
    """
  static let third = """
    {"uri": "tag:example.org,2026:1", "type": "text", "versionCreated": "2026-11-22T08:00:00Z",
     "language": "en", "by": "Ana Quill and Ben Drover", "located": "Port Ellery",
     "headlines": [{"role": "main", "value": "Ferries return"}],
     "bodies": [{"role": "main", "contentType": "text/plain", "value": "Plain."},
                {"role": "richtext", "contentType": "application/xhtml+xml", "value": "<p>Rich.</p>"}],
     "pubStatus": "usable", "urgency": 4, "edNote": "Not for print", "embargoedUntil": "noon-ish",
     "subjects": [{"name": "Ferries"}], "usageTerms": "No resale",
     "renditions": [{"name": "main", "href": "https://example.org/a.jpg", "contentType": "image/jpeg", "width": 640, "height": 480}]}
    """

  @Test(
    "the three dialects carry the same item",
    arguments: [("ninjs 1.x", first), ("ninjs 2.x", second), ("ninjs 3.x", third)])
  func dialects(format: String, text: String) throws {
    let item = try Ninjs.item(parsing: Array(text.utf8))
    #expect(item.format == format)
    #expect(item.uri == "tag:example.org,2026:1")
    #expect(item.versionCreated == ISO8601.instant("2026-11-22T08:00:00Z"))
    #expect(item.headline == "Ferries return")
    #expect(item.byline == "Ana Quill and Ben Drover")
    #expect(item.located == "Port Ellery")
    #expect(item.body?.value == "<p>Rich.</p>")
    #expect(item.body?.isHTML == true)
    #expect(item.status == "usable" && item.urgency == 4)
    #expect(item.editorialNote == "Not for print")
    #expect(item.embargo == nil && item.embargoText == "noon-ish")
    #expect(item.subjects == ["Ferries"])
    #expect(item.usageTerms == "No resale")
    #expect(item.largestRendition?.address == "https://example.org/a.jpg")
    #expect(item.largestRendition?.width == 640)
    #expect(item.unread.isEmpty)
  }

  @Test("pictures lie in associations, by name or in a list")
  func associations() throws {
    let picture = #"{"uri": "p", "type": "picture", "headlines": [{"value": "A ferry"}]}"#
    let map = #"{"uri": "s", "associations": {"main": \#(picture)}}"#
    let list = #"{"uri": "s", "associations": [{"name": "main", "uri": "p", "type": "picture"}]}"#
    for text in [map, list] {
      let item = try Ninjs.item(parsing: Array(text.utf8))
      #expect(item.associations.map(\.name) == ["main"])
      #expect(item.associations.first?.item.type == "picture")
    }
  }

  @Test("a picture's description stands in for a text")
  func description() throws {
    let text = #"{"uri": "p", "description_text": "A ferry at dusk."}"#
    let item = try Ninjs.item(parsing: Array(text.utf8))
    #expect(item.body?.value == "A ferry at dusk.")
    #expect(item.summary == "A ferry at dusk.")
  }

  @Test("fields that are not read are named")
  func unread() throws {
    let item = try Ninjs.item(parsing: Array(#"{"uri": "s", "weather": 1, "genres": []}"#.utf8))
    #expect(item.unread == ["genres", "weather"])
  }

  @Test(
    "what is no ninjs item is refused in words",
    arguments: [
      ("{", "not JSON"), ("[]", "JSON object"), ("{}", "uri"), (#"{"uri": ""}"#, "uri"),
      ("", "not JSON"),
    ])
  func refuses(text: String, word: String) {
    let error = #expect(throws: ParseError.self) { try Ninjs.item(parsing: Array(text.utf8)) }
    #expect(error?.description.contains(word) == true)
  }

  @Test("associations within associations end at a depth")
  func depth() throws {
    var text = #"{"uri": "leaf"}"#
    for _ in 0..<100 { text = #"{"uri": "s", "associations": {"a": \#(text)}}"# }
    var item = try Ninjs.item(parsing: Array(text.utf8))
    var depth = 0
    while let next = item.associations.first?.item {
      item = next
      depth += 1
    }
    #expect(depth == 8)
  }
}
