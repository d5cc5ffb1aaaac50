/// Bytes that the socket would not take yet.
struct Output {
  /// A part of an array, which is shared with whoever made it and not copied.
  private struct Chunk {
    let bytes: [UInt8]
    var start: Int
  }

  private var chunks: [Chunk] = []
  private var next = 0
  /// How many bytes wait.
  private(set) var count = 0

  init() {}

  var isEmpty: Bool { count == 0 }

  mutating func append(_ bytes: [UInt8], from start: Int = 0) {
    guard start < bytes.count else { return }
    chunks.append(Chunk(bytes: bytes, start: start))
    count += bytes.count - start
  }

  /// Sends what the socket takes; `.moved` says how much that was.
  mutating func send(to socket: Int32) -> Transfer {
    var moved = 0
    while next < chunks.count {
      switch Socket.send(socket, chunks[next].bytes, from: chunks[next].start) {
      case .ended: return .ended
      case .blocked: return moved == 0 ? .blocked : .moved(moved)
      case .moved(let part):
        moved += part
        advance(by: part)
      }
    }
    chunks.removeAll()
    next = 0
    return .moved(moved)
  }

  private mutating func advance(by part: Int) {
    count -= part
    chunks[next].start += part
    if chunks[next].start == chunks[next].bytes.count {
      // The page may have been replaced meanwhile: its bytes live no longer than they must.
      chunks[next] = Chunk(bytes: [], start: 0)
      next += 1
    }
  }
}
