import Times
import Views
import HTTP
import Markup
import News
import Stores

/// `GET /editions`: the editions of the paper.
func giveEditions(_ call: APICall) throws -> Response {
  call.answer([
    "editions": JSON(call.visit.editions) { edition in
      [
        "language": .string(edition.language), "name": .string(edition.name),
        "tagline": .string(edition.tagline), "zone": .string(edition.zone.name),
        "url": APIPaper.url(.front, of: edition, call.visit),
      ]
    }
  ])
}

/// `GET /editions/{edition}/sections`: its sections in the order of the navigation.
func giveSections(_ call: APICall) throws -> Response {
  let edition = try call.edition()
  return call.answer([
    "sections": JSON(try call.site.editions.sections(of: edition.id)) { section in
      [
        "slug": .string(section.slug), "name": .string(section.name),
        "description": .string(section.description),
        "url": APIPaper.url(.section(section.slug), of: edition, call.visit),
      ]
    }
  ])
}

/// `GET /editions/{edition}/topics`: its topics by slug.
func giveTopics(_ call: APICall) throws -> Response {
  let edition = try call.edition()
  let limit = call.number("limit") ?? 100
  let topics = try call.site.topics.page(
    of: edition.id, after: call.values["after"] ?? "", limit: limit)
  return call.answer([
    "topics": JSON(topics) { topic in
      [
        "slug": .string(topic.slug), "name": .string(topic.name),
        "url": APIPaper.url(.topic(topic.slug), of: edition, call.visit),
      ]
    },
    "next": topics.count == limit ? JSON(topics.last?.slug) : .null,
  ])
}

/// `GET /editions/{edition}/people`: those who have a name in its language.
func givePeople(_ call: APICall) throws -> Response {
  let edition = try call.edition()
  return call.answer([
    "people": JSON(try call.site.people.all(in: edition.language)) { person in
      [
        "slug": .string(person.slug), "name": .string(person.name), "role": .string(person.role),
        "biography": .string(person.biography),
        "url": APIPaper.url(.person(person.slug), of: edition, call.visit),
      ]
    }
  ])
}
