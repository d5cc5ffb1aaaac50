import Feeds

/// Feeds one input to the reader of Disqus exports: whole, and in two pieces.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzDisqus(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  let whole = read([bytes])
  let cut = bytes.count / 2
  let halves = read([Array(bytes[..<cut]), Array(bytes[cut...])])
  if whole.isWhole, halves.isWhole {
    precondition(whole.comments == halves.comments, "in two pieces the export was another")
  }
  return 0
}

private func read(_ pieces: [[UInt8]]) -> (comments: [ForeignComment], isWhole: Bool) {
  var comments: [ForeignComment] = []
  let reader = DisqusReader { comments.append($0) }
  do {
    for piece in pieces { try reader.feed(piece) }
    try reader.finish()
    return (comments, true)
  } catch {
    return (comments, false)
  }
}
