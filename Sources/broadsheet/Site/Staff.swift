import Database
import Markup
import News
import Secrets
import Stores
import Times
import Views

/// The accounts of a site, for the commands that look after them.
struct Staff {
  let accounts: Accounts
  let editions: Editions
  private let base: String?

  /// Opens the site that a command names, does the work and closes it.
  static func work(_ arguments: Arguments, _ body: (Staff) throws -> Void) throws -> ExitCode {
    let base = try arguments.value(ServeOptions.base).map { try BaseAddress.checked($0, arguments) }
    let opened = try Opened(arguments, mayCreate: false)
    try body(Staff(accounts: Accounts(opened.pool), editions: Editions(opened.pool), base: base))
    opened.pool.close()
    return .done
  }

  /// A new sign-in link: an address when the site's is known, else a path.
  func link(for account: Account) throws -> String {
    let key = Token()
    try accounts.makeLink(key.digest.hexadecimal, for: account.id, at: .now())
    return (base ?? "") + Links.signIn(key.text).address
  }
}
