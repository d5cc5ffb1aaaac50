import Markup
import Moderation
import News
import Testing
import Text
import Times

@testable import Views

private typealias Comment = News.Comment

/// The moderators' pages, with everything that they can show.
enum CommentPageSamples {
  static func pages(
    _ staff: DeskStaff, _ words: String, _ context: PageContext
  ) -> [(name: String, html: HTML)] {
    let chief = DeskStaff(
      Account(
        id: staff.account.id, name: words, role: .administrator, created: staff.account.created),
      formToken: staff.formToken, held: 7)
    var pages: [(name: String, html: HTML)] = []
    var page = CommentDeskPage(chief)
    page.queues = [("held", 2), ("reported", 0), ("appealed", 1), ("rejected", 1_000), ("all", 9)]
    pages.append(("no comments", page.html(in: context)))
    page.entries = Comment.State.allCases.map { entry(words, $0) }
    page.narrowed = [(name: "reader", value: "abc")]
    (page.mayArrange, page.mayAdminister) = (true, true)
    page.next = "xyz"
    page.story = (ID(rawValue: 7), words, .closed)
    for done in CommentDeskPage.Done.allCases {
      (page.done, page.undoable) = ((done, 2), [1, 2])
      pages.append(("comments \(done)", page.html(in: context)))
    }
    page.typed = ["do": "ban", "words": words, "amount": words, "network": "yes", "note": words]
    page.selected = ["held"]
    for fault in CommentDeskPage.Fault.allCases {
      page.fault = fault
      page.typed["bulk"] = fault == .noneSelected ? "yes" : nil
      pages.append(("comments \(fault)", page.html(in: context)))
    }
    pages += policies(chief, words, context)
    var rules = CommentRulesPage(chief)
    let section = Section(
      id: ID(rawValue: 3), edition: context.edition.id, slug: "world", name: words)
    rules.sections = [(context.edition, section, CommentRule(.moderated, days: 3))]
    pages.append(("comment rules", rules.html(in: context)))
    rules.fault = (section.id, words, words)
    pages.append(("comment rules, refused", rules.html(in: context)))
    return pages
  }

  private static func policies(
    _ staff: DeskStaff, _ words: String, _ context: PageContext
  ) -> [(name: String, html: HTML)] {
    var values = ["words.list": words, "links.sites": words]
    for field in PolicyField.all { values[field.path] = ModerationPolicy()[field] }
    var page = CommentPolicyPage(
      staff, values: values, takesGuests: true, webhookSecret: "c2VjcmV0")
    page.isSaved = true
    let saved = page.html(in: context)
    let reasons: [PolicyFault.Reason] = [
      .notANumber(1...9), .below(3), .notAWord, .notASite, .notALanguage, .tooMany(9),
      .notAChoice(["tag"]), .notAFlag, .notAnAddress, .inTheClear, .inTheHouse,
    ]
    page.faults = reasons.map { .init(field: "words.list", line: 3, reason: $0) }
    page.faults.append(.init(field: "length.most", line: nil, reason: .notANumber(1...9)))
    return [("comment policy", saved), ("comment policy, refused", page.html(in: context))]
  }

  private static func entry(_ words: String, _ state: Comment.State) -> CommentDeskPage.Entry {
    let comment = Comment(
      id: ID(rawValue: 5), mark: state.rawValue, story: ID(rawValue: 7), parent: ID(rawValue: 4),
      depth: 1, reader: ID(rawValue: 3), author: words, standing: .guest, posted: Sample.now,
      edited: nil, body: "<p>Words</p>", language: nil, isRightToLeft: false, state: state,
      isPicked: state == .approved, votes: 1, replies: 0)
    var entry = CommentDeskPage.Entry(
      comment, headline: words, address: Sample.summary().address, commenter: "abc")
    let line = CommentDeskPage.Line(Sample.now, words, words)
    entry.history = [.approved: 3, .rejected: 1]
    entry.answered = state == .held ? comment : nil
    entry.findings = [words]
    (entry.reports, entry.decisions, entry.notes) = ([line], [line], [line])
    entry.waitingReports = 1
    entry.pickFell = state == .approved ? Sample.now : nil
    entry.appeal = line
    entry.answer = state == .rejected ? line : nil
    entry.ban =
      state == .approved
      ? .init(id: 3, until: Sample.now, reason: words, name: words) : nil
    return entry
  }
}
