extension [UInt8] {
  /// The same bytes in no more memory than they need: a compressor reserves room for the worst, and
  /// what it gives back may be kept for long.
  var trimmed: [UInt8] {
    guard capacity > count + count / 4 else { return self }
    var copy: [UInt8] = []
    copy.reserveCapacity(count)
    copy.append(contentsOf: self)
    return copy
  }
}
