/// How a language writes whole numbers.
struct NumberRules: Hashable, Sendable {
  /// The digits from zero to nine.
  var digits: [Character] = Array("0123456789")
  /// What stands between groups of three digits.
  var separator = ","
  /// The least number of digits that are grouped.
  var groupsFrom = 4

  func string(_ number: Int) -> String {
    let plain = String(number.magnitude)
    let isGrouped = plain.count >= groupsFrom
    var text = number < 0 ? "\u{2212}" : ""
    for (index, digit) in plain.enumerated() {
      if isGrouped, index > 0, (plain.count - index) % 3 == 0 { text += separator }
      text.append(self.digit(digit))
    }
    return text
  }

  /// Every Latin digit of a text in the language's digits; the text itself when those are Latin.
  func localised(_ text: String) -> String {
    digits.first == "0" ? text : String(text.map(digit))
  }

  private func digit(_ latin: Character) -> Character {
    latin.wholeNumberValue.map { digits[$0] } ?? latin
  }
}
