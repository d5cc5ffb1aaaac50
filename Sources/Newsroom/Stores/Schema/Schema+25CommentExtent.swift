import Database

extension Schema {
  /// How many comments there are under a story, and when the newest came, from an index alone: a
  /// thread of thousands is counted on each page.
  static let commentExtent = Migration(25, "the extent of conversations") { _ in
    ["CREATE INDEX comment_extent ON comment (story, posted_at) WHERE shown = 1"]
  }
}
