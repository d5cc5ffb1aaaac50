import CBrotli

/// Encodes text as brotli (RFC 7932); `quality` is 0 (quick) to 11 (small).
public func brotli(_ bytes: [UInt8], quality: Int = 5) -> [UInt8] {
  let quality = Int32(min(max(quality, 0), 11))
  let bound = max(BrotliEncoderMaxCompressedSize(bytes.count), 64)
  return unsafe [UInt8](unsafeUninitializedCapacity: bound) { output, count in
    var size = output.count
    let status = unsafe bytes.withUnsafeBufferPointer { input in
      unsafe BrotliEncoderCompress(
        quality, windowBits(for: bytes.count), BROTLI_MODE_TEXT, bytes.count, input.baseAddress,
        &size, output.baseAddress)
    }
    precondition(status == BROTLI_TRUE, "brotli broke its bound")
    count = size
  }.trimmed
}

/// Decodes brotli of at most `limit` bytes.
public func unbrotli(_ bytes: [UInt8], limit: Int = .max) throws(CompressionError) -> [UInt8] {
  try BrotliDecoder().decode(bytes, limit: limit)
}

/// A window no larger than the text saves memory and time.
private func windowBits(for length: Int) -> Int32 {
  Int32((16...22).first { 1 << $0 >= length + 16 } ?? 22)
}
