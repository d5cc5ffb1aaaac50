import HTTP
import News
import Stores

/// What the lists of an edition are about, by the slug in the address.
extension Visit {
  func section() throws -> Section {
    let slug = capture("section")
    if let section = try site.editions.section(slug, of: edition.id) { return section }
    if let renamed = try site.redirects.section(formerly: slug, of: edition.id) {
      let old = "/\(slug)/"
      let path = request.path.replacing(old, with: "/\(renamed.slug)/", maxReplacements: 1)
      throw Refusal.moved(to: Percent.encode(path: path))
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
}
