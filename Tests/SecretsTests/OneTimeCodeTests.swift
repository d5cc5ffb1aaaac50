import Testing

@testable import Secrets

@Suite("One-time codes") struct OneTimeCodeTests {
  /// RFC 6238, appendix B, in its last six digits.
  @Test(
    "codes are those of RFC 6238",
    arguments: [
      (59, "287082"), (1_111_111_109, "081804"), (1_111_111_111, "050471"),
      (1_234_567_890, "005924"), (2_000_000_000, "279037"), (20_000_000_000, "353130"),
    ])
  func vectors(_ seconds: Int64, _ digits: String) {
    let code = OneTimeCode(secret: Array("12345678901234567890".utf8))
    #expect(code.digits(step: OneTimeCode.step(at: seconds)) == digits)
  }

  @Test("the digest is that of FIPS 180 and the seal that of RFC 2202")
  func seals() {
    func hex(_ bytes: [UInt8]) -> String {
      bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
    #expect(hex(SHA1.digest(Array("abc".utf8))) == "a9993e364706816aba3e25717850c26c9cd0d89d")
    #expect(
      hex(SHA1.seal(Array("what do ya want for nothing?".utf8), key: Array("Jefe".utf8)))
        == "effcdf6ae5eb2fa2d27416d5f184df9c259a7c79")
    #expect(
      hex(
        SHA1.seal(
          Array("Test Using Larger Than Block-Size Key - Hash Key First".utf8),
          key: [UInt8](repeating: 0xAA, count: 80))) == "aa4ae5e15272d00e95705637ce8a3b55ed402112")
  }

  @Test("a code works once, and a step before and after its time")
  func once() throws {
    let code = OneTimeCode()
    let now: Int64 = 1_795_521_600
    let step = OneTimeCode.step(at: now)
    for offset: Int64 in [-1, 0, 1] {
      #expect(code.step(of: code.digits(step: step + offset), at: now, after: 0) == step + offset)
    }
    let digits = code.digits(step: step)
    #expect(code.step(of: "\(digits.prefix(3)) \(digits.suffix(3))", at: now, after: 0) == step)
    #expect(code.step(of: digits, at: now, after: step) == nil)
    #expect(code.step(of: digits, at: now + 90, after: 0) == nil)
    #expect(code.step(of: "", at: now, after: 0) == nil)
  }

  @Test("a secret is typed as base 32")
  func base32() throws {
    let code = OneTimeCode(secret: Array("12345678901234567890".utf8))
    #expect(code.base32 == "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ")
    #expect(OneTimeCode(base32: code.base32) == code)
    #expect(OneTimeCode(base32: "not base 32!") == nil)
    #expect(
      code.address(account: "Rana Keel", issuer: "The Lantern")
        == "otpauth://totp/The%20Lantern:Rana%20Keel?secret=\(code.base32)"
        + "&issuer=The%20Lantern&algorithm=SHA1&digits=6&period=30")
  }
}
