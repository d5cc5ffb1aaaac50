import Database
import News
import Stores
import Support
import Testing
import Times

@Suite struct ImportTests {
  @Test("an import is taken up where it stopped", arguments: Databases.available)
  func resume(_ kind: Databases.Kind) throws {
    try Newsroom.with(kind) { site in
      let imports = Imports(site.pool)
      let run = try imports.begin("old.example", at: site.now)
      try imports.note(["1": "a", "2": "b"], from: "old.example")
      #expect(try imports.begin("old.example", at: site.now + .hours(1)) == run)
      #expect(try imports.begin("other.example", at: site.now).id != run.id)
      try imports.note(["2": "c"], from: "old.example")
      #expect(
        try imports.hashes(["1", "2", "3"], from: "old.example") == ["1": "a", "2": "c"])
      #expect(try imports.hashes(["1"], from: "other.example") == [:])
      try imports.finish(run.id, report: "2 stories", at: site.now + .hours(2))
      #expect(try imports.last("old.example")?.report == "2 stories")
      #expect(try imports.begin("old.example", at: site.now + .hours(3)).id != run.id)
    }
  }

  private func comment(
    _ id: String, _ site: Newsroom, answers parent: String? = nil, story: String = "one",
    minutes: Int64, state: News.Comment.State = .approved
  ) -> ImportedComment {
    ImportedComment(
      sourceID: id, parent: parent, story: story, author: "Reader \(id)",
      posted: site.ago(minutes), body: "<p>Comment \(id)</p>", state: state)
  }

  @Test(
    "imported comments are kept once, with those that they answer",
    arguments: Databases.available)
  func comments(_ kind: Databases.Kind) throws {
    try Newsroom.with(kind) { site in
      var draft = site.draft("The story")
      draft.guid = "one"
      let story = try site.publish(draft).id
      let comments = Comments(site.pool)
      let batch = [
        comment("c", site, answers: "a", minutes: 10),
        comment("b", site, minutes: 20, state: .held),
        comment("x", site, story: "none", minutes: 5),
      ]
      var result = try comments.add(batch, from: "old.example")
      #expect(result.added == 2)
      #expect(result.strays == ["x"])
      result = try comments.add(
        [comment("a", site, minutes: 30), comment("d", site, minutes: 10)] + batch,
        from: "old.example")
      #expect(result.added == 2)
      #expect(result.known == 2)
      #expect(try comments.extent(of: story).count == 3)
      let thread = try comments.thread(ThreadRequest(story))
      #expect(thread.comments.map(\.author) == ["Reader a", "Reader c", "Reader d"])
      #expect(thread.comments.map(\.parent) == [nil, thread.comments[0].id, nil])
      #expect(thread.next == nil)
      let first = try comments.thread(ThreadRequest(story, limit: 2))
      #expect(first.comments.count == 2)
      let rest = try comments.thread(ThreadRequest(story, after: first.next, limit: 2))
      #expect((first.comments + rest.comments) == thread.comments)
      #expect(try comments.add([comment("a", site, minutes: 1)], from: "else").added == 1)
    }
  }
}
