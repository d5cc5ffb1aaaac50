import HTTP
import Markup
import News
import Stores
import Views

/// `GET /desk/paper/{language}/sections`: the sections of an edition.
func showSections(_ desk: PaperDesk) throws -> Response {
  let edition = try desk.edition()
  try desk.check(.arrange, in: edition)
  return desk.visit.page(try SectionsDesk(desk, edition).page())
}

/// `POST /desk/paper/{language}/sections`: adds a section.
func addSection(_ desk: PaperDesk) throws -> Response {
  let edition = try desk.edition()
  try desk.check(.arrange, in: edition)
  return try desk.save {
    try desk.site.editions.add(
      Section(
        id: ID(rawValue: 0), edition: edition.id, slug: desk.slug(of: "name"),
        name: desk.line("name"), description: desk.text("description")),
      by: desk.actor, at: desk.now)
    return desk.saved(Links.deskPaper(edition.language, "sections"))
  } otherwise: {
    PaperForm([:], on: StateMark(of: []))
  } page: { form in
    try SectionsDesk(desk, edition).page(added: form)
  }
}

/// `POST /desk/paper/{language}/sections/order`: puts the sections in order.
func orderSections(_ desk: PaperDesk) throws -> Response {
  let edition = try desk.edition()
  try desk.check(.arrange, in: edition)
  let sections = SectionsDesk(desk, edition)
  return try desk.save {
    try desk.site.editions.order(
      desk.order.compactMap { Int64($0) }.map { ID(rawValue: $0) }, of: edition.id,
      on: desk.base, by: desk.actor, at: desk.now)
    return desk.saved(Links.deskPaper(edition.language, "sections"))
  } otherwise: {
    try sections.order()
  } page: { form in
    try sections.page(order: form)
  }
}

/// `GET /desk/paper/{language}/sections/{id}`: one section.
func showSectionForm(_ desk: PaperDesk) throws -> Response {
  let edition = try desk.edition()
  let section = try desk.section(in: edition)
  try desk.check(.arrange, in: edition, section: section.id)
  var form = PaperForm(section.fields, on: section.mark)
  form.isSaved = desk.isSaved
  let page = SectionPage(section, form: form)
  return desk.visit.page(page.html(for: desk.frame(edition), in: try desk.visit.context()))
}

/// `POST /desk/paper/{language}/sections/{id}`: changes a section's words and address.
func saveSection(_ desk: PaperDesk) throws -> Response {
  let edition = try desk.edition()
  let section = try desk.section(in: edition)
  try desk.check(.arrange, in: edition, section: section.id)
  return try desk.save {
    var changed = section
    (changed.name, changed.slug) = (desk.line("name"), desk.line("slug"))
    changed.description = desk.text("description")
    try desk.site.editions.change(changed, on: desk.base, by: desk.actor, at: desk.now)
    return desk.saved(
      Links.deskPaper(edition.language, "sections", String(section.id.rawValue)))
  } otherwise: {
    PaperForm(section.fields, on: section.mark)
  } page: { form in
    SectionPage(section, form: form).html(
      for: desk.frame(edition), in: try desk.visit.context())
  }
}

extension PaperDesk {
  /// The section whose identity the address has.
  fileprivate func section(in edition: Edition) throws -> Section {
    let id = visit.capture("id")
    let found = try site.editions.sections(of: edition.id).first { String($0.id.rawValue) == id }
    guard let found else { throw Refusal.notFound }
    return found
  }
}

extension Section {
  fileprivate var fields: [String: String] {
    ["name": name, "slug": slug, "description": description]
  }
}

/// The page with the sections of an edition.
private struct SectionsDesk {
  let desk: PaperDesk
  let edition: Edition

  init(_ desk: PaperDesk, _ edition: Edition) {
    self.desk = desk
    self.edition = edition
  }

  func order() throws -> PaperForm {
    let ids = try desk.site.editions.sections(of: edition.id).map { String($0.id.rawValue) }
    var form = PaperForm(PaperDesk.fields(ids), on: ids.orderMark)
    form.isSaved = desk.isSaved
    return form
  }

  func page(order: PaperForm? = nil, added: PaperForm? = nil) throws -> HTML {
    let page = SectionsPage(
      sections: try desk.site.editions.sections(of: edition.id), order: try order ?? self.order(),
      added: added ?? PaperForm([:], on: StateMark(of: [])))
    return page.html(for: desk.frame(edition), in: try desk.visit.context())
  }
}
