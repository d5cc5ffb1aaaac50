import Markup
import Text

/// The inside of a button that does something or takes it back.
///
/// Both are equally long, so that one can take the other's place in a page that was compressed:
/// spaces in the tag make up for the words.
struct Turn {
  /// What the button does: the name of its field, and its words.
  let act: (name: HTML, words: Message)
  /// What takes it back.
  let undo: (name: HTML, words: Message)
  let language: Language

  /// What stands there before the act.
  var before: HTML { inside(act) }
  /// What stands there afterwards.
  var after: HTML { inside(undo) }

  private func inside(_ side: (name: HTML, words: Message)) -> HTML {
    let longest = max(length(act), length(undo))
    let spaces = String(repeating: " ", count: longest - length(side))
    return "name=\"\(side.name)\"\(spaces)>\(language.message(side.words.rawValue))"
  }

  private func length(_ side: (name: HTML, words: Message)) -> Int {
    let text: HTML = "\(language.message(side.words.rawValue))"
    return side.name.bytes.count + text.bytes.count
  }
}
