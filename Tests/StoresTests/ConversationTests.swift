import Database
import News
import Stores
import Support
import Testing
import Times

private typealias Comment = News.Comment

/// A story, its readers, and what they write.
private struct Talk {
  let site: Newsroom
  let comments: Comments
  let story: ID<Story>

  init(_ site: Newsroom, _ headline: String = "The story") throws {
    self.site = site
    comments = Comments(site.pool)
    var draft = site.draft(headline)
    draft.guid = "one"
    story = try site.publish(draft).id
  }

  func reader(_ name: String) throws -> ID<Reader> {
    try Readers(site.pool).begin(token: "token \(name)", device: "", at: site.now).id
  }

  @discardableResult
  func post(
    _ text: String, by reader: ID<Reader>, answers parent: ID<Comment>? = nil,
    state: Comment.State = .approved, after seconds: Int64 = 0
  ) throws -> ID<Comment> {
    try comments.post(
      NewComment(
        story: story, parent: parent, writer: .reader(reader), author: "Wren", source: text,
        body: "<p>\(text)</p>", state: state), at: site.now + .seconds(seconds)
    ).id
  }

  func texts(_ order: CommentOrder = .oldest) throws -> [String] {
    try comments.thread(ThreadRequest(story, order: order, limit: 500)).comments.map(\.words)
  }
}

extension Comment {
  fileprivate var words: String {
    body.isEmpty ? "–" : String(body.dropFirst(3).dropLast(4))
  }
}

@Suite("Comments under a story") struct ConversationTests {
  private let editor = Actor(account: nil, name: "Rana Keel")

