import Secrets
import Testing

@Suite("Passwords") struct PasswordTests {
  @Test("a hash knows its password and no other")
  func matches() throws {
    let hash = try #require(PasswordHash(of: "a lantern in the fog"))
    #expect(hash.text.hasPrefix("$argon2id$"))
    #expect(hash.matches("a lantern in the fog"))
    for other in ["", "a lantern in the fo", "a lantern in the fog ", "A lantern in the fog"] {
      #expect(!hash.matches(other))
    }
    #expect(!hash.isOutdated)
  }

  @Test("equal passwords have different hashes")
  func salt() {
    #expect(PasswordHash(of: "القنديل في الضباب") != PasswordHash(of: "القنديل في الضباب"))
  }

  @Test("a text that is no hash matches nothing and is outdated")
  func nonsense() {
    for text in ["", "secret", "$argon2id$v=19$m=1,t=1,p=1$aaaa$bbbb"] {
      #expect(!PasswordHash(text: text).matches("secret"))
      #expect(PasswordHash(text: text).isOutdated)
    }
  }
}
