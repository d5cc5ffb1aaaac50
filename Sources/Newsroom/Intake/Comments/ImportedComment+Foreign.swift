import Feeds
import Markup
import News
import Stores
import Text
import Times

extension ImportedComment {
  /// A comment of another system as the stores take it; `posted` is its time.
  init(
    _ foreign: ForeignComment, under guid: String, posted: Instant, guess: LanguageGuess
  ) {
    let text = CommentBody(foreign)
    let isGone = text.html.isEmpty
    self.init(
      sourceID: foreign.id, parent: foreign.parent == foreign.id ? nil : foreign.parent,
      story: guid, author: isGone ? "" : Self.name(foreign.author), posted: posted,
      body: text.html, state: isGone ? .withdrawn : foreign.state.map(Self.state) ?? .held)
    markdown = text.markdown
    edited = isGone ? nil : foreign.edited.flatMap { CommentDates.holds($0) ? $0 : nil }
    votes = isGone ? 0 : foreign.votes
    if foreign.isPicked, state == .approved { picked = posted }
    let plain = Sanitiser(.comment).plainText(text.html)
    language = guess.language(of: plain)
    isRightToLeft = Direction(of: plain) == .rightToLeft
  }

  private static func state(_ state: ForeignComment.State) -> Comment.State {
    switch state {
    case .shown: .approved
    case .held: .held
    case .refused: .rejected
    case .deleted: .withdrawn
    }
  }

  private static func name(_ text: String) -> String {
    PlainName.cleaned(ForeignText.plain(text))
  }
}

/// What is kept of the text of another system's comment.
private struct CommentBody {
  var html = ""
  var markdown = ""

  /// Nothing of one that was deleted.
  init(_ foreign: ForeignComment) {
    guard foreign.state != .deleted else { return }
    switch foreign.text {
    case .html(let source): html = Sanitiser(.comment).html(source).string
    case .markdown(let source):
      let typed = ForeignText.visible(source)
      html = Markdown.comment(typed).string
      if !html.isEmpty { markdown = typed }
    }
  }
}

/// The dates that comments may have.
enum CommentDates {
  /// The years 1 to 9999, in milliseconds since 1970.
  private static let range: ClosedRange<Int64> = -62_135_596_800_000...253_402_300_799_999

  /// Whether a comment may have been written then.
  static func holds(_ instant: Instant) -> Bool { range.contains(instant.milliseconds) }
}
