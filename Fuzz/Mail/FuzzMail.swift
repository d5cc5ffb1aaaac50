import Mail
import Times

/// Feeds one input to the readers of addresses and servers, and puts it into a message.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzMail(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  let text = String(decoding: bytes, as: UTF8.self)
  if let address = EmailAddress(text) { checkAddress(address) }
  if let server = MailServer(text) {
    precondition(MailServer(server.shown)?.shown == server.shown, "a server changed")
  }
  checkMessage(text)
  return 0
}

private func checkAddress(_ address: EmailAddress) {
  precondition(EmailAddress(address.text) == address, "an address changed")
  precondition(EmailAddress(address.normal)?.normal == address.normal, "a normal form changed")
  precondition(address.text.utf8.allSatisfy { (0x21...0x7E).contains($0) }, "a sign passed")
  precondition(!address.text.contains { "<>()[],;:\\\" ".contains($0) }, "a separator passed")
}

private func checkMessage(_ text: String) {
  guard let address = EmailAddress("news@paper.example") else {
    preconditionFailure("it is an address")
  }
  let words = HeaderText(text)
  let message = MailMessage(
    from: address, named: words, to: EmailAddress(text) ?? address, subject: words, text: text,
    language: HeaderText("en"), date: Instant(milliseconds: 0), mark: words)
  var isHeader = true
  var fields = 0
  for line in message.bytes.split(separator: 0x0A, omittingEmptySubsequences: false).dropLast() {
    precondition(line.last == 0x0D && !line.dropLast().contains(0x0D), "a line has another end")
    if line.count == 1 { isHeader = false }
    if isHeader, line.first != 0x20 { fields += 1 }
    precondition(isHeader || line.count <= 77, "a line of the text is too long")
  }
  precondition(!isHeader && fields == 10, "a field came in: \(fields)")
}
