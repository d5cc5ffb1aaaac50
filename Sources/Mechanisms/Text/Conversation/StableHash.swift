/// Hashes that are the same in every run and every version, for what is kept.
enum StableHash {
  /// The hash of a text's bytes.
  static func of(_ text: String) -> UInt64 {
    of(text.utf8)
  }

  /// The hash of bytes (FNV-1a, 64 bits).
  static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash
  }

  /// A number whose every bit depends on every bit of the other one (SplitMix64).
  static func mixed(_ value: UInt64) -> UInt64 {
    var value = value &+ 0x9E37_79B9_7F4A_7C15
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
