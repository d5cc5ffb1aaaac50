import HTTP
import HTTPServer

/// Feeds one input to the reader of heads and to the reader of chunked bodies.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzHTTPParser(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  checkHead(bytes)
  checkChunks(bytes)
  return 0
}

/// A head means the same whether it comes at once or in two parts, and its texts can be made.
private func checkHead(_ bytes: [UInt8]) {
  let limits = HeadLimits(headBytes: 400, targetBytes: 100, fields: 8)
  var head = RequestHead()
  let whole = HeadParser.parse(bytes.span, limits: limits, into: &head)
  if case .head(let length) = whole {
    precondition(length <= bytes.count)
    _ = (head.target, head.host, head.encodedPath, head.headers)
    if let target = Target(head.target) { precondition(target.path.hasPrefix("/")) }
  }
  let cut = bytes.count / 2
  var other = RequestHead()
  let part = HeadParser.parse(bytes.span.extracting(0..<cut), limits: limits, into: &other)
  precondition(part == .needMore || part == whole, "a part was understood otherwise")
}

/// A chunked body is the same whether it comes at once or byte by byte.
private func checkChunks(_ bytes: [UInt8]) {
  var decoder = ChunkedDecoder()
  var whole: [UInt8] = []
  let outcome = decoder.decode(bytes.span, into: &whole)
  var slow = ChunkedDecoder()
  var body: [UInt8] = []
  for index in bytes.indices {
    switch slow.decode(bytes.span.extracting(index...index), into: &body) {
    case .needMore: continue
    case .done:
      precondition(outcome == .done(end: index + 1) && body == whole)
      return
    case .refuse(let status):
      precondition(outcome == .refuse(status) && body == whole)
      return
    }
  }
  precondition(outcome == .needMore && body == whole)
}
