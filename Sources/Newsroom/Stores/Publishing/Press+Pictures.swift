import Database
import News

extension Press {
  /// Notes which pictures a story shows now, at its head and in its text.
  func addPictures(_ piece: Piece) throws {
    let story = piece.plan.story
    if piece.plan.stored != nil {
      for table: SQL in ["story_picture", "unread_text"] {
        try db.run("DELETE FROM \(table) WHERE story = \(piece.id)")
      }
    }
    let named = PictureNames.digests(in: story.body) + [story.picture].compactMap(\.self)
    try db.insert(
      "INSERT INTO story_picture (story, picture)",
      try PictureLibrary.shown(named, db).map { "(\(piece.id), \($0))" })
  }
}
