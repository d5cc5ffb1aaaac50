extension Command {
  /// `broadsheet export comments`.
  static let exportComments = Command(
    "export comments", "Write all comments, as JSON or for WordPress.",
    details: """
      Each comes with its state, name, time, text, what it answers and the address of its story;
      nothing else of its author is there. 'import comments' takes the JSON, 'import wxr' and
      WordPress the other (docs/formats/comments.md).
      """,
    options: [
      .data, .database, CommentOptions.format, CommentOptions.edition, CommentOptions.output,
      CommentOptions.base,
    ]
  ) { arguments in
    try CommentOutput(arguments).run()
  }
}
