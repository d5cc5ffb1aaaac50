import HTTP
import News
import Stores
import Support
import Testing
import Times
import Web

@Suite("Change logs for readers") struct ChangesPageTests {
  static let path = "/world/2026/11/24/ferries"

  /// A story whose second version readers see.
  @discardableResult
  private static func publish(_ site: TestSite) throws -> Published {
    var draft = site.newsroom.draft("Six boats & more", body: "Six boats <sail>.")
    draft.slug = "ferries"
    try site.site.publishing.publish(
      Newsroom.prepare(draft), at: site.newsroom.ago(30))
    draft.headline = "Seven boats & more"
    draft.body = .markdown("Seven boats <sail>.")
    draft.acts = [Act(kind: .correct, at: site.newsroom.now, note: "It is seven <boats>.")]
    return try site.newsroom.publish(draft)
  }

  @Test("tell what was changed, when and why, as a page, as data and as feeds")
  func told() throws {
    try TestSite.with { site in
      try Self.publish(site)
      let page = try site.answer(.get, "\(Self.path)/changes")
      #expect(page.status == .ok && page.type == "text/html")
      #expect(throws: Never.self) { try Document(page) }
      #expect(page.text.contains("<span class=\"unseen\">removed: </span>Six</del>"))
      #expect(page.text.contains("<span class=\"unseen\">added: </span>Seven</ins>"))
      #expect(page.text.contains("It is seven &lt;boats&gt;."))
      #expect(page.text.contains("datetime=\"2026-11-24T12:00:00Z\""))
      let data = try site.answer(.get, "\(Self.path)/changes.json")
      #expect(data.type == "application/json")
      #expect(data.text.contains("[\"deleted\",\"Six\"]"))
      #expect(data.text.contains("\"class\":\"correct\""))
      for (format, type) in [
        ("rss", "application/rss+xml"), ("atom", "application/atom+xml"),
        ("json", "application/feed+json"),
      ] {
        let feed = try site.answer(.get, "\(Self.path)/changes/feed.\(format)")
        #expect(feed.status == .ok && feed.type == type)
        #expect(feed.text.contains("Correction: Seven boats"))
        if format != "json" { #expect(throws: Never.self) { try Document(feed) } }
      }
    }
  }

  @Test("are linked from the story and the corrections, and say when what matters changed")
  func linked() throws {
    try TestSite.with { site in
      try Self.publish(site)
      for path in [Self.path, "/corrections"] {
        let page = try Document(try site.answer(.get, path))
        #expect(page.address(with: "/changes") == "\(Self.path)/changes", "\(path)")
      }
      let story = try site.answer(.get, Self.path).text
      #expect(story.contains("\"dateModified\":\"2026-11-24T12:00:00Z\""))
      #expect(story.contains("\"CorrectionComment\""))
    }
  }

  @Test("change with the story, and are no longer there once the desk takes them away")
  func truth() throws {
    try TestSite.with { site in
      let published = try Self.publish(site)
      let path = "\(Self.path)/changes"
      #expect(try !site.answer(.get, path).text.contains("Misspelt"))
      let guid = try #require(try site.newsroom.story(published)?.guid)
      try site.site.publishing.act(.clarify, on: guid, note: "Misspelt.", at: site.clock.now)
      #expect(try site.answer(.get, path).text.contains("Misspelt"))
      let logs = site.site.changeLogs
      try logs.hide(true, published.id, by: .command, at: site.clock.now)
      for part in ["", ".json", "/feed.rss"] {
        #expect(try site.answer(.get, path + part).status == .notFound)
      }
      #expect(try !site.answer(.get, Self.path).text.contains("\(path)\""))
      try logs.hide(false, published.id, by: .command, at: site.clock.now)
      #expect(try site.answer(.get, path).status == .ok)
      var policy = DeskPolicy()
      policy.changesArePublic = false
      try site.site.decisions.save(policy, at: site.clock.now)
      #expect(try site.answer(.get, path).status == .notFound)
      #expect(try !site.answer(.get, Self.path).text.contains("\(path)\""))
    }
  }

  @Test("of a retracted story name the acts and show no text")
  func retracted() throws {
    try TestSite.with { site in
      let published = try Self.publish(site)
      let guid = try #require(try site.newsroom.story(published)?.guid)
      try site.site.publishing.act(.retract, on: guid, note: "All wrong.", at: site.clock.now)
      for part in ["", ".json", "/feed.atom"] {
        let answer = try site.answer(.get, "\(Self.path)/changes\(part)")
        #expect(answer.status == .ok)
        #expect(answer.text.contains("All wrong."))
        #expect(!answer.text.contains("<del>") && !answer.text.contains("deleted"))
      }
    }
  }

  @Test("of a story that readers may not see are not there")
  func hidden() throws {
    try TestSite.with { site in
      var draft = site.newsroom.draft("Later", published: site.newsroom.now + .minutes(10))
      draft.slug = "later"
      try site.newsroom.publish(draft)
      let path = "/world/2026/11/24/later/changes"
      #expect(try site.answer(.get, path).status == .notFound)
      #expect(try site.answer(.get, "/world/2026/11/24/none/changes").status == .notFound)
      #expect(try site.answer(.get, "/world/2026/13/41/none/changes.json").status == .notFound)
      site.clock.now = site.clock.now + .minutes(11)
      #expect(try site.answer(.get, path).status == .ok)
    }
  }
}
