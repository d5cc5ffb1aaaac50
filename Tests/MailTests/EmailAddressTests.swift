import Testing

@testable import Mail

@Suite("Addresses of mail") struct EmailAddressTests {
  @Test(
    "are taken as they are typed, without the white space around them",
    arguments: [
      ("rana@mail.example", "mail.example"), (" Rana.K+news@Mail.Example\n", "mail.example"),
      ("o'brien_{1}@a-b.co", "a-b.co"), ("a..b.@docomo.example", "docomo.example"),
      ("x@xn--mgbh0fb.example", "xn--mgbh0fb.example"), ("x@1and1.example", "1and1.example"),
    ])
  func taken(typed: String, domain: String) throws {
    let address = try #require(EmailAddress(typed))
    #expect(address.domain == domain)
    #expect(address.text == typed.filter { !$0.isWhitespace })
    #expect(address.normal == address.text.lowercased())
  }

  @Test(
    "are refused when they are anything else, above all what would end a line or a field",
    arguments: [
      "", "@", "rana", "rana@", "@mail.example", "a@b@mail.example", "rana@mail",
      "rana@localhost", "rana@192.0.2.7", "rana@[192.0.2.7]", "rana@mail..example",
      "rana@.example", "rana@mail.example.", "rana@-mail.example", "rana@mail-.example",
      "rana k@mail.example", "<rana@mail.example>", "Rana <rana@mail.example>",
      "rana@mail.example,x@mail.example", "rana@mail.example;x", "\"rana\"@mail.example",
      "rana@mail.example\r\nBcc: x@mail.example", "rana\r\nDATA\r\n@mail.example",
      "rana@mail.example\u{0}", "rana\u{2028}@mail.example", "rana@mail.exa\u{85}mple",
      "r\u{E4}na@mail.example", "rana@m\u{E4}il.example", "rana\u{202E}@mail.example",
      "rana@mail.example>", "rana(x)@mail.example", "rana@mail_x.example", "ra\\na@mail.example",
      String(repeating: "a", count: 65) + "@mail.example",
      "a@" + String(repeating: "b", count: 64) + ".example",
      "a@" + String(repeating: "b.", count: 130) + "example",
    ])
  func refused(typed: String) {
    #expect(EmailAddress(typed) == nil)
  }

  @Test("may have 254 bytes and no more")
  func longest() {
    let label = String(repeating: "d", count: 60)
    let domain = [label, label, label, label].joined(separator: ".")
    let local = String(repeating: "a", count: EmailAddress.longest - domain.count - 1)
    #expect(EmailAddress("\(local)@\(domain)") != nil)
    #expect(EmailAddress("a\(local)@\(domain)") == nil)
  }
}
