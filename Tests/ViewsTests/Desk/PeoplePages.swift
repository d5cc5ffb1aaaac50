import Markup
import News
import Times

@testable import Views

extension DeskPageTests {
  /// One's own account in each state.
  static func accountPages(
    _ context: PageContext, _ words: String
  ) -> [(name: String, html: HTML)] {
    let sessions = [true, false].map { isCurrent in
      AccountPage.Session(
        key: words, device: isCurrent ? words : "", began: Sample.now, seen: Sample.now,
        isCurrent: isCurrent)
    }
    let factors: [AccountPage.Factor] = [
      .none, .proposed(secret: "ABCDEFGH", address: "otpauth://totp/x"), .on(codesLeft: 3),
    ]
    return factors.enumerated().map { number, factor in
      var page = AccountPage(staff(words), factor: factor, sessions: sessions)
      page.mustHaveFactor = number == 0
      page.isSaved = number == 1
      page.newCodes = number == 2 ? [words] : []
      page.fault = [.shortPassword, .wrongCode, .wrongCode][number]
      return ("account \(number)", page.html(in: context))
    }
  }

  /// The pages of administrators.
  static func peoplePages(
    _ context: PageContext, _ words: String
  ) -> [(name: String, html: HTML)] {
    let staff = staff(words, .administrator)
    var account = staff.account
    account.isDisabled = true
    var people = PeoplePage(staff, accounts: [account])
    people.fault = (words, words)
    account.hasSecondFactor = true
    account.isDisabled = false
    account.grants = [Grant(.editor, edition: Sample.editions[0].id)]
    var person = PersonAccountPage(
      staff, account: account,
      sections: [
        Section(id: ID(rawValue: 1), edition: Sample.editions[0].id, slug: "world", name: words)
      ])
    (person.newLink, person.fault) = (words, words)
    var policy = PolicyPage(staff, policy: DeskPolicy(fourEyes: true))
    policy.isSaved = true
    let entry = AuditEntry(
      id: ID(rawValue: 1), at: Sample.now, actor: Actor(staff.account), act: "story.save",
      subject: "story:1", title: words, detail: words)
    var filters = AuditPage.Filters()
    (filters.account, filters.from) = ("1", words)
    let audit = AuditPage(
      staff, entries: [entry], accounts: [account], filters: filters, older: ID(rawValue: 1),
      faulty: ["from"])
    return [
      ("people", people.html(in: context)), ("person", person.html(in: context)),
      ("policy", policy.html(in: context)), ("audit", audit.html(in: context)),
    ]
  }
}
