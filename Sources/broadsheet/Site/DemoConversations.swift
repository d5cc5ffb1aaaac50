import Database
import Demonstration
import Markup
import News
import Stores
import Text
import Times

/// Stores what readers wrote under the demonstration edition, as comments of another system come in.
struct DemoConversations {
  private let pool: any Pool
  private let comments: Comments

  /// The system that the comments are from.
  private static let source = "the-lantern"
  /// No token has this digest, so that nobody can come as the reader who reports.
  private static let reporter = "a reader of the demonstration edition"

  init(_ pool: any Pool) {
    self.pool = pool
    comments = Comments(pool)
  }

  /// Stores each comment once and returns how many there are.
  ///
  /// What became of them is done only to those that are new: what the desk has decided since stays.
  func load(at now: Instant) throws -> Int {
    let told = try Lantern.conversations.flatMap { conversation in
      try conversation.remarks.flatMap { try Told.all($0, under: conversation.story) }
    }
    // The order of their arrival is that in which they were written.
    let ordered = told.sorted { $0.copy.posted < $1.copy.posted }
    let done = try comments.add(ordered.map(\.copy), from: Self.source)
    if done.known == 0 {
      for told in ordered { try settle(told, at: now) }
    }
    return ordered.count - done.strays.count
  }

  /// Does what became of a comment.
  private func settle(_ told: Told, at now: Instant) throws {
    let name = CommentCopy.Name(source: Self.source, id: told.copy.sourceID)
    switch told.fate {
    case .shown, .held, .takenBack: return
    case .refused(let word, let note):
      guard let reason = RemovalReason(rawValue: word), let id = try comments.comment(named: name)
      else { return }
      _ = try comments.decide(
        [id], Comments.Decision(.rejected, reason: reason, note: note), by: .command,
        at: told.copy.posted + .minutes(9))
    case .reported(let word, let words):
      guard let reason = RemovalReason(rawValue: word), let id = try comments.comment(named: name)
      else { return }
      let reader = try Readers(pool).begin(token: Self.reporter, device: "", at: now)
      try comments.report(id, by: reader.id, reason, words, at: told.copy.posted + .minutes(50))
    }
  }
}

/// A comment of the demonstration edition, ready to be stored.
private struct Told {
  let copy: ImportedComment
  let fate: Lantern.Remark.Fate

  /// A comment and all below it.
  static func all(
    _ remark: Lantern.Remark, under story: String, answering parent: String? = nil
  ) throws -> [Told] {
    let own = try Told(remark, under: story, answering: parent)
    return try [own]
      + remark.answers.flatMap { try all($0, under: story, answering: own.copy.sourceID) }
  }

  private init(_ remark: Lantern.Remark, under story: String, answering parent: String?) throws {
    guard let posted = ISO8601.instant(remark.posted) else {
      throw EnvironmentError("the demonstration edition has no time \(remark.posted).")
    }
    fate = remark.fate
    var copy = ImportedComment(
      sourceID: "\(story) \(remark.posted)", parent: parent, story: story, author: remark.author,
      posted: posted, body: Markdown.comment(remark.text).string, state: Self.state(remark.fate))
    copy.markdown = remark.text
    copy.standing = Self.standing(remark.writer)
    copy.votes = remark.votes
    copy.picked = remark.isPicked ? posted + .minutes(120) : nil
    if !remark.text.isEmpty { copy.language = String(story.prefix { $0 != "/" }) }
    copy.isRightToLeft = Direction(of: remark.text) == .rightToLeft
    self.copy = copy
  }

  /// What is to be refused waits until that is done, so that nobody sees it.
  private static func state(_ fate: Lantern.Remark.Fate) -> Comment.State {
    switch fate {
    case .shown, .reported: .approved
    case .held, .refused: .held
    case .takenBack: .withdrawn
    }
  }

  private static func standing(_ writer: Lantern.Remark.Writer) -> Comment.Standing {
    switch writer {
    case .guest: .guest
    case .staff: .staff
    case .author: .author
    }
  }
}
