import HTTP
import Markup
import News
import Stores
import Text
import Times
import Views

/// `GET /desk/paper/editions`: the editions of the paper.
func showEditions(_ desk: PaperDesk) throws -> Response {
  try desk.check(.administer)
  return desk.visit.page(try desk.editions())
}

/// `POST /desk/paper/editions`: adds an edition in a language that is installed.
func addEdition(_ desk: PaperDesk) throws -> Response {
  try desk.check(.administer)
  return try desk.save {
    let language = desk.line("language")
    guard desk.site.languages.exactly(language) != nil else {
      throw Refusal.invalid([PaperFault.badLanguage.of("language")])
    }
    var edition = Edition(
      id: ID(rawValue: 0), language: language, prefix: desk.line("slug"), name: "", tagline: "",
      zone: .utc)
    if edition.prefix.isEmpty { edition.prefix = language.lowercased() }
    try desk.site.editions.add(try desk.typed(edition), by: desk.actor, at: desk.now)
    return desk.saved(Links.deskPaper("editions", language))
  } otherwise: {
    PaperForm([:], on: StateMark(of: []))
  } page: { form in
    try desk.editions(added: form)
  }
}

/// `POST /desk/paper/editions/order`: puts the editions in order.
func orderEditions(_ desk: PaperDesk) throws -> Response {
  try desk.check(.administer)
  return try desk.save {
    try desk.site.editions.order(
      desk.order.compactMap { Int64($0) }.map { ID(rawValue: $0) }, on: desk.base,
      by: desk.actor, at: desk.now)
    return desk.saved(Links.deskPaper("editions"))
  } otherwise: {
    try desk.editionOrder()
  } page: { form in
    try desk.editions(order: form)
  }
}

/// `GET /desk/paper/editions/{language}`: one edition.
func showEdition(_ desk: PaperDesk) throws -> Response {
  let edition = try desk.edition()
  try desk.check(.administer)
  var form = PaperForm(edition.fields, on: edition.mark)
  form.isSaved = desk.isSaved
  let page = EditionPage(edition, form: form)
  return desk.visit.page(page.html(for: desk.frame(), in: try desk.visit.context()))
}

/// `POST /desk/paper/editions/{language}`: changes an edition's words and zone.
func saveEdition(_ desk: PaperDesk) throws -> Response {
  let edition = try desk.edition()
  try desk.check(.administer)
  return try desk.save {
    try desk.site.editions.change(
      try desk.typed(edition), on: desk.base, by: desk.actor, at: desk.now)
    return desk.saved(Links.deskPaper("editions", edition.language))
  } otherwise: {
    PaperForm(edition.fields, on: edition.mark)
  } page: { form in
    EditionPage(edition, form: form).html(for: desk.frame(), in: try desk.visit.context())
  }
}

extension Edition {
  fileprivate var fields: [String: String] {
    ["name": name, "tagline": tagline, "zone": zone.name, "telegram": telegram ?? ""]
  }
}

extension PaperDesk {
  /// An edition with what was typed.
  fileprivate func typed(_ edition: Edition) throws -> Edition {
    guard let zone = Zone(line("zone")) else {
      throw Refusal.invalid([PaperFault.badZone.of("zone")])
    }
    var edition = edition
    (edition.name, edition.tagline, edition.zone) = (line("name"), line("tagline"), zone)
    edition.telegram = line("telegram").isEmpty ? nil : line("telegram")
    return edition
  }

  fileprivate func editionOrder() throws -> PaperForm {
    let ids = try site.editions.all().map { String($0.id.rawValue) }
    var form = PaperForm(PaperDesk.fields(ids), on: ids.orderMark)
    form.isSaved = isSaved
    return form
  }

  fileprivate func editions(order: PaperForm? = nil, added: PaperForm? = nil) throws -> HTML {
    let page = EditionsPage(
      editions: try site.editions.all(), order: try order ?? editionOrder(),
      added: added ?? PaperForm([:], on: StateMark(of: [])))
    return page.html(for: frame(), in: try visit.context())
  }
}
