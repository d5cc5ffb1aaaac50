import Database
import News
import Stores
import Support
import Testing
import Times

@Suite struct ReadsTests {
  @Test("the most read of the last day come first", arguments: Databases.available)
  func most(_ kind: Databases.Kind) throws {
    try Newsroom.with(kind) { site in
      let stories = try site.publish(count: 4).map(\.id)
      let french = try site.publish(count: 1, edition: "fr").map(\.id)
      let reads = Reads(site.pool)
      let yesterday = site.now - .hours(25)
      try reads.add(
        [
          Reads.Count(story: stories[0], at: site.now, reads: 3),
          Reads.Count(story: stories[1], at: site.ago(200), reads: 5),
          Reads.Count(story: stories[2], at: yesterday, reads: 900),
          Reads.Count(story: french[0], at: site.now, reads: 70),
          Reads.Count(story: ID(rawValue: 999_999), at: site.now, reads: 70),
        ], at: site.now)
      try reads.add([Reads.Count(story: stories[0], at: site.now, reads: 4)], at: site.now)
      let most = try reads.most(site.edition(), at: site.now)
      #expect(most.map(\.id) == [stories[0], stories[1]])
      #expect(try reads.most(site.edition(), limit: 1, at: site.now).map(\.id) == [stories[0]])
      #expect(try reads.most(site.edition("fr"), at: site.now).map(\.id) == french)
      #expect(try reads.reads(of: stories[0], since: site.now) == 7)
      #expect(try reads.reads(of: stories[2], since: yesterday) == 900)
      try reads.prune(before: site.now - .hours(24))
      #expect(try reads.reads(of: stories[2], since: yesterday) == 0)
      #expect(try reads.reads(of: stories[1], since: yesterday) == 5)
    }
  }

  @Test("a retracted story is not among the most read", arguments: Databases.available)
  func retracted(_ kind: Databases.Kind) throws {
    try Newsroom.with(kind) { site in
      var draft = site.draft("The story")
      draft.guid = "one"
      let story = try site.publish(draft).id
      try Reads(site.pool).add([Reads.Count(story: story, at: site.now)], at: site.now)
      #expect(try Reads(site.pool).most(site.edition(), at: site.now).count == 1)
      try Publishing(site.pool).act(.retract, on: "one", note: "Not so.", at: site.now)
      #expect(try Reads(site.pool).most(site.edition(), at: site.now).isEmpty)
    }
  }
}
