import HTTP
import Markup
import News
import Secrets
import Stores
import Text
import Times
import Views

/// `GET /saved`: the reader's own list.
func showSaved(_ visit: Visit) throws -> Response {
  let page = try visit.savedPage()
  return visit.page(page.html(in: try visit.context()))
}

/// `GET /saved/changes?story=PATH`: what changed in a story since the reader saved it.
func showSavedChanges(_ visit: Visit) throws -> Response {
  guard let reader = try visit.reader()?.reader, let path = visit.request.query["story"],
    let place = try visit.story(at: path),
    let story = try visit.site.stories.story(at: place.address)?.summary
  else { throw Refusal.notFound }
  let found = try visit.site.readers.entry(of: story.id, for: reader.id, at: visit.now)
  guard let shown = found.entry.story else { throw Refusal.notFound }
  var page = SavedChangesPage(entry: found.entry, story: shown, texts: nil)
  if found.entry.hasDifference {
    page.texts = try visit.site.changeLogs.texts(
      of: story.id, since: found.revision, at: visit.now)
  }
  return visit.page(page.html(in: try visit.context()))
}

/// `POST /saved/change`: does something to an entry of the list.
func changeSaved(_ visit: Visit) throws -> Response {
  let form = try visit.readerForm()
  let mark = form["entry"] ?? ""
  let note = (form["note"] ?? "").withPlainLines
  guard let reader = try visit.reader(), reader.made(form["token"]) else {
    return try visit.givenBack(note, of: mark, isEntryGone: false, .forbidden)
  }
  let act: Readers.Act
  switch form["act"] {
  case "read": act = .read(true)
  case "unread": act = .read(false)
  case "archive": act = .archive(true)
  case "restore": act = .archive(false)
  case "note": act = .note(note)
  case "remove": act = .remove
  default: throw Refusal.invalid([])
  }
  do {
    try visit.site.readers.act(act, on: mark, of: reader.reader.id, at: visit.now)
  } catch Refusal.notFound {
    return try visit.givenBack(note, of: mark, isEntryGone: true, .notFound)
  }
  return .redirect(to: visit.back(or: visit.links.saved.address))
}

/// `GET /saved/offline.json`: what is to be kept for reading without a connection.
func listOffline(_ visit: Visit) throws -> Response {
  var pages: [String] = []
  if let reader = try visit.reader()?.reader {
    let list = try visit.site.readers.list(
      SavedRequest(reader.id, limit: 100, now: visit.now))
    pages = list.entries.compactMap { entry in
      entry.story.flatMap { story in
        visit.links(story.address.edition).map { $0[.story(story.address)].address }
      }
    }
    pages.append(visit.links.saved.address)
  }
  return .bytes(JSON.object([.init("pages", JSON(pages) { .string($0) })]).bytes, type: .json)
}

extension ReaderVisit {
  /// What pages need of the reader.
  var own: ReaderOwn {
    ReaderOwn(formToken: formToken, login: reader.login, hasMail: reader.hasMail)
  }
}

extension Visit {
  /// The list with what was typed about an entry, and why it was not kept.
  fileprivate func givenBack(
    _ note: String, of mark: String, isEntryGone: Bool, _ status: Status
  ) throws -> Response {
    var page = try savedPage()
    page.typed = .init(mark: mark, note: note, isEntryGone: isEntryGone)
    return self.page(page.html(in: try context()), status: status)
  }

  /// What the reader asks of their list.
  private var savedFields: SavedFields {
    let query = request.query
    return SavedFields(
      query["show"].flatMap(SavedView.init) ?? .current,
      text: String((query["q"] ?? "").prefix(200)),
      section: query["section"].flatMap {
        $0.isEmpty ? nil : $0
      })
  }

  /// The reader's list as the address asks for it.
  fileprivate func savedPage() throws -> Views.SavedPage {
    let fields = savedFields
    guard let known = try reader() else { return Views.SavedPage(owner: nil, fields: fields) }
    let (id, readers) = (known.reader.id, site.readers)
    let sections = try readers.sections(of: id)
    var request = SavedRequest(id, view: fields.view, now: now)
    request.words = words(fields.text)
    request.section = fields.section.flatMap { section($0, among: sections) }
    request.before = cursor("before")
    let list = try readers.list(request)
    var page = Views.SavedPage(
      owner: known.own, fields: fields, entries: list.entries,
      count: try readers.count(request),
      total: try readers.count(SavedRequest(id, view: nil, now: now)), sections: sections)
    page.isFurther = request.before != nil
    page.older = list.older?.text
    page.feedKey = try feedKey(of: id)
    page.books = try books(of: id)
    return page
  }

  /// A search in the list, in the language of each edition; nil when there are no words.
  private func words(_ text: String) -> SavedRequest.Words? {
    guard text.contains(where: { $0.isLetter || $0.isNumber }) else { return nil }
    let queries = editions.map { edition in
      (edition.id, SearchText(site.languages[edition.language].search).query(text))
    }
    return SavedRequest.Words(
      text, queries: Dictionary(queries, uniquingKeysWith: { one, _ in one }))
  }

  /// The section that a value of the form stands for; one that the list has no story of is one of
  /// which nothing is shown.
  private func section(_ value: String, among sections: [SavedSection]) -> ID<Section> {
    let found = sections.first { saved in
      let language = editions.first { $0.id == saved.section.edition }?.language ?? ""
      return "\(language)/\(saved.section.slug)" == value
    }
    return found?.section.id ?? ID(rawValue: 0)
  }
}
