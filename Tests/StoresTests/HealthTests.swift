import Database
import News
import Stores
import Support
import Testing

@Suite struct HealthTests {
  @Test(
    "what is kept twice and differs is found",
    arguments: [
      ("DELETE FROM listing WHERE kind = 0", "the story one misses in the list of its edition"),
      ("DELETE FROM listing WHERE kind = 2", "the story one misses in the list of its topic"),
      (
        "UPDATE listing SET list = list + 1 WHERE kind = 3",
        "the story one stands in the list of a person where it does not belong"
      ),
      (
        "UPDATE archive_count SET stories = 4",
        "the archive of the edition in en counts 4 stories in 2026, not 1"
      ),
      ("UPDATE story SET counted = 0", "the archive holds the story one to be another than it is"),
      ("DELETE FROM story_search", "the search index misses 1 stories"),
      (
        "UPDATE story SET revision = 2",
        "the story one has no text: its published revision is not there"
      ),
      ("UPDATE revision SET body_html = ''", "the story one has neither text nor picture"),
      ("UPDATE edition SET prefix = 'en' WHERE prefix = ''", "no edition is the default one"),
      ("UPDATE edition SET zone = 'Europe/Nowhere'", "the edition in en is in time zone"),
    ])
  func finds(change: String, sentence: String) throws {
    for kind in Databases.available {
      try Newsroom.with(kind) { site in
        var draft = site.draft("The story")
        draft.guid = "one"
        draft.topics = ["Ferries"]
        draft.byline = [.person(name: "Thomas Wren", role: "")]
        try site.publish(draft)
        #expect(try Health(site.pool).findings(at: site.now) == [])
        try site.pool.write { db in try db.run(SQL(trusted: change)) }
        let findings = try Health(site.pool).findings(at: site.now)
        #expect(findings.contains { $0.hasPrefix(sentence) }, "\(findings)")
      }
    }
  }
}
