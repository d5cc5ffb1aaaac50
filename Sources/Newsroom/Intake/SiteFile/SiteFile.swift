public import Feeds
public import News
import Text
import Times

/// Reads a YAML file that describes the editions of a site: see docs/formats/site.md.
public enum SiteFile {
  /// An edition and its sections in the order of the navigation, not yet saved.
  public struct Description: Sendable, Hashable {
    /// The edition, without an identity.
    public var edition: Edition
    /// Its sections, without identities.
    public var sections: [Section]
  }

  /// Makes the descriptions; fails with every fault of the file at once.
  public static func editions(_ file: YAML) throws(InputFaults) -> [Description] {
    guard case .map(let entries) = file.content else {
      throw InputFaults([
        .init(line: file.line, field: "", message: "must begin with 'editions:'.")
      ])
    }
    var fields = Fields(entries, known: ["editions"], noun: "a site")
    var descriptions: [Description] = []
    for item in fields.maps("editions") {
      let (description, faults) = edition(item.entries, line: item.line)
      fields.add(faults)
      if let description { descriptions.append(description) }
    }
    if descriptions.isEmpty, fields.faults.isEmpty { fields.fault("editions", "is missing.") }
    checkPrefixes(descriptions, &fields)
    try fields.check()
    return descriptions
  }

  private static func edition(
    _ entries: [YAML.Entry], line: Int
  ) -> (Description?, [InputFaults.Fault]) {
    let known = ["language", "prefix", "name", "tagline", "zone", "telegram", "sections"]
    var fields = Fields(entries, known: known, noun: "an edition", line: line)
    let language = fields.text("language")
    let prefix = fields.text("prefix", otherwise: language)
    let name = fields.text("name")
    let zoneName = fields.text("zone", otherwise: "UTC")
    let telegram = fields.text("telegram", otherwise: "")
    let zone = Zone(zoneName)
    if zone == nil { fields.fault("zone", "'\(zoneName)' is no time zone, such as Europe/Paris.") }
    if !prefix.isEmpty, !Slug.isValid(prefix) {
      fields.fault("prefix", "“\(prefix)” cannot stand in an address.")
    }
    if ReservedSlug.contains(prefix) { fields.fault("prefix", reserved(prefix)) }
    if !telegram.isEmpty, !telegram.hasPrefix("https://") {
      fields.fault("telegram", "is an address that begins with https://.")
    }
    let edition = zone.map {
      Edition(
        id: ID(rawValue: 0), language: language, prefix: prefix, name: name,
        tagline: fields.text("tagline", otherwise: ""), zone: $0,
        telegram: telegram.isEmpty ? nil : telegram)
    }
    let sections = fields.maps("sections").map { section($0.entries, line: $0.line, &fields) }
    return (edition.map { Description(edition: $0, sections: sections) }, fields.faults)
  }

  private static func section(
    _ entries: [YAML.Entry], line: Int, _ outer: inout Fields
  ) -> Section {
    let known = ["slug", "name", "description"]
    var fields = Fields(entries, known: known, noun: "a section", line: line)
    let slug = fields.text("slug")
    if !slug.isEmpty, !Slug.isValid(slug) {
      fields.fault("slug", "“\(slug)” cannot stand in an address; “\(Slug.make(slug))” could.")
    }
    if ReservedSlug.contains(slug) { fields.fault("slug", reserved(slug)) }
    let section = Section(
      id: ID(rawValue: 0), edition: ID(rawValue: 0), slug: slug, name: fields.text("name"),
      description: fields.text("description", otherwise: ""))
    outer.add(fields.faults)
    return section
  }

  private static func reserved(_ slug: String) -> String {
    "“\(slug)” is an address of the program itself."
  }

  private static func checkPrefixes(_ descriptions: [Description], _ fields: inout Fields) {
    let prefixes = descriptions.map(\.edition.prefix)
    for prefix in Set(prefixes) where prefixes.count(where: { $0 == prefix }) > 1 {
      let name = prefix.isEmpty ? "the empty prefix, that of the default edition," : prefix
      fields.fault("editions", "two editions have \(name).")
    }
  }
}
