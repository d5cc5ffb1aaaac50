import Intake

extension Command {
  /// `broadsheet import disqus`.
  static let importDisqus = Command(
    "import disqus", "Import the comments of a Disqus export (XML).", operands: "FILE",
    details: CommentOptions.details, options: [.data, .database]
  ) { arguments in
    try CommentFile(.disqus, arguments).run()
  }

  /// `broadsheet import remark42`.
  static let importRemark42 = Command(
    "import remark42", "Import the comments of a Remark42 backup.", operands: "FILE",
    details: CommentOptions.details, options: [.data, .database]
  ) { arguments in
    try CommentFile(.remark42, arguments).run()
  }

  /// `broadsheet import isso`.
  static let importIsso = Command(
    "import isso", "Import the comments of Isso's database.", operands: "FILE",
    details: CommentOptions.details, options: [.data, .database]
  ) { arguments in
    try IssoFile(arguments).run()
  }

  /// `broadsheet import comments`.
  static let importComments = Command(
    "import comments", "Import comments that 'export comments' has written.", operands: "FILE",
    details: CommentOptions.details, options: [.data, .database]
  ) { arguments in
    try CommentFile(.comments, arguments).run()
  }
}

/// What the commands for comments share.
enum CommentOptions {
  static let details = """
    Comments go under the stories at whose addresses they stand, now or formerly; old addresses that
    lead to a story count. Those of other pages are listed and not stored. A second run adds nothing
    twice; one that was ended goes on when it is run again. FILE may be compressed with gzip. Mail
    and network addresses are not read. What is left out, and why, stands in a file below
    DIR/reports.
    """
  static let format = Option(
    name: "format", value: "FORMAT", help: "json (the default) or wxr, for WordPress.")
  static let edition = Option(
    name: "edition", value: "LANG", help: "The comments of this edition alone.")
  static let output = Option(
    name: "output", value: "FILE", help: "Where to write; standard output unless given.")
  static let base = Option(
    name: "base-url", value: "URL",
    help: "Scheme and host of the site's addresses; wxr needs it.",
    environment: "BROADSHEET_BASE_URL")
}
