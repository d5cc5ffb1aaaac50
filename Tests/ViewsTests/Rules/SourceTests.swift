import Foundation
import Testing

@Suite("How views are written")
struct SourceTests {
  /// Every line of the target's sources with its place.
  private static func lines() throws -> [(place: String, text: String)] {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Sources/Newsroom/Views")
    let files = FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String }
    return try (files ?? []).filter { $0.hasSuffix(".swift") }.flatMap { file in
      let text = try String(contentsOf: root.appendingPathComponent(file), encoding: .utf8)
      return text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map {
        ("\(file):\($0.offset + 1)", String($0.element))
      }
    }
  }

  /// A source's literal as the reader of HTML sees it.
  private static func markup(_ line: String) -> String {
    line.replacingOccurrences(of: "\\\"", with: "\"")
  }

  @Test("the sources are found")
  func found() throws {
    #expect(try Self.lines().count > 1000)
  }

  @Test("addresses in href, src and action come from links")
  func addresses() throws {
    for (place, line) in try Self.lines() {
      for match in Self.markup(line).matches(of: #/ (href|src|action)="([^"].{0,6})/#) {
        let value = match.output.2
        #expect(
          value.hasPrefix("\\(link:") || value.hasPrefix("#"), "\(place): \(match.output.0)")
      }
    }
  }

  @Test("attributes are quoted, and scripts are files or hold data alone")
  func attributes() throws {
    for (place, line) in try Self.lines() {
      let text = Self.markup(line)
      #expect(text.firstMatch(of: #/<[a-z0-9]+ [^>]*[a-z]=\\\(/#) == nil, "\(place): unquoted")
      #expect(text.firstMatch(of: #/ (style|on[a-z]+)="/#) == nil, "\(place): inline")
      if text.contains("<script") {
        #expect(
          text.contains("type=\"application/ld+json\">\\(json:")
            || text.contains("<script src=\"\\(link:"), "\(place): a script")
      }
    }
  }

  @Test("no clock is read and nothing is fetched")
  func pure() throws {
    for (place, line) in try Self.lines() {
      for word in [
        "Instant.now", " Date()", "(Date()", "FileManager", "URLSession", "import Foundation",
      ] {
        #expect(!line.contains(word), "\(place): \(word)")
      }
    }
  }
}
