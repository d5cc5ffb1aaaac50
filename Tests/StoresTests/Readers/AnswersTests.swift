import Database
import News
import Stores
import Support
import Testing
import Times

@Suite("Answers to what a reader has written") struct AnswersTests {
  private struct Talk {
    let shelves: Shelves
    let comments: Comments
    let story: ID<Story>

    init(_ newsroom: Newsroom) throws {
      shelves = Shelves(newsroom)
      comments = Comments(newsroom.pool)
      story = try newsroom.publish(newsroom.draft("The story")).id
    }

    @discardableResult
    func post(
      _ text: String, by reader: ID<Reader>, answers parent: ID<News.Comment>? = nil,
      minute: Int64
    ) throws -> ID<News.Comment> {
      try comments.post(
        NewComment(
          story: story, parent: parent, writer: .reader(reader), author: "Wren", source: text,
          body: text), at: at(minute)
      ).id
    }

    func at(_ minute: Int64) -> Instant { shelves.newsroom.now + .minutes(minute) }

    /// What is new to a reader who looks in a minute; nil if they have written nothing.
    func news(to reader: ID<Reader>, minute: Int64) throws -> [String]? {
      try shelves.readers.noteLook(by: reader, at: at(minute)).map { since in
        try texts(AnswersRequest(reader, since: since, now: at(minute)))
      }
    }

    func texts(_ request: AnswersRequest) throws -> [String] {
      try comments.answers(request).map(\.comment.body)
    }
  }

  @Test("are those of others, the last first, however deep", arguments: Databases.available)
  func depth(_ kind: Databases.Kind) throws {
    try Newsroom.with(kind) { newsroom in
      let talk = try Talk(newsroom)
      let (ana, ben) = (try talk.shelves.reader("a").id, try talk.shelves.reader("b").id)
      let top = try talk.post("top", by: ana, minute: 0)
      var last = top
      // Deeper than paths grow.
      for minute in 1...30 {
        last = try talk.post(
          "\(minute)", by: minute.isMultiple(of: 2) ? ana : ben, answers: last,
          minute: Int64(minute))
      }
      let direct = try talk.texts(AnswersRequest(ana, now: talk.at(40)))
      #expect(direct == stride(from: 29, to: 0, by: -2).map { "\($0)" })
      let answered = try talk.comments.answers(AnswersRequest(ana, now: talk.at(40), limit: 2))
      #expect(answered.map(\.answered.body) == ["28", "26"])
      let record = try talk.comments.comment(CommentMark(top))
      let below = try talk.texts(AnswersRequest(ana, below: record, now: talk.at(40)))
      #expect(below == direct)
      let deepest = try talk.comments.comment(CommentMark(last))
      try talk.post("to the deepest", by: ben, answers: last, minute: 31)
      #expect(
        try talk.texts(AnswersRequest(ana, below: deepest, now: talk.at(40))).first
          == "to the deepest")
    }
  }

  @Test("new ones stay new when lists become one", arguments: Databases.available)
  func merging(_ kind: Databases.Kind) throws {
    try Newsroom.with(kind) { newsroom in
      let talk = try Talk(newsroom)
      let readers = talk.shelves.readers
      let (account, browser) = (try talk.shelves.reader("a").id, try talk.shelves.reader("b").id)
      let other = try talk.shelves.reader("c").id
      try readers.makeAccount(
        of: account, login: "rana-1", password: "hash", .init(token: "a2", device: ""),
        at: newsroom.now)
      #expect(try talk.news(to: browser, minute: 0) == nil)
      let mine = try talk.post("mine", by: browser, minute: 1)
      try talk.post("old", by: other, answers: mine, minute: 2)
      #expect(try talk.news(to: browser, minute: 60) == ["old"])
      try talk.post("new", by: other, answers: mine, minute: 70)
      #expect(try talk.news(to: account, minute: 80) == nil, "it has written nothing")
      try readers.enter(account, from: "b", .init(token: "d", device: ""), at: talk.at(90))
      #expect(try talk.news(to: account, minute: 100) == ["new"])
      #expect(try talk.news(to: account, minute: 200) == [])
      try readers.forget(account)
      #expect(try talk.news(to: account, minute: 300) == nil)
      #expect(try talk.texts(AnswersRequest(account, now: talk.at(300))) == [])
    }
  }
}
