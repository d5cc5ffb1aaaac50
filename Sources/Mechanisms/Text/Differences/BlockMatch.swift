/// Which blocks of two runs are versions of each other.
enum BlockMatch {
  /// Blocks with less in common than this are different blocks.
  private static let least = 0.35

  /// The pairs in order that have the most in common together.
  static func best(_ old: [BodyNode], _ new: [BodyNode]) -> [(old: Int, new: Int)] {
    let (first, second) = (old.map(Bag.init), new.map(Bag.init))
    let width = new.count + 1
    var best = Array(repeating: 0.0, count: (old.count + 1) * width)
    for x in old.indices.reversed() {
      for y in new.indices.reversed() {
        let skip = max(best[(x + 1) * width + y], best[x * width + y + 1])
        let alike = first[x].likeness(to: second[y])
        let take = alike < least ? 0 : alike + best[(x + 1) * width + y + 1]
        best[x * width + y] = max(skip, take)
      }
    }
    var matches: [(old: Int, new: Int)] = []
    var (x, y) = (0, 0)
    while x < old.count, y < new.count {
      let here = best[x * width + y]
      if here == best[(x + 1) * width + y] {
        x += 1
      } else if here == best[x * width + y + 1] {
        y += 1
      } else {
        matches.append((x, y))
        (x, y) = (x + 1, y + 1)
      }
    }
    return matches
  }

  /// Pairs as they come, where there are too many to try all.
  static func inOrder(_ old: [BodyNode], _ new: [BodyNode]) -> [(old: Int, new: Int)] {
    (0..<min(old.count, new.count)).filter { index in
      Bag(old[index]).likeness(to: Bag(new[index])) >= least
    }.map { ($0, $0) }
  }

  /// The words of a block with how often it has each.
  private struct Bag {
    private let kind: String?
    private var words: [Substring: Int] = [:]
    private var count = 0

    init(_ node: BodyNode) {
      switch node {
      case .element(_, let name, _): kind = name
      case .text, .void: kind = nil
      }
      for word in TextTokens.all(node.words) where !word.allSatisfy(\.isWhitespace) {
        words[word, default: 0] += 1
        count += 1
      }
    }

    /// From 0 to 1; 0 for blocks of two kinds.
    func likeness(to other: Bag) -> Double {
      guard let kind, kind == other.kind else { return 0 }
      guard count + other.count > 0 else { return 1 }
      let shared = words.reduce(0) { $0 + min($1.value, other.words[$1.key] ?? 0) }
      return 2 * Double(shared) / Double(count + other.count)
    }
  }
}
