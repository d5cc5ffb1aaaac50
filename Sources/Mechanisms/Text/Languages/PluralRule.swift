/// A condition on whole numbers in the syntax of CLDR's plural rules (UTS 35, part 3, section 5).
///
/// `n % 100 = 3..10` and `i = 0,1` are rules. Of the operands, those that speak of fractions and
/// compact exponents are zero, since only whole numbers are counted here.
struct PluralRule: Hashable, Sendable {
  private let alternatives: [[Relation]]

  private struct Relation: Hashable, Sendable {
    var isFraction: Bool
    var modulus: Int?
    var isNegated: Bool
    var ranges: [ClosedRange<Int>]

    func holds(_ number: Int) -> Bool {
      let operand = isFraction ? 0 : modulus.map { number % $0 } ?? number
      return ranges.contains { $0.contains(operand) } != isNegated
    }
  }

  /// Reads a rule; nil when it has another form.
  init?(_ text: String) {
    var alternatives: [[Relation]] = []
    for alternative in text.split(separator: " or ", omittingEmptySubsequences: false) {
      var relations: [Relation] = []
      for relation in alternative.split(separator: " and ", omittingEmptySubsequences: false) {
        guard let relation = Self.relation(String(relation)) else { return nil }
        relations.append(relation)
      }
      alternatives.append(relations)
    }
    self.alternatives = alternatives
  }

  /// Whether the rule holds for a number; its sign does not count.
  func holds(_ number: Int) -> Bool {
    let number = abs(number == .min ? .max : number)
    return alternatives.contains { $0.allSatisfy { $0.holds(number) } }
  }

  private static func relation(_ text: String) -> Relation? {
    let isNegated = text.contains("!=")
    let sides = text.split(separator: isNegated ? "!=" : "=", omittingEmptySubsequences: false)
    guard sides.count == 2 else { return nil }
    let left = sides[0].split { $0 == " " }
    guard let operand = left.first, "nivwftce".contains(operand), operand.count == 1 else {
      return nil
    }
    var modulus: Int?
    if left.count > 1 {
      guard left.count == 3, left[1] == "%", let number = Int(left[2]), number > 0 else {
        return nil
      }
      modulus = number
    }
    guard let ranges = ranges(sides[1]) else { return nil }
    return Relation(
      isFraction: operand != "n" && operand != "i", modulus: modulus, isNegated: isNegated,
      ranges: ranges)
  }

  private static func ranges(_ text: Substring) -> [ClosedRange<Int>]? {
    var ranges: [ClosedRange<Int>] = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let bounds = part.filter { $0 != " " }.split(separator: "..").map { Int($0) }
      guard let first = bounds.first ?? nil, bounds.count <= 2 else { return nil }
      guard let last = bounds.last ?? nil, last >= first, first >= 0 else { return nil }
      ranges.append(first...last)
    }
    return ranges
  }
}
