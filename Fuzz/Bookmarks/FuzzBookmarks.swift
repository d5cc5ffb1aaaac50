import Feeds

/// Feeds one input to the reader of files of bookmarks.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzBookmarks(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  guard let marks = try? Bookmarks.read(bytes) else { return 0 }
  precondition(marks.count <= Bookmarks.most, "more bookmarks than are read")
  for mark in marks {
    precondition(!mark.address.isEmpty, "a bookmark without an address")
    precondition(mark.tags.allSatisfy { !$0.isEmpty }, "an empty tag")
  }
  return 0
}
