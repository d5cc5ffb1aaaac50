import Database
import News
import Stores
import Support
import Testing
import Times

@Suite struct ActTests {
  @Test("a retracted story leaves the lists until it is restored", arguments: Databases.available)
  func retraction(_ kind: Databases.Kind) throws {
    try Newsroom.with(kind) { site in
      var draft = site.draft("The story")
      draft.guid = "one"
      let published = try site.publish(draft)
      let publishing = Publishing(site.pool)
      func listed() throws -> Int {
        try Stories(site.pool).list(
          StoryRequest(edition: site.edition(), now: site.now)
        ).stories.count
      }
      func counted() throws -> Int {
        try Archive(site.pool).years(of: site.edition(), at: site.now).map(\.stories).reduce(0, +)
      }
      let retracted = try publishing.act(.retract, on: "one", note: "Not so.", at: site.ago(2))
      #expect(retracted.outcome == .acted)
      #expect(retracted.address == published.address)
      #expect([try listed(), try counted()] == [0, 0])
      let story = try #require(try site.story(published))
      #expect(story.summary.facts.state == .retracted)
      #expect(story.acts == [Act(kind: .retract, at: site.ago(2), note: "Not so.")])
      #expect(throws: Refusal.conflict("the story is retracted already")) {
        try publishing.act(.retract, on: "one", note: "Again.", at: site.now)
      }
      try publishing.act(.restore, on: "one", note: "It was so.", at: site.ago(1))
      #expect([try listed(), try counted()] == [1, 1])
      #expect(throws: Refusal.conflict("the story is not retracted")) {
        try publishing.act(.restore, on: "one", note: "Again.", at: site.now)
      }
      #expect(try Health(site.pool).findings(at: site.now) == [])
    }
  }

  @Test(
    "what the desk retracted stays retracted when its file comes again",
    arguments: Databases.available)
  func staysRetracted(_ kind: Databases.Kind) throws {
    try Newsroom.with(kind) { site in
      var draft = site.draft("The story")
      draft.guid = "one"
      try site.publish(draft)
      try Publishing(site.pool).act(.retract, on: "one", note: "Not so.", at: site.ago(2))
      draft.standfirst = "Changed."
      let story = try #require(try site.story(try site.publish(draft)))
      #expect(story.summary.facts.state == .retracted)
      #expect(story.summary.standfirst == "Changed.")
    }
  }

  @Test("only an update moves the visible date", arguments: Databases.available)
  func dates(_ kind: Databases.Kind) throws {
    try Newsroom.with(kind) { site in
      for (number, kind) in [Act.Kind.update, .clarify, .correct, .edit].enumerated() {
        var draft = site.draft("Story \(number)")
        draft.guid = "\(number)"
        let published = try site.publish(draft)
        try Publishing(site.pool).act(kind, on: "\(number)", note: "A note.", at: site.ago(5))
        let story = try #require(try site.story(published))
        #expect(story.summary.updated == (kind == .update ? site.ago(5) : site.ago(60)))
        #expect(story.modified == site.ago(5))
      }
    }
  }

  @Test("an act on no story, without a note or out of place is refused")
  func refusals() throws {
    try Newsroom.with(.sqlite) { site in
      var draft = site.draft("The story")
      draft.guid = "one"
      try site.publish(draft)
      let publishing = Publishing(site.pool)
      #expect(throws: Refusal.notFound) {
        try publishing.act(.edit, on: "none", at: site.now)
      }
      #expect(throws: Refusal.conflict("the story is published already")) {
        try publishing.act(.publish, on: "one", at: site.now)
      }
      let fault = Refusal.Fault(field: "note", message: "the note for readers is missing")
      #expect(throws: Refusal.invalid([fault])) {
        try publishing.act(.correct, on: "one", at: site.now)
      }
    }
  }
}
