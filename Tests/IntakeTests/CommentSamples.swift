import Database
import Feeds
import Foundation
import Intake
import Markup
import News
import Stores
import Support
import Text
import Times
import Views

private typealias Comment = News.Comment

/// Comments on their way into a site, for tests.
extension IntakeSite {
  /// What an import of comments came to.
  struct Brought {
    var report = CommentImportReport()
    var notes: [String] = []
    var error: (any Error)?
  }

  /// Imports a text.
  func bring(_ text: String, _ format: CommentImport.Format) throws -> Brought {
    try bring { job in
      var pieces = [Array(text.utf8)]
      return try job.run(format) { pieces.popLast() }
    }
  }

  /// Imports as `work` does.
  func bring(_ work: (CommentImport) throws -> CommentImportReport) throws -> Brought {
    var brought = Brought()
    let job = CommentImport(
      into: .init(
        comments: Comments(pool), stories: Stories(pool), redirects: Redirects(pool),
        editions: try Editions(pool).all()),
      languages: .builtIn, note: { brought.notes.append($0) },
      progress: { brought.report = $0 })
    do {
      brought.report = try work(job)
    } catch {
      brought.error = error
    }
    return brought
  }

  /// Publishes a story with a slug of its own and lets an old path lead to it.
  @discardableResult
  func story(_ slug: String, edition: String = "en", formerly old: String? = nil) throws -> ID<
    Story
  > {
    var draft = newsroom.draft("About \(slug)", edition: edition)
    draft.slug = slug
    draft.guid = "guid of \(edition) \(slug)"
    let published = try newsroom.publish(draft)
    if let old { try Redirects(pool).add(old, to: .story(published.address)) }
    return published.id
  }

  /// All comments as lines of our own format.
  func lines() throws -> [String] {
    let file = CommentJSON(try Editions(pool).all())
    var (lines, after): ([String], ID<News.Comment>?) = ([], nil)
    while true {
      let page = try Comments(pool).copies(CommentCopyRequest(after: after, limit: 3))
      guard let last = page.last else { return lines }
      lines += page.map { comment in
        String(decoding: file.entry(comment, isFirst: true).dropFirst(), as: UTF8.self)
      }
      after = last.key
    }
  }

  /// All comments as a file of our own format.
  func file() throws -> String {
    let file = CommentJSON([])
    let lines = try lines().joined(separator: ",\n")
    return String(decoding: file.head, as: UTF8.self) + "\n" + lines
      + String(decoding: file.tail, as: UTF8.self)
  }

  /// The comments of a story as readers see them: their depths, names and texts.
  func thread(_ story: ID<Story>) throws -> [String] {
    try Comments(pool).thread(ThreadRequest(story, limit: 500)).comments.map { comment in
      let text = comment.body.replacing("<p>", with: "").replacing("</p>", with: "")
        .replacing("\n", with: "")
      let indent = String(repeating: "> ", count: comment.depth)
      return indent + (comment.body.isEmpty ? "–" : "\(comment.author): \(text)")
    }
  }
}
