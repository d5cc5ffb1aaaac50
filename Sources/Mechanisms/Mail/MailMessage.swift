public import Times

/// A message of plain text to one address.
public struct MailMessage: Sendable, Hashable {
  /// Who sends it.
  public var sender: EmailAddress
  /// The name before the sender's address.
  public var senderName: HeaderText
  /// Who gets it.
  public var recipient: EmailAddress
  /// What it is about.
  public var subject: HeaderText
  /// The text; its lines end as Swift's do.
  public var text: String
  /// The language of the text, as a tag of BCP 47.
  public var language: HeaderText
  /// When it was written.
  public var date: Instant
  /// What it is known by: letters that no other message of the sender has.
  public var mark: HeaderText

  /// Writes a message.
  public init(
    from sender: EmailAddress, named senderName: HeaderText, to recipient: EmailAddress,
    subject: HeaderText, text: String, language: HeaderText, date: Instant, mark: HeaderText
  ) {
    self.sender = sender
    self.senderName = senderName
    self.recipient = recipient
    self.subject = subject
    self.text = text
    self.language = language
    self.date = date
    self.mark = mark
  }

  /// The message as it is sent (RFC 5322): its header, an empty line, its text.
  ///
  /// It says that nobody wrote it by hand (RFC 3834), so that nobody's absence answers it.
  public var bytes: [UInt8] {
    let fields = [
      ("Date", InternetDate.mail(date)),
      ("Message-ID", "<\(mark.text)@\(sender.domain)>"),
      ("From", from),
      ("To", recipient.text),
      ("Subject", subject.encoded(after: "Subject: ".count)),
      ("Auto-Submitted", "auto-generated"),
      ("MIME-Version", "1.0"),
      ("Content-Type", "text/plain; charset=utf-8"),
      ("Content-Transfer-Encoding", "quoted-printable"),
      ("Content-Language", language.encoded(after: "Content-Language: ".count)),
    ]
    let header = fields.map { "\($0.0): \($0.1)\r\n" }.joined()
    return Array((header + "\r\n" + QuotedPrintable.text(of: text)).utf8)
  }

  /// The sender with its name; the address has a line of its own, so that none becomes too long.
  private var from: String {
    let name = senderName.phrase(after: "From: ".count)
    return name.isEmpty ? sender.text : "\(name)\r\n <\(sender.text)>"
  }
}
