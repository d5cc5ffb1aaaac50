extension NinjsReader {
  private static let fields: Set<String> = [
    "associations", "bodies", "by", "byline", "copyrightholder", "copyrightnotice", "descriptions",
    "ednote", "embargo", "embargoed", "embargoeduntil", "expires", "firstcreated", "headlines",
    "infosource", "infosources", "language", "located", "pubstatus", "renditions", "slugline",
    "standard", "subject", "subjects", "title", "type", "uri", "urgency", "usageterms", "version",
    "versioncreated",
  ]

  private static let prefixes = ["headline", "description", "body"]

  /// Whether a member is among those that the reader knows.
  func isRead(_ key: String) -> Bool {
    Self.fields.contains(key.lowercased())
      || Self.prefixes.contains { key == $0 || key.hasPrefix("\($0)_") }
  }
}
