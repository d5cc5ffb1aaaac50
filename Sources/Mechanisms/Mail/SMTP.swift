/// Hands messages to a server that takes mail (RFC 5321), by libcurl, on the thread that asks.
public struct SMTP: Sendable {
  /// The server.
  public var server: MailServer
  /// The most milliseconds for one message.
  public var patience: Int

  /// Makes it; a message has twenty seconds unless something else is said.
  public init(_ server: MailServer, patience: Int = 20_000) {
    self.server = server
    self.patience = patience
  }

  /// Sends a message; when it returns, the server has taken it on.
  public func send(_ message: MailMessage) throws(MailError) {
    try MailTransfer(self, message).run()
  }
}
