import Views
import Stores
import HTTP
import Markup
import News

/// `GET /me`: whose token it is, and what it is for.
func giveMe(_ call: APICall) throws -> Response {
  let caller = try call.who()
  let scopes = AccessToken.Scope.allCases.filter(caller.token.scopes.contains)
  return call.answer([
    "account": JSON(caller.account), "token": .string(caller.token.name),
    "scopes": JSON(scopes) { .string($0.rawValue) }, "expires": JSON(caller.token.expires),
  ])
}

/// `GET /accounts`: the colleagues, by name.
func giveAccounts(_ call: APICall) throws -> Response {
  call.answer(["accounts": JSON(try call.site.accounts.all()) { JSON($0) }])
}

/// `GET /openapi.json`: what the API is.
func giveDescription(_ call: APICall) throws -> Response {
  var response = call.answer(
    OpenAPI.document(
      APITable.operations, base: call.visit.info.base, version: call.site.settings.version))
  response.headers.set("Cache-Control", "no-cache")
  return response
}
