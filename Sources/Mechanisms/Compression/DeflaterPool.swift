import Synchronization

/// Compressors that wait for their next use, a few per level.
final class DeflaterPool: Sendable {
  static let shared = DeflaterPool()

  private static let kept = 16
  private let idle = Mutex<[Int: [Deflater]]>([:])

  func take(level: Int) -> Deflater {
    idle.withLock { $0[level]?.popLast() } ?? Deflater(level: level)
  }

  func giveBack(_ deflater: Deflater) {
    idle.withLock { idle in
      if idle[deflater.level, default: []].count < Self.kept {
        idle[deflater.level, default: []].append(deflater)
      }
    }
  }
}
