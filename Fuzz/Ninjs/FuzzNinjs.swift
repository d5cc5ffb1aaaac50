import Feeds
import Intake
import News

/// Feeds one input to the reader of agencies' items and makes a story of what it reads.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzNinjs(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  guard let item = try? Ninjs.item(parsing: bytes) else { return 0 }
  precondition(!item.uri.isEmpty, "an item without identity")
  let placement = WireStory.Placement(language: "en", section: { _, _ in "world" })
  guard let outcome = try? WireStory.outcome(item, placement: placement) else { return 0 }
  precondition(!["withheld", "canceled"].contains(item.status), "a withheld item came out")
  precondition(
    item.embargoText.isEmpty || outcome.draft.embargo != nil, "an embargo was not obeyed")
  precondition(outcome.isIncomplete || !outcome.draft.headline.isEmpty, "no headline")
  return 0
}
