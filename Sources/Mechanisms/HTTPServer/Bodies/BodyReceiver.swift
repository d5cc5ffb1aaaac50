import HTTP

/// A request body on its way in.
struct BodyReceiver {
  /// What the receiver says to a piece.
  enum Progress: Equatable {
    case needMore
    case done(end: Int)
    case refuse(Status)
  }

  private enum Coding {
    case length(left: Int)
    case chunked(ChunkedDecoder)
  }

  private var coding: Coding
  private let limit: Int
  private var total = 0
  /// What has come since the last `takeMemory`.
  private(set) var memory: [UInt8] = []
  /// Where the earlier part of a long body is.
  var spool: Spool?

  /// Nil if the head announces no body.
  init?(_ framing: RequestHead.Framing, limit: Int) {
    switch framing {
    case .none: return nil
    case .length(let length):
      coding = .length(left: length)
      memory.reserveCapacity(min(length, limit, 1 << 16))
    case .chunked: coding = .chunked(ChunkedDecoder())
    }
    self.limit = limit
  }

  /// Reads on, from `start`.
  mutating func receive(_ bytes: Span<UInt8>, from start: Int) -> Progress {
    let before = memory.count
    let progress: Progress
    switch coding {
    case .length(let left):
      let end = start + min(left, bytes.count - start)
      memory.append(bytes, start..<end)
      coding = .length(left: left - (end - start))
      progress = end - start == left ? .done(end: end) : .needMore
    case .chunked(var decoder):
      progress = Progress(decoder.decode(bytes, from: start, into: &memory))
      coding = .chunked(decoder)
    }
    total += memory.count - before
    return total > limit ? .refuse(.contentTooLarge) : progress
  }

  /// Hands over what is in memory.
  mutating func takeMemory() -> [UInt8] {
    defer { memory = [] }
    return memory
  }

  /// The body, once it has all come and what was spooled is stored.
  mutating func finished() -> Request.Body {
    if let spool { return .file(spool.finish(length: total)) }
    return memory.isEmpty ? .empty : .bytes(takeMemory())
  }
}

extension BodyReceiver.Progress {
  fileprivate init(_ outcome: ChunkedDecoder.Outcome) {
    switch outcome {
    case .needMore: self = .needMore
    case .done(let end): self = .done(end: end)
    case .refuse(let status): self = .refuse(status)
    }
  }
}
