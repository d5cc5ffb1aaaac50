import News
import Stores
import Times

extension Command {
  /// `broadsheet user add`.
  static let addUser = Command(
    "user add", "Make an account for the desk and print a sign-in link.", operands: "NAME",
    details: """
      The link works once, for 24 hours. Roles: reporter writes; editor writes and publishes;
      moderator looks after comments; administrator does all of it.
      """,
    options: [.data, .database, UserOptions.role, ServeOptions.base]
  ) { arguments in
    let name = try UserOptions.name(arguments)
    let role = try UserOptions.role(arguments)
    return try Staff.work(arguments) { staff in
      let account = try staff.accounts.add(name, role: role, at: .now())
      Terminal.out("\(account.name) (\(account.role.rawValue)): \(try staff.link(for: account))\n")
    }
  }

  /// `broadsheet user link`.
  static let linkUser = Command(
    "user link", "Print a new sign-in link for an account.", operands: "NAME",
    details: """
      The link works once, for 24 hours; an older one that was not used stops working. Whoever is
      signed in stays so.
      """,
    options: [.data, .database, ServeOptions.base]
  ) { arguments in
    let name = try UserOptions.name(arguments)
    return try Staff.work(arguments) { staff in
      let account = try staff.account(name)
      guard !account.isDisabled else {
        throw InputRefused(
          description: "“\(account.name)” is closed; 'broadsheet user enable' opens it.")
      }
      Terminal.out("\(account.name) (\(account.role.rawValue)): \(try staff.link(for: account))\n")
    }
  }

  /// `broadsheet user list`.
  static let listUsers = Command(
    "user list", "List the accounts of the desk, by name.",
    details: """
      Name, role and the day on which each was made, with tabs between them; then where the roles
      hold, if not everywhere, and `closed` for accounts that let nobody in.
      """,
    options: [.data, .database]
  ) { arguments in
    try Staff.work(arguments) { staff in
      for account in try staff.accounts.all() {
        let day = ISO8601.string(account.created).prefix(10)
        var columns = [account.name, account.role.rawValue, String(day)]
        let rights = staff.words(account.role, account.grants)
        if rights != account.role.rawValue { columns.append(rights) }
        if account.isDisabled { columns.append("closed") }
        Terminal.out(columns.joined(separator: "\t") + "\n")
      }
    }
  }
}

/// The options of `user` and what they say.
enum UserOptions {
  static let role = Option(
    name: "role", value: "ROLE", help: "reporter, editor, moderator or administrator.")

  static let edition = Option(
    name: "edition", value: "LANGUAGE", help: "The role holds in this edition alone, such as en.")
  static let section = Option(
    name: "section", value: "SLUG", help: "The role holds in this section of the edition alone.")

  static func name(_ arguments: Arguments) throws(UsageError) -> String {
    guard arguments.operands.count == 1, let name = arguments.operands.first else {
      throw arguments.fault("takes one NAME; one of several words goes between quotation marks")
    }
    return name
  }

  static func role(_ arguments: Arguments) throws(UsageError) -> Account.Role {
    try role(named: arguments.required(role), arguments)
  }

  static func role(
    named name: String, _ arguments: Arguments
  ) throws(UsageError) -> Account.Role {
    guard let role = Account.Role(rawValue: name) else {
      let known = Account.Role.allCases.map(\.rawValue).joined(separator: ", ")
      throw arguments.fault("a role is one of \(known), not '\(name)'")
    }
    return role
  }
}
