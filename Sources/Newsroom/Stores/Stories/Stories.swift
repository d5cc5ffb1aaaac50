public import Database
public import News
import Times

/// The published stories, as readers' pages and feeds ask for them.
///
/// Lists hold only what the gate lets pass; for a single story the asker has to ask the gate.
public struct Stories: Sendable {
  let pool: any Pool
  let basis: Basis?

  /// Makes the store; what is read is noted in the basis of the page that it is read for.
  public init(_ pool: any Pool, noting basis: Basis? = nil) {
    self.pool = pool
    self.basis = basis
  }

  /// One page of a list.
  public func list(_ request: StoryRequest) throws -> StoryPage {
    try pool.read { db in try Shelf(db: db, basis: basis).page(request) }
  }

  /// The whole stories of one page of a list, for feeds with full texts.
  public func texts(_ request: StoryRequest) throws -> [Story] {
    try pool.read { db in
      var walk = Walk(request, noting: basis)
      try walk.run(db)
      return try Shelf(db: db, basis: basis).stories(walk.ids)
    }
  }

  /// The story at an address, whatever the gate says of it; nil when none is there.
  public func story(at address: StoryAddress) throws -> Story? {
    try pool.read { db in try Shelf(db: db, basis: basis).story(at: address) }
  }

  /// The summary of the story at an address, whatever the gate says of it; nil when none is there.
  public func summary(at address: StoryAddress) throws -> StorySummary? {
    try pool.read { db in try Shelf(db: db, basis: basis).summary(at: address) }
  }

  /// Summaries of these stories in this order, whatever the gate says of them.
  public func summaries(_ ids: [ID<Story>]) throws -> [StorySummary] {
    try pool.read { db in try Shelf(db: db, basis: basis).summaries(ids) }
  }

  /// Where the story with a guid stands; nil when there is none or it was never published.
  public func address(guid: String) throws -> StoryAddress? {
    try pool.read { db in
      try db.first(
        """
        SELECT s.edition, t.slug, s.day, s.slug FROM story s JOIN section t ON t.id = s.section \
        WHERE s.guid = \(guid) AND s.day IS NOT NULL
        """
      ).map { StoryAddress(edition: $0[0], section: $0[1], date: $0[2], slug: $0[3]) }
    }
  }
}
