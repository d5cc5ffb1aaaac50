import HTTP
import Markup
import News
import Text
import Views

/// What somebody has typed into the form for a comment.
struct CommentText {
  /// The mark of what it answers; nil for the story, empty when it cannot be read.
  let answers: String?
  /// The name, without what nobody sees.
  let name: String
  /// The text, with plain lines.
  let text: String
  /// What is wrong with the text.
  let textFaults: [CommentForm.Fault]
  /// The text as it is shown; empty for one with a fault, which costs nothing but looking at it.
  let body: String
  /// Whether the field was filled that people leave empty.
  let isTrapped: Bool
  /// Whether it is only to be shown how it will look.
  let isPreview: Bool

  init(_ form: Query, knownAs known: String = "") {
    let mark = form["answers"] ?? ""
    answers = mark.isEmpty ? nil : mark
    let typed = Self.trimmed(form["name"] ?? "")
    name = typed.isEmpty ? known : typed
    text = Self.trimmed(Self.readable((form["text"] ?? "").withPlainLines))
    textFaults = Self.faults(text)
    body = textFaults.isEmpty ? Markdown.comment(text).string : ""
    isTrapped = !(form["website"] ?? "").isEmpty
    isPreview = form["act"] == "preview"
  }

  private static func faults(_ text: String) -> [CommentForm.Fault] {
    if !text.contains(where: { $0.isLetter || $0.isNumber || $0.isSymbol || $0.isPunctuation }) {
      return [.empty]
    }
    // Counted as people count letters, but not for as long as a text with a million marks takes.
    let units = text.unicodeScalars.count
    if units > longest { return [.tooLong(by: units - Comment.longest)] }
    let over = text.count - Comment.longest
    return over > 0 ? [.tooLong(by: over)] : []
  }

  /// How many scalars are enough for a text to be too long, whatever they are.
  private static let longest = 4 * Comment.longest

  /// The text without the control characters that nobody sees and that turn lines around.
  private static func readable(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isHidden) else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.filter { !isHidden($0) }))
  }

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: false
    case 0..<0x20, 0x7F..<0xA0: true
    // What turns the direction around and may not be ended (UAX 9): each comment has its own.
    case 0x202A...0x202E, 0x2066...0x2069: true
    case 0xFEFF, 0xFFF9...0xFFFB: true
    default: false
    }
  }

  private static func trimmed(_ text: String) -> String {
    let from = text.drop { $0.isNewline }
    return from.lastIndex { !$0.isWhitespace }.map { String(from[...$0]) } ?? ""
  }
}
