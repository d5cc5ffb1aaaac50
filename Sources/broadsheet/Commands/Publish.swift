extension Command {
  /// `broadsheet publish`.
  static let publish = Command(
    "publish", "Publish stories from Markdown files and ninjs items.", operands: "FILE…",
    details: """
      FILE is Markdown with a front matter (docs/formats/markdown.md): a story or a standing page;
      an IPTC ninjs item, 1.x to 3.x; or a YAML file that describes the site's editions
      (docs/formats/site.md). Prints a line for each story that is in the database for good. A file that cannot be
      taken is named with line and field, leaves nothing behind, and does not hold up the others.
      """,
    options: [.data, .database] + PublishOptions.all
  ) { arguments in
    guard !arguments.operands.isEmpty else { throw arguments.fault("which files?") }
    var publishing = try FilePublishing(arguments)
    return try publishing.run()
  }
}

/// The options of `publish`.
enum PublishOptions {
  static let edition = Option(
    name: "edition", value: "LANG",
    help: "The edition for items that name no language; default: the site's first.")
  static let section = Option(
    name: "section", value: "SLUG",
    help: "The section for items whose subjects match none; default: the edition's first.")
  static let makeSections = Option(
    name: "make-sections", value: nil,
    help: "Make sections that stories name and the edition lacks, instead of refusing.")

  static let all = [edition, section, makeSections]
}
