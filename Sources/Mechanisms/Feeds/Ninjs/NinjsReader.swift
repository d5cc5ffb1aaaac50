import Times

/// Reads the members of one ninjs object.
struct NinjsReader {
  let members: [String: JSONTree]

  func item(depth: Int) -> WireItem {
    var item = WireItem()
    item.format = "ninjs \(dialect.rawValue)"
    readIdentity(into: &item)
    readText(into: &item)
    readRights(into: &item)
    item.renditions = renditions()
    item.associations = depth < Ninjs.depthLimit ? associations(depth: depth) : []
    item.unread = members.keys.filter { !isRead($0) }.sorted()
    return item
  }

  /// The version of the format, told by the shape of the keys.
  enum Dialect: String {
    case first = "1.x"
    case second = "2.x"
    case third = "3.x"
  }

  private var dialect: Dialect {
    let camel = ["versionCreated", "firstCreated", "copyrightNotice", "pubStatus", "standard"]
    if camel.contains(where: { members[$0] != nil }) { return .third }
    let bodies = members["bodies"]?.elements ?? []
    if bodies.contains(where: { $0["contentType"] != nil }) { return .third }
    let arrays = ["bodies", "headlines", "descriptions", "people", "places", "organisations"]
    if arrays.contains(where: { members[$0] != nil }) {
      // Items of 2.x and 3.x without one telling key read alike; the later name is given.
      return members["versioncreated"] == nil ? .third : .second
    }
    if case .array? = members["renditions"] { return .second }
    return .first
  }

  private func readIdentity(into item: inout WireItem) {
    item.uri = text("uri")
    item.type = text("type")
    item.version = text("version")
    item.versionCreated = instant("versionCreated", "versioncreated")
    item.firstCreated = instant("firstCreated", "firstcreated")
    item.status = text("pubStatus", "pubstatus")
    // A spelling that agencies send although the standard has one "l".
    if item.status == "cancelled" { item.status = "canceled" }
    item.language = text("language")
    item.urgency = members["urgency"]?.text.flatMap(Int.init)
    item.title = text("title")
    item.slugline = text("slugline")
  }

  private func readText(into item: inout WireItem) {
    item.headline = texts("headlines", old: "headline").first(where: { !$0.isHTML })?.value ?? ""
    item.summary =
      texts("descriptions", old: "description").first(where: { !$0.isHTML })?.value ?? ""
    item.bodies = texts("bodies", old: "body")
    if item.body == nil { item.bodies = texts("descriptions", old: "description") }
    item.byline = text("by", "byline")
    item.located = text("located")
    item.sources = names("infoSources", "infosources", "infosource")
    item.subjects = names("subjects", "subject")
  }

  private func readRights(into item: inout WireItem) {
    item.embargoText = text("embargoedUntil", "embargoed", "embargo")
    item.embargo = ISO8601.instant(item.embargoText)
    item.expires = instant("expires")
    item.usageTerms = text("usageTerms", "usageterms")
    item.copyright = text("copyrightNotice", "copyrightnotice")
    if item.copyright.isEmpty { item.copyright = text("copyrightHolder", "copyrightholder") }
    item.editorialNote = text("edNote", "ednote")
  }

  private func text(_ keys: String...) -> String {
    for key in keys {
      if let text = members[key]?.text { return text }
      // 2.x and later may send a located place as an object or a list of them.
      if let name = members[key]?["name"]?.text { return name }
      if let name = members[key]?.elements.first?["name"]?.text { return name }
    }
    return ""
  }

  private func instant(_ keys: String...) -> Instant? {
    for key in keys {
      if let text = members[key]?.text, let instant = ISO8601.instant(text) { return instant }
    }
    return nil
  }

  /// Texts with roles: an array of objects, or in 1.x members called `name` or `name_role`.
  private func texts(_ key: String, old: String) -> [WireItem.Body] {
    if let list = members[key] {
      return list.elements.map { element in
        let type = element["contentType"]?.text ?? element["contenttype"]?.text ?? ""
        let role = element["role"]?.text ?? ""
        return WireItem.Body(
          role: role, isHTML: isHTML(type: type, role: role),
          value: element["value"]?.text ?? "")
      }
    }
    let keys = members.keys.filter { $0 == old || $0.hasPrefix("\(old)_") }.sorted(by: mainFirst)
    return keys.compactMap { key in
      guard let value = members[key]?.text else { return nil }
      let role = String(key.dropFirst(old.count).drop { $0 == "_" })
      return WireItem.Body(role: role, isHTML: isHTML(type: "", role: role), value: value)
    }
  }

  private func mainFirst(_ a: String, _ b: String) -> Bool {
    let rank = { (key: String) in key.hasSuffix("_main") ? 0 : key.contains("_") ? 2 : 1 }
    return (rank(a), a) < (rank(b), b)
  }

  private func isHTML(type: String, role: String) -> Bool {
    type.contains("html")
      || (type.isEmpty && ["html", "xhtml", "richtext", "html5"].contains(role.lowercased()))
  }

  private func names(_ keys: String...) -> [String] {
    for key in keys {
      guard let value = members[key] else { continue }
      return value.elements.compactMap { $0["name"]?.text ?? $0.text }.filter { !$0.isEmpty }
    }
    return []
  }

  private func renditions() -> [WireItem.Rendition] {
    named(members["renditions"]).map { name, value in
      WireItem.Rendition(
        name: name, address: value["href"]?.text ?? "",
        contentType: value["contentType"]?.text ?? value["contenttype"]?.text
          ?? value["mimetype"]?.text ?? "",
        width: value["width"]?.text.flatMap(Int.init),
        height: value["height"]?.text.flatMap(Int.init))
    }
  }

  private func associations(depth: Int) -> [WireItem.Association] {
    named(members["associations"]).compactMap { name, value in
      guard case .object(let members) = value else { return nil }
      let item = NinjsReader(members: members).item(depth: depth + 1)
      return WireItem.Association(name: name, item: item)
    }
  }

  /// Named things: an array of objects with `name`, or in 1.x a map from names.
  private func named(_ value: JSONTree?) -> [(String, JSONTree)] {
    switch value {
    case .array(let elements): elements.map { ($0["name"]?.text ?? "", $0) }
    case .object(let members): members.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    default: []
    }
  }
}
