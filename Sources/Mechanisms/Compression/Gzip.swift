/// Encodes bytes as one gzip member (RFC 1952) without name or time, so equal bytes give equal ones.
///
/// `level` is 1 (quick) to 9 (small).
public func gzip(_ bytes: [UInt8], level: Int = 6) -> [UInt8] {
  let deflater = DeflaterPool.shared.take(level: min(max(level, 1), 9))
  defer { DeflaterPool.shared.giveBack(deflater) }
  return deflater.gzip(bytes)
}

/// Decodes one or more gzip members of at most `limit` bytes in all.
public func gunzip(_ bytes: [UInt8], limit: Int = .max) throws(CompressionError) -> [UInt8] {
  try Inflater().inflate(bytes, limit: limit)
}
