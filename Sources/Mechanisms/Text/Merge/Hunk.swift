/// One change of a side: paragraphs of the base and what stands in their place.
struct Hunk: Hashable {
  /// The paragraphs of the base; empty where something was put in.
  var range: Range<Int>
  var paragraphs: [String]

  /// The changes that lead from the base to a version, in order.
  static func all(_ base: [String], _ version: [String]) -> [Hunk] {
    var hunks: [Hunk] = []
    var (gone, place) = (0..<0, 0)
    for run in SequenceDifference(from: base, to: version).runs {
      switch run {
      case .equal(let old, _):
        if !gone.isEmpty { hunks.append(Hunk(range: gone, paragraphs: [])) }
        (gone, place) = (0..<0, old.upperBound)
      case .deleted(let old):
        (gone, place) = (old, old.upperBound)
      case .inserted(let new):
        let range = gone.isEmpty ? place..<place : gone
        hunks += Hunk(range: range, paragraphs: Array(version[new])).parts
        gone = 0..<0
      }
    }
    if !gone.isEmpty { hunks.append(Hunk(range: gone, paragraphs: [])) }
    return hunks
  }

  /// As many paragraphs for as many others are taken to be versions of each other, one by one.
  private var parts: [Hunk] {
    guard range.count == paragraphs.count else { return [self] }
    return zip(range, paragraphs).map { Hunk(range: $0..<$0 + 1, paragraphs: [$1]) }
  }

  /// Whether two changes are about the same paragraphs or put something in at the same place.
  func meets(_ range: Range<Int>) -> Bool {
    if self.range.isEmpty, range.isEmpty { return self.range.lowerBound == range.lowerBound }
    return self.range.lowerBound < range.upperBound && range.lowerBound < self.range.upperBound
  }
}

/// Changes of both sides that are about the same paragraphs, or one of one side alone.
struct MergeGroup {
  var range: Range<Int>
  var mine: [Hunk] = []
  var theirs: [Hunk] = []

  /// The changes of both sides by the paragraphs that they are about, in order.
  static func all(_ mine: [Hunk], _ theirs: [Hunk]) -> [MergeGroup] {
    let hunks = mine.map { (hunk: $0, isMine: true) } + theirs.map { (hunk: $0, isMine: false) }
    let sorted = hunks.sorted {
      let (one, other) = ($0.hunk.range, $1.hunk.range)
      return (one.lowerBound, one.upperBound, $0.isMine ? 0 : 1)
        < (other.lowerBound, other.upperBound, $1.isMine ? 0 : 1)
    }
    var groups: [MergeGroup] = []
    for (hunk, isMine) in sorted {
      if let last = groups.last, hunk.meets(last.range) {
        groups[groups.count - 1].add(hunk, isMine)
      } else {
        var group = MergeGroup(range: hunk.range)
        group.add(hunk, isMine)
        groups.append(group)
      }
    }
    return groups
  }

  private mutating func add(_ hunk: Hunk, _ isMine: Bool) {
    if isMine { mine.append(hunk) } else { theirs.append(hunk) }
    range =
      min(range.lowerBound, hunk.range.lowerBound)..<max(range.upperBound, hunk.range.upperBound)
  }

  /// The group's paragraphs with the changes of one side.
  func version(_ base: [String], _ hunks: [Hunk]) -> [String] {
    var (version, place) = ([String](), range.lowerBound)
    for hunk in hunks {
      version += base[place..<hunk.range.lowerBound] + hunk.paragraphs
      place = hunk.range.upperBound
    }
    return version + base[place..<range.upperBound]
  }
}
