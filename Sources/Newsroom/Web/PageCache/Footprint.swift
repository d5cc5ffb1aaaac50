import News

/// The facts that a page shows, packed: a thousand pages have a hundred stories each.
struct Footprint: Sendable {
  /// The identities of the stories, ascending.
  private let stories: [Int64]
  private let others: [Dependence]

  init(_ dependences: some Sequence<Dependence>) {
    var (stories, others): ([Int64], [Dependence]) = ([], [])
    for dependence in dependences {
      if case .story(let id) = dependence.fact {
        stories.append(id.rawValue)
      } else {
        others.append(dependence)
      }
    }
    self.stories = stories.sorted()
    self.others = others
  }

  /// About how many bytes it takes.
  var size: Int {
    stories.count * MemoryLayout<Int64>.stride + others.count * MemoryLayout<Dependence>.stride
  }

  /// Whether any of the changes may make the page another.
  func isTouched(by changes: TouchTest) -> Bool {
    changes.stories.contains { isShowing($0) }
      || others.contains { dependence in
        changes.others[dependence.fact]?.contains(where: dependence.isTouched) ?? false
      }
  }

  private func isShowing(_ story: Int64) -> Bool {
    var (low, high) = (0, stories.count)
    while low < high {
      let middle = (low + high) / 2
      if stories[middle] < story { low = middle + 1 } else { high = middle }
    }
    return low < stories.count && stories[low] == story
  }
}

/// Changes, sorted so that many pages can be asked about them.
struct TouchTest: Sendable {
  fileprivate var stories: [Int64] = []
  fileprivate var others: [Fact: [Change]] = [:]

  init(_ changes: some Sequence<Change>) {
    for change in changes {
      if case .story(let id) = change.fact {
        stories.append(id.rawValue)
      } else {
        others[change.fact, default: []].append(change)
      }
    }
  }
}
