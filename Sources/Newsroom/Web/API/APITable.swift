import HTTP
import News
import Stores

/// The index of the API: every operation, its checks and its description.
enum APITable {
  /// What every path of the API begins with.
  static let prefix = "/api/v1"

  /// Every operation.
  static let operations = account + stories + work + publication + paper + pictures

  /// The lines for the table of routes.
  static let routes: [Route<Handler>] = operations.map {
    Route($0.method, prefix + $0.path, APIGate.handler($0))
  }

  /// The page about it, for people.
  static let pages: [Route<Handler>] = [
    Route(.get, "/api", atDesk(openAPI)), Route(.get, "/api/", atDesk(showAPI)),
  ]

  private static let account: [APIOperation] = [
    APIOperation(
      .get, "/openapi.json", "describe", "This description.", scope: nil, gives: .anyObject,
      giveDescription),
    APIOperation(
      .get, "/me", "getMe", "Whose token this is, and what it is for.", scope: .read,
      gives: .named(.me), giveMe),
    APIOperation(
      .get, "/accounts", "listAccounts", "The colleagues, by name.", scope: .read,
      gives: .object([.init("accounts", .list(.named(.account), 100_000))]), giveAccounts),
    APIOperation(
      .get, "/audit", "listAudit", "The audit log, newest first.", scope: .administer,
      [
        .init(.query, "act", .line(1, 100), "Only acts that begin so, such as `story.`"),
        .init(.query, "subject", .line(1, 100), "Only what was done to this, as `story:812`."),
        .init(.query, "after", .identity, "The key `next` of the page before."), limit,
      ], gives: .named(.auditPage), giveAudit),
  ]
}

extension APIOperation.Parameter {
  static let story = Self(.path, "story", .identity, "The story's identity.")
  static let revision = Self(.path, "revision", .identity, "The number of a saved revision.")
  static let edition = Self(.path, "edition", .line(1, 35), "The edition's language.")
}

extension APITable {
  static let limit = APIOperation.Parameter(
    .query, "limit", .number(1...200), "How many entries at most.")
}
