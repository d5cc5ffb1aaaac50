import Database
import News

/// Keeps `desk_picture`: what the texts of the desk show that readers have not seen.
struct CopyPictures {
  let db: any Connection

  /// Notes the pictures of a story's newest text, those that are shown for them, in place of what
  /// was noted before.
  func set(_ digests: [String], of story: ID<Story>) throws {
    try clear(story)
    try db.insert(
      "INSERT INTO desk_picture (story, picture)",
      try PictureLibrary.shown(digests, db).map { "(\(story), \($0))" })
  }

  /// Forgets them: readers see the newest text, or there is none.
  func clear(_ story: ID<Story>) throws {
    try db.run("DELETE FROM desk_picture WHERE story = \(story)")
  }

  /// Notes the pictures of a working copy that is older than this table.
  func read(_ story: ID<Story>) throws {
    guard let row = try DeskRow.find(story, db) else { return }
    if row.head > 0 {
      guard row.head != row.live, let saved = try SavedDraft.find(story, row.head, db) else {
        return
      }
      try set(PictureNames.digests(in: saved.draft), of: story)
    } else if let body: String = try db.first(
      """
      SELECT r.body_html FROM story s JOIN revision r ON r.story = s.id AND r.number = 1 \
      WHERE s.id = \(story) AND s.published_at IS NULL
      """)?[0]
    {
      try set(PictureNames.digests(in: body), of: story)
    }
  }
}

extension PictureNames {
  /// The digests of the pictures that a draft names, at its head and in its text; files that it
  /// names otherwise are not of the library.
  static func digests(in draft: StoryDraft) -> [String] {
    let lead = [draft.picture?.reference].compactMap(\.self)
    let text: [String] =
      switch draft.body {
      case .markdown(let source): references(in: source)
      case .html(let source): digests(in: source)
      }
    return (lead + text).filter { $0.wholeMatch(of: /[0-9a-f]{64}/) != nil }
  }
}
