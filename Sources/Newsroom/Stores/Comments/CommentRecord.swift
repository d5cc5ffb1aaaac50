import Database
public import News
import Times

/// A comment with what only its author and moderators may know of it.
public struct CommentRecord: Sendable, Hashable {
  /// The comment.
  public var comment: Comment
  /// The text as its author typed it; empty for one from another system.
  public var source: String
  /// Whether readers see it or its place, and where it stands in its thread.
  var place: ThreadPlace
  /// What the phases of moderation found, as they write it.
  public var findings: String
  /// How many readers have reported it since a moderator last looked.
  public var reports: Int
  /// The network that it came from, as a keyed hash; nil once that was forgotten.
  public var network: String?

  /// Whether readers see at least its place.
  public var isPlaceShown: Bool { place.shown > 0 }

  static let columns: SQL = """
    c.id, c.story, c.parent, c.depth, c.reader, c.author, c.standing, c.posted_at, c.edited_at, \
    c.body_html, c.language, c.right_to_left, c.state, c.picked_at, c.votes, c.replies, c.path, \
    c.shown, c.root, c.body, c.findings, c.reports, c.network, c.role
    """

  init(_ row: Row) {
    var reader = RowReader(row)
    self.init(&reader)
  }

  /// Reads the columns, and leaves the reader behind them.
  init(_ reader: inout RowReader) {
    comment = Comment(&reader)
    place = ThreadPlace(path: reader.next(), shown: reader.next(), root: reader.next())
    source = reader.next()
    findings = reader.next()
    reports = reader.next()
    network = reader.next()
    let role: String? = reader.next()
    comment.role = role.flatMap(Account.Role.init(rawValue:))
  }
}

/// Where a comment stands in its thread.
struct ThreadPlace: Sendable, Hashable {
  /// What orders it among the others of its story.
  var path: String
  /// 0 for not shown, 1 for shown, 2 for its place alone.
  var shown: Int
  /// The comment at the top of its thread; nil when that is itself.
  var root: ID<Comment>?

  /// How many letters a comment adds to the path of what it answers.
  static let step = 13
  /// How deep a thread grows; deeper answers stand beside what they answer.
  static let deepest = 24
  /// Behind every path that begins with the one before it.
  static let end = String(repeating: "z", count: step)

  /// The letters that a comment adds: its time, by which answers stand in order, and a number.
  static func letters(_ posted: Instant, _ number: Int64) -> String {
    digits(max(0, posted.milliseconds), 9) + digits(number, 4)
  }

  /// The path below another one; beside it when the thread is deep.
  static func path(below parent: String, _ letters: String) -> String {
    let room = parent.prefix((deepest - 1) * step)
    return room + letters
  }

  private static func digits(_ number: Int64, _ count: Int) -> String {
    let text = String(number, radix: 36)
    return String(repeating: "0", count: max(0, count - text.utf8.count)) + text.suffix(count)
  }
}

extension Comment {
  /// Reads the columns of a comment, without its text where only its place is shown.
  init(_ reader: inout RowReader) {
    let (id, story): (ID<Comment>, ID<Story>) = (reader.next(), reader.next())
    let parent: ID<Comment>? = reader.next()
    let depth: Int = reader.next()
    let owner: ID<Reader>? = reader.next()
    let author: String = reader.next()
    let standing = Comment.Standing(rawValue: reader.next()) ?? .guest
    let (posted, edited): (Instant, Instant?) = (reader.next(), reader.next())
    let body: String = reader.next()
    let language: String? = reader.next()
    let direction: Int = reader.next()
    let state: Comment.State = reader.next()
    let picked: Instant? = reader.next()
    self.init(
      id: id, mark: CommentMark(id).text, story: story, parent: parent, depth: depth, reader: owner,
      author: author,
      standing: standing, posted: posted, edited: edited, body: body, language: language,
      isRightToLeft: direction != 0, state: state, isPicked: picked != nil, votes: reader.next(),
      replies: reader.next())
  }

  /// The comment without what its author wrote: its place in the thread.
  var placeOnly: Comment {
    var place = self
    (place.body, place.author, place.reader, place.isPicked, place.votes) = ("", "", nil, false, 0)
    place.role = nil
    return place
  }
}
