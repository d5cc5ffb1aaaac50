import Database
import News
import Times

extension Stories {
  /// The newest stories of an edition and of its sections, loaded together.
  public func front(_ request: FrontRequest) throws -> Front {
    try pool.read { db in
      let latest = try walk(request, .all, limit: request.latest, db)
      let rivers = try request.sections.map { section in
        (section, try walk(request, .section(section), limit: request.each, db))
      }
      let walks = [latest] + rivers.map(\.1)
      var ids: [ID<Story>] = []
      for id in walks.flatMap(\.ids) where !ids.contains(id) { ids.append(id) }
      let summaries = try Shelf(db: db, basis: basis).summaries(ids)
      let byID = Dictionary(summaries.map { ($0.id, $0) }, uniquingKeysWith: { one, _ in one })
      return Front(
        latest: latest.ids.compactMap { byID[$0] },
        rivers: rivers.map { section, walk in
          Front.River(section: section, stories: walk.ids.compactMap { byID[$0] })
        },
        until: walks.compactMap(\.until).min())
    }
  }

  private func walk(
    _ request: FrontRequest, _ list: StoryList, limit: Int, _ db: any Connection
  ) throws -> Walk {
    var walk = Walk(
      StoryRequest(edition: request.edition, list: list, now: request.now, limit: limit),
      noting: basis)
    try walk.run(db)
    return walk
  }
}
