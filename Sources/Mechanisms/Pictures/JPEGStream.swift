/// The marker structure of a JPEG file (ITU-T T.81, annex B), to see whether it was cut short.
///
/// libjpeg only warns of a missing end and paints the rest grey; a warning is no ground to refuse
/// a picture, since harmless ones are common, so the end is looked for here.
@safe
struct JPEGStream {
  let bytes: UnsafeRawBufferPointer

  /// Whether an end marker follows the last scan, whatever bytes are behind it.
  var isWhole: Bool {
    var index = 2
    while let (marker, next) = marker(from: index) {
      switch marker {
      case 0xd9: return true
      case 0x00, 0x01, 0xd0...0xd7: index = next
      default:
        guard unsafe next + 2 <= bytes.count else { return false }
        // In a scan's data a marker is never taken for one: 0xff is followed by 0 there.
        index = unsafe next + (Int(bytes[next]) << 8 | Int(bytes[next + 1]))
      }
    }
    return false
  }

  /// The next byte behind a run of 0xff, and the place after it.
  private func marker(from start: Int) -> (UInt8, Int)? {
    var index = start
    while unsafe index + 1 < bytes.count {
      if unsafe bytes[index] == 0xff, unsafe bytes[index + 1] != 0xff {
        return unsafe (bytes[index + 1], index + 2)
      }
      index += 1
    }
    return nil
  }
}
