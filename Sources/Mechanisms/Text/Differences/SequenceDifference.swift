/// How one sequence becomes another: runs that stay, go and come, in order.
///
/// Made by Myers's algorithm in linear space. The search is bounded: where two stretches have so
/// little in common that finding the least difference would cost too much, one stands in whole for
/// the other, which is longer and as true.
public struct SequenceDifference: Sendable, Hashable {
  /// One run of the difference.
  public enum Run: Sendable, Hashable {
    /// Elements of the old sequence that the new one has too, at these places.
    case equal(old: Range<Int>, new: Range<Int>)
    /// Elements of the old sequence that are gone.
    case deleted(Range<Int>)
    /// Elements of the new sequence that were not there.
    case inserted(Range<Int>)
  }

  /// The runs in order; between two equal ones what is gone stands before what came.
  public let runs: [Run]

  /// Compares two sequences; `effort` bounds how many steps the search may take in all.
  public init<Element: Hashable>(
    from old: [Element], to new: [Element], effort: Int = 4_000_000
  ) {
    var names: [Element: Int] = [:]
    let numbered = { (elements: [Element]) in
      elements.map { element in
        if let name = names[element] { return name }
        names[element] = names.count
        return names.count - 1
      }
    }
    let (first, second) = (numbered(old), numbered(new))
    let search = Self.sharing(first, second, names: names.count, effort: effort)
    runs = Self.runs(search, old: old.count, new: new.count)
  }

  /// The pairs of places with equal elements that stay; what only one sequence has is set aside
  /// before the search.
  private static func sharing(
    _ old: [Int], _ new: [Int], names: Int, effort: Int
  ) -> [(old: Int, new: Int)] {
    var places: [UInt8] = Array(repeating: 0, count: names)
    for name in old { places[name] |= 1 }
    for name in new { places[name] |= 2 }
    let kept = { (sequence: [Int]) in sequence.indices.filter { places[sequence[$0]] == 3 } }
    let (first, second) = (kept(old), kept(new))
    var search = MiddleSnakes(old: first.map { old[$0] }, new: second.map { new[$0] }, effort)
    search.run()
    return search.matches.map { (first[$0.old], second[$0.new]) }
  }

  private static func runs(
    _ matches: [(old: Int, new: Int)], old: Int, new: Int
  ) -> [Run] {
    var runs: [Run] = []
    var (x, y) = (0, 0)
    var index = 0
    while index <= matches.count {
      let next = index < matches.count ? matches[index] : (old, new)
      if x < next.0 { runs.append(.deleted(x..<next.0)) }
      if y < next.1 { runs.append(.inserted(y..<next.1)) }
      guard index < matches.count else { break }
      let start = index
      while index < matches.count, matches[index].old - next.0 == index - start,
        matches[index].new - next.1 == index - start
      {
        index += 1
      }
      (x, y) = (next.0 + index - start, next.1 + index - start)
      runs.append(.equal(old: next.0..<x, new: next.1..<y))
    }
    return runs
  }
}
