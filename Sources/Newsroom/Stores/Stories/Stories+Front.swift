import Database
public import News
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
      let slots = try FrontSlots.open(
        request.edition, nil, at: request.now, noting: basis, db)
      var ids: [ID<Story>] = slots.map(\.story)
      for id in walks.flatMap(\.ids) where !ids.contains(id) { ids.append(id) }
      let summaries = try Shelf(db: db, basis: basis).summaries(ids)
      let byID = Dictionary(summaries.map { ($0.id, $0) }, uniquingKeysWith: { one, _ in one })
      return Front(
        slots: slots.reduce(into: [:]) { $0[$1.place] = byID[$1.story] },
        latest: latest.ids.compactMap { byID[$0] },
        rivers: rivers.map { section, walk in
          Front.River(section: section, stories: walk.ids.compactMap { byID[$0] })
        },
        until: walks.compactMap(\.until).min())
    }
  }

  /// The first page of a section: the stories that the desk has put there, then the newest of the
  /// others.
  public func sectionFront(_ request: StoryRequest, section: ID<Section>) throws -> StoryPage {
    try pool.read { db in
      var walk = Walk(request, noting: basis)
      try walk.run(db)
      let slots = try FrontSlots.open(
        request.edition, section, at: request.now, noting: basis, db
      ).map(\.story)
      let newest = walk.ids
      let summaries = try Shelf(db: db, basis: basis).summaries(
        slots.filter { !newest.contains($0) } + newest)
      let byID = Dictionary(summaries.map { ($0.id, $0) }, uniquingKeysWith: { one, _ in one })
      var page = walk.page(newest.compactMap { byID[$0] })
      page.stories = (slots + newest.filter { !slots.contains($0) }).compactMap { byID[$0] }
      return page
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
