import HTTP
import Markup
import News
import Stores

/// `GET /audit`: the audit log, newest first.
func giveAudit(_ call: APICall) throws -> Response {
  var request = AuditRequest(limit: call.number("limit") ?? 100)
  request.before = call.number("after").map { ID(rawValue: Int64($0)) }
  request.act = call.values["act"] ?? ""
  request.subject = call.values["subject"] ?? ""
  let entries = try call.site.audit.entries(request)
  return call.answer([
    "entries": JSON(entries) { JSON($0) },
    "next": entries.count == request.limit ? JSON(entries.last.map { String($0.id.rawValue) }) : .null,
  ])
}
