/// What two people have made of one text, put together paragraph by paragraph.
///
/// A paragraph that one side alone has changed is taken from that side; where both have changed the
/// same ones both versions are kept beside each other. Nothing that either side wrote is left out.
///
///     ParagraphMerge(base: "a\n\nb", mine: "A\n\nb", theirs: "a\n\nB").text  // "A\n\nB"
public struct ParagraphMerge: Sendable, Hashable {
  /// A stretch of the text that is put together.
  public enum Piece: Sendable, Hashable {
    /// Paragraphs that both agree on, or that one side alone has changed.
    case settled(String)
    /// Paragraphs that both have changed: as one and as the other has them; either may be empty.
    case conflict(mine: String, theirs: String)
  }

  /// The stretches in order; no two settled ones stand side by side.
  public private(set) var pieces: [Piece] = []

  /// Puts two versions of a text together; paragraphs end with an empty line.
  public init(base: String, mine: String, theirs: String) {
    if mine == theirs || theirs == base {
      pieces = [.settled(mine)]
    } else if mine == base {
      pieces = [.settled(theirs)]
    } else {
      merge(Self.paragraphs(base), Self.paragraphs(mine), Self.paragraphs(theirs))
    }
  }

  /// Two whole versions beside each other, for when so much differs that one has to be chosen.
  public init(mine: String, theirs: String) {
    pieces = [mine == theirs ? .settled(mine) : .conflict(mine: mine, theirs: theirs)]
  }

  /// How many stretches both have changed.
  public var conflicts: Int {
    pieces.count { if case .conflict = $0 { true } else { false } }
  }

  /// The text when no stretch needs a choice; nil when one does.
  public var text: String? {
    guard conflicts == 0 else { return nil }
    return Self.joined(
      pieces.map { if case .settled(let text) = $0 { text } else { "" } })
  }

  /// Stretches of a text as one.
  public static func joined(_ pieces: [String]) -> String {
    pieces.filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  /// The paragraphs of a text, without the empty lines between them.
  static func paragraphs(_ text: String) -> [String] {
    var paragraphs: [String] = []
    var lines: [Substring] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      guard line.allSatisfy(\.isWhitespace) else {
        lines.append(line)
        continue
      }
      if !lines.isEmpty { paragraphs.append(lines.joined(separator: "\n")) }
      lines = []
    }
    if !lines.isEmpty { paragraphs.append(lines.joined(separator: "\n")) }
    return paragraphs
  }

  private mutating func merge(_ base: [String], _ mine: [String], _ theirs: [String]) {
    var (place, settled) = (0, [String]())
    for group in MergeGroup.all(Hunk.all(base, mine), Hunk.all(base, theirs)) {
      settled += base[place..<group.range.lowerBound]
      place = group.range.upperBound
      let one = group.version(base, group.mine)
      let other = group.version(base, group.theirs)
      if group.theirs.isEmpty || one == other {
        settled += one
      } else if group.mine.isEmpty {
        settled += other
      } else {
        settle(&settled)
        pieces.append(.conflict(mine: Self.joined(one), theirs: Self.joined(other)))
      }
    }
    settled += base[place...]
    settle(&settled)
  }

  private mutating func settle(_ paragraphs: inout [String]) {
    if !paragraphs.isEmpty { pieces.append(.settled(Self.joined(paragraphs))) }
    paragraphs = []
  }
}
