import News
import Times

/// A hash of all that a file says of a story, to tell whether anything differs.
///
/// FNV-1a of 128 bits, http://www.isthe.com/chongo/tech/comp/fnv/; it need not withstand anyone.
struct Fingerprint {
  private var high: UInt64 = 0x6C62_272E_07BB_0142
  private var low: UInt64 = 0x62B8_2175_6295_C58D

  /// The hash as 32 hexadecimal digits.
  var text: String {
    [high, low].map { half in
      let digits = String(half, radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }.joined()
  }

  mutating func add(_ text: String) {
    add(Int64(text.utf8.count))
    for byte in text.utf8 { add(byte) }
  }

  mutating func add(_ texts: [String]) {
    add(Int64(texts.count))
    for text in texts { add(text) }
  }

  mutating func add(_ number: Int64) {
    for shift in stride(from: Int64(0), to: 64, by: 8) {
      add(UInt8(truncatingIfNeeded: number >> shift))
    }
  }

  mutating func add(_ instant: Instant?) {
    add(Int64(instant == nil ? 0 : 1))
    if let instant { add(instant.milliseconds) }
  }

  // The prime is 2^88 + 0x13B: a multiplication of each half and a shift.
  private mutating func add(_ byte: UInt8) {
    low ^= UInt64(byte)
    let product = low.multipliedFullWidth(by: 0x13B)
    high = high &* 0x13B &+ product.high &+ (low << 24)
    low = product.low
  }
}
