/// What a name must be for readers to read it and moderators to tell it from others.
public enum PlainName {
  /// What may be wrong with a name.
  public enum Fault: String, Hashable, Sendable, CaseIterable {
    /// Nothing is there.
    case missing = "is missing"
    /// Nothing of it can be seen by itself.
    case invisible = "has nothing that can be seen"
    /// It has characters that are no text.
    case control = "has characters that are no text"
    /// It turns the direction of the line.
    case direction = "has signs that turn the direction of the line"
    /// It has characters that cannot be seen, where no script needs them.
    case hidden = "has characters that cannot be seen"
    /// A letter bears more marks than any script has.
    case piledMarks = "has too many marks on one letter"
    /// It has more characters than fit a line.
    case tooLong = "is too long"
  }

  /// The most characters that a name may have.
  public static let longest = 60

  /// Everything that is wrong with a name; nothing for a good one.
  public static func faults(_ name: String) -> [Fault] {
    let beginning = name.unicodeScalars.prefix(longest * 8)
    if beginning.allSatisfy({ Appearance($0) == .space }) { return [.missing] }
    let noise = Noise(name, most: longest * 8)
    var faults: [Fault] = []
    if noise.seen == 0 { faults.append(.invisible) }
    if noise.controls > 0 || beginning.contains(where: { breaks.contains($0.value) }) {
      faults.append(.control)
    }
    if noise.directions > 0 { faults.append(.direction) }
    if noise.hidden > 0, !faults.contains(.invisible) { faults.append(.hidden) }
    if noise.deepestPile > Noise.mostMarks { faults.append(.piledMarks) }
    if isTooLong(name) { faults.append(.tooLong) }
    return faults
  }

  /// A name from elsewhere without the characters that are faults, cut to at most so many; empty
  /// when nothing of it can be seen.
  public static func cleaned(_ name: String, most: Int = longest) -> String {
    var kept = String.UnicodeScalarView()
    var noise = Noise("")
    for scalar in name.unicodeScalars.prefix(most * 8) {
      if breaks.contains(scalar.value) {
        kept.append(" ")
        continue
      }
      var next = noise
      next.add(scalar)
      guard next.hidden == 0, next.controls == 0, next.directions == 0,
        next.deepestPile <= Noise.mostMarks
      else { continue }
      noise = next
      kept.append(scalar)
    }
    let line = String(kept).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return noise.seen == 0 ? "" : String(line.prefix(most))
  }

  private static let breaks: Set<UInt32> = [0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029]

  /// Counts no further than it must.
  private static func isTooLong(_ name: String) -> Bool {
    name.dropFirst(longest).first != nil || name.unicodeScalars.dropFirst(longest * 4).first != nil
  }
}
