import Testing

@testable import Text

@Suite("Plural rules")
struct PluralRuleTests {
  @Test(
    "a rule in the syntax of CLDR takes the numbers it says",
    arguments: [
      ("n = 1", [1], [0, 2, 11]), ("i = 1 and v = 0", [1], [0, 2]),
      ("n % 10 = 1 and n % 100 != 11", [1, 21, 101], [0, 11, 111]),
      ("v = 0 and i % 10 = 2..4 and i % 100 != 12..14", [2, 3, 24, 102], [1, 5, 12, 14, 113]),
      ("n % 100 = 3..10", [3, 10, 103, 110], [2, 11, 100]),
      ("i = 0,1", [0, 1], [2]), ("n = 0 or n = 5..6,9", [0, 5, 6, 9], [1, 7]),
      ("f = 1", [], [0, 1, 2]), ("e != 0..5", [], [0, 1]),
    ])
  func holds(text: String, yes: [Int], no: [Int]) throws {
    let rule = try #require(PluralRule(text))
    for number in yes { #expect(rule.holds(number), "\(number)") }
    for number in no { #expect(!rule.holds(number), "\(number)") }
  }

  @Test(
    "what is no rule is refused",
    arguments: [
      "", "n", "n =", "= 1", "x = 1", "n % = 1", "n % 0 = 1", "n = 3..1", "n = a", "n=1 or ",
    ])
  func refused(text: String) {
    #expect(PluralRule(text) == nil)
  }

  @Test("the least number does not overflow")
  func least() throws {
    #expect(try #require(PluralRule("n != 1")).holds(.min))
  }
}
