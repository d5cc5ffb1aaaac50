public import Markup

/// What was done to a text: runs of words that stayed, went and came.
///
/// Lines are compared first and words within those that differ, so that the time stays small
/// however long the texts are. Texts are compared by their bytes: putting the runs together again
/// gives either text exactly.
public struct TextDifference: Sendable, Hashable {
  /// A stretch of text.
  public struct Run: Sendable, Hashable {
    /// What became of it.
    public var kind: Kind
    /// The text.
    public var text: String
  }

  /// What became of a stretch of text.
  public enum Kind: Sendable, Hashable {
    /// It stayed.
    case equal
    /// It is gone.
    case deleted
    /// It was not there.
    case inserted
  }

  /// The runs in order; no two neighbours are of one kind.
  public private(set) var runs: [Run] = []

  /// Compares two texts.
  public init(from old: String, to new: String) {
    let (first, second) = (Self.lines(old), Self.lines(new))
    let lines = SequenceDifference(
      from: first.map { Array($0.utf8) }, to: second.map { Array($0.utf8) }, effort: 1_000_000)
    var (gone, come) = (0..<0, 0..<0)
    for run in lines.runs {
      switch run {
      case .deleted(let range): gone = range
      case .inserted(let range): come = range
      case .equal(let range, _):
        addWords(first[gone].joined(), second[come].joined())
        (gone, come) = (0..<0, 0..<0)
        add(.equal, first[range].joined())
      }
    }
    addWords(first[gone].joined(), second[come].joined())
  }

  /// Whether nothing differs.
  public var isEmpty: Bool { runs.allSatisfy { $0.kind == .equal } }

  /// The old text.
  public var old: String { runs.filter { $0.kind != .inserted }.map(\.text).joined() }

  /// The new text.
  public var new: String { runs.filter { $0.kind != .deleted }.map(\.text).joined() }

  /// The text with what went in `del` and what came in `ins`, each with a word for those who hear
  /// it.
  public func html(_ words: DifferenceWords) -> HTML {
    "\(runs, { words.mark($0.kind, HTML(text: $0.text)) })"
  }

  /// Each with its line break, if it has one.
  private static func lines(_ text: String) -> [Substring] {
    var lines: [Substring] = []
    var start = text.startIndex
    for index in text.indices where text[index].isNewline {
      let next = text.index(after: index)
      lines.append(text[start..<next])
      start = next
    }
    if start < text.endIndex { lines.append(text[start...]) }
    return lines
  }

  private mutating func addWords(_ old: String, _ new: String) {
    guard !old.isEmpty, !new.isEmpty else {
      add(.deleted, old)
      add(.inserted, new)
      return
    }
    let (first, second) = (TextTokens.all(old), TextTokens.all(new))
    let words = WordRuns(first.map { Array($0.utf8) }, second.map { Array($0.utf8) })
    for run in words.runs {
      switch run {
      case .equal(let range, _): add(.equal, first[range].joined())
      case .deleted(let range): add(.deleted, first[range].joined())
      case .inserted(let range): add(.inserted, second[range].joined())
      }
    }
  }

  private mutating func add(_ kind: Kind, _ text: String) {
    guard !text.isEmpty else { return }
    if let last = runs.last, last.kind == kind {
      runs[runs.count - 1].text += text
    } else {
      runs.append(Run(kind: kind, text: text))
    }
  }
}
