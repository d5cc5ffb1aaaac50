import Markup
import News
import Text

/// What a new version changed of headline, standfirst and text, word by word.
struct ChangeText {
  let entry: ChangeLog.Entry
  let context: PageContext

  var html: HTML {
    guard let text = entry.text, let before = entry.before else { return .empty }
    let body = HTMLDifference(from: before.body, to: text.body, context.differenceWords)
    let lines =
      line(.headlineField, before.headline, text.headline)
      + line(.standfirstField, before.standfirst, text.standfirst)
    guard !lines.isEmpty || !body.isEmpty else {
      return "<p class=\"meta\">\(context.say(.textStayed))</p>\n"
    }
    return """
      <div class="difference"\(foreign(text.language))>
      \(lines)\(if: !body.isEmpty, "<div class=\"body\">\n\(body.html)</div>\n")</div>

      """
  }

  private func line(_ name: Message, _ old: String, _ new: String) -> HTML {
    guard old != new else { return .empty }
    let difference = TextDifference(from: old, to: new).html(context.differenceWords)
    return """
      <p class="changed"><span class="meta">\(context.say(name))</span> \(difference)</p>

      """
  }

  /// The language of the text when it is not the edition's.
  private func foreign(_ language: String) -> HTML {
    guard language != context.edition.language else { return .empty }
    let direction = context.languages[language].direction.rawValue
    return " lang=\"\(language)\" dir=\"\(direction)\""
  }
}
