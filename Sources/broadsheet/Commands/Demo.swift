extension Command {
  /// `broadsheet demo`.
  static let demo = Command(
    "demo", "Load the demonstration edition into a data directory.",
    details: """
      The Lantern is a plainly fictional paper with ten years of stories in four languages, and
      with what its readers wrote under some. What is there already stays; loading it a second time
      changes nothing.
      """,
    options: [.data, .database]
  ) { arguments in
    try DemoEdition(Opened(arguments, mayCreate: true)).load()
  }
}
