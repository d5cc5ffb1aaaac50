/// A difference of words as people read it: single words that stay between longer changes are told
/// as changed too, for nobody reads a sentence in crumbs.
struct WordRuns {
  private(set) var runs: [SequenceDifference.Run] = []
  private var gone = 0..<0
  private var come = 0..<0

  /// Compares tokens, each as its bytes.
  init(_ old: [[UInt8]], _ new: [[UInt8]]) {
    let found = SequenceDifference(from: old, to: new, effort: 2_000_000).runs
    for (index, run) in found.enumerated() {
      switch run {
      case .deleted(let range): gone = gone.lowerBound..<range.upperBound
      case .inserted(let range): come = come.lowerBound..<range.upperBound
      case .equal(let first, let second):
        if isCrumb(first, found[(index + 1)...]) {
          gone = gone.lowerBound..<first.upperBound
          come = come.lowerBound..<second.upperBound
        } else {
          flush()
          runs.append(run)
          gone = first.upperBound..<first.upperBound
          come = second.upperBound..<second.upperBound
        }
      }
    }
    flush()
  }

  private mutating func flush() {
    if !gone.isEmpty { runs.append(.deleted(gone)) }
    if !come.isEmpty { runs.append(.inserted(come)) }
  }

  /// Whether a run that stays is shorter than the changes before and after it, and short at all.
  private func isCrumb(
    _ equal: Range<Int>, _ rest: ArraySlice<SequenceDifference.Run>
  ) -> Bool {
    guard equal.count <= 3 else { return false }
    let before = max(gone.count, come.count)
    var after = 0
    for run in rest {
      switch run {
      case .deleted(let range), .inserted(let range): after = max(after, range.count)
      case .equal: return equal.count <= min(before, after)
      }
    }
    return equal.count <= min(before, after)
  }
}
