import Feeds
import Times

/// Feeds one input to the reader of files of bookmarks.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzBookmarks(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  do {
    let marks = try Bookmarks.read(bytes)
    precondition(marks.count <= Bookmarks.most, "more than the most")
    precondition(marks.allSatisfy { !$0.address.isEmpty }, "a bookmark of nothing")
    precondition(marks.allSatisfy { $0.saved.map { $0 > Instant(milliseconds: 0) } ?? true })
  } catch {
    precondition(!error.description.isEmpty)
  }
  return 0
}
