/// Which Broadsheet this is.
enum Version {
  /// The version, after https://semver.org .
  static let text = "0.1.0"
}
