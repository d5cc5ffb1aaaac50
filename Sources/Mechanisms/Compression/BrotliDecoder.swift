import CBrotli

/// The state of brotli's decoder.
@safe
final class BrotliDecoder {
  private let state: OpaquePointer

  init() {
    guard let state = unsafe BrotliDecoderCreateInstance(nil, nil, nil) else {
      preconditionFailure("brotli has no memory for a decoder")
    }
    unsafe self.state = state
  }

  deinit {
    unsafe BrotliDecoderDestroyInstance(state)
  }

  func decode(_ bytes: [UInt8], limit: Int) throws(CompressionError) -> [UInt8] {
    var output: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    var read = 0
    while true {
      let step = step(bytes, from: read, into: &piece)
      read += step.read
      guard output.count + step.written <= limit else {
        throw CompressionError(reason: .tooLong(limit: limit), offset: read)
      }
      output += piece[..<step.written]
      switch step.result {
      case BROTLI_DECODER_RESULT_SUCCESS where read == bytes.count: return output
      case BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT: continue
      case BROTLI_DECODER_RESULT_NEEDS_MORE_INPUT:
        throw CompressionError(reason: .truncated, offset: read)
      default: throw CompressionError(reason: .malformed, offset: read)
      }
    }
  }

  private func step(
    _ bytes: [UInt8], from start: Int, into piece: inout [UInt8]
  ) -> (result: BrotliDecoderResult, read: Int, written: Int) {
    unsafe bytes.withUnsafeBufferPointer { input in
      unsafe piece.withUnsafeMutableBufferPointer { output in
        var inputLeft = input.count - start
        var outputLeft = output.count
        var next = unsafe input.baseAddress.map { unsafe $0 + start }
        var place = output.baseAddress
        let result = unsafe BrotliDecoderDecompressStream(
          state, &inputLeft, &next, &outputLeft, &place, nil)
        return (result, input.count - start - inputLeft, output.count - outputLeft)
      }
    }
  }
}
