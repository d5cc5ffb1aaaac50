import Feeds

/// Feeds one input to the readers of Remark42's backups and of files of comments: whole, and in two
/// pieces.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzRemark42(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  let cut = bytes.count / 2
  let halves = [Array(bytes[..<cut]), Array(bytes[cut...])]
  precondition(backup([bytes]) == backup(halves), "in two pieces the backup was another")
  precondition(file([bytes]) == file(halves), "in two pieces the file was another")
  return 0
}

/// What was read of an input, and where it was refused.
private struct Reading: Equatable {
  var comments: [ForeignComment] = []
  var texts: [String] = []
  var error: ParseError?
}

private func backup(_ pieces: [[UInt8]]) -> Reading {
  var reading = Reading()
  let reader = Remark42Reader { comment in
    precondition(comment.votes >= 0, "fewer than no votes")
    reading.comments.append(comment)
  }
  do {
    for piece in pieces { try reader.feed(piece) }
    try reader.finish()
  } catch {
    reading.error = error as? ParseError
  }
  return reading
}

private func file(_ pieces: [[UInt8]]) -> Reading {
  var reading = Reading()
  let reader = CommentFileReader { json, line in reading.texts.append("\(line): \(json)") }
  do {
    for piece in pieces { try reader.feed(piece) }
    try reader.finish()
  } catch {
    reading.error = error as? ParseError
  }
  return reading
}
