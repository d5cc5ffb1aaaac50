import Feeds
import Intake
import Times

/// Feeds one input to the reader of WordPress exports: whole, and in two pieces.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzWordPress(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  let whole = read([bytes])
  let cut = bytes.count / 2
  let halves = read([Array(bytes[..<cut]), Array(bytes[cut...])])
  if whole.isWhole, halves.isWhole {
    precondition(whole == halves, "in two pieces the export was another")
  }
  return 0
}

/// What became of the items, as far as the export could be read, and whether it could be whole.
private func read(_ pieces: [[UInt8]]) -> Reading {
  var reading = Reading()
  let mapping = WordPressMapping(edition: "en", zone: .utc)
  let reader = WordPressReader { item, export in
    reading.outcomes.append(mapping.outcome(of: item, in: export))
    reading.texts.append(WordPressMapping.html(of: item, in: export))
  }
  do {
    for piece in pieces { try reader.feed(piece) }
    try reader.finish()
    reading.isWhole = true
  } catch {
    reading.isWhole = false
  }
  return reading
}

private struct Reading: Equatable {
  var outcomes: [WordPressMapping.Outcome] = []
  var texts: [String] = []
  var isWhole = false
}
