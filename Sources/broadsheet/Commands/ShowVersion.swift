extension Command {
  /// `broadsheet version`.
  static let version = Command("version", "Show the program's version.", options: []) { _ in
    Terminal.out("broadsheet \(Version.text)\n")
    return .done
  }
}
