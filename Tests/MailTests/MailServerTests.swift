import Testing

@testable import Mail

@Suite("Servers that take mail") struct MailServerTests {
  @Test(
    "are read with what they need",
    arguments: [
      ("smtp://mail.example", "smtp://mail.example:25", MailServer.Encryption.required),
      ("SMTP://mail.example:587/", "smtp://mail.example:587", .required),
      ("smtps://mail.example", "smtps://mail.example:465", .always),
      ("smtp://localhost:2525", "smtp://localhost:2525", .offered),
      ("smtp://127.0.0.1", "smtp://127.0.0.1:25", .offered),
      ("smtp://[::1]:26", "smtp://[::1]:26", .offered),
      ("smtp://127.0.0.1.mail.example", "smtp://127.0.0.1.mail.example:25", .required),
      ("smtp://[2001:db8::1]", "smtp://[2001:db8::1]:25", .required),
    ])
  func read(text: String, shown: String, encryption: MailServer.Encryption) throws {
    let server = try #require(MailServer(text))
    #expect(server.shown == shown)
    #expect(server.encryption == encryption)
    #expect(server.user == nil && server.password == nil)
  }

  @Test("have a user and a password, which are not shown")
  func user() throws {
    let text = "smtps://news%40paper.example:a%3Ab%2F%C3%A9:c@mail.example"
    let server = try #require(MailServer(text))
    #expect(server.user == "news@paper.example")
    #expect(server.password == "a:b/é:c")
    #expect(server.shown == "smtps://mail.example:465")
  }

  @Test(
    "are refused when they are anything else",
    arguments: [
      "", "mail.example", "http://mail.example", "smtp://", "smtp:///x", "smtp://mail.example/x",
      "smtp://mail.example:0", "smtp://mail.example:65536", "smtp://mail.example:x",
      "smtp://user@mail.example", "smtp://:pass@mail.example", "smtp://a:%0D%0A@mail.example",
      "smtp://a:%zz@mail.example", "smtp://a:%FF@mail.example", "smtp://a:%4@mail.example",
      "smtp://mail example", "smtp://mail.example\r\nx",
      "smtp://[mail]", "smtp://[::1", "smtp://m?x",
    ])
  func refused(text: String) {
    #expect(MailServer(text) == nil)
  }
}
