public import Database

/// The tables of a newsroom, as numbered changes.
public enum Schema {
  /// All changes, in order.
  public static let migrations: [Migration] = [
    editions, contributors, pictures, stories, acts, lists, search, addresses, comments, imports,
    accounts, changes, audit, workingCopies, people, api, changeLogs, paper, pictureLibrary, crops,
    readers, conversation, answers, commentCopies, commentExtent, copyPictures,
    conversations, openReports, mailedLinks, formerReaders,
  ]

  /// The name of the search index of stories.
  static let storySearch = "story_search"

  /// The name of the search index of saved revisions.
  static let deskSearch = "desk_search"

  /// Brings the database to the newest schema and returns how many changes that took.
  ///
  /// Throws `SQLError` with the reason `newerVersion` when the database is of a newer program.
  @discardableResult
  public static func prepare(_ pool: some Pool) throws -> Int {
    try Migrator(migrations).run(on: pool)
  }
}
