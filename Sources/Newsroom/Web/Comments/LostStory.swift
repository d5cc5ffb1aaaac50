import HTTP
import Markup
import News
import Stores
import Times
import Views

extension Visit {
  /// What can still be done with a comment whose story is not shown any more: its author takes it
  /// back, and what else was typed is given back.
  ///
  /// Throws the refusal when there is nothing to be done.
  func actWithoutStory(_ form: Query, _ refusal: Refusal) throws -> Response {
    switch form["do"] {
    case "delete":
      let (reader, _) = try ownForm()
      guard let mark = CommentMark(text: capture("mark")) else { throw Refusal.notFound }
      try site.comments.withdraw(mark.comment, by: reader.reader.id, at: now)
      return page(LostCommentPage.takenBack.html(in: try context()))
    case "edit": return try givenBack(form["text"], refusal)
    case "report", "appeal": return try givenBack(form["words"], refusal)
    default: throw refusal
    }
  }

  private func givenBack(_ typed: String?, _ refusal: Refusal) throws -> Response {
    let text = (typed ?? "").withPlainLines
    guard text.contains(where: { !$0.isWhitespace }) else { throw refusal }
    return page(LostCommentPage(text: text).html(in: try context()), status: .gone)
  }
}
