import Database
import News
import Times

extension StoryAddress {
  /// Reads edition, section's slug, day and slug.
  init(_ row: Row) {
    self.init(edition: row[0], section: row[1], date: row[2], slug: row[3])
  }
}
