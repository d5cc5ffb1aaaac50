import Foundation
import Markup
import Testing

@testable import Text

@Suite("Differences of HTML") struct HTMLDifferenceTests {
  private static func marked(_ old: String, _ new: String) -> String {
    HTMLDifference(from: old, to: new, DifferenceTests.words).html.string
      .replacingOccurrences(
        of: #"<span class="unseen">[a-z]+: </span>"#, with: "", options: .regularExpression
      )
      .replacingOccurrences(of: "\n", with: "")
  }

  @Test(
    "blocks are compared, and words within them",
    arguments: [
      (
        "<p>Six boats sailed.</p><p>End.</p>", "<p>Seven boats sailed.</p><p>End.</p>",
        "<p><del>Six</del><ins>Seven</ins> boats sailed.</p><p>End.</p>"
      ),
      ("<p>One.</p>", "<p>One.</p><p>Two.</p>", "<p>One.</p><p><ins>Two.</ins></p>"),
      (
        "<h2>Head</h2><p>One.</p>", "<p>One.</p>", "<h2><del>Head</del></h2><p>One.</p>"
      ),
      (
        "<ul><li>one</li><li>two</li></ul>", "<ul><li>one</li><li>two</li><li>three</li></ul>",
        "<ul><li>one</li><li>two</li><li><ins>three</ins></li></ul>"
      ),
      (
        "<p>See <a href=\"/a\">the list</a> now.</p>",
        "<p>See <a href=\"/b\">the list</a> now.</p>",
        "<p>See <del><a href=\"/a\">the list</a></del><ins><a href=\"/b\">the list</a></ins> now.</p>"
      ),
      (
        "<p>a <em>b c</em> d</p>", "<p>a <em>b x</em> d</p>",
        "<p>a <em>b </em><del><em>c</em></del><ins><em>x</em></ins> d</p>"
      ),
      ("<p>A &amp; B</p>", "<p>A &lt; B</p>", "<p>A <del>&amp;</del><ins>&lt;</ins> B</p>"),
      (
        "<p>x</p>", "<figure><img src=\"/p\" alt=\"a>b\"/><figcaption>c</figcaption></figure>",
        "<p><del>x</del></p><figure><ins><img src=\"/p\" alt=\"a>b\"/></ins>"
          + "<figcaption><ins>c</ins></figcaption></figure>"
      ),
    ])
  func blocks(old: String, new: String, expected: String) {
    #expect(Self.marked(old, new) == expected)
  }

  @Test("the result is well-formed, and holds both texts", arguments: 0..<80)
  func wellFormed(seed: Int) throws {
    var dice = Seeded(seed)
    let (old, new) = (Self.text(&dice), Self.text(&dice))
    let html = HTMLDifference(from: old, to: new, DifferenceTests.words).html
    #expect(isWellFormed(html), "\(old)\n\(new)\n\(html.string)")
    #expect(Self.words(html.string, without: "del") == Self.words(new, without: "none"))
    #expect(Self.words(html.string, without: "ins") == Self.words(old, without: "none"))
  }

  /// Blocks and inline elements at random, nested as ours are.
  private static func text(_ dice: inout Seeded) -> String {
    (0..<dice.next(below: 6)).map { _ in
      switch dice.next(below: 5) {
      case 0: "<p>\(line(&dice))</p>\n"
      case 1: "<h2>\(line(&dice))</h2>\n"
      case 2: "<ul>\n<li>\(line(&dice))</li>\n<li><p>\(line(&dice))</p></li>\n</ul>\n"
      case 3: "<blockquote class=\"quote\"><p>\(line(&dice))</p><p>b</p></blockquote>\n"
      default: "<table><tbody><tr><td>\(line(&dice))</td><td>x</td></tr></tbody></table>\n"
      }
    }.joined()
  }

  private static func line(_ dice: inout Seeded) -> String {
    (0..<dice.next(below: 7) + 1).map { _ in
      let word = ["ferry", "boat", "port", "&amp;", "عبّارة"][dice.next(below: 5)]
      return switch dice.next(below: 5) {
      case 0: "<em>\(word) night</em>"
      case 1: "<a href=\"/\(dice.next(below: 3))\">\(word) <strong>b</strong></a>"
      case 2: "\(word)<br />"
      default: word
      }
    }.joined(separator: " ")
  }

  /// The letters of a text without one kind of mark and without the words for ears.
  private static func words(_ html: String, without name: String) -> String {
    html.replacingOccurrences(
      of: #"<span class="unseen">[a-z]+: </span>"#, with: "", options: .regularExpression
    ).replacingOccurrences(
      of: "<\(name)>.*?</\(name)>", with: "", options: .regularExpression
    ).replacingOccurrences(of: "<[^>]*>", with: "", options: .regularExpression)
      .filter { !$0.isWhitespace }
  }
}
