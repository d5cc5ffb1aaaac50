/// Hides numbers that readers should not see: a multiplication that another one takes back.
///
/// It keeps identities out of addresses, so that nobody counts the stories; it is no secret.
enum Scramble {
  private static let factor: UInt64 = 0x9E37_79B9_7F4A_7C15
  private static let inverse: UInt64 = 0xF1DE_83E1_9937_733D

  static func hidden(_ number: Int64) -> UInt64 {
    UInt64(bitPattern: number) &* factor
  }

  static func shown(_ hidden: UInt64) -> Int64 {
    Int64(bitPattern: hidden &* inverse)
  }
}
