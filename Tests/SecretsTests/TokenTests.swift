import Secrets
import Testing

struct TokenTests {
  @Test("a token is read back from its text, and no two are alike")
  func text() {
    var seen: Set<String> = []
    for _ in 0..<500 {
      let token = Token()
      #expect(token.text.utf8.count == 43)
      #expect(Token(token.text) == token)
      #expect(Token(bytes: token.bytes) == token)
      seen.insert(token.text)
    }
    #expect(seen.count == 500)
  }

  @Test("the text is that of RFC 4648")
  func known() {
    let token = Token(bytes: Array(0..<32))
    #expect(token.text == "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8")
    let ends = Token(bytes: Array(repeating: 0xFF, count: 32))
    #expect(ends.text == String(repeating: "_", count: 42) + "8")
  }

  @Test(
    "what is no token is refused",
    arguments: [
      "", "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh",
      "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh88",
      "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh9", "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh=",
      "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdH+8", "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHé8",
    ])
  func malformed(_ text: String) {
    #expect(Token(text) == nil)
  }

  @Test("a seal is HMAC-SHA-256 and matches its own text alone")
  func seal() {
    // RFC 4231, test case 1, whose key of 20 bytes is filled up with zeros.
    let key = Array(repeating: 0x0B as UInt8, count: 20) + Array(repeating: 0, count: 12)
    let seal = Seal(of: Array("Hi There".utf8), key: key)
    #expect(seal.bytes.prefix(4) == [0xB0, 0x34, 0x4C, 0x61])
    #expect(seal.bytes.suffix(4) == [0x2E, 0x32, 0xCF, 0xF7])
    #expect(seal.matches(seal.text))
    #expect(!seal.matches("") && !seal.matches(seal.text + "A"))
    #expect(!seal.matches(String(seal.text.dropLast()) + "-"))
    let token = Token()
    #expect(!token.seal(for: "form").matches(token.seal(for: "other").text))
    #expect(!token.seal(for: "form").matches(Token().seal(for: "form").text))
  }
}
