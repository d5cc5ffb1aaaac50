import HTTP
import Markup
import News
import Stores

/// `GET /audit`: the audit log, newest first.
func giveAudit(_ call: APICall) throws -> Response {
  let limit = call.number("limit") ?? 100
  let entries = try call.site.audit.page(
    before: call.number("after").map { ID(rawValue: Int64($0)) }, act: call.values["act"] ?? "",
    subject: call.values["subject"] ?? "", limit: limit)
  return call.answer([
    "entries": JSON(entries) { JSON($0) },
    "next": entries.count == limit ? JSON(entries.last.map { String($0.id.rawValue) }) : .null,
  ])
}
