import Testing

@testable import Secrets

@Suite("Seals")
struct SealTests {
  @Test("are those of RFC 4231, whatever the length of the key")
  func vectors() {
    #expect(
      Seal(of: Array("what do ya want for nothing?".utf8), secret: Array("Jefe".utf8)).hexadecimal
        == "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843")
    #expect(
      Seal(
        of: Array("Test Using Larger Than Block-Size Key - Hash Key First".utf8),
        secret: [UInt8](repeating: 0xAA, count: 131)
      ).hexadecimal == "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54")
  }

  @Test("are the same by either way to a key of 32 bytes")
  func agreement() {
    let key = Token().bytes
    #expect(Seal(of: [1, 2, 3], key: key).bytes == Seal(of: [1, 2, 3], secret: key).bytes)
  }
}
