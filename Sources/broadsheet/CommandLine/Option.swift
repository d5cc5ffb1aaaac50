/// One option of a command.
struct Option: Sendable {
  /// The name without its two dashes.
  var name: String
  /// What its value is called in the help; nil for a switch.
  var value: String?
  /// What it does, for the help.
  var help: String
  /// The environment variable that stands in for it.
  var environment: String?

  static let data = Option(
    name: "data", value: "DIR", help: "The data directory: database, pictures, languages.",
    environment: "BROADSHEET_DATA")
  static let database = Option(
    name: "database", value: "URL",
    help: "A PostgreSQL database (postgres://…) instead of the SQLite file in DIR.",
    environment: "BROADSHEET_DATABASE")
  static let help = Option(name: "help", value: nil, help: "Show this help.")
}
