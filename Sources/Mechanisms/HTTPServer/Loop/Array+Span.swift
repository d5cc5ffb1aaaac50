extension [UInt8] {
  /// Appends a part of a span.
  mutating func append(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    unsafe bytes.extracting(range).withUnsafeBufferPointer { part in
      unsafe append(contentsOf: part)
    }
  }
}
