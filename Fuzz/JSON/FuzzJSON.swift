import Markup

/// Reads one input as JSON; what is read is written and read again as the same.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzJSON(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  guard let value = try? JSON(reading: bytes) else { return 0 }
  let again = try? JSON(reading: value.bytes)
  precondition(again == value, "what was written is read as something else")
  return 0
}
