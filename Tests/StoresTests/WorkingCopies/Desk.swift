import Database
import News
import Stores
import Support
import Times

/// A newsroom with two people at its desk.
struct Desk {
  let room: Newsroom
  let copies: WorkingCopies
  let lists: DeskStories
  let rana: Account
  let milo: Account

  init(_ room: Newsroom) throws {
    self.room = room
    copies = WorkingCopies(room.pool)
    lists = DeskStories(room.pool)
    let accounts = Accounts(room.pool)
    rana = try accounts.add("Rana Keel", role: .editor, at: room.now)
    milo = try accounts.add("Milo Brandt", role: .editor, at: room.now)
  }

  /// A draft that is fit to be published, without a time of publication.
  func draft(_ headline: String, body: String = "The ferry sails again.") -> StoryDraft {
    var draft = room.draft(headline, body: body)
    draft.published = nil
    return draft
  }

  @discardableResult
  func publish(
    _ story: ID<Story>, kind: Act.Kind = .publish, note: String = "", by account: Account? = nil,
    at now: Instant? = nil
  ) throws -> Published {
    guard let copy = try copies.copy(story) else { throw Refusal.notFound }
    return try copies.publish(
      Newsroom.prepare(copy.draft), of: story, revision: copy.head, kind: kind, note: note,
      by: Actor(account ?? rana), at: now ?? room.now)
  }

  /// The story at its address, as readers have it.
  func read(_ published: Published) throws -> Story? {
    try Stories(room.pool).story(at: published.address)
  }

  func acts() throws -> [String] {
    try room.pool.read { db in
      try db.run("SELECT act FROM audit WHERE act LIKE 'story.%' ORDER BY id").map { $0[0] }
    }
  }

  static func with(_ kind: Databases.Kind, _ body: (Desk) throws -> Void) throws {
    try Newsroom.with(kind) { room in try body(Desk(room)) }
  }
}
