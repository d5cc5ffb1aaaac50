/// Bytes that the socket would not take yet.
struct Output {
  private var chunks: [[UInt8]] = []
  private var next = 0
  private var offset = 0
  /// How many bytes wait.
  private(set) var count = 0

  init() {}

  var isEmpty: Bool { count == 0 }

  mutating func append(_ bytes: [UInt8], from start: Int = 0) {
    guard start < bytes.count else { return }
    chunks.append(start == 0 ? bytes : Array(bytes[start...]))
    count += bytes.count - start
  }

  /// Sends what the socket takes; `.moved` says how much that was.
  mutating func send(to socket: Int32) -> Transfer {
    var moved = 0
    while next < chunks.count {
      switch Socket.send(socket, chunks[next], from: offset) {
      case .ended: return .ended
      case .blocked: return moved == 0 ? .blocked : .moved(moved)
      case .moved(let part):
        moved += part
        count -= part
        offset += part
        guard offset == chunks[next].count else { continue }
        chunks[next] = []
        offset = 0
        next += 1
      }
    }
    chunks.removeAll()
    next = 0
    return .moved(moved)
  }
}
