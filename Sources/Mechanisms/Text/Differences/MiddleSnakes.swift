/// Finds a longest common subsequence of two sequences of numbers: Myers, "An O(ND) Difference
/// Algorithm and Its Variations" (1986), section 4b, with a bound.
struct MiddleSnakes {
  private let old: [Int]
  private let new: [Int]
  private var effort: Int
  private var forward: [Int] = []
  private var backward: [Int] = []
  /// Pairs of places with equal numbers, both increasing.
  private(set) var matches: [(old: Int, new: Int)] = []

  private struct Box {
    var x: Int
    var y: Int
    var right: Int
    var bottom: Int
  }

  init(old: [Int], new: [Int], _ effort: Int) {
    self.old = old
    self.new = new
    self.effort = effort
  }

  mutating func run() {
    var boxes = [Box(x: 0, y: 0, right: old.count, bottom: new.count)]
    while var box = boxes.popLast() {
      while box.x < box.right, box.y < box.bottom, old[box.x] == new[box.y] {
        matches.append((box.x, box.y))
        box.x += 1
        box.y += 1
      }
      var tail = 0
      while box.x < box.right - tail, box.y < box.bottom - tail,
        old[box.right - tail - 1] == new[box.bottom - tail - 1]
      {
        tail += 1
      }
      // What is found last comes off the stack first: the tail waits below the halves.
      if tail > 0 {
        boxes.append(
          Box(x: box.right - tail, y: box.bottom - tail, right: box.right, bottom: box.bottom))
      }
      box.right -= tail
      box.bottom -= tail
      guard box.x < box.right, box.y < box.bottom, let middle = middle(of: box) else { continue }
      boxes.append(Box(x: middle.x, y: middle.y, right: box.right, bottom: box.bottom))
      boxes.append(Box(x: box.x, y: box.y, right: middle.x, bottom: middle.y))
    }
  }

  /// A point on a shortest way through a box whose corners differ; nil when nothing in it is
  /// shared, or finding out costs too much.
  private mutating func middle(of box: Box) -> (x: Int, y: Int)? {
    let (width, height) = (box.right - box.x, box.bottom - box.y)
    let (delta, most) = (width - height, (width + height + 1) / 2)
    let origin = most + 1
    if forward.count < 2 * origin + 1 {
      forward = Array(repeating: 0, count: 2 * origin + 1)
      backward = forward
    }
    forward[origin + 1] = 0
    backward[origin + 1] = 0
    for d in 0...most {
      effort -= 2 * d + 2
      guard effort > 0 else { return nil }
      for k in stride(from: -d, through: d, by: 2) {
        let start = Self.step(forward, k, d, origin, width, height)
        let end = start < 0 ? start : ahead(start, start - k, box)
        forward[origin + k] = end
        guard delta & 1 == 1, end >= 0, abs(delta - k) < d else { continue }
        let met = backward[origin + delta - k]
        if met >= 0, end + met >= width { return (box.x + end, box.y + end - k) }
      }
      for k in stride(from: -d, through: d, by: 2) {
        let start = Self.step(backward, k, d, origin, width, height)
        let end = start < 0 ? start : behind(start, start - k, box)
        backward[origin + k] = end
        guard delta & 1 == 0, end >= 0, abs(delta - k) <= d else { continue }
        let met = forward[origin + delta - k]
        if met >= 0, end + met >= width { return (box.right - end, box.bottom - end + k) }
      }
    }
    return nil
  }

  /// How far a diagonal is reached by one more step from its neighbours; -1 when no way within the
  /// box leads there.
  private static func step(
    _ reach: [Int], _ k: Int, _ d: Int, _ origin: Int, _ width: Int, _ height: Int
  ) -> Int {
    var farthest = -1
    if k > -d {
      let below = reach[origin + k - 1]
      if below >= 0, below < width { farthest = below + 1 }
    }
    if k < d || d == 0 {
      let above = reach[origin + k + 1]
      if above >= 0, above - k - 1 < height { farthest = max(farthest, above) }
    }
    return farthest
  }

  /// Where the equal numbers from a point on end.
  private mutating func ahead(_ x: Int, _ y: Int, _ box: Box) -> Int {
    var (across, down) = (box.x + x, box.y + y)
    while across < box.right, down < box.bottom, old[across] == new[down] {
      across += 1
      down += 1
    }
    effort -= across - box.x - x
    return across - box.x
  }

  /// The same from the other corner backwards.
  private mutating func behind(_ x: Int, _ y: Int, _ box: Box) -> Int {
    var (across, down) = (box.right - x, box.bottom - y)
    while across > box.x, down > box.y, old[across - 1] == new[down - 1] {
      across -= 1
      down -= 1
    }
    effort -= box.right - x - across
    return box.right - across
  }
}
