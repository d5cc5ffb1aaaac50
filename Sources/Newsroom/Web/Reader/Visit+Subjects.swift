import HTTP
import Markup
import News
import Stores
import Views

/// What the lists of an edition are about, by the slug in the address.
extension Visit {
  func section() throws -> Section {
    let slug = capture("section")
    if let section = try site.editions.section(slug, of: edition.id) { return section }
    if let renamed = try site.redirects.section(formerly: slug, of: edition.id) {
      let rest = path.dropFirst(1 + slug.count)
      throw Refusal.moved(to: address(of: "/\(renamed.slug)\(rest)"))
    }
    throw Refusal.notFound
  }

  func topic() throws -> Topic {
    guard let topic = try site.topics.topic(capture("slug"), of: edition.id) else {
      throw Refusal.notFound
    }
    return topic
  }

  func person() throws -> Person {
    guard let person = try site.people.person(capture("slug"), in: edition.language) else {
      throw Refusal.notFound
    }
    return person
  }

  func agency() throws -> Agency {
    guard let agency = try site.agencies.agency(capture("slug"), in: edition.language) else {
      throw Refusal.notFound
    }
    return agency
  }

  /// Where a story stands that is asked for by an old address; nil while readers may not see it,
  /// for the address would tell of it.
  func presentAddress(of address: StoryAddress) throws -> String? {
    guard let story = try site.stories.story(at: address) else { return nil }
    switch Gate.verdict(story.summary.facts, for: .reader, on: .page, at: now).outcome {
    case .story, .notice, .hidden(.expired): return links(address.edition)?[.story(address)].address
    case .hidden: return nil
    }
  }

  /// The addresses of an edition; nil when there is none such.
  func links(_ id: ID<Edition>) -> Links? {
    editions.first { $0.id == id }.map(Links.init)
  }
}
