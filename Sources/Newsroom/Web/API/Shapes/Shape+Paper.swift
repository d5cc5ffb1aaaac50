import News

extension Shape {
  static let fault = Shape.object([.init("field", .text), .init("message", .text)])

  /// RFC 9457, with the faults of fields and the number of the request.
  static let problem = Shape.object([
    .init("type", .text), .init("title", .text), .init("status", .number(400...599)),
    .init("detail", .text), .init("request", .text, "Its name in the server's log."),
    .init("faults", .list(fault, 1000), required: false),
    .init("head", .count, required: false, "After a conflict: the newest saved revision."),
  ])

  static let actor = Shape.object([
    .init("account", .orNull(.identity), "Null for the program itself."), .init("name", .text),
  ])

  static let edition = Shape.object([
    .init("language", .text), .init("name", .text), .init("tagline", .text),
    .init("zone", .text), .init("url", .text),
  ])

  static let section = Shape.object([
    .init("slug", .text), .init("name", .text), .init("description", .text),
    .init("url", .text),
  ])

  static let topic = Shape.object([
    .init("slug", .text), .init("name", .text), .init("url", .text),
  ])

  static let person = Shape.object([
    .init("slug", .text), .init("name", .text), .init("role", .text),
    .init("biography", .text), .init("url", .text),
  ])

  static let roles = Shape.word(Account.Role.allCases.map(\.rawValue))

  static let account = Shape.object([
    .init("id", .identity), .init("name", .text), .init("role", roles),
  ])

  static let picture = Shape.object([
    .init("digest", digest), .init("width", .count), .init("height", .count),
    .init("colour", .text), .init("renditions", renditions),
    .init(
      "crops",
      .list(
        .object([
          .init("shape", .word(Picture.Shape.allCases.map(\.rawValue))),
          .init("renditions", renditions),
        ]), 10),
      "Parts of it in fixed shapes, as far as they have been made."),
  ])

  private static let renditions = Shape.list(
    .object([
      .init("url", .text), .init("width", .count), .init("height", .count),
      .init("format", .text),
    ]), 100)

  static let auditEntry = Shape.object([
    .init("id", .identity), .init("at", .instant), .init("by", .named(.actor)),
    .init("act", .text), .init("subject", .text), .init("title", .text),
    .init("detail", .text),
  ])

  static let me = Shape.object([
    .init("account", .named(.account)),
    .init("token", .text),
    .init("scopes", .list(.word(AccessToken.Scope.allCases.map(\.rawValue)), 10)),
    .init("expires", .orNull(.instant)),
  ])
}
