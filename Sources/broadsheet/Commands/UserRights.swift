import News
import Stores
import Times

extension Command {
  /// `broadsheet user role`.
  static let setUserRole = Command(
    "user role", "Give an account a role in place of those that it has.", operands: "NAME ROLE",
    details: """
      Without --edition the role holds everywhere. A server that runs knows it within a minute.
      Roles: reporter, editor, moderator, administrator. Somebody stays administrator.
      """,
    options: [.data, .database, UserOptions.edition, UserOptions.section]
  ) { arguments in
    guard arguments.operands.count == 2 else {
      throw arguments.fault("takes NAME and ROLE; a name of several words between quotation marks")
    }
    let role = try UserOptions.role(named: arguments.operands[1], arguments)
    let (edition, section) = (
      arguments.value(UserOptions.edition), arguments.value(UserOptions.section)
    )
    guard section == nil || edition != nil else {
      throw arguments.fault("--section needs --edition: slugs belong to an edition")
    }
    return try Staff.work(arguments) { staff in
      let account = try staff.account(arguments.operands[0])
      let grants = try edition.map { [try staff.grant(role, edition: $0, section: section)] } ?? []
      try staff.accounts.setRole(role, grants: grants, of: account.id, by: .command, at: .now())
      Terminal.out("\(account.name): \(staff.words(role, grants))\n")
    }
  }

  /// `broadsheet user disable`.
  static let disableUser = Command(
    "user disable", "Let nobody in with an account any more, and end its sessions.",
    operands: "NAME",
    details: """
      A server that runs knows it within a minute. Tokens of the account stop working as well; what
      it did stays on record. The last administrator stays one.
      """,
    options: [.data, .database]
  ) { arguments in
    try Staff.setDisabled(true, arguments)
  }

  /// `broadsheet user enable`.
  static let enableUser = Command(
    "user enable", "Let an account in again that was closed.", operands: "NAME",
    details: "Passwords are as they were; sessions and links are not: 'user link' makes one.",
    options: [.data, .database]
  ) { arguments in
    try Staff.setDisabled(false, arguments)
  }
}

extension Staff {
  fileprivate static func setDisabled(
    _ isDisabled: Bool, _ arguments: Arguments
  ) throws -> ExitCode {
    let name = try UserOptions.name(arguments)
    return try work(arguments) { staff in
      let account = try staff.account(name)
      try staff.accounts.setDisabled(isDisabled, account.id, by: .command, at: .now())
      Terminal.out("\(account.name): \(isDisabled ? "closed" : "open")\n")
    }
  }

  /// The account with a name; throws what says that there is none.
  func account(_ name: String) throws -> Account {
    guard let account = try accounts.named(name) else {
      throw InputRefused(
        description: "there is no account “\(name)”; 'broadsheet user list' shows all.")
    }
    return account
  }

  fileprivate func grant(
    _ role: Account.Role, edition language: String, section slug: String?
  ) throws -> Grant {
    guard let edition = try editions.all().first(where: { $0.language == language }) else {
      throw InputRefused(description: "there is no edition “\(language)”.")
    }
    let section = try slug.map { slug in
      guard let section = try editions.section(slug, of: edition.id) else {
        throw InputRefused(description: "the edition “\(language)” has no section “\(slug)”.")
      }
      return section.id
    }
    return Grant(role, edition: edition.id, section: section)
  }

  /// A role, and where it holds: `editor in en/sport`.
  func words(_ role: Account.Role, _ grants: [Grant]) -> String {
    let places = grants.filter { $0.edition != nil || $0.role != role }
    guard !places.isEmpty else { return role.rawValue }
    return grants.map { "\($0.role.rawValue)\(place(of: $0))" }.joined(separator: ", ")
  }

  private func place(of grant: Grant) -> String {
    guard let id = grant.edition, let edition = try? editions.all().first(where: { $0.id == id })
    else { return "" }
    let sections = (try? editions.sections(of: id)) ?? []
    let slug = sections.first { $0.id == grant.section }.map { "/\($0.slug)" }
    return " in \(edition.language)\(slug ?? "")"
  }
}
