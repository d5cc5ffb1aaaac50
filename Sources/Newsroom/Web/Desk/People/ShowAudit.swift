import HTTP
import Markup
import News
import Stores
import Times
import Views

/// `GET /desk/audit`: the audit log, for administrators.
func showAudit(_ visit: Visit, _ staff: SignedIn) throws -> Response {
  guard staff.account.may(.administer) else { return try mayNot(visit, staff) }
  let asked = AskedEntries(visit.request.query, visit.edition.zone)
  var request = asked.request
  request.limit += 1
  let entries = try visit.site.audit.entries(request)
  let shown = Array(entries.prefix(request.limit - 1))
  let page = AuditPage(
    staff.staff, entries: shown, accounts: try visit.site.accounts.all(), filters: asked.filters,
    older: entries.count > shown.count ? shown.last?.id : nil, faulty: asked.faulty)
  let status: Status = asked.faulty.isEmpty ? .ok : .unprocessable
  return visit.page(page.html(in: try visit.context()), status: status)
}

/// `POST /desk/audit/export`: the entries that fit the filters as JSON, newest first; the export is
/// on record itself.
func exportAudit(_ visit: Visit) throws -> Response {
  let form = try visit.deskForm()
  return try visit.forms(form, .administer) { staff in
    var request = AskedEntries(form, visit.edition.zone).request
    request.limit = 100_000
    let entries = try visit.site.audit.entries(request)
    try visit.site.audit.add(
      "audit.export", by: Actor(staff.account), detail: "\(entries.count) entries", at: visit.now)
    return .bytes(
      JSON(entries, \.json).bytes, type: .json,
      headers: ["Content-Disposition": "attachment; filename=\"audit.json\""])
  }
}

/// The filters of the log, as an address or a form has them.
private struct AskedEntries {
  var request = AuditRequest()
  var filters = AuditPage.Filters()
  var faulty: Set<String> = []

  init(_ query: Query, _ zone: Zone) {
    filters.account = query["account"] ?? ""
    filters.act = query["act"] ?? ""
    filters.subject = query["subject"] ?? ""
    filters.from = query["from"] ?? ""
    filters.to = query["to"] ?? ""
    request.account = Int64(filters.account).map(ID.init(rawValue:))
    request.act = filters.act
    request.subject = filters.subject
    request.before = query["before"].flatMap { Int64($0) }.map(ID.init(rawValue:))
    request.from = day("from", filters.from).map(zone.start)
    request.to = day("to", filters.to).map { zone.start(of: $0.adding(days: 1)) }
  }

  private mutating func day(_ field: String, _ text: String) -> CivilDate? {
    guard !text.isEmpty else { return nil }
    if let date = ISO8601.date(text) { return date }
    faulty.insert(field)
    return nil
  }
}

extension AuditEntry {
  /// The entry with its time in UTC.
  fileprivate var json: JSON {
    [
      "id": JSON(id.rawValue), "at": .string(ISO8601.string(at)), "who": .string(actor.name),
      "account": JSON(actor.account?.rawValue), "act": .string(act), "subject": .string(subject),
      "title": .string(title), "detail": .string(detail),
    ]
  }
}
