import HTTP
import Markup
import News
import Stores
import Views

/// `GET /desk/comments/rules`: how sections take comments.
func showCommentRules(_ visit: Visit, _ staff: SignedIn) throws -> Response {
  guard staff.account.mayAnywhere(.arrange) else { return try mayNot(visit, staff) }
  var page = try visit.commentRules(staff)
  page.isSaved = visit.request.query["saved"] != nil
  return visit.page(page.html(in: try visit.context()))
}

/// `POST /desk/comments/rules`: changes how a section takes them.
func changeCommentRule(_ visit: Visit) throws -> Response {
  let form = try visit.deskForm()
  return try visit.ownForm(form, needing: .arrange) { staff in
    let id: ID<Section> = try form.identity("section")
    let page = try visit.commentRules(staff)
    guard let section = page.sections.first(where: { $0.section.id == id })?.section else {
      throw Refusal.notFound
    }
    let days = (form["days"] ?? "").filter { !$0.isWhitespace }
    guard let mode = CommentRule.Mode(rawValue: form["mode"] ?? ""),
      days.isEmpty || (Int(days).map { (1...3_650).contains($0) } ?? false)
    else {
      var refused = page
      refused.fault = (id, form["mode"] ?? "", form["days"] ?? "")
      return visit.page(refused.html(in: try visit.context()), status: .unprocessable)
    }
    try visit.site.comments.set(
      CommentRule(mode, days: Int(days)), of: section, by: Actor(staff.account), at: visit.now)
    return .redirect(to: "\(Links.deskComments("rules").address)?saved=1")
  }
}

extension Visit {
  /// The rules of the sections that somebody may arrange.
  fileprivate func commentRules(_ staff: SignedIn) throws -> CommentRulesPage {
    let rules = try site.comments.rules()
    var page = CommentRulesPage(staff.staff)
    for edition in editions {
      for section in try site.editions.sections(of: edition.id)
      where staff.account.may(.arrange, in: edition.id, section: section.id) {
        page.sections.append((edition, section, rules[section.id] ?? CommentRule()))
      }
    }
    return page
  }
}
