import HTTP
import Markup
import News
import Stores
import Views

/// What people and agencies are to the handlers, which are alike for both.
struct ContributorStore {
  let kind: ContributorKind
  let list: (_ language: String, _ text: String, _ after: String) throws -> [ContributorRow]
  let record: (Int64) throws -> ContributorRecord?
  let identity: (_ slug: String) throws -> Int64?
  let add: (ContributorRecord, PaperDesk) throws -> Int64
  let change: (Int64, ContributorRecord, PaperDesk) throws -> Void
  let merge: (Int64, Int64, PaperDesk) throws -> Void
  let delete: (Int64, PaperDesk) throws -> Void

  static func people(_ site: Site) -> ContributorStore {
    let people = site.people
    return ContributorStore(.people, people.desk) {
      try people.person($0, in: "en")?.id.rawValue
    }
  }

  static func agencies(_ site: Site) -> ContributorStore {
    let agencies = site.agencies
    return ContributorStore(.agencies, agencies.desk) {
      try agencies.agency($0, in: "en")?.id.rawValue
    }
  }

  private init<Noun>(
    _ kind: ContributorKind, _ store: ContributorDesk<Noun>,
    identity: @escaping (_ slug: String) throws -> Int64?
  ) {
    self.kind = kind
    self.identity = identity
    list = { try store.list(in: $0, text: $1, after: $2) }
    record = { try store.record(ID(rawValue: $0)) }
    add = { try store.add($0, by: $1.actor, at: $1.now).rawValue }
    change = { try store.change(ID(rawValue: $0), $1, on: $2.base, by: $2.actor, at: $2.now) }
    merge = {
      try store.merge(ID(rawValue: $0), into: ID(rawValue: $1), by: $2.actor, at: $2.now)
    }
    delete = { try store.delete(ID(rawValue: $0), by: $1.actor, at: $1.now) }
  }
}

/// Which of the two an address is about.
typealias Contributors = @Sendable (Site) -> ContributorStore

/// `GET /desk/paper/people`, `…/agencies`: those of the paper by address.
func showContributors(_ which: @escaping Contributors) -> Handler {
  paperPage { desk in
    try desk.check(.arrange)
    return desk.visit.page(try desk.contributors(which(desk.site), nil))
  }
}

/// `POST /desk/paper/people`, `…/agencies`: adds one.
func addContributor(_ which: @escaping Contributors) -> Handler {
  paperForm { desk in
    try desk.check(.arrange)
    let store = which(desk.site)
    return try desk.save {
      let record = ContributorRecord(
        slug: desk.slug(of: "name"),
        words: [desk.visit.edition.language: .init(name: desk.line("name"))])
      do {
        let id = try store.add(record, desk)
        return desk.saved(Links.deskPaper(store.kind.rawValue, String(id)))
      } catch Refusal.invalid(let faults) {
        // The form for a new one has one name.
        throw Refusal.invalid(
          faults.map {
            .init(field: $0.field.hasPrefix("name-") ? "name" : $0.field, message: $0.message)
          })
      }
    } otherwise: {
      PaperForm([:], on: StateMark(of: []))
    } page: { form in
      try desk.contributors(store, form)
    }
  }
}

/// `GET /desk/paper/people/{id}`, `…/agencies/{id}`: one of them.
func showContributor(_ which: @escaping Contributors) -> Handler {
  paperPage { desk in
    let work = try ContributorWork(desk, which(desk.site))
    var form = work.form
    form.isSaved = desk.isSaved
    return desk.visit.page(try work.page(form))
  }
}

/// `POST /desk/paper/people/{id}`, `…/agencies/{id}`: changes one in every language.
func saveContributor(_ which: @escaping Contributors) -> Handler {
  paperForm { desk in
    let work = try ContributorWork(desk, which(desk.site))
    return try work.save {
      try work.store.change(work.id, work.typed, desk)
      return desk.saved(work.link(work.id))
    }
  }
}

/// `POST /desk/paper/people/{id}/merge`, …: makes two of them one.
func mergeContributor(_ which: @escaping Contributors) -> Handler {
  paperForm { desk in
    let work = try ContributorWork(desk, which(desk.site))
    return try work.save {
      try work.record.mark.check(desk.base)
      let other = try work.store.identity(PaperDesk.lastPart(desk.line("other")))
      guard let other, other != work.id else {
        throw Refusal.invalid([PaperFault.noSuch.of("other")])
      }
      try work.store.merge(work.id, other, desk)
      return desk.saved(work.link(other))
    }
  }
}

