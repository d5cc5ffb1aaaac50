import Database
import News
import Text
import Times

/// Gathers what is wrong with the fields of a form about the paper.
struct PaperChecks {
  /// How long names and titles may be, in characters.
  static let longestName = 120
  /// How long a description or biography may be.
  static let longestText = 4000

  private(set) var faults: [Refusal.Fault] = []

  mutating func add(_ fault: PaperFault, _ field: String) {
    if !faults.contains(where: { $0.field == field }) { faults.append(fault.of(field)) }
  }

  /// A line that has to be there.
  mutating func name(_ text: String, _ field: String) {
    if text.allSatisfy(\.isWhitespace) { add(.missing, field) }
    line(text, field)
  }

  /// A line that may be empty.
  mutating func line(_ text: String, _ field: String, longest: Int = longestName) {
    if text.count > longest { add(.tooLong, field) }
    if text.unicodeScalars.contains(where: Self.isControl) { add(.badText, field) }
  }

  /// A text of lines that may be empty.
  mutating func text(_ text: String, _ field: String, longest: Int = longestText) {
    if text.utf8.count > longest * 4 || text.count > longest { add(.tooLong, field) }
    let isBad = text.unicodeScalars.contains { Self.isControl($0) && $0 != "\n" && $0 != "\t" }
    if isBad { add(.badText, field) }
  }

  /// A part of an address; `isFirst` when the program's own addresses begin as it does.
  mutating func slug(_ slug: String, _ field: String, isFirst: Bool) {
    if slug.isEmpty { return add(.missing, field) }
    if slug.utf8.count > 240 { return add(.tooLong, field) }
    if !Slug.isValid(slug) { return add(.badSlug, field) }
    if isFirst, ReservedSlug.contains(slug) { add(.reservedSlug, field) }
  }

  /// A path of the site or an address elsewhere.
  mutating func address(_ address: String, _ field: String) {
    let isPath = address.hasPrefix("/") && !address.hasPrefix("//")
    let isElsewhere = ["https://", "http://", "mailto:"].contains { address.hasPrefix($0) }
    if !(isPath || isElsewhere) { add(.badAddress, field) }
    if address.unicodeScalars.contains(where: { $0.properties.isWhitespace || $0 == "\\" }) {
      add(.badAddress, field)
    }
    line(address, field, longest: 2000)
  }

  func check() throws(Refusal) {
    if !faults.isEmpty { throw .invalid(faults) }
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .control
  }
}

/// One transaction of work on the paper, with who does it and when.
struct PaperWork {
  let db: any Connection
  let actor: Actor
  let now: Instant

  /// Writes the audit log, and that every page of readers may have changed.
  func done(
    _ act: String, _ subject: String, _ title: String, _ detail: String = "",
    changes: Set<Change> = [Change(.site)]
  ) throws {
    try db.audit(act, by: actor, on: subject, title, detail: detail, at: now)
    try db.record(changes)
  }

  /// Throws when the first part of an address is that of a section, a page or another edition, or
  /// was a section's: its old addresses lead on for ever.
  func checkFree(
    _ slug: String, in edition: Edition, _ editions: [Edition], section: ID<Section>? = nil,
    page: ID<Page>? = nil
  ) throws {
    let isPrefix = edition.isDefault && editions.contains { !$0.isDefault && $0.prefix == slug }
    let row = try db.first(
      """
      SELECT count(*) FROM (\
      SELECT id FROM section WHERE edition = \(edition.id) AND slug = \(slug) \
      AND id <> \(section?.rawValue ?? 0) UNION ALL \
      SELECT section FROM former_section WHERE edition = \(edition.id) AND slug = \(slug) \
      AND section <> \(section?.rawValue ?? 0) UNION ALL \
      SELECT id FROM page WHERE edition = \(edition.id) AND slug = \(slug) \
      AND id <> \(page?.rawValue ?? 0)) AS taken
      """)
    let count: Int = row?[0] ?? 0
    if isPrefix || count > 0 { throw Refusal.invalid([PaperFault.takenSlug.of("slug")]) }
  }
}
