import Foundation
import Testing
import Times

@testable import Mail

@Suite("Messages") struct MailMessageTests {
  private static func message(
    subject: String = "Your link", name: String = "The Lantern", text: String = "Hello",
    language: String = "en", mark: String = "m1"
  ) throws -> String {
    let message = MailMessage(
      from: try #require(EmailAddress("news@lantern.example")), named: HeaderText(name),
      to: try #require(EmailAddress("Rana@mail.example")), subject: HeaderText(subject),
      text: text, language: HeaderText(language), date: Instant(milliseconds: 1_700_000_000_000),
      mark: HeaderText(mark))
    return String(decoding: message.bytes, as: UTF8.self)
  }

  private static func header(_ message: String) -> [String] {
    let end = message.firstRange(of: "\r\n\r\n")?.lowerBound ?? message.endIndex
    return message[..<end].replacing("\r\n ", with: "\n ").split(separator: "\r\n").map(String.init)
  }

  /// A field with its folded lines as one, its encoded words read.
  private static func field(_ name: String, _ message: String) -> String {
    let line = header(message).first { $0.hasPrefix("\(name): ") } ?? ""
    let value = String(line.dropFirst(name.count + 2))
    // White space between encoded words is nothing (RFC 2047, section 6.2).
    let joined = value.replacing(/\?=\s+=\?/, with: "?==?")
    return joined.replacing(/=\?utf-8\?B\?([^?]*)\?=/) { match in
      let data = Data(base64Encoded: String(match.1)) ?? Data()
      return String(decoding: data, as: UTF8.self)
    }.replacing("\n ", with: " ")
  }

  @Test("have the fields that mail has, and say that nobody wrote them by hand")
  func fields() throws {
    let message = try Self.message()
    #expect(
      message == """
        Date: Tue, 14 Nov 2023 22:13:20 +0000\r
        Message-ID: <m1@lantern.example>\r
        From: The Lantern\r
         <news@lantern.example>\r
        To: Rana@mail.example\r
        Subject: Your link\r
        Auto-Submitted: auto-generated\r
        MIME-Version: 1.0\r
        Content-Type: text/plain; charset=utf-8\r
        Content-Transfer-Encoding: quoted-printable\r
        Content-Language: en\r
        \r
        Hello\r

        """)
  }

  @Test(
    "have subjects and names of all languages, in lines that every server takes",
    arguments: [
      "رابطك إلى الفانوس", "Votre lien vers « La Lanterne » – très brève", "Link =?utf-8?B?eA==?=",
      String(repeating: "Seventy-six letters are many and these are more. ", count: 4),
      String(repeating: "قناديل البحر ", count: 30), "👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦",
      "a" + String(repeating: "\u{301}", count: 100), "O'Brien, <x@y.example> (news)",
    ])
  func words(_ words: String) throws {
    let message = try Self.message(subject: words, name: words)
    let plain = words.split(separator: " ").joined(separator: " ")
    #expect(Self.field("Subject", message) == plain)
    #expect(Self.field("From", message) == plain + " <news@lantern.example>")
    for line in message.split(separator: "\r\n") {
      #expect(line.utf8.count <= 76, "\(line)")
      #expect(line.utf8.allSatisfy { (0x20...0x7E).contains($0) }, "\(line)")
    }
    // Each encoded word is whole by itself.
    for word in message.matches(of: /=\?utf-8\?B\?([^?]*)\?=/) {
      let data = try #require(Data(base64Encoded: String(word.1)))
      #expect(String(data: data, encoding: .utf8) != nil)
      #expect(word.0.count <= 75)
    }
  }

  @Test(
    "have no field that somebody has put in",
    arguments: [
      "x\r\nBcc: all@mail.example", "x\nBcc: all@mail.example", "x\rBcc: all@mail.example",
      "x\r\n\r\nBcc: all@mail.example", "x\u{2028}Bcc: all@mail.example",
      "x\u{85}Bcc: all@mail.example", "x\u{B}Bcc: all@mail.example", "x\u{0}\r\n Bcc: a",
    ])
  func injection(_ words: String) throws {
    let message = try Self.message(subject: words, name: words, language: words, mark: words)
    #expect(Self.header(message).count == 10)
    #expect(!message.contains("\nBcc"))
    #expect(!message.contains("\rBcc"))
    #expect(message.components(separatedBy: "\r\n\r\n").count == 2)
  }

  @Test("have texts of all languages as short lines of ASCII, read back as they were")
  func texts() throws {
    let text = """
      =3D is a sign, and so is = at the end=
      .
      .. and a dot alone
      ends in a space\u{20}
      and in a tab\t
      رابطك إلى الفانوس https://lantern.example/ar/saved/mail/\(String(repeating: "x", count: 43))
      \(String(repeating: "long ", count: 60))

      end
      """
    let message = try Self.message(text: text)
    let start = try #require(message.firstRange(of: "\r\n\r\n")).upperBound
    let body = message[start...]
    for line in body.components(separatedBy: "\r\n") {
      #expect(line.count <= 76)
      #expect(line.last != " " && line.last != "\t")
      #expect(line.utf8.allSatisfy { (0x20...0x7E).contains($0) })
    }
    #expect(Self.decoded(String(body)) == text.replacing("\n", with: "\r\n") + "\r\n")
  }

  /// Quoted-printable, read plainly.
  private static func decoded(_ text: String) -> String {
    var bytes: [UInt8] = []
    var rest = Array(text.replacing("=\r\n", with: "").utf8)[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "=") else {
        bytes.append(byte)
        continue
      }
      bytes.append(UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) ?? 0)
      rest = rest.dropFirst(2)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
