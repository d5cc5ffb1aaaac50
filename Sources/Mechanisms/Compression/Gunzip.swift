/// Decodes gzip members (RFC 1952) piece by piece, in memory that does not grow with them.
///
///     try gunzip.feed(piece)
///     while let plain = try gunzip.next() { … }
///
/// Used on one thread.
public final class Gunzip {
  /// The most bytes that `next` gives at once.
  public static let pieceSize = 1 << 18

  private let inflater = Inflater()
  private var input: [UInt8] = []
  private var read = 0
  private var readBefore = 0
  private var isWithin = false

  /// Makes a decoder at the beginning of a member.
  public init() {}

  /// Whether bytes begin as gzip does.
  public static func isGzip(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x1F, 0x8B]) }

  /// Takes more of the input; what was fed before has to be used up by `next`.
  public func feed(_ bytes: [UInt8]) {
    precondition(read == input.count, "the input before was not used up")
    readBefore += read
    (input, read) = (bytes, 0)
  }

  /// The next decoded bytes; nil when more input is needed.
  public func next() throws(CompressionError) -> [UInt8]? {
    var piece = [UInt8](repeating: 0, count: Self.pieceSize)
    while true {
      let isLeft = read < input.count
      guard isLeft || isWithin else { return nil }
      let step = inflater.pull(input, from: read, into: &piece)
      read += step.read
      switch step.outcome {
      case .ended: isWithin = false
      case .going: isWithin = true
      case .stuck:
        isWithin = true
        if step.written == 0 { return nil }
      case .malformed:
        throw CompressionError(reason: .malformed, offset: readBefore + read)
      }
      if step.written > 0 { return Array(piece[..<step.written]) }
      if step.read == 0, step.outcome != .ended { return nil }
    }
  }

  /// Fails when the input has ended within a member.
  public func finish() throws(CompressionError) {
    if isWithin { throw CompressionError(reason: .truncated, offset: readBefore + read) }
  }
}
