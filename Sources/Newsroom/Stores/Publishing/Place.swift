import Database
import News
import Text
import Times

/// Where a draft belongs: its edition, section, day and slug, and the story that it renews.
struct Place {
  var guid = ""
  var address: StoryAddress
  var section: Section?
  var stored: StoredStory?
  var published: Instant

  /// Throws `Refusal.invalid` at once when there is no such edition.
  init(_ draft: StoryDraft, _ press: Press, _ faults: inout DraftFaults) throws {
    guard let edition = press.names.editions[draft.edition] else {
      faults.add("edition", Place.unknownEdition(draft.edition, press.names.languages))
      try faults.check()
      preconditionFailure("a fault was added")
    }
    let sections = try press.names.sections(of: edition.id)
    section = sections.first { $0.slug == draft.section }
    if section == nil, !draft.makesSections, !draft.section.isEmpty {
      faults.add("section", Place.unknownSection(draft.section, sections))
    }
    let madeSlug = draft.slug.isEmpty ? Slug.make(draft.headline) : draft.slug
    guid = draft.guid.isEmpty ? "\(draft.edition)/\(madeSlug)" : draft.guid
    stored = try StoredStory.find(guid, press.db)
    published = draft.published ?? stored?.facts.published ?? press.now
    address = StoryAddress(
      edition: edition.id, section: draft.section, date: edition.zone.date(at: published),
      slug: draft.slug)
    if let other = stored?.address.edition, other != edition.id {
      faults.add("guid", "the story \(guid) is in another edition already")
    }
    if address.slug.isEmpty {
      try makeSlug(madeSlug, press.db, &faults)
    } else if let headline = try holder(of: address.slug, press.db) {
      faults.add(
        "slug",
        "“\(address.slug)” is already the address of “\(headline)” in \(address.section) on "
          + ISO8601.string(address.date))
    }
  }

  /// A story without a slug keeps the one it has; one made from the headline gives way to others.
  private mutating func makeSlug(
    _ made: String, _ db: any Connection, _ faults: inout DraftFaults
  ) throws {
    let wanted = stored?.address.slug ?? made
    address.slug = wanted
    guard !wanted.isEmpty else {
      return faults.add("slug", "the headline has no letter to make an address of: give a slug")
    }
    var number = 1
    while try holder(of: address.slug, db) != nil {
      number += 1
      address.slug = "\(wanted)-\(number)"
    }
  }

  /// The headline of another story at the address with this slug.
  private func holder(
    of slug: String, _ db: any Connection
  ) throws -> String? {
    guard let section else { return nil }
    return try db.first(
      """
      SELECT r.headline FROM story s JOIN revision r ON r.story = s.id AND r.number = s.revision \
      WHERE s.section = \(section.id) AND s.day = \(address.date) AND s.slug = \(slug) \
      AND s.id <> \(stored?.id.rawValue ?? 0)
      """)?[0]
  }

  private static func unknownEdition(_ language: String, _ known: [String]) -> String {
    let list = known.isEmpty ? "no edition yet" : known.joined(separator: ", ")
    return language.isEmpty
      ? "the edition is missing; this site has \(list)"
      : "no edition in language \(language); this site has \(list)"
  }

  private static func unknownSection(_ slug: String, _ known: [Section]) -> String {
    let list = known.isEmpty ? "no section yet" : known.map(\.slug).joined(separator: ", ")
    return "no section \(slug) in this edition; it has \(list)"
  }
}
