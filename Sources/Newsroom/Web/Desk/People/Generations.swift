/// A table of at most so many entries that forgets those that were not asked for in a while.
///
/// Two generations: what is added or asked for is young; when the young are many, the old are
/// forgotten and the young grow old. Each step is a handful of look-ups.
struct Generations<Key: Hashable, Value> {
  private var young: [Key: Value] = [:]
  private var old: [Key: Value] = [:]
  private let half: Int

  init(limit: Int) {
    half = max(1, limit / 2)
  }

  var count: Int { young.count + old.count }

  subscript(key: Key) -> Value? {
    mutating get {
      if let value = young[key] { return value }
      guard let value = old[key] else { return nil }
      add(value, at: key)
      return value
    }
  }

  mutating func add(_ value: Value, at key: Key) {
    old[key] = nil
    if young[key] == nil, young.count >= half {
      old = young
      young = [:]
      young.reserveCapacity(half)
    }
    young[key] = value
  }

  mutating func remove(_ key: Key) {
    young[key] = nil
    old[key] = nil
  }

  mutating func removeAll(where isGone: (Value) -> Bool) {
    young = young.filter { !isGone($0.value) }
    old = old.filter { !isGone($0.value) }
  }
}
