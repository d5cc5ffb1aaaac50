import News
import Testing
import Times

@Suite("Checks before publication") struct PublishingCheckTests {
  private static let now = Instant(milliseconds: 1_800_000_000_000)

  private var whole: StoryDraft {
    var draft = StoryDraft()
    draft.headline = "Ferries run again"
    draft.section = "world"
    draft.body = .markdown("A text.")
    draft.byline = [.staff]
    draft.picture = StoryDraft.PictureDraft(
      reference: "0a", alt: "A ferry.", credit: "Ines Okafor")
    return draft
  }

  private func kinds(
    _ change: (inout PublishingCheck.Look) -> Void
  ) -> [PublishingCheck.Kind] {
    var look = PublishingCheck.Look(whole, at: Self.now)
    change(&look)
    return PublishingCheck.all(look).map(\.kind)
  }

  @Test("a whole story lacks nothing")
  func nothing() {
    #expect(kinds { _ in }.isEmpty)
  }

  @Test("each thing that is missing is named")
  func missing() {
    #expect(kinds { $0.draft.headline = " \n" } == [.headline])
    #expect(kinds { $0.hasSection = false } == [.section])
    #expect(kinds { ($0.draft.body, $0.draft.picture) = (.markdown(" "), nil) } == [.body])
    #expect(kinds { $0.draft.byline = [] } == [.byline])
    #expect(kinds { $0.draft.picture?.alt = "" } == [.leadAlt])
    #expect(kinds { $0.draft.picture?.credit = "" } == [.leadCredit])
    #expect(kinds { $0.pictures = [.init(reference: "x", alt: "")] } == [.bodyAlt, .bodyCredit])
    #expect(kinds { $0.unknownPictures = ["x"] } == [.picture])
    #expect(kinds { $0.deadLinks = ["/x", "/y"] } == [.link, .link])
    #expect(kinds { $0.unknownRelated = ["x"] } == [.related])
    #expect(kinds { $0.needsOtherEyes = true } == [.fourEyes])
  }

  @Test("times and terms that make no sense are named")
  func sense() {
    let (past, soon, later) = (
      Self.now - .seconds(1), Self.now + .seconds(60), Self.now + .seconds(120)
    )
    #expect(kinds { $0.draft.embargo = past } == [.embargoPast])
    #expect(kinds { ($0.draft.embargo, $0.isKnown) = (past, true) }.isEmpty)
    #expect(kinds { $0.draft.embargo = soon }.isEmpty)
    #expect(kinds { $0.draft.expires = Self.now } == [.expiryPast])
    #expect(
      kinds { ($0.draft.embargo, $0.draft.expires) = (later, soon) } == [.expiryBeforeEmbargo])
    #expect(kinds { ($0.draft.embargo, $0.draft.expires) = (soon, later) }.isEmpty)
    #expect(kinds { $0.draft.usageText = "Not for sale in Norrland." } == [.terms])
    #expect(
      kinds { ($0.draft.usageText, $0.draft.usage) = ("No feeds.", .noFeeds) }.isEmpty)
  }

  @Test("what blocks stands before what only warns")
  func order() {
    let checks = kinds {
      $0.draft.byline = []
      $0.deadLinks = ["/x"]
      $0.draft.headline = ""
    }
    #expect(checks == [.headline, .byline, .link])
  }
}
