import HTTP
import Markup
import News
import Stores
import Text
import Views

/// `GET /desk/paper/{language}/pages`: the standing pages of an edition.
func showStandingPages(_ desk: PaperDesk) throws -> Response {
  let edition = try desk.edition()
  try desk.check(.arrange, in: edition)
  return desk.visit.page(try desk.standingPages(edition, try desk.pageOrder(edition)))
}

/// `POST /desk/paper/{language}/pages/order`: puts the pages in order.
func orderStandingPages(_ desk: PaperDesk) throws -> Response {
  let edition = try desk.edition()
  try desk.check(.arrange, in: edition)
  return try desk.save {
    try desk.site.pages.order(
      desk.order, of: edition.id, on: desk.base, by: desk.actor, at: desk.now)
    return desk.saved(Links.deskPaper(edition.language, "pages"))
  } otherwise: {
    try desk.pageOrder(edition)
  } page: { form in
    try desk.standingPages(edition, form)
  }
}

/// `GET /desk/paper/{language}/pages/new`: a form for a page.
func showNewStandingPage(_ desk: PaperDesk) throws -> Response {
  let work = try PageWork(desk, isNew: true)
  return desk.visit.page(try work.page(work.form))
}

/// `POST /desk/paper/{language}/pages/new`: adds a page, or shows what it would be.
func addStandingPage(_ desk: PaperDesk) throws -> Response {
  let work = try PageWork(desk, isNew: true)
  return try work.save {
    var page = work.typed
    page.slug = desk.slug(of: "title")
    try desk.site.pages.add(page, by: desk.actor, at: desk.now)
    return desk.saved(Links.deskPaper(work.edition.language, "pages"))
  }
}

/// `GET /desk/paper/{language}/pages/edit/{page}`: the text of a page.
func showStandingPageForm(_ desk: PaperDesk) throws -> Response {
  let work = try PageWork(desk)
  var form = work.form
  form.isSaved = desk.isSaved
  return desk.visit.page(try work.page(form))
}

/// `POST /desk/paper/{language}/pages/edit/{page}`: saves a page, or shows what it would be.
func saveStandingPage(_ desk: PaperDesk) throws -> Response {
  let work = try PageWork(desk)
  return try work.save {
    guard let stored = work.stored else { throw Refusal.notFound }
    try desk.site.pages.change(
      stored.slug, to: work.typed, on: desk.base, by: desk.actor, at: desk.now)
    return desk.saved(Links.deskPage(work.edition.language, work.typed.slug))
  }
}

/// `POST /desk/paper/{language}/pages/edit/{page}/delete`: deletes a page.
func deleteStandingPage(_ desk: PaperDesk) throws -> Response {
  let work = try PageWork(desk)
  return try work.save {
    guard let stored = work.stored else { throw Refusal.notFound }
    try desk.checkSure()
    try stored.mark.check(desk.base)
    try desk.site.pages.delete(stored.slug, of: work.edition.id, by: desk.actor, at: desk.now)
    return desk.saved(Links.deskPaper(work.edition.language, "pages"))
  }
}

extension PaperDesk {
  fileprivate func pageOrder(_ edition: Edition) throws -> PaperForm {
    let slugs = try site.pages.all(of: edition.id).map(\.slug)
    var form = PaperForm(PaperDesk.fields(slugs), on: slugs.orderMark)
    form.isSaved = isSaved
    return form
  }

  fileprivate func standingPages(_ edition: Edition, _ form: PaperForm) throws -> HTML {
    StandingPagesPage(pages: try site.pages.all(of: edition.id), order: form).html(
      for: frame(edition), in: try visit.context())
  }
}

/// A standing page that somebody has open.
private struct PageWork {
  let desk: PaperDesk
  let edition: Edition
  let stored: Page?

  init(_ desk: PaperDesk, isNew: Bool = false) throws {
    self.desk = desk
    edition = try desk.edition()
    try desk.check(.arrange, in: edition)
    stored =
      isNew ? nil : try desk.site.pages.page(desk.visit.capture("page"), of: edition.id)
    if stored == nil, !isNew { throw Refusal.notFound }
  }

  var form: PaperForm {
    guard let stored else { return PaperForm(["role": "other"], on: StateMark(of: [])) }
    return PaperForm(
      [
        "title": stored.title, "slug": stored.slug, "role": stored.role.rawValue,
        "text": stored.markdown,
      ], on: stored.mark)
  }

  /// The page as it was typed; an imported one keeps its HTML as long as no text is written.
  var typed: Page {
    let text = desk.text("text")
    let keepsBody = text.isEmpty && stored?.markdown.isEmpty == true
    return Page(
      edition: edition.id, slug: desk.line("slug"), title: desk.line("title"), markdown: text,
      body: keepsBody ? stored?.body ?? "" : html(text), modified: desk.now,
      role: Page.Role(rawValue: desk.line("role")) ?? .other)
  }

  private func html(_ text: String) -> String { Markdown.story(text) { _ in nil }.string }

  func page(_ form: PaperForm, preview: HTML? = nil) throws -> HTML {
    StandingPageEditor(stored, form: form, preview: preview).html(
      for: desk.frame(edition), in: try desk.visit.context())
  }

  func save(_ act: () throws -> Response) throws -> Response {
    if desk.form["preview"] != nil {
      var form = form
      form.values = desk.typed
      form.base = desk.base
      return desk.visit.page(try page(form, preview: HTML(trusted: Array(typed.body.utf8))))
    }
    return try desk.save(act) {
      form
    } page: { form in
      var form = form
      for (name, value) in self.form.values where form.values[name] == nil {
        form.values[name] = value
      }
      return try page(form)
    }
  }
}
