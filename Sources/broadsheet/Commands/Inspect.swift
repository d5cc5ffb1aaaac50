extension Command {
  /// `broadsheet inspect`.
  static let inspect = Command(
    "inspect", "Show what would be made of an input, without storing it.", operands: "FILE|-",
    details: """
      --as markdown, comment (a reader's Markdown) and html (foreign article HTML) show the safe
      HTML that would be served; wxr and ninjs show counts and every field. --json writes JSON, and
      --batch reads JSON lines {"id", "input" (base64), "type", "url"} and writes a line
      {"id", "output"} for each (docs/formats/inspect.md).
      """,
    options: [InspectOptions.kind, InspectOptions.json, InspectOptions.batch, InspectOptions.url]
  ) { arguments in
    try Inspection(arguments).run()
  }
}

/// The options of `inspect`.
enum InspectOptions {
  static let kind = Option(
    name: "as", value: "KIND", help: "What it is: markdown, comment, html, wxr or ninjs.")
  static let json = Option(name: "json", value: nil, help: "Write JSON.")
  static let batch = Option(
    name: "batch", value: nil, help: "Read many inputs as JSON lines and answer each with a line.")
  static let url = Option(
    name: "url", value: "URL", help: "What relative addresses in HTML are relative to.")
}
