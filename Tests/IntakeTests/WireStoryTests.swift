import Feeds
import Intake
import News
import Testing
import Times

@Suite struct WireStoryTests {
  static func outcome(
    _ text: String, standing: WireStory.Standing? = nil
  ) throws -> WireStory.Outcome {
    let placement = WireStory.Placement(
      language: "en",
      section: { language, subjects in
        language == "en" ? (subjects.contains("Culture") ? "culture" : "world") : nil
      },
      standing: { _ in standing })
    return try WireStory.outcome(Ninjs.item(parsing: Array(text.utf8)), placement: placement)
  }

  /// A text item with some members more, or others.
  static func item(_ members: String, body: String = "\"body_main\": \"Text.\"") -> String {
    """
    {"uri": "a", "versioncreated": "2026-11-22T08:00:00Z", "headline": "Ferries", \(body), \
    \(members)}
    """
  }

  @Test("a text comes through whole in each dialect", arguments: WireSamples.text)
  func text(sample: String) throws {
    let outcome = try Self.outcome(sample)
    let draft = outcome.draft
    #expect(draft.guid == "tag:agency.example,2026:1")
    #expect(draft.edition == "en" && draft.section == "culture")
    #expect(draft.headline == "Ferries return" && draft.standfirst == "After five days.")
    #expect(draft.body == .html("<p>The <b>ferries</b> are back.</p>"))
    #expect(draft.dateline == "Port Ellery" && draft.source == "Copyright 2026 Example")
    #expect(
      draft.byline == [
        .person(name: "Ana Quill", role: ""), .person(name: "Ben Drover", role: ""),
        .agency(name: "Example News Agency"),
      ])
    #expect(draft.published.map { ISO8601.string($0) } == "2026-11-22T07:00:00Z")
    #expect(draft.updated.map { ISO8601.string($0) } == "2026-11-22T08:00:00Z")
    #expect(draft.usageText == "No resale" && draft.topics == ["Culture"])
    #expect(outcome.remarks.isEmpty && outcome.missingPictures.isEmpty && !outcome.isIncomplete)
  }

  @Test("the pictures of a composite are listed as missing", arguments: WireSamples.composite)
  func composite(sample: String) throws {
    let outcome = try Self.outcome(sample)
    #expect(outcome.draft.headline == "A smaller ferry")
    #expect(outcome.draft.body == .html("[ ... ]"))
    #expect(
      outcome.missingPictures == ["http://agency.example/logo", "http://agency.example/m.jpg"])
    #expect(outcome.remarks.filter { $0.field == "renditions" }.count == 2)
    #expect(!outcome.isIncomplete)
  }

  @Test("the description of a picture without a text is its text", arguments: WireSamples.picture)
  func picture(sample: String) throws {
    let outcome = try Self.outcome(sample)
    #expect(outcome.draft.body == .html("<p>The ferry Concord<br /> lies in Port Ellery.</p>"))
    #expect(outcome.missingPictures == ["http://agency.example/m.jpg"])
    #expect(!outcome.isIncomplete)
  }

  @Test("an item without a headline or a text is for the desk, and says why")
  func incomplete() throws {
    let renditions = try Self.outcome(WireSamples.incomplete[0])
    #expect(renditions.isIncomplete && renditions.draft.headline.isEmpty)
    #expect(renditions.remarks.map(\.field).contains("headline"))
    #expect(renditions.missingPictures == ["http://agency.example/m.jpg"])
    let event = try Self.outcome(WireSamples.incomplete[1])
    #expect(event.isIncomplete && event.draft.headline == "Strait summit press conference")
    #expect(event.remarks.map(\.field) == ["headline", "body", ""])
    #expect(event.remarks.last?.message.contains("eventDetails, places") == true)
  }

  @Test(
    "what must not come out is refused in words",
    arguments: [
      (#""pubstatus": "withheld""#, "pubStatus", "withheld"),
      (#""pubstatus": "canceled""#, "pubStatus", "canceled"),
      (#""pubstatus": "cancelled""#, "pubStatus", "canceled"),
      (#""embargoed": "tomorrow noon""#, "embargoed", "tomorrow noon"),
      (#""embargoed": "2026-13-01T00:00:00Z""#, "embargoed", "2026-13-01"),
    ])
  func refused(members: String, field: String, words: String) {
    let error = #expect(throws: InputFaults.self) { try Self.outcome(Self.item(members)) }
    #expect(error?.faults.map(\.field) == [field])
    #expect(error?.description.contains(words) == true)
  }

  @Test("a text without a headline is refused")
  func bareText() {
    let error = #expect(throws: InputFaults.self) {
      try Self.outcome(#"{"uri": "a", "type": "text", "body_main": "Text."}"#)
    }
    #expect(error?.faults.map(\.field) == ["headline"])
  }

  @Test("a readable embargo and an expiry are kept")
  func embargo() throws {
    let draft = try Self.outcome(
      Self.item(#""embargoed": "2026-12-01T06:00:00+02:00", "expires": "2027-01-01T00:00:00Z""#)
    ).draft
    #expect(draft.embargo == ISO8601.instant("2026-12-01T04:00:00Z"))
    #expect(draft.expires == ISO8601.instant("2027-01-01T00:00:00Z"))
  }

  @Test("a later version keeps the day of the first, and an older one is refused")
  func versions() throws {
    let first = try #require(ISO8601.instant("2026-11-20T08:00:00Z"))
    let standing = WireStory.Standing(published: first, updated: first)
    let draft = try Self.outcome(Self.item(#""type": "text""#), standing: standing).draft
    #expect(draft.published == first)
    #expect(draft.updated == ISO8601.instant("2026-11-22T08:00:00Z"))
    let younger = WireStory.Standing(published: first, updated: first + .days(5))
    let error = #expect(throws: InputFaults.self) {
      try Self.outcome(Self.item(#""type": "text""#), standing: younger)
    }
    #expect(error?.faults.map(\.field) == ["versionCreated"])
  }

  @Test("a version that is dated before its first is taken as of the first")
  func backwards() throws {
    let draft = try Self.outcome(Self.item(#""firstcreated": "2026-11-23T08:00:00Z""#)).draft
    #expect(draft.updated == draft.published)
  }

  @Test("a language without a section of its own stays for the stores to refuse")
  func language() throws {
    let draft = try Self.outcome(Self.item(#""language": "de""#)).draft
    #expect(draft.edition == "de" && draft.section.isEmpty)
  }

  @Test(
    "a byline is read as agencies print it",
    arguments: [
      ("By Ana Quill", ["Ana Quill"]), ("BY ANA QUILL", ["ANA QUILL"]),
      ("Ana Quill, Ben Drover and Cy Dale", ["Ana Quill", "Ben Drover", "Cy Dale"]),
      ("Ana Quill & Ben Drover", ["Ana Quill", "Ben Drover"]),
      ("Ana Quill; Ben Drover", ["Ana Quill", "Ben Drover"]),
      ("Par Ana Quill et Ben Drover", ["Ana Quill", "Ben Drover"]),
      ("Von Ana Quill und Ben Drover", ["Ana Quill", "Ben Drover"]),
      ("Por Ana Quill y Ben Drover", ["Ana Quill", "Ben Drover"]),
      ("  By  Ana Quill , ", ["Ana Quill"]), ("", []),
      ("Byron Anders", ["Byron Anders"]),
    ])
  func bylines(line: String, names: [String]) throws {
    let draft = try Self.outcome(Self.item("\"byline\": \"\(line)\"")).draft
    #expect(draft.byline == names.map { .person(name: $0, role: "") })
  }

  @Test("a byline names staff, roles and the agency once")
  func credits() throws {
    let line = "By Ana Quill, science correspondent, Staff and Example News Agency"
    let draft = try Self.outcome(
      Self.item("\"byline\": \"\(line)\", \"infosource\": [{\"name\": \"Example News Agency\"}]")
    ).draft
    #expect(
      draft.byline == [
        .person(name: "Ana Quill", role: "science correspondent"), .staff,
        .agency(name: "Example News Agency"),
      ])
  }
}
