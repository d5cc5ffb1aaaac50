extension Command {
  /// `broadsheet import wxr`.
  static let importWordPress = Command(
    "import wxr", "Import a WordPress export (WXR 1.0 to 1.2).", operands: "FILE",
    details: """
      Posts become stories, pages standing pages, categories sections, tags topics; old addresses
      lead to the new ones; comments are kept. An import that was ended goes on when it is run
      again; a second run changes nothing. What is skipped, and why, stands in a file below
      DIR/reports.
      """,
    options: [.data, .database, PublishOptions.edition]
  ) { arguments in
    guard arguments.operands.count == 1, let file = arguments.operands.first else {
      throw arguments.fault("takes one FILE")
    }
    return try WordPressFile(file, arguments).run()
  }
}
