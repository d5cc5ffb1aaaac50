import Markup
import Testing

@testable import Text

@Suite("Differences") struct DifferenceTests {
  static let words = DifferenceWords(inserted: "added:", deleted: "removed:")

  /// Runs as `equal -deleted +inserted`, which is easier to read.
  private static func told(_ difference: TextDifference) -> String {
    difference.runs.map { run in
      switch run.kind {
      case .equal: run.text
      case .deleted: "[-\(run.text)-]"
      case .inserted: "[+\(run.text)+]"
      }
    }.joined()
  }

  @Test(
    "words are told, and not letters",
    arguments: [
      ("Six boats sailed.", "Seven boats sailed.", "[-Six-][+Seven+] boats sailed."),
      ("The ferry left.", "The night ferry left.", "The [+night +]ferry left."),
      ("One.\nTwo.\nThree.", "One.\nThree.", "One.\n[-Two.\n-]Three."),
      ("أبحرت العبّارة مساء.", "أبحرت العبّارة صباحا.", "أبحرت العبّارة [-مساء-][+صباحا+]."),
      ("渡轮今晚起航", "渡轮明晚起航", "渡轮[-今-][+明-]晚起航".replacing("[+明-]", with: "[+明+]")),
      ("می‌رود به خانه", "می‌آید به خانه", "[-می‌رود-][+می‌آید+] به خانه"),
      ("it’s", "it's", "it[-’-][+'+]s"),
      ("same", "same", "same"), ("", "new", "[+new+]"), ("old", "", "[-old-]"), ("", "", ""),
    ])
  func told(old: String, new: String, expected: String) {
    let difference = TextDifference(from: old, to: new)
    #expect(Self.told(difference) == expected)
    #expect(difference.isEmpty == (old == new))
  }

  @Test("spaces between changed words are told with them")
  func crumbs() {
    let difference = TextDifference(
      from: "ten old men of the port sang", to: "four young girls of six towns sang")
    #expect(
      Self.told(difference)
        == "[-ten old men-][+four young girls+] of [-the port-][+six towns+] sang")
  }

  @Test("letters that look alike and differ in bytes are told, so that nothing is lost")
  func bytes() {
    let difference = TextDifference(from: "caf\u{E9}", to: "cafe\u{301}")
    #expect(!difference.isEmpty)
    #expect(Array(difference.old.utf8) == Array("caf\u{E9}".utf8))
    #expect(Array(difference.new.utf8) == Array("cafe\u{301}".utf8))
  }

  @Test("putting the runs together gives both texts", arguments: 0..<60)
  func whole(seed: Int) {
    var dice = Seeded(seed)
    let pieces = [
      "ferry", " ", "\n", "boat", ",", "عبّارة", "渡", "é", "e\u{301}", "👩‍👩‍👧", "\r\n", "'", "\u{200D}",
      "a",
      "\u{0}",
    ]
    let (old, new) = (dice.text(of: pieces, most: 80), dice.text(of: pieces, most: 80))
    let difference = TextDifference(from: old, to: new)
    #expect(Array(difference.old.utf8) == Array(old.utf8))
    #expect(Array(difference.new.utf8) == Array(new.utf8))
    for (one, next) in zip(difference.runs, difference.runs.dropFirst()) {
      #expect(one.kind != next.kind)
    }
  }

  @Test("the least difference is found", arguments: 0..<40)
  func least(seed: Int) {
    var dice = Seeded(seed)
    let old = (0..<dice.next(below: 30)).map { _ in dice.next(below: 4) }
    let new = (0..<dice.next(below: 30)).map { _ in dice.next(below: 4) }
    var (kept, x, y) = (0, 0, 0)
    for run in SequenceDifference(from: old, to: new).runs {
      switch run {
      case .equal(let first, let second):
        #expect(first.lowerBound == x && second.lowerBound == y)
        #expect(Array(old[first]) == Array(new[second]))
        kept += first.count
        (x, y) = (first.upperBound, second.upperBound)
      case .deleted(let range):
        #expect(range.lowerBound == x)
        x = range.upperBound
      case .inserted(let range):
        #expect(range.lowerBound == y)
        y = range.upperBound
      }
    }
    #expect((x, y) == (old.count, new.count))
    #expect(kept == Self.longest(old, new))
  }

  /// The length of the longest common subsequence, by the table of all.
  private static func longest(_ old: [Int], _ new: [Int]) -> Int {
    var table = Array(repeating: Array(repeating: 0, count: new.count + 1), count: old.count + 1)
    for x in old.indices {
      for y in new.indices {
        table[x + 1][y + 1] =
          old[x] == new[y] ? table[x][y] + 1 : max(table[x][y + 1], table[x + 1][y])
      }
    }
    return table[old.count][new.count]
  }

  @Test("two long texts without a line in common are compared within bounds")
  func bounded() {
    let old = (0..<8_000).map { "word\($0 % 997)" }.joined(separator: " ")
    let new = (0..<8_000).map { "word\($0 * 7 % 991)" }.joined(separator: " ")
    let began = ContinuousClock.now
    let difference = TextDifference(from: old, to: new)
    #expect(difference.old == old && difference.new == new)
    #expect(ContinuousClock.now - began < .seconds(20), "a debug build on a busy machine")
  }

  @Test("what hears the page is told what went and came, and nothing is markup")
  func html() {
    let html = TextDifference(from: "a <b> c", to: "a <i> c").html(Self.words).string
    #expect(
      html == "a &lt;<del><span class=\"unseen\">removed: </span>b</del>"
        + "<ins><span class=\"unseen\">added: </span>i</ins>&gt; c")
  }
}
