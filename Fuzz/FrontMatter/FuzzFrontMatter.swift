import Feeds
import Intake
import News
import Times

/// Feeds one input to the reader of story files.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzFrontMatter(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  let lines = bytes.count { $0 == 0x0A || $0 == 0x0D } + 1
  guard let file = try? FrontMatter(parsing: bytes) else { return 0 }
  precondition(file.bodyLine <= lines + 1, "the body begins behind the end")
  // YAML 1.1 knows line ends (U+0085, U+2028, U+2029) that editors do not count: no upper bound.
  precondition(file.fields.allSatisfy { $0.line >= 2 }, "a field without a line")
  precondition(Set(file.fields.map(\.key)).count == file.fields.count, "a field stands twice")
  do {
    let draft = try StoryFile.draft(file) { _ in .utc }
    precondition(!draft.headline.isEmpty && !draft.section.isEmpty, "a required field is empty")
  } catch {
    precondition(!error.description.isEmpty)
  }
  return 0
}
