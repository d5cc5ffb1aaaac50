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
    let slug = capture("slug")
    if let topic = try site.topics.topic(slug, of: edition.id) { return topic }
    throw moved("topic", slug, try site.topics.topic(formerly: slug, of: edition.id)?.slug)
  }

  func person() throws -> Person {
    let slug = capture("slug")
    if let person = try site.people.person(slug, in: edition.language) { return person }
    throw moved("by", slug, try site.people.desk.slug(formerly: slug))
  }

  func agency() throws -> Agency {
    let slug = capture("slug")
    if let agency = try site.agencies.agency(slug, in: edition.language) { return agency }
    throw moved("agency", slug, try site.agencies.desk.slug(formerly: slug))
  }

  /// What is thrown where nothing has a slug: the present address, feeds included, of what had it.
  private func moved(_ kind: String, _ former: String, _ slug: String?) -> Refusal {
    guard let slug, slug != former else { return .notFound }
    let rest = path.dropFirst(kind.count + former.count + 2)
    return .moved(to: address(of: "/\(kind)/\(slug)\(rest)"))
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
