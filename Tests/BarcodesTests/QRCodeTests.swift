import Barcodes
import Testing

@Suite("QR codes") struct QRCodeTests {
  @Test("have a finder in three corners and none in the fourth")
  func finders() throws {
    let code = try #require(QRCode("otpauth://totp/The%20Lantern:Rana%20Keel?secret=ABCDEFGH"))
    #expect((code.side - 17) % 4 == 0)
    let last = code.side - 7
    let isFinder = { (column: Int, row: Int) in
      (0..<7).allSatisfy { y in
        (0..<7).allSatisfy { x in
          let ring = max(abs(x - 3), abs(y - 3))
          return code.isDark(column + x, row + y) == (ring != 2)
        }
      }
    }
    #expect(isFinder(0, 0) && isFinder(last, 0) && isFinder(0, last))
    #expect(!isFinder(last, last))
  }

  @Test("differ with their texts, take any bytes and refuse what is too long")
  func texts() throws {
    let rows = { (text: String) -> [Bool]? in
      QRCode(text).map { code in
        (0..<code.side).flatMap { y in (0..<code.side).map { x in code.isDark(x, y) } }
      }
    }
    #expect(rows("a") != nil && rows("a") != rows("b"))
    #expect(rows("a") == rows("a"))
    #expect(rows("فانوس 🏮") != nil && rows("a\u{0}b") != rows("a"))
    #expect(QRCode("") == nil)
    #expect(QRCode(String(repeating: "x", count: 3000)) == nil)
  }
}
