import Database
import News
import Stores
import Support
import Testing
import Text
import Times

@Suite struct GateTests {
  /// Ways in which a story is not to be seen in a list, a feed, a search or a sitemap.
  private enum Hidden: String, CaseIterable {
    case scheduled, embargoed, expired, notKept, retracted, noFeeds, noSearch
  }

  private func publish(_ hidden: Hidden, _ site: Newsroom) throws {
    var draft = site.draft("Hidden \(hidden.rawValue)", body: "lantern")
    draft.guid = hidden.rawValue
    draft.topics = ["Ferries"]
    draft.byline = [.person(name: "Thomas Wren", role: ""), .agency(name: "Northern Wire")]
    switch hidden {
    case .scheduled: draft.published = site.now + .hours(1)
    case .embargoed: draft.embargo = site.now + .hours(2)
    case .expired: draft.expires = site.ago(1)
    case .notKept:
      draft.published = site.now - .days(31)
      draft.usage = .noArchive
    case .retracted:
      draft.acts = [Act(kind: .retract, at: site.ago(5), note: "It was not so.")]
    case .noFeeds: draft.usage = .noFeeds
    case .noSearch: draft.usage = .noSearch
    }
    try site.publish(draft)
  }

  private static let channels: [(Gate.Channel, Set<String>)] = [
    (.list, ["Shown", "Hidden noFeeds", "Hidden noSearch"]),
    (.feed, ["Shown", "Hidden noSearch"]),
    (.sitemap, ["Shown", "Hidden noFeeds"]),
  ]

  @Test("lists hold what the gate lets pass on their channel", arguments: Databases.available)
  func lists(_ kind: Databases.Kind) throws {
    try Newsroom.with(kind) { site in
      var shown = site.draft("Shown", body: "lantern")
      shown.topics = ["Ferries"]
      shown.byline = [.person(name: "Thomas Wren", role: ""), .agency(name: "Northern Wire")]
      try site.publish(shown)
      for hidden in Hidden.allCases { try publish(hidden, site) }
      let person = try #require(try People(site.pool).person("thomas-wren", in: "en")).id
      let agency = try #require(try Agencies(site.pool).agency("northern-wire", in: "en")).id
      let topic = try #require(try Topics(site.pool).topic("ferries", of: site.edition())).id
      let lists: [StoryList] = [
        .all, .section(try site.section("world")), .topic(topic), .person(person),
        .agency(agency),
      ]
      for list in lists {
        for (channel, wanted) in GateTests.channels {
          let request = StoryRequest(
            edition: site.edition(), list: list, channel: channel, now: site.now, limit: 3)
          let page = try Stories(site.pool).list(request)
          #expect(Set(page.stories.map(\.headline)) == wanted)
          #expect(Set(try Stories(site.pool).texts(request).map(\.summary.headline)) == wanted)
          #expect(page.until == site.now + .hours(1))
        }
      }
      #expect(try Health(site.pool).findings(at: site.now) == [])
    }
  }

  @Test("search finds what the gate lets pass", arguments: Databases.available)
  func search(_ kind: Databases.Kind) throws {
    try Newsroom.with(kind) { site in
      try site.publish(site.draft("Shown", body: "lantern"))
      for hidden in Hidden.allCases { try publish(hidden, site) }
      let query = SearchText(Languages.builtIn["en"].search).query("lantern")
      for order in SearchRequest.Order.allCases {
        let page = try Search(site.pool).find(
          SearchRequest(
            edition: site.edition(), query: query, order: order, limit: 2, now: site.now))
        #expect(Set(page.hits.map(\.story.headline)) == ["Shown", "Hidden noFeeds"])
        #expect(page.after == nil)
      }
    }
  }

  @Test("a long row of hidden stories does not shorten a page", arguments: Databases.available)
  func overfetch(_ kind: Databases.Kind) throws {
    try Newsroom.with(kind) { site in
      try site.publish(count: 5, newest: site.ago(5000))
      let hidden = (0..<120).map { number in
        var draft = site.draft("Hidden \(number)", published: site.ago(Int64(number + 1)))
        draft.expires = site.ago(0)
        return Newsroom.prepare(draft)
      }
      let results = try Publishing(site.pool).publish(hidden, at: site.now)
      #expect(results.allSatisfy { (try? $0.get()) != nil })
      var request = StoryRequest(edition: site.edition(), now: site.now, limit: 4)
      let page = try Stories(site.pool).list(request)
      #expect(page.stories.map(\.headline) == (0..<4).map { "Story \($0) of world" })
      request.start = .older(than: try #require(page.older))
      #expect(try Stories(site.pool).list(request).stories.count == 1)
    }
  }

  @Test("a list says when a scheduled story joins it", arguments: Databases.available)
  func until(_ kind: Databases.Kind) throws {
    try Newsroom.with(kind) { site in
      try publish(.scheduled, site)
      let before = try Stories(site.pool).list(
        StoryRequest(edition: site.edition(), now: site.now))
      #expect(before.stories.isEmpty)
      let later = try #require(before.until)
      let after = try Stories(site.pool).list(StoryRequest(edition: site.edition(), now: later))
      #expect(after.stories.map(\.headline) == ["Hidden scheduled"])
    }
  }
}
