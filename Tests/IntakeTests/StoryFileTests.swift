import Feeds
import Intake
import News
import Testing
import Times

@Suite struct StoryFileTests {
  /// The draft of a file; `en` is in London, `ar` in Amman, and there is no other edition.
  static func draft(_ text: String) throws -> StoryDraft {
    let zones = ["en": Zone("Europe/London"), "ar": Zone("Asia/Amman")]
    return try StoryFile.draft(try FrontMatter(parsing: Array(text.utf8))) { zones[$0] ?? nil }
  }

  /// The draft of a file with three required fields and some more.
  static func draft(with fields: String, edition: String = "en") throws -> StoryDraft {
    try draft(
      "---\nedition: \(edition)\nsection: world\nheadline: Ferries\n\(fields)\n---\nText.\n")
  }

  /// The faults of a file whose fields begin on line 5.
  static func faults(with fields: String) -> [String] {
    do {
      _ = try draft(with: fields)
      return []
    } catch let error as InputFaults {
      return error.faults.map(\.description)
    } catch {
      return ["\(error)"]
    }
  }

  @Test("a file with every field comes through whole")
  func everyField() throws {
    let draft = try Self.draft(
      with: """
        standfirst: Two delegations, one timetable.
        kicker: Strait
        slug: ferries-return
        dateline: PORT ELLERY
        source: Joint communiqué
        guid: strait/1
        translation: strait
        language: en-GB
        published: 2023-03-14T18:30:00Z
        updated: 2023-03-15T08:00:00+02:00
        embargo: 2023-03-14T18:00:00Z
        expires: 2033-03-14T18:00:00Z
        topics: [Ferries, "Calder: the river"]
        related: [strait/0]
        byline: [staff, agency: Example News Agency]
        usage: [no-feeds, no-archive, Not for resale.]
        picture:
          file: dusk.jpg
          alt: Two ferries at dusk.
          caption: The Concord.
          credit: Ines Okafor
        corrections:
          - at: 2023-03-15T08:00:00Z
            kind: update
            note: Reactions were added.
        """)
    #expect(draft.edition == "en" && draft.section == "world" && draft.headline == "Ferries")
    #expect(draft.standfirst == "Two delegations, one timetable.")
    #expect(draft.kicker == "Strait" && draft.slug == "ferries-return")
    #expect(draft.dateline == "PORT ELLERY" && draft.source == "Joint communiqué")
    #expect(draft.guid == "strait/1" && draft.translation == "strait")
    #expect(draft.language == "en-GB")
    #expect(draft.published == ISO8601.instant("2023-03-14T18:30:00Z"))
    #expect(draft.updated == ISO8601.instant("2023-03-15T06:00:00Z"))
    #expect(draft.embargo == ISO8601.instant("2023-03-14T18:00:00Z"))
    #expect(draft.expires == ISO8601.instant("2033-03-14T18:00:00Z"))
    #expect(draft.topics == ["Ferries", "Calder: the river"])
    #expect(draft.related == ["strait/0"])
    #expect(draft.byline == [.staff, .agency(name: "Example News Agency")])
    #expect(draft.usage == [.noFeeds, .noArchive] && draft.usageText == "Not for resale.")
    #expect(
      draft.picture
        == StoryDraft.PictureDraft(
          reference: "dusk.jpg", alt: "Two ferries at dusk.", caption: "The Concord.",
          credit: "Ines Okafor"))
    let act = Act(
      kind: .update, at: try #require(ISO8601.instant("2023-03-15T08:00:00Z")),
      note: "Reactions were added.")
    #expect(draft.acts == [act])
    #expect(draft.body == .markdown("Text.\n"))
  }

  @Test(
    "a byline takes names, roles, agencies and staff",
    arguments: [
      ("Ana Quill", [.person(name: "Ana Quill", role: "")]),
      ("staff", [.staff]),
      ("[Ana Quill, staff]", [.person(name: "Ana Quill", role: ""), .staff]),
      ("{person: Ana Quill}", [.person(name: "Ana Quill", role: "")]),
      ("[{person: Ana Quill, role: report}]", [.person(name: "Ana Quill", role: "report")]),
      ("[{role: report, person: Ana Quill}]", [.person(name: "Ana Quill", role: "report")]),
      ("{agency: Example}", [.agency(name: "Example")]),
      ("[]", []),
    ] as [(String, [StoryDraft.Credit])])
  func byline(text: String, credits: [StoryDraft.Credit]) throws {
    #expect(try Self.draft(with: "byline: \(text)").byline == credits)
  }

  @Test(
    "a time without a zone is the edition's, also where its clocks change",
    arguments: [
      ("en", "2026-01-15T12:00", "2026-01-15T12:00:00Z"),
      ("en", "2026-07-15 12:00:30", "2026-07-15T11:00:30Z"),
      ("en", "2026-07-15T12:00:00+05:30", "2026-07-15T06:30:00Z"),
      ("en", "2026-03-29T01:30", "2026-03-29T01:30:00Z"),
      ("en", "2026-10-25T01:30", "2026-10-25T00:30:00Z"),
      ("en", "2026-07-15", "2026-07-14T23:00:00Z"),
      ("ar", "2026-01-15T12:00", "2026-01-15T09:00:00Z"),
      ("xx", "2026-01-15T12:00", "2026-01-15T12:00:00Z"),
    ])
  func times(edition: String, text: String, utc: String) throws {
    let draft = try Self.draft(with: "published: \(text)", edition: edition)
    #expect(draft.published.map { ISO8601.string($0) } == utc)
  }

  @Test(
    "a fault names its line, its field and what would be right",
    arguments: [
      ("embargoo: 2026-01-01", "5: embargoo: is no field"),
      ("published: soon", "5: published: 'soon' is no date and time"),
      ("published: 2026-02-30T10:00", "5: published: '2026-02-30T10:00' is no date"),
      ("embargo:", "5: embargo: '' is no date"),
      ("updated: [2026-01-01]", "5: updated: must be a text"),
      ("standfirst: {a: b}", "5: standfirst: must be a text"),
      ("topics: [a, [b]]", "5: topics: must be a list of texts"),
      ("byline: [{persn: Ana}]", "5: byline: knows 'person: NAME'"),
      ("byline: [[Ana]]", "5: byline: must name people"),
      ("byline: ''", "5: byline: must name people"),
      ("usage: [no-feed]", "5: usage: 'no-feed' is no usage term; the terms are no-feeds, "),
      ("picture: a.jpg", "5: picture: must be a map"),
      ("picture:\n  file: a.jpg\n  alt: A\n  kredit: B", "8: kredit: is no field of a picture"),
      ("picture:\n  file: a.jpg\n  alt: A", "5: picture: needs 'credit'"),
      ("corrections: x", "5: corrections: must be a list of maps"),
      ("corrections:\n  - kind: correct\n    note: A.", "6: corrections: each needs 'at'"),
      (
        "corrections:\n  - at: 2026-01-01\n    kind: publish\n    note: A.",
        "7: kind: is update, clarify, correct or retract"
      ),
      ("corrections:\n  - at: x\n    kind: correct\n    note: A.", "6: at: 'x' is no date"),
      ("slug: a\nslug: b", "line 6: slug: stands here a second time"),
    ])
  func faults(fields: String, words: String) {
    #expect(
      Self.faults(with: fields).contains { $0.hasPrefix(words) }, "\(Self.faults(with: fields))")
  }

  @Test("all faults of a file come at once, in its order")
  func allFaults() {
    let error = #expect(throws: InputFaults.self) {
      try Self.draft("---\nedition: en\nheadline: ' '\nembargo: never\nfoo: bar\n---\n")
    }
    #expect(error?.faults.map(\.field) == ["section", "headline", "embargo", "foo"])
    #expect(error?.faults.map(\.line) == [1, 3, 4, 5])
  }

  @Test("an address can stand for a picture's file")
  func pictureAddress() throws {
    let draft = try Self.draft(
      with: "picture: {url: 'https://lantern.example/a.jpg', alt: A, credit: B}")
    #expect(draft.picture?.reference == "https://lantern.example/a.jpg")
  }
}
