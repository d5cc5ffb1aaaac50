import Foundation
import Markup
import Testing

@testable import Views

@Suite("The style sheet")
struct StyleTests {
  /// The custom properties of the first block after a mark, by name.
  private static func colours(after mark: String) throws -> [String: String] {
    let sheet = StyleSheet.minified
    let start = try #require(sheet.range(of: mark)).upperBound
    let end = try #require(sheet[start...].firstIndex(of: "}"))
    let pairs = sheet[start..<end].split(separator: ";").compactMap { line -> (String, String)? in
      let parts = line.split(separator: ":", maxSplits: 1)
      guard parts.count == 2, parts[1].hasPrefix("#") else { return nil }
      return (String(parts[0]), String(parts[1]))
    }
    return Dictionary(pairs) { first, _ in first }
  }

  /// The relative luminance of `#rrggbb` (WCAG 2.2).
  private static func luminance(_ colour: String) -> Double {
    let number = Int(colour.dropFirst(), radix: 16) ?? 0
    let parts = [16, 8, 0].map { shift -> Double in
      let part = Double(number >> shift & 255) / 255
      return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }

  private static func contrast(_ a: String, _ b: String) -> Double {
    let (one, two) = (luminance(a), luminance(b))
    return (max(one, two) + 0.05) / (min(one, two) + 0.05)
  }

  @Test(
    "every text stands out from its ground, by day and by night",
    arguments: [":root{", "(prefers-color-scheme:dark){:root{"])
  func contrast(mark: String) throws {
    let colours = try Self.colours(after: mark)
    for text in ["--ink", "--soft", "--accent"] {
      for ground in ["--paper", "--tint"] {
        let ratio = Self.contrast(try #require(colours[text]), try #require(colours[ground]))
        #expect(ratio >= 4.5, "\(text) on \(ground): \(ratio)")
      }
    }
    let marked = Self.contrast(
      try #require(colours["--ink"]), try #require(colours["--mark"]))
    #expect(marked >= 4.5)
    let edge = Self.contrast(
      try #require(colours["--edge"]), try #require(colours["--paper"]))
    #expect(edge >= 3, "the border of a control: \(edge)")
  }

  @Test("no direction is physical, so that pages mirror")
  func logical() {
    for word in [
      "margin-left", "margin-right", "padding-left", "padding-right", "border-left",
      "border-right", "text-align:left", "text-align:right", "float:", ";left:", ";right:",
    ] {
      #expect(!StyleSheet.minified.contains(word), "\(word)")
    }
  }

  @Test("squeezing keeps what CSS needs")
  func squeezing() {
    let css = """
      /* note */
      a > b, c :is(d) {
        margin: calc(1rem + 2px);
        font: italic 1rem/1.4 "X Y", serif;
      }
      """
    #expect(
      StyleSheet.squeezed(css)
        == "a>b,c :is(d){margin:calc(1rem + 2px);font:italic 1rem/1.4 \"X Y\",serif}")
  }

  @Test("its braces match")
  func braces() {
    let sheet = StyleSheet.minified
    #expect(sheet.filter { $0 == "{" }.count == sheet.filter { $0 == "}" }.count)
    #expect(!sheet.contains("/*") && !sheet.contains("\n"))
  }

  @Test("every class that a page bears or a rule names is known to the other")
  func classes() throws {
    var borne: Set<String> = []
    for (_, html) in Sample.pages("en") {
      for element in try Element.parse(html.bytes).all {
        borne.formUnion((element.attributes["class"] ?? "").split(separator: " ").map(String.init))
      }
    }
    // Made by the Markdown renderer within texts.
    borne.formUnion(["quote", "embed", "center", "right"])
    let scripts = SiteScript.minified + CommentsScript.minified
    let made = scripts.matches(of: #/"(live[a-z-]*)"/#)
    borne.formUnion(made.map { String($0.output.1) })
    let sheet = StyleSheet.minified
    let named = Set(
      sheet.matches(of: #/\.([a-z][a-z-]*)/#).map { String($0.output.1) })
    #expect(named.subtracting(borne).isEmpty, "rules for nothing: \(named.subtracting(borne))")
  }
}
