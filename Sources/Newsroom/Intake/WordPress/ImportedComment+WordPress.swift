import Feeds
import Markup
import News
import Stores
import Text
import Times

extension ImportedComment {
  /// Why a comment is not taken.
  struct LeftOut: Error {
    let reason: String
  }

  /// A comment of an export as the stores take it.
  init(
    _ comment: WordPressItem.Comment, of guid: String, zone: Zone
  ) throws(LeftOut) {
    guard ["", "comment"].contains(comment.type) else {
      throw LeftOut(reason: "its type is '\(comment.type)', not comment")
    }
    let isZero = comment.dateGMT.isEmpty || comment.dateGMT.hasPrefix("0000")
    let posted =
      isZero
      ? ISO8601.instant(comment.date, in: zone) : ISO8601.instant(comment.dateGMT, in: .utc)
    guard let posted else { throw LeftOut(reason: "its date cannot be read") }
    let state: Comment.State =
      switch comment.approved {
      case "1": .approved
      case "0": .held
      default: .rejected
      }
    let html = Sanitiser(.comment).html(WordPressContent.html(comment.content))
    self.init(
      sourceID: comment.id, parent: comment.parent == "0" ? nil : comment.parent, story: guid,
      author: PlainName.cleaned(ForeignText.plain(comment.author)), posted: posted,
      body: html.string, state: state)
  }
}
