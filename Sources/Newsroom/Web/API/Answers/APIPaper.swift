import Stores
import HTTP
import Markup
import News
import Views

/// The paper as answers name it: editions by language, sections by slug, addresses of readers.
struct APIPaper {
  private let visit: Visit
  private let sections: [ID<Section>: Section]

  init(_ visit: Visit) throws {
    self.visit = visit
    let all = try visit.editions.flatMap { try visit.site.editions.sections(of: $0.id) }
    sections = Dictionary(all.map { ($0.id, $0) }, uniquingKeysWith: { one, _ in one })
  }

  /// The address of a place of an edition, with scheme and host.
  static func url(_ place: Place, of edition: Edition, _ visit: Visit) -> JSON {
    .string(visit.info.absolute(Links(edition)[place]).address)
  }

  private func edition(_ id: ID<Edition>) -> Edition? { visit.editions.first { $0.id == id } }

  private func url(_ address: StoryAddress?) -> JSON {
    guard let address, let edition = edition(address.edition) else { return .null }
    return Self.url(.story(address), of: edition, visit)
  }

  /// A story as lists show it.
  func line(_ story: DeskStory) -> JSON {
    let isPublished = story.facts.published != nil
    return [
      "id": JSON(story.id.rawValue),
      "edition": .string(edition(story.edition)?.language ?? ""),
      "section": .string(sections[story.section]?.slug ?? ""),
      "headline": .string(story.headline), "state": .string(story.state.rawValue),
      "standing": isPublished ? .string(story.facts.state.rawValue) : .null,
      "head": JSON(story.head), "live": JSON(story.live), "saved": JSON(story.saved),
      "savedBy": .string(story.savedBy), "owner": JSON(story.owner) { JSON($0) },
      "url": url(story.address), "plan": JSON(story.plan) { JSON($0) },
      "scheduled": JSON(story.scheduled), "embargo": JSON(story.embargo),
      "words": JSON(story.words), "pictures": JSON(story.pictures),
    ]
  }

  /// A story as the desk works on it.
  func story(_ copy: WorkingCopy) -> JSON {
    [
      "id": JSON(copy.id.rawValue), "guid": .string(copy.draft.guid),
      "state": .string(copy.state.rawValue), "standing": JSON(copy.standing?.rawValue),
      "head": JSON(copy.head), "live": JSON(copy.live), "saved": JSON(copy.saved),
      "savedBy": JSON(copy.savedBy) { JSON($0) }, "owner": JSON(copy.owner) { JSON($0) },
      "url": url(copy.address), "approvedRevision": JSON(copy.approval?.revision),
      "plan": JSON(copy.plan) { JSON($0) }, "schedule": JSON(copy.scheduled) { JSON($0) },
      "isConverted": .bool(copy.isConverted), "draft": JSON(copy.draft),
      "acts": JSON(copy.draft.acts) {
        ["kind": .string($0.kind.rawValue), "at": JSON($0.at), "note": .string($0.note)]
      },
    ]
  }
}

extension APICall {
  /// The answer with a story as it is now.
  func answer(story: ID<Story>, status: Status = .ok) throws -> Response {
    let copy = try desk().copy(story)
    return answer(try APIPaper(visit).story(copy), status: status, tag: copy.head)
  }

  /// Does something with a revision; a conflict names the newest one.
  func aware<R>(of story: ID<Story>, _ work: (StoryDesk) throws -> R) throws -> R {
    do {
      return try work(try desk())
    } catch let Refusal.conflict(words) {
      let head = try site.workingCopies.copy(story)?.head
      throw APIProblem(conflict: words, head: head)
    }
  }
}