/// `POST /desk/paper/people/{id}/delete`, …: deletes one whom no story names.
func deleteContributor(_ which: @escaping Contributors) -> Handler {
  paperForm { desk in
    let work = try ContributorWork(desk, which(desk.site))
    return try work.save {
      try desk.checkSure()
      do {
        try work.store.delete(work.id, desk)
      } catch Refusal.invalid {
        throw Refusal.invalid([PaperFault.inUse.of("sure")])
      }
      return .redirect(to: Links.deskPaper(work.store.kind.rawValue).address)
    }
  }
}

extension PaperDesk {
  /// The digest in an address of a picture or alone; the text itself when it has none.
  fileprivate static func digest(in text: String) -> String {
    let run = text.lowercased().split { !$0.isHexDigit }.first { $0.utf8.count == 64 }
    return run.map { String($0) } ?? text
  }

  fileprivate func contributors(_ store: ContributorStore, _ form: PaperForm?) throws -> HTML {
    let query = visit.request.query
    let text = query["text"] ?? ""
    let rows = try store.list(visit.edition.language, text, query["after"] ?? "")
    let page = ContributorsPage(
      store.kind, rows: Array(rows.prefix(50)), text: text, hasMore: rows.count > 50,
      form: form ?? PaperForm([:], on: StateMark(of: [])))
    return page.html(for: frame(), in: try visit.context())
  }
}

/// A person or an agency that somebody has open.
private struct ContributorWork {
  let desk: PaperDesk
  let store: ContributorStore
  let id: Int64
  let record: ContributorRecord

  init(_ desk: PaperDesk, _ store: ContributorStore) throws {
    try desk.check(.arrange)
    guard let id = Int64(desk.visit.capture("id")), let record = try store.record(id) else {
      throw Refusal.notFound
    }
    self.desk = desk
    self.store = store
    self.id = id
    self.record = record
  }

  /// The languages of the editions, then others that the record has.
  var languages: [String] {
    let editions = desk.visit.editions.map(\.language)
    return editions + record.words.keys.filter { !editions.contains($0) }.sorted()
  }

  var form: PaperForm {
    var values = [
      "slug": record.slug, "picture": record.picture ?? "", "credit": record.credit,
      "address": record.address ?? "",
    ]
    for (language, words) in record.words {
      values["name-\(language)"] = words.name
      values["role-\(language)"] = words.role
      values["about-\(language)"] = words.about
      values["alt-\(language)"] = words.alt
    }
    return PaperForm(values, on: record.mark)
  }

  /// The record as it was typed.
  var typed: ContributorRecord {
    let picture = PaperDesk.digest(in: desk.line("picture"))
    let address = desk.line("address")
    var words: [String: ContributorRecord.Words] = [:]
    for language in languages {
      let one = ContributorRecord.Words(
        name: desk.line("name-\(language)"), role: desk.line("role-\(language)"),
        about: desk.text("about-\(language)"), alt: desk.line("alt-\(language)"))
      if one != ContributorRecord.Words() || record.words[language] != nil {
        words[language] = one
      }
    }
    return ContributorRecord(
      slug: desk.line("slug"), words: words, picture: picture.isEmpty ? nil : picture,
      credit: desk.line("credit"), address: address.isEmpty ? nil : address)
  }

  func link(_ id: Int64) -> Link { Links.deskPaper(store.kind.rawValue, String(id)) }

  func page(_ form: PaperForm) throws -> HTML {
    var page = ContributorPage(
      store.kind, id: id, name: record.name(in: desk.visit.edition.language),
      languages: languages, form: form)
    if store.kind == .people {
      let person = try desk.site.people.person(record.slug, in: desk.visit.edition.language)
      page.picture = person?.picture
      page.choices = try desk.visit.latest(40).compactMap { story in
        story.picture.map { (digest: $0.digest, words: $0.alt) }
      }
    }
    return page.html(for: desk.frame(), in: try desk.visit.context())
  }

  /// A form that has not got all fields of the page shows the others as they are.
  func save(_ act: () throws -> Response) throws -> Response {
    try desk.save(act) {
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
