/// The script that pages offer: it makes quick things quicker, and pages are complete without it.
///
/// Each part is a block of its own, so that none sees another's names.
enum SiteScript {
  static let minified = "\"use strict\";\n" + parts.map { "{\n\(squeezed($0))}\n" }.joined()

  private static let parts = [ages, live, prefetch, star]

  /// Leaves out comments, indentation and empty lines.
  ///
  /// Safe for our own script only: its comments stand on lines of their own, and no text of it runs
  /// over lines.
  static func squeezed(_ script: String) -> String {
    script.split(separator: "\n").map { $0.drop { $0 == " " } }
      .filter { !$0.isEmpty && !$0.hasPrefix("//") }
      .map { $0 + "\n" }.joined()
  }
}
