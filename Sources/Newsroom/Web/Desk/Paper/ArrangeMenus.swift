import HTTP
import Markup
import News
import Stores
import Views

/// `GET /desk/paper/{language}/menus`: the menus of an edition.
func showMenus(_ desk: PaperDesk) throws -> Response {
  let work = try MenuWork(desk)
  return desk.visit.page(try work.page([:]))
}

/// `POST /desk/paper/{language}/menus/{menu}`: sets a menu.
func saveMenu(_ desk: PaperDesk) throws -> Response {
  let work = try MenuWork(desk)
  guard let kind = Menu.Kind(rawValue: desk.visit.capture("menu")) else { throw Refusal.notFound }
  return try desk.save {
    try desk.site.menus.set(
      Menu(kind, try work.typed()), of: work.edition.id, on: desk.base, by: desk.actor,
      at: desk.now)
    return desk.saved(Links.deskPaper(work.edition.language, "menus"))
  } otherwise: {
    work.form(kind)
  } page: { form in
    try work.page([kind: form])
  }
}

/// The menus of an edition that somebody has open.
private struct MenuWork {
  /// How many empty rows stand below the links.
  private static let spare = 3

  let desk: PaperDesk
  let edition: Edition
  let menus: [Menu]

  init(_ desk: PaperDesk) throws {
    self.desk = desk
    edition = try desk.edition()
    try desk.check(.arrange, in: edition)
    menus = try desk.site.menus.all(of: edition.id)
  }

  private func items(_ kind: Menu.Kind) -> [Menu.Item] {
    menus.first { $0.kind == kind }?.items ?? []
  }

  func form(_ kind: Menu.Kind) -> PaperForm {
    var values: [String: String] = [:]
    for (place, item) in items(kind).enumerated() {
      values["words-\(place)"] = item.words
      if case .address(let address) = item.target {
        values["target-\(place)"] = "address"
        values["address-\(place)"] = address
      } else {
        values["target-\(place)"] = item.target.mark
      }
    }
    return PaperForm(values, on: Menu(kind, items(kind)).mark)
  }

  /// The links as they were typed; rows without a target are none.
  func typed() throws -> [Menu.Item] {
    let rows = desk.rows(["target", "address", "words"], limit: Menu.longest + Self.spare)
    var items: [Menu.Item] = []
    for row in rows {
      let (mark, address) = (row["target", default: ""], row["address", default: ""])
      if mark.isEmpty && address.isEmpty { continue }
      guard let target = try target(mark.isEmpty ? "address" : mark, address) else {
        throw Refusal.invalid([PaperFault.noSuch.of("target-\(items.count)")])
      }
      items.append(Menu.Item(target, words: row["words", default: ""]))
    }
    return items
  }

  private func target(_ mark: String, _ address: String) throws -> Menu.Target? {
    let parts = mark.split(separator: ":", maxSplits: 1).map { String($0) }
    if mark == "address" { return .address(address) }
    guard parts.count == 2 else { return nil }
    switch parts[0] {
    case "section": return Int64(parts[1]).map { .section(ID(rawValue: $0)) }
    case "page": return .page(parts[1])
    case "list": return Menu.List(rawValue: parts[1]).map { .list($0) }
    case "topic":
      guard let id = Int64(parts[1]) else { return nil }
      return try desk.site.topics.row(ID(rawValue: id), of: edition.id).map { .topic($0.topic) }
    default: return nil
    }
  }

  func page(_ refused: [Menu.Kind: PaperForm]) throws -> HTML {
    var forms: [Menu.Kind: PaperForm] = [:]
    var counts: [Menu.Kind: Int] = [:]
    for kind in Menu.Kind.allCases {
      forms[kind] = refused[kind] ?? form(kind)
      let sent = refused[kind].map { form in
        (0..<Menu.longest).count { form.values["target-\($0)"] != nil }
      }
      counts[kind] = max(sent ?? 0, items(kind).count + Self.spare)
    }
    if desk.isSaved { forms[.masthead]?.isSaved = true }
    var topics = try desk.site.topics.current(edition.id, at: desk.now)
    for case .topic(let topic) in menus.flatMap(\.items).map(\.target)
    where !topics.contains(topic) { topics.append(topic) }
    let targets = MenusPage.Targets(
      sections: try desk.site.editions.sections(of: edition.id), topics: topics,
      pages: try desk.site.pages.all(of: edition.id))
    return MenusPage(targets: targets, forms: forms, counts: counts).html(
      for: desk.frame(edition), in: try desk.visit.context())
  }
}
