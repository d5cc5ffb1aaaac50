import Database
import News

/// A saved revision with its text.
struct SavedDraft {
  let draft: StoryDraft
  let by: Actor
  let why: String

  static func find(_ story: ID<Story>, _ number: Int, _ db: any Connection) throws -> SavedDraft? {
    guard
      let row = try db.first(
        """
        SELECT draft, account, name, why FROM saved_revision \
        WHERE story = \(story) AND number = \(number)
        """)
    else { return nil }
    return SavedDraft(
      draft: try DraftRecord(text: row[0]).draft, by: Actor(account: row[1], name: row[2]),
      why: row[3])
  }
}
