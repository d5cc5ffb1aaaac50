import Compression
import Feeds

/// Feeds one input to the reader of files of bookmarks, as it is or as an archive of such files.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzBookmarks(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  guard ZipContents.isZip(bytes) else {
    read(bytes)
    return 0
  }
  guard let archive = try? ZipContents(bytes) else { return 0 }
  for file in archive.files {
    guard let content = try? archive.bytes(of: file, limit: limit) else { continue }
    precondition(content.count <= limit, "a file longer than the limit")
    read(content)
  }
  return 0
}

private let limit = 100_000

private func read(_ bytes: [UInt8]) {
  guard let marks = try? Bookmarks.read(bytes) else { return }
  precondition(marks.count <= Bookmarks.most, "more bookmarks than are read")
  for mark in marks {
    precondition(!mark.address.isEmpty, "a bookmark without an address")
    precondition(mark.tags.allSatisfy { !$0.isEmpty }, "an empty tag")
  }
}
