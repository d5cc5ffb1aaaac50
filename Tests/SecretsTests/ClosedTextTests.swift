import Testing

@testable import Secrets

@Suite("Closed texts") struct ClosedTextTests {
  @Test(
    "are opened by their token and by no other", arguments: ["", "a", "rana@mail.example", "فانوس"])
  func opening(plain: String) {
    let token = Token()
    let closed = ClosedText(plain, under: token)
    #expect(ClosedText(text: closed.text).opened(by: token) == plain)
    #expect(closed.opened(by: Token()) == nil)
    if plain.count > 1 { #expect(!closed.text.contains(plain)) }
    #expect(closed.text != ClosedText(plain, under: Token()).text)
  }

  @Test("are not opened when a letter is another, is missing, or is none")
  func changed() {
    let token = Token()
    let text = ClosedText("rana@mail.example", under: token).text
    let other = text.first == "A" ? "B" : "A"
    for wrong in [other + text.dropFirst(), String(text.dropLast(2)), "", "A", text + "é", "AAAA"] {
      #expect(ClosedText(text: wrong).opened(by: token) == nil, "\(wrong)")
    }
  }
}
