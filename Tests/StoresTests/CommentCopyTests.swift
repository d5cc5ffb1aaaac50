import Database
import News
import Stores
import Support
import Testing
import Times

private typealias Comment = News.Comment

@Suite("Copies of comments") struct CommentCopyTests {
  private static func comment(
    _ id: String, of source: String, _ site: Newsroom, answers parent: String? = nil,
    from other: String? = nil, story: String = "one"
  ) -> ImportedComment {
    var comment = ImportedComment(
      sourceID: id, parent: parent, story: story, author: "W\(id)", posted: site.ago(10),
      body: "<p>\(id)</p>", state: .approved)
    (comment.source, comment.parentSource) = (source, other)
    return comment
  }

  private static func story(
    _ guid: String, _ site: Newsroom, edition: String = "en"
  ) throws -> ID<Story> {
    var draft = site.draft("Story \(guid)", edition: edition)
    draft.guid = guid
    return try site.publish(draft).id
  }

  @Test(
    "an answer finds a parent of another system, which may come later",
    arguments: Databases.available)
  func systems(_ kind: Databases.Kind) throws {
    try Newsroom.with(kind) { site in
      let story = try Self.story("one", site)
      let comments = Comments(site.pool)
      let answer = Self.comment("2", of: "b", site, answers: "1", from: "a")
      // The same name in its own system is another comment.
      let namesake = Self.comment("1", of: "b", site)
      _ = try comments.add([answer, namesake], from: "x")
      #expect(try comments.extent(of: story).count == 1)
      _ = try comments.add([Self.comment("1", of: "a", site)], from: "x")
      // Answers are looked for again with the next of their own system, at the latest.
      _ = try comments.add([Self.comment("3", of: "b", site)], from: "x")
      try comments.settle()
      let copies = try comments.copies(CommentCopyRequest())
      let joined = try #require(copies.first { $0.name == .init(source: "b", id: "2") })
      #expect(joined.parent == .init(source: "a", id: "1"))
      #expect(joined.parentKey == copies.first { $0.name == .init(source: "a", id: "1") }?.key)
      #expect(try comments.extent(of: story).count == 4)
    }
  }

  @Test("circles of any length are opened at their first comment", arguments: Databases.available)
  func circles(_ kind: Databases.Kind) throws {
    try Newsroom.with(kind) { site in
      let story = try Self.story("one", site)
      let comments = Comments(site.pool)
      var batch: [ImportedComment] = []
      for length in 2...5 {
        batch += (0..<length).map { place in
          Self.comment(
            "\(length).\(place)", of: "a", site, answers: "\(length).\((place + 1) % length)")
        }
      }
      batch.append(Self.comment("self", of: "a", site, answers: "self"))
      batch.append(Self.comment("below", of: "a", site, answers: "3.1"))
      #expect(try comments.add(batch, from: "a").added == 16)
      #expect(try comments.settle() == 4)
      #expect(try comments.extent(of: story).count == 16)
      let seen = try comments.thread(ThreadRequest(story, limit: 100)).comments
      #expect(
        Set(seen.filter { $0.depth == 0 }.map(\.author)) == [
          "W2.0", "W3.0", "W4.0", "W5.0", "Wself",
        ])
      #expect(try comments.settle() == 0)
    }
  }

  @Test("copies come by key, of one edition or one story", arguments: Databases.available)
  func pages(_ kind: Databases.Kind) throws {
    try Newsroom.with(kind) { site in
      let one = try Self.story("one", site)
      let two = try Self.story("two", site, edition: "fr")
      _ = try Self.story("three", site)
      let comments = Comments(site.pool)
      let batch = (0..<20).map { number in
        Self.comment("\(number)", of: "a", site, story: number % 4 == 0 ? "two" : "one")
      }
      _ = try comments.add(batch, from: "a")
      var (found, after): ([CommentCopy], ID<Comment>?) = ([], nil)
      while true {
        let page = try comments.copies(CommentCopyRequest(after: after, limit: 7))
        guard let last = page.last else { break }
        found += page
        after = last.key
      }
      #expect(found.map(\.name.id) == (0..<20).map { "\($0)" })
      let french = CommentCopyRequest(edition: site.edition("fr"))
      #expect(try comments.copies(french).map(\.name.id) == ["0", "4", "8", "12", "16"])
      #expect(try comments.copies(CommentCopyRequest(story: one)).count == 15)
      #expect(
        try comments.commentedStories(after: nil, in: nil)
          == [one, two].sorted { $0.rawValue < $1.rawValue })
      #expect(try comments.commentedStories(after: nil, in: site.edition("fr")) == [two])
      #expect(try comments.commentedStories(after: two, in: nil).contains(two) == false)
    }
  }
}
