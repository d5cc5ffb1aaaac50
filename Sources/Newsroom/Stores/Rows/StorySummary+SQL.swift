import Database
import News
import Times

extension StorySummary {
  /// The columns of a summary without its byline and renditions, for `tables`.
  static let columns: SQL = """
    s.id, s.edition, t.slug, s.day, s.slug, t.name, s.updated_at, \(Gate.Facts.columns), \
    r.kicker, r.headline, r.standfirst, p.digest, \
    CASE WHEN o.own_words = 1 THEN p.alt ELSE r.alt END, \
    CASE WHEN o.own_words = 1 THEN p.caption ELSE r.caption END, \
    CASE WHEN o.own_words = 1 THEN p.credit ELSE r.credit END, \
    p.width, p.height, p.colour
    """

  /// Stories with their sections, published revisions and lead pictures, or those that have taken
  /// their places.
  static let tables: SQL = """
    story s \
    JOIN section t ON t.id = s.section \
    JOIN revision r ON r.story = s.id AND r.number = s.revision \
    LEFT JOIN picture o ON o.digest = r.picture \
    LEFT JOIN picture p ON p.digest = coalesce(o.replaced_by, o.digest)
    """

  /// Reads `columns` of a story that has been published.
  init(_ reader: inout RowReader) {
    let id: ID<Story> = reader.next()
    let address = StoryAddress(
      edition: reader.next(), section: reader.next(), date: reader.next(), slug: reader.next())
    let sectionName: String = reader.next()
    let updated: Instant = reader.next()
    let facts = Gate.Facts(&reader)
    self.init(
      id: id, address: address, sectionName: sectionName, kicker: reader.next(),
      headline: reader.next(), standfirst: reader.next(), byline: Byline(),
      published: facts.published ?? updated, updated: updated, picture: Picture(&reader),
      facts: facts)
  }
}

extension Picture {
  /// Reads the columns from `p.digest` to `p.colour`; nil when the story has no picture.
  init?(_ reader: inout RowReader) {
    let digest: String? = reader.next()
    let (alt, caption, credit): (String, String, String) = (
      reader.next(), reader.next(), reader.next()
    )
    let (width, height): (Int?, Int?) = (reader.next(), reader.next())
    let colour: String? = reader.next()
    guard let digest, let width, let height, let colour else { return nil }
    self.init(
      digest: digest, width: width, height: height, colour: colour, renditions: [], alt: alt,
      caption: caption, credit: credit)
  }
}
