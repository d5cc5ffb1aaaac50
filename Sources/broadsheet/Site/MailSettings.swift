import Mail

/// How the program sends mail, as the operator has it.
struct MailSettings {
  /// The server that takes it.
  let server: MailServer
  /// Who sends it.
  let sender: EmailAddress

  /// Reads the options; nil when no mail is sent.
  ///
  /// A link in a mail must lead to this site, and not to what the request for it has called itself:
  /// so mail needs the base of public addresses.
  init?(_ arguments: Arguments) throws(UsageError) {
    let given = (arguments.value(ServeOptions.mailServer), arguments.value(ServeOptions.mailFrom))
    let isUnencrypted = arguments.has(ServeOptions.mailUnencrypted)
    guard let text = given.0 else {
      if given.1 != nil { throw arguments.fault("--mail-from needs --mail-server URL") }
      if isUnencrypted {
        throw arguments.fault("--mail-without-encryption needs --mail-server URL")
      }
      return nil
    }
    // The address may have a password in it, and is not told again.
    guard var server = MailServer(text) else {
      throw arguments.fault(
        "--mail-server takes an address like smtp://mail.example:587 or "
          + "smtps://NAME:PASSWORD@mail.example, with signs in name and password as %40")
    }
    guard let from = given.1 else {
      throw arguments.fault("--mail-server needs --mail-from ADDRESS")
    }
    guard let sender = EmailAddress(from) else {
      throw arguments.fault("--mail-from takes an address like news@paper.example, not '\(from)'")
    }
    guard arguments.value(ServeOptions.base) != nil else {
      throw arguments.fault("--mail-server needs --base-url URL, for the links in mails")
    }
    if isUnencrypted {
      guard server.encryption != .always else {
        throw arguments.fault("--mail-without-encryption contradicts smtps://")
      }
      server.encryption = .offered
    }
    (self.server, self.sender) = (server, sender)
  }
}
