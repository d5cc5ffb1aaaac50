import Database
import News
import Times

/// Loads stories by identity, a handful of queries for any number of them.
struct Shelf {
  let db: any Connection
  /// Where what is loaded is noted.
  var basis: Basis?

  /// The summaries in the order of `ids`; what was never published is left out.
  func summaries(_ ids: [ID<Story>]) throws -> [StorySummary] {
    guard !ids.isEmpty else { return [] }
    basis?.note(stories: ids)
    let found = try summaries(
      where: "s.id IN (\(SQL.padded(ids))) AND s.published_at IS NOT NULL")
    let byID = Dictionary(found.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return ids.compactMap { byID[$0] }
  }

  /// The summary of the story at an address; nil when none is there.
  func summary(at address: StoryAddress) throws -> StorySummary? {
    let found = try summaries(where: Self.stands(at: address)).first
    if let found { basis?.note(stories: [found.id]) }
    return found
  }

  private func summaries(where condition: SQL) throws -> [StorySummary] {
    let rows = try db.run(
      "SELECT \(StorySummary.columns) FROM \(StorySummary.tables) WHERE \(condition)")
    return try complete(
      rows.map { row in
        var reader = RowReader(row)
        return StorySummary(&reader)
      })
  }

  /// Adds what a summary's row does not hold: the byline, the picture's renditions and crops.
  func complete(_ summaries: [StorySummary]) throws -> [StorySummary] {
    guard !summaries.isEmpty else { return [] }
    let bylines = try bylines(of: summaries.map(\.id))
    let digests = summaries.compactMap { $0.picture?.digest }
    let (renditions, crops) = (try renditions(of: digests), try crops(of: digests))
    return summaries.map { summary in
      var whole = summary
      whole.byline = Byline(bylines[summary.id] ?? [])
      if let digest = summary.picture?.digest {
        whole.picture?.renditions = renditions[digest] ?? []
        whole.picture?.crops = crops[digest] ?? []
      }
      return whole
    }
  }

  private func bylines(of ids: [ID<Story>]) throws -> [ID<Story>: [Byline.Credit]] {
    let rows = try db.run(
      """
      SELECT b.story, b.kind, b.name, b.role, p.slug, a.slug FROM story s \
      JOIN byline b ON b.story = s.id AND b.revision = s.revision \
      LEFT JOIN person p ON p.id = b.person LEFT JOIN agency a ON a.id = b.agency \
      WHERE s.id IN (\(SQL.padded(ids))) ORDER BY b.story, b.place
      """)
    var bylines: [ID<Story>: [Byline.Credit]] = [:]
    for row in rows { bylines[row[0], default: []].append(Byline.Credit(row)) }
    return bylines
  }
}

extension Byline.Credit {
  /// The words for the kinds of credit in the table `byline`.
  enum Kind: String, SQLEncodable, SQLDecodable {
    case staff, person, agency, name
  }

  /// Reads `b.story, b.kind, b.name, b.role` and the slugs of person and agency.
  fileprivate init(_ row: Row) {
    let (name, role): (String, String) = (row[2], row[3])
    let (person, agency): (String?, String?) = (row[4], row[5])
    switch (row[1] as Kind, person, agency) {
    case (.staff, _, _): self = .staff
    case (.person, let slug?, _): self = .person(slug: slug, name: name, role: role)
    case (.agency, _, let slug?): self = .agency(slug: slug, name: name)
    default: self = .name(name)
    }
  }
}
