import HTTP
import Markup
import News
import Stores
import Views

/// `GET /desk/paper/{language}/topics`: the topics of an edition by name.
func showTopics(_ desk: PaperDesk) throws -> Response {
  let edition = try desk.edition()
  try desk.check(.arrange, in: edition)
  let query = desk.visit.request.query
  let text = query["text"] ?? ""
  let list = try desk.site.topics.list(
    of: edition.id, text: text,
    after: query["after"].flatMap { Int64($0) }.map { ID(rawValue: $0) })
  let page = TopicsPage(
    topics: list.rows.map { ($0.topic, $0.stories) }, text: text, next: list.next,
    isSaved: desk.isSaved)
  return desk.visit.page(page.html(for: desk.frame(edition), in: try desk.visit.context()))
}

/// `GET /desk/paper/{language}/topics/{id}`: one topic.
func showTopicForm(_ desk: PaperDesk) throws -> Response {
  let work = try TopicWork(desk)
  var form = work.form
  form.isSaved = desk.isSaved
  return desk.visit.page(try work.page(form))
}

/// `POST /desk/paper/{language}/topics/{id}`: changes a topic's name and address.
func saveTopic(_ desk: PaperDesk) throws -> Response {
  let work = try TopicWork(desk)
  return try work.save {
    var topic = work.row.topic
    (topic.name, topic.slug) = (desk.line("name"), desk.line("slug"))
    try desk.site.topics.change(topic, on: desk.base, by: desk.actor, at: desk.now)
    return desk.saved(work.link(topic.id))
  }
}

/// `POST /desk/paper/{language}/topics/{id}/merge`: makes a topic a part of another.
func mergeTopic(_ desk: PaperDesk) throws -> Response {
  let work = try TopicWork(desk)
  return try work.save {
    try work.row.topic.mark.check(desk.base)
    let slug = PaperDesk.lastPart(desk.line("other"))
    guard let other = try desk.site.topics.topic(slug, of: work.edition.id),
      other.id != work.row.topic.id
    else { throw Refusal.invalid([PaperFault.noSuch.of("other")]) }
    try desk.site.topics.merge(
      work.row.topic.id, into: other.id, by: desk.actor, at: desk.now)
    return desk.saved(work.link(other.id))
  }
}

/// `POST /desk/paper/{language}/topics/{id}/delete`: deletes a topic that no story has.
func deleteTopic(_ desk: PaperDesk) throws -> Response {
  let work = try TopicWork(desk)
  return try work.save {
    try desk.checkSure()
    do {
      try desk.site.topics.delete(work.row.topic.id, by: desk.actor, at: desk.now)
    } catch Refusal.invalid {
      throw Refusal.invalid([PaperFault.inUse.of("sure")])
    }
    return desk.saved(Links.deskPaper(work.edition.language, "topics"))
  }
}

extension PaperDesk {
  /// The slug at the end of an address or path that somebody copied.
  static func lastPart(_ text: String) -> String {
    let decoded = Percent.decode(text) ?? text
    return String(decoded.split(separator: "/").last ?? "")
  }
}

/// A topic that somebody has open.
private struct TopicWork {
  let desk: PaperDesk
  let edition: Edition
  let row: TopicRow

  init(_ desk: PaperDesk) throws {
    self.desk = desk
    edition = try desk.edition()
    try desk.check(.arrange, in: edition)
    guard let id = Int64(desk.visit.capture("id")),
      let row = try desk.site.topics.row(ID(rawValue: id), of: edition.id)
    else { throw Refusal.notFound }
    self.row = row
  }

  var form: PaperForm {
    PaperForm(["name": row.topic.name, "slug": row.topic.slug], on: row.topic.mark)
  }

  func link(_ topic: ID<Topic>) -> Link {
    Links.deskPaper(edition.language, "topics", String(topic.rawValue))
  }

  func page(_ form: PaperForm) throws -> HTML {
    TopicPage(row.topic, stories: row.stories, form: form).html(
      for: desk.frame(edition), in: try desk.visit.context())
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
