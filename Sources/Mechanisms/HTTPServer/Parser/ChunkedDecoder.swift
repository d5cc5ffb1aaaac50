public import HTTP

/// A strict reader of chunked bodies (RFC 9112 section 7.1), fed in pieces of any size.
public struct ChunkedDecoder: Sendable {
  /// What the decoder says to a piece.
  public enum Outcome: Hashable, Sendable {
    /// All bytes were used and the body goes on.
    case needMore
    /// The body ends before that byte.
    case done(end: Int)
    /// The bytes are no chunked body: answer this status and close.
    case refuse(Status)
  }

  private enum State {
    case firstDigit, digits, extensionText, sizeLineFeed
    case data, dataReturn, dataLineFeed
    case trailerStart, trailerName, trailerValue, trailerLineFeed, lastLineFeed
  }

  /// Bytes of extensions and trailers, which are dropped, that a body may have in all.
  public static let overheadLimit = 8_192

  private var state = State.firstDigit
  private var size = 0
  private var digits = 0
  private var overhead = 0

  /// A decoder at the start of a body.
  public init() {}

  /// Reads on, from `start`, and appends what the body holds to `output`.
  public mutating func decode(
    _ bytes: Span<UInt8>, from start: Int = 0, into output: inout [UInt8]
  ) -> Outcome {
    var index = start
    while index < bytes.count {
      if state == .data {
        let end = index + min(size, bytes.count - index)
        output.append(bytes, index..<end)
        size -= end - index
        index = end
        if size == 0 { state = .dataReturn }
        continue
      }
      if state == .lastLineFeed {
        return bytes[index] == UInt8(ascii: "\n")
          ? .done(end: index + 1) : .refuse(.badRequest)
      }
      guard let next = next(bytes[index]) else { return .refuse(.badRequest) }
      state = next
      index += 1
      guard overhead <= Self.overheadLimit else { return .refuse(.headersTooLarge) }
    }
    return .needMore
  }

  /// The state after a byte of framing; nil if the byte must not stand there.
  private mutating func next(_ byte: UInt8) -> State? {
    switch state {
    case .firstDigit, .digits: return afterDigit(byte)
    case .extensionText:
      overhead += 1
      return byte == UInt8(ascii: "\r") ? .sizeLineFeed : byte.isFieldText ? .extensionText : nil
    case .sizeLineFeed:
      guard byte == UInt8(ascii: "\n") else { return nil }
      return size == 0 ? .trailerStart : .data
    case .dataReturn: return byte == UInt8(ascii: "\r") ? .dataLineFeed : nil
    case .dataLineFeed:
      digits = 0
      return byte == UInt8(ascii: "\n") ? .firstDigit : nil
    case .trailerStart, .trailerName, .trailerValue, .trailerLineFeed:
      overhead += 1
      return inTrailer(byte)
    case .data, .lastLineFeed: return nil
    }
  }

  private mutating func afterDigit(_ byte: UInt8) -> State? {
    if let digit = byte.hexValue {
      digits += 1
      size = size << 4 | Int(digit)
      return digits <= 15 ? .digits : nil
    }
    guard state == .digits else { return nil }
    switch byte {
    case UInt8(ascii: "\r"): return .sizeLineFeed
    case UInt8(ascii: ";"): return .extensionText
    default: return nil
    }
  }

  private func inTrailer(_ byte: UInt8) -> State? {
    switch (state, byte) {
    case (.trailerStart, UInt8(ascii: "\r")): .lastLineFeed
    case (.trailerStart, _) where byte.isToken: .trailerName
    case (.trailerName, _) where byte.isToken: .trailerName
    case (.trailerName, UInt8(ascii: ":")): .trailerValue
    case (.trailerValue, UInt8(ascii: "\r")): .trailerLineFeed
    case (.trailerValue, _) where byte.isFieldText: .trailerValue
    case (.trailerLineFeed, UInt8(ascii: "\n")): .trailerStart
    default: nil
    }
  }
}

extension UInt8 {
  fileprivate var isFieldText: Bool { self >= 0x20 && self != 0x7F || self == 0x09 }
}
