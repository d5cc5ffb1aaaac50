import Compression
import Foundation
import Markup
import News
import Support
import Testing
import Text
import Times

@testable import Views

@Suite("The script") struct ScriptTests {
  @Test(
    "with the ages of any language it is at most 5 kB over the wire",
    arguments: Languages.builtIn.all.map(\.tag))
  func size(language: String) throws {
    let ages = try #require(Assets.standard.ages(Languages.builtIn[language]))
    let script = Assets.standard.script
    #expect(gzip(script.bytes).count + gzip(ages.bytes).count <= 5_000)
    #expect(script.mediaType.hasPrefix("text/javascript") && script.format == "js")
  }

  @Test("the script of comments is at most 4 kB over the wire, on pages with comments alone")
  func comments() {
    let comments = Assets.standard.talkScript
    #expect(gzip(comments.bytes).count <= 4_000)
    #expect(comments.mediaType.hasPrefix("text/javascript"))
    let pages = Sample.pages("en").filter { $0.1.string.contains(comments.fileName) }
    #expect(Set(pages.map(\.0)) == ["commented", "comments", "no comments"])
  }

  @Test("new comments are told in words for every number", arguments: Sample.languages)
  func counts(language: String) throws {
    let page = try #require(Sample.pages(language).first { $0.0 == "commented" })
    let talk = try #require(
      try Element.parse(page.1.bytes).all.first { $0.attributes["id"] == "comments" })
    let words = talk.attributes["data-fresh"]?.split(separator: "|") ?? []
    #expect(words.count == 20 && Set(words).count == 20)
    #expect(talk.attributes["data-over"]?.isEmpty == false)
    #expect(talk.attributes["data-version"]?.contains("_") == true)
  }

  @Test("squeezing takes comments, indentation and empty lines alone")
  func squeezing() {
    let script = """
      // What it does.
      const a = (b) => {
        // Why.

        return b + "//";
      };
      """
    #expect(SiteScript.squeezed(script) == "const a = (b) => {\nreturn b + \"//\";\n};\n")
    #expect(SiteScript.minified.filter { $0 == "{" }.count > 20)
  }

  @Test("it makes no markup from text, runs no text and asks nobody else")
  func harmless() {
    for word in [
      "innerHTML", "outerHTML", "insertAdjacent", "document.write", "eval", "Function(", "http:",
      "https:", "cookie", "localStorage", "sessionStorage", "style.", "sendBeacon",
    ] {
      #expect(!SiteScript.minified.contains(word), "\(word)")
      // Drafts are kept where they are typed, until they are accepted.
      guard !word.hasSuffix("Storage") else { continue }
      #expect(!CommentsScript.minified.contains(word), "\(word)")
    }
  }

  @Test("every age that the server says is among the words", arguments: Sample.languages)
  func words(language: String) throws {
    let asset = try #require(Assets.standard.ages(Languages.builtIn[language]))
    let lists = try #require(
      try JSONSerialization.jsonObject(with: Data(asset.bytes)) as? [[String]])
    #expect(lists.map(\.count) == [1, 59, 23, 13, 4, 11, 250])
    let context = Sample.context(language)
    let known = Set(lists.joined())
    let days = (0...20_000).map { Instant.Span.days(Int64($0)) }
    let minutes = (0...1_440).map { Instant.Span.minutes(Int64($0)) }
    for span in days + minutes {
      let html = context.age(context.now - span).string
      #expect(known.contains(Self.text(html)), "\(html)")
    }
  }

  @Test("words come in the digits and forms of a language from a file too")
  func file() throws {
    let persian = try Language(
      parsing: """
        [language]
        tag = fa
        own name = فارسی
        english name = Persian
        [numbers]
        digits = ۰۱۲۳۴۵۶۷۸۹
        [ages]
        minute.other = {count} دقیقه پیش
        """, file: "fa.lang")
    let asset = try #require(Assets(languages: Languages([persian])).ages(persian))
    #expect(asset.fileName.hasPrefix("ages-fa-") && asset.fileName.hasSuffix(".json"))
    #expect(String(decoding: asset.bytes, as: UTF8.self).contains("\"(۴۲ دقیقه پیش)\""))
    #expect(Assets.standard.ages(persian) == nil)
  }

  /// Instants and what pages write for their ages, for the browser's test to repeat in the script.
  @Test("the ages that the script is tested with are the server's")
  func samples() throws {
    var dice = Dice(seed: 3)
    var lines: [String] = []
    for number in 0..<1_200 {
      let language = Sample.languages[number % 4]
      let now = Instant(seconds: 1_700_000_000 + Int64(dice.roll(200_000_000)))
      let start = Self.start(before: now, kind: number / 4 % 5, &dice)
      let html = Sample.context(language, at: now).age(start).string
      lines.append(
        "\(language)\t\(ISO8601.string(now))\t\(ISO8601.string(start))\t\(Self.text(html))\n")
    }
    #expect(try Snapshot.difference(lines.joined(), from: "Views/ages.tsv") == nil)
  }

  /// An instant within an hour, a day, a month or many years before another, or just at the step
  /// from one word to the next.
  private static func start(
    before now: Instant, kind: Int, _ dice: inout Dice
  ) -> Instant {
    let spans = [4_000, 90_000, 3_000_000, 3_000_000_000]
    guard kind == 4 else { return now - .seconds(Int64(dice.roll(spans[kind]))) }
    let start = now - .seconds(Int64(dice.roll(100_000_000)))
    let end = Language.english.age(from: start, to: now).goodUntil
    return start - (end - now) + .seconds(Int64(dice.roll(3)) - 1)
  }

  private static func text(_ html: String) -> String {
    html.replacing("<span class=\"age\">", with: "").replacing("</span>", with: "")
  }
}