  @Test("answers follow what they answer, in every order", arguments: Databases.available)
  func orders(_ kind: Databases.Kind) throws {
    try Newsroom.with(kind) { site in
      let talk = try Talk(site)
      let reader = try talk.reader("a")
      let one = try talk.post("one", by: reader)
      let two = try talk.post("two", by: reader, after: 1)
      let answer = try talk.post("one.one", by: reader, answers: one, after: 2)
      try talk.post("three", by: reader, after: 3)
      try talk.post("one.two", by: reader, answers: one, after: 4)
      try talk.post("one.one.one", by: reader, answers: answer, after: 5)
      try talk.post("two.one", by: reader, answers: two, after: 6)
      let all = ["one", "one.one", "one.one.one", "one.two", "two", "two.one", "three"]
      #expect(try talk.texts() == all)
      #expect(
        try talk.texts(.newest)
          == ["three", "two", "two.one", "one", "one.one", "one.one.one", "one.two"])
      #expect(
        try talk.texts(.replied)
          == ["one", "one.one", "one.one.one", "one.two", "two", "two.one", "three"])
      #expect(try talk.texts(.picks) == [])
      try talk.comments.pick(two, true, by: editor, at: site.now)
      try talk.comments.pick(one, true, by: editor, at: site.now + .seconds(1))
      #expect(try talk.texts(.picks) == ["one", "two"])
      #expect(try talk.comments.extent(of: talk.story).count == 7)
    }
  }

  @Test("pages of any size make up the whole, in every order", arguments: Databases.available)
  func pages(_ kind: Databases.Kind) throws {
    try Newsroom.with(kind) { site in
      let talk = try Talk(site)
      let reader = try talk.reader("a")
      var (dice, ids): (Dice, [ID<Comment>]) = (Dice(seed: 7), [])
      for number in 0..<60 {
        let parent = ids.isEmpty || dice.roll(3) == 0 ? nil : dice.pick(ids)
        ids.append(
          try talk.post("text \(number)", by: reader, answers: parent, after: Int64(number / 2)))
      }
      for number in stride(from: 0, to: 60, by: 7) {
        _ = try talk.comments.decide(
          [ids[number]], .init(.rejected, reason: .abuse), by: editor, at: site.now)
      }
      for number in stride(from: 1, to: 60, by: 6) {
        _ = try? talk.comments.pick(ids[number], true, by: editor, at: site.now)
      }
      let standing = try site.pool.read { db -> Int in
        try db.first("SELECT count(*) FROM comment WHERE shown = 1")?[0] ?? 0
      }
      #expect(try talk.comments.extent(of: talk.story).count == standing)
      for order in CommentOrder.allCases {
        let whole = try talk.comments.thread(
          ThreadRequest(talk.story, order: order, limit: 500)
        ).comments
        for size in [1, 2, 7, 50] {
          var (found, after): ([Comment], Cursor?) = ([], nil)
          repeat {
            let page = try talk.comments.thread(
              ThreadRequest(talk.story, order: order, after: after, limit: size))
            #expect(page.comments.count <= size)
            found += page.comments
            after = page.next
          } while after != nil
          #expect(found == whole, "\(order), \(size) a page")
        }
      }
    }
  }

  @Test(
    "what was taken away keeps its place while there are answers", arguments: Databases.available)
  func places(_ kind: Databases.Kind) throws {
    try Newsroom.with(kind) { site in
      let talk = try Talk(site)
      let (reader, other) = (try talk.reader("a"), try talk.reader("b"))
      let one = try talk.post("one", by: reader)
      let middle = try talk.post("middle", by: reader, answers: one, after: 1)
      let last = try talk.post("last", by: other, answers: middle, after: 2)
      try talk.comments.withdraw(middle, by: reader, at: site.now)
      #expect(try talk.texts() == ["one", "–", "last"])
      _ = try talk.comments.decide([one], .init(.rejected, reason: .hate), by: editor, at: site.now)
      #expect(try talk.texts() == ["–", "–", "last"])
      #expect(throws: CommentFault.parentGone) {
        try talk.post("too late", by: other, answers: middle)
      }
      let numbers = try talk.comments.decide([last], .init(.rejected), by: editor, at: site.now)
      #expect(try talk.texts() == [])
      #expect(try talk.comments.undo(numbers, by: editor, at: site.now) == 1)
      #expect(try talk.texts() == ["–", "–", "last"])
      _ = try talk.comments.decide([one], .init(.approved), by: editor, at: site.now)
      #expect(try talk.texts() == ["one", "–", "last"])
      #expect(try talk.comments.thread(ThreadRequest(talk.story)).comments[0].replies == 1)
      #expect(try talk.comments.undo(numbers, by: editor, at: site.now) == 0, "undone once")
      #expect(throws: Refusal.notFound) {
        try talk.comments.withdraw(last, by: reader, at: site.now)
      }
    }
  }

  @Test("the same form sent twice is one comment", arguments: Databases.available)
  func replay(_ kind: Databases.Kind) throws {
    try Newsroom.with(kind) { site in
      let talk = try Talk(site)
      let reader = try talk.reader("a")
      let one = try talk.post("one", by: reader)
      #expect(try talk.post("one", by: reader, after: 20) == one)
      #expect(try talk.post("one", by: reader, answers: one, after: 21) != one)
      #expect(try talk.post("one", by: talk.reader("b"), after: 22) != one)
      #expect(try talk.comments.extent(of: talk.story).count == 3)
    }
  }

  @Test("each reader has one vote, and none for their own", arguments: Databases.available)
  func votes(_ kind: Databases.Kind) throws {
    try Newsroom.with(kind) { site in
      let talk = try Talk(site)
      let (reader, other) = (try talk.reader("a"), try talk.reader("b"))
      let one = try talk.post("one", by: reader)
      #expect(try talk.comments.vote(one, by: other))
      #expect(try !talk.comments.vote(one, by: other))
      #expect(throws: Refusal.notAllowed) { try talk.comments.vote(one, by: reader) }
      #expect(try talk.comments.thread(ThreadRequest(talk.story)).comments[0].votes == 1)
      #expect(try talk.comments.vote(one, by: other, isFor: false))
      #expect(try !talk.comments.vote(one, by: other, isFor: false))
      #expect(try talk.comments.thread(ThreadRequest(talk.story)).comments[0].votes == 0)
    }
  }

  @Test("a story that is retracted or closed takes none", arguments: Databases.available)
  func closed(_ kind: Databases.Kind) throws {
    try Newsroom.with(kind) { site in
      let talk = try Talk(site)
      let reader = try talk.reader("a")
      try talk.comments.set(.closed, of: talk.story, headline: "", by: editor, at: site.now)
      #expect(throws: CommentFault.closed) { try talk.post("one", by: reader) }
      try talk.comments.set(nil, of: talk.story, headline: "", by: editor, at: site.now)
      let section = try #require(
        try Editions(site.pool).section(
          "world", of: site.edition()))
      try talk.comments.set(
        CommentRule(.open, days: 2), of: section, by: editor, at: site.now)
      try talk.post("one", by: reader)
      #expect(throws: CommentFault.closed) { try talk.post("two", by: reader, after: 3 * 86_400) }
      _ = try Publishing(site.pool).act(.retract, on: "one", note: "Not so.", at: site.now)
      #expect(throws: CommentFault.storyGone) { try talk.post("three", by: reader) }
    }
  }

  @Test(
    "an author changes a comment within its time, and nobody else", arguments: Databases.available)
  func editing(_ kind: Databases.Kind) throws {
    try Newsroom.with(kind) { site in
      let talk = try Talk(site)
      let (reader, other) = (try talk.reader("a"), try talk.reader("b"))
      let one = try talk.post("one", by: reader)
      let change = Comments.Rewrite(
        source: "uno", body: "<p>uno</p>", language: "es", isRightToLeft: false, state: .held,
        findings: "", fingerprint: 0)
      #expect(throws: Refusal.notFound) {
        try talk.comments.edit(one, by: other, change, at: site.now)
      }
      #expect(throws: CommentFault.tooLate) {
        try talk.comments.edit(one, by: reader, change, at: site.now + .minutes(10))
      }
      try talk.comments.edit(one, by: reader, change, at: site.now + .minutes(9))
      #expect(try talk.texts() == [], "held until a moderator has read the change")
      let queue = try talk.comments.queue(CommentQueueRequest(.held), at: site.now)
      #expect(queue.comments.map(\.record.source) == ["uno"])
      _ = try talk.comments.decide([one], .init(.approved), by: editor, at: site.now)
      #expect(try talk.texts() == ["uno"])
    }
  }

  @Test("queues, reports, appeals and bans", arguments: Databases.available)
  func queues(_ kind: Databases.Kind) throws {
    try Newsroom.with(kind) { site in
      let talk = try Talk(site)
      let comments = talk.comments
      let (reader, other) = (try talk.reader("a"), try talk.reader("b"))
      let held = try talk.post("held", by: reader, state: .held)
      let seen = try talk.post("seen", by: reader, after: 1)
      func queue(_ queue: CommentQueueRequest.Queue) throws -> [ID<Comment>] {
        try comments.queue(CommentQueueRequest(queue), at: site.now).comments.map(
          \.record.comment.id)
      }
      #expect(try queue(.held) == [held])
      #expect(try queue(.all) == [seen, held])
      try comments.report(seen, by: other, .privacy, "my address", at: site.now)
      try comments.report(seen, by: other, .abuse, "again", at: site.now)
      let reported = try comments.queue(CommentQueueRequest(.reported), at: site.now).comments
      #expect(reported.map(\.record.reports) == [1])
      #expect(reported[0].reports.map(\.reason) == [.abuse])
      #expect(reported[0].history == [.held: 1, .approved: 1])
      _ = try comments.decide([seen], .init(.rejected, reason: .privacy), by: editor, at: site.now)
      #expect(try queue(.reported) == [])
      try comments.appeal(seen, by: reader, "It is mine", at: site.now)
      #expect(try queue(.appealed) == [seen])
      let counts = try comments.queueCounts(of: CommentQueueRequest(.all), most: 9)
      #expect(counts[.held] == 1 && counts[.reported] == 0 && counts[.appealed] == 1)
      try comments.answerAppeal(of: seen, "No.", by: editor, at: site.now)
      #expect(try comments.appeal(of: seen)?.answer == "No.")
      #expect(try queue(.appealed) == [])
      let until = site.now + .days(3)
      try comments.ban(
        authorOf: seen, network: true, until: until, reason: "Thrice", by: editor, at: site.now)
      #expect(try comments.ban(of: reader, network: nil, at: site.now)?.reason == "Thrice")
      #expect(try comments.ban(of: other, network: nil, at: site.now) == nil)
      #expect(try comments.ban(of: reader, network: nil, at: until) == nil)
      let ban = try #require(try comments.bans(at: site.now).first)
      try comments.lift(ban.id, by: editor, at: site.now)
      #expect(try comments.ban(of: reader, network: nil, at: site.now) == nil)
      let tally = try comments.tally(from: site.now - .days(1), to: site.now + .days(1))
      #expect(tally.byPeople == [.privacy: 1])
      #expect(tally.posted == 2)
    }
  }

  @Test("a network is forgotten when its time is over", arguments: Databases.available)
  func networks(_ kind: Databases.Kind) throws {
    try Newsroom.with(kind) { site in
      let talk = try Talk(site)
      let posted = try talk.comments.post(
        NewComment(
          story: talk.story, writer: .new(digest: "x", device: ""), author: "Wren", source: "one",
          body: "<p>one</p>", network: "hash"), at: site.now)
      let mark = CommentMark(posted.id)
      try talk.comments.forgetNetworks(at: site.now + .days(29))
      #expect(try talk.comments.comment(mark)?.network == "hash")
      try talk.comments.forgetNetworks(at: site.now + .days(30))
      #expect(try talk.comments.comment(mark)?.network == nil)
    }
  }

  @Test("an undo opens again what the decision had answered", arguments: Databases.available)
  func reopening(_ kind: Databases.Kind) throws {
    try Newsroom.with(kind) { site in
      let talk = try Talk(site)
      let (comments, author, other) = (talk.comments, try talk.reader("a"), try talk.reader("b"))
      let one = try talk.post("one", by: author)
      try comments.pick(one, true, by: editor, at: site.now)
      try comments.report(one, by: other, .abuse, "rude", at: site.now)
      let refused = try comments.decide(
        [one], .init(.rejected, reason: .abuse), by: editor, at: site.now + .seconds(1))
      let queue = { (queue: CommentQueueRequest.Queue) in
        try comments.queue(.init(queue), at: site.now).comments.map(\.record.comment.id)
      }
      #expect(try queue(.reported) == [] && talk.texts(.picks) == [])
      _ = try comments.undo(refused, by: editor, at: site.now + .seconds(2))
      #expect(try queue(.reported) == [one] && talk.texts(.picks) == ["one"])
      _ = try comments.decide(
        [one], .init(.rejected, reason: .abuse), by: editor, at: site.now + .seconds(3))
      try comments.appeal(one, by: author, "I was not rude.", at: site.now + .seconds(4))
      let approved = try comments.decide(
        [one], .init(.approved, note: "Quite so."), by: editor, at: site.now + .seconds(5))
      #expect(try comments.appeal(of: one)?.answer == "Quite so." && queue(.appealed) == [])
      _ = try comments.undo(approved, by: editor, at: site.now + .seconds(6))
      let appeal = try #require(try comments.appeal(of: one))
      #expect(appeal.answered == nil && appeal.answer == "" && appeal.by == "")
      #expect(try queue(.appealed) == [one])
    }
  }

  @Test("a thread that is too deep goes on beside itself")
  func deep() throws {
    try Newsroom.with(.sqlite) { site in
      let talk = try Talk(site)
      let reader = try talk.reader("a")
      var parent: ID<Comment>?
      for depth in 0..<40 {
        parent = try talk.post("\(depth)", by: reader, answers: parent, after: Int64(depth))
      }
      #expect(try talk.texts() == (0..<40).map { "\($0)" })
      #expect(try talk.comments.thread(ThreadRequest(talk.story)).comments[0].replies == 39)
    }
  }
}
