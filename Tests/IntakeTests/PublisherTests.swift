import Intake
import News
import Stores
import Support
import Testing
import Times

@Suite struct PublisherTests {
  private func item(_ members: String) -> String {
    "{\"uri\": \"tag:agency.example,2026:1\", \(members)}"
  }

  private let first = """
    "versioncreated": "2026-11-20T08:00:00Z", "headline": "Ferries", "body_main": "Once."
    """

  @Test("every kind of item comes through", arguments: Databases.available)
  func everything(_ kind: Databases.Kind) throws {
    try IntakeSite.with(kind) { site in
      for group in [WireSamples.text, WireSamples.composite, WireSamples.picture] {
        let outcomes = try group.map { try site.take($0)?.published.outcome }
        #expect(outcomes.first == .created)
        #expect(outcomes.dropFirst().allSatisfy { $0 == .unchanged || $0 == .revised })
      }
      for sample in WireSamples.incomplete { #expect(try site.take(sample) == nil) }
      let findings = try Health(site.pool).findings(at: site.newsroom.now)
      #expect(findings == [])
    }
  }

  @Test("a later version is a revision at the same address", arguments: Databases.available)
  func versions(_ kind: Databases.Kind) throws {
    try IntakeSite.with(kind) { site in
      let one = try site.take(item(first))?.published
      #expect(one?.outcome == .created)
      #expect(try site.take(item(first))?.published.outcome == .unchanged)
      let later = first.replacing("20T08", with: "21T09").replacing("Once.", with: "Twice.")
      let two = try site.take(item(later))?.published
      #expect(two?.outcome == .revised && two?.revision == 2)
      #expect(two?.address == one?.address)
      #expect(throws: InputFaults.self) { try site.take(item(first)) }
    }
  }

  @Test("a draft gives way to the complete version", arguments: Databases.available)
  func draft(_ kind: Databases.Kind) throws {
    try IntakeSite.with(kind) { site in
      let bare = #""versioncreated": "2026-11-20T08:00:00Z", "body_main": "No headline.""#
      let kept = [try site.take(item(bare)), try site.take(item(bare))]
      #expect(kept == [nil, nil])
      #expect(try Stories(site.pool).address(guid: "tag:agency.example,2026:1") == nil)
      #expect(try site.take(item(first))?.published.outcome == .created)
      #expect(throws: Refusal.self) { try site.take(item(bare.replacing("20T", with: "22T"))) }
    }
  }

  @Test(
    "a language without an edition is refused with those that there are",
    arguments: Databases.available)
  func language(_ kind: Databases.Kind) throws {
    try IntakeSite.with(kind) { site in
      let refusal = #expect(throws: Refusal.self) {
        try site.take(item(first + #", "language": "de""#))
      }
      let words = try RefusalWords.sentence(#require(refusal))
      for language in ["de", "en", "ar", "fr", "es"] { #expect(words.contains(language)) }
    }
  }

  @Test("a regional language is taken by the edition of its language")
  func region() throws {
    try IntakeSite.with(.sqlite) { site in
      let outcome = try #require(try site.take(item(first + #", "language": "en-US""#)))
      let story = try #require(try site.newsroom.story(outcome.published))
      #expect(story.language == "en-US")
      #expect(story.summary.address.edition == site.newsroom.edition("en"))
    }
  }

  @Test("pictures that are not here are listed and do not hold a story up")
  func missing() throws {
    try IntakeSite.with(.sqlite) { site in
      var draft = site.newsroom.draft(
        "Ferries", body: "Text.\n\n![A](https://lantern.example/a.jpg \"c | d\")\n\n![B](b.jpg)")
      draft.guid = "one"
      draft.picture = .init(reference: "dusk.jpg", alt: "Dusk", credit: "Ines Okafor")
      let outcome = try site.publisher().publish(draft, folder: site.folder, at: site.newsroom.now)
      #expect(outcome.published.outcome == .created)
      #expect(outcome.remarks.map(\.field) == ["picture", "picture", "picture"])
      let missing = try PictureFiles(site.pool).missing().map(\.reference)
      #expect(missing == ["b.jpg", "dusk.jpg", "https://lantern.example/a.jpg"])
    }
  }

  @Test("a related story that is here is linked; one that is not is left out with a remark")
  func related() throws {
    try IntakeSite.with(.sqlite) { site in
      var one = site.newsroom.draft("The first story")
      one.guid = "one"
      try site.newsroom.publish(one)
      var two = site.newsroom.draft(
        "The second", body: "Text.\n\n> [!RELATED] one\n\n> [!RELATED] none")
      two.guid = "two"
      let outcome = try site.publisher().publish(two, folder: site.folder, at: site.newsroom.now)
      let story = try #require(try site.newsroom.story(outcome.published))
      #expect(story.body.contains("The first story"))
      #expect(outcome.remarks.map(\.message).filter { $0.contains("'none'") }.count == 1)
    }
  }
}
