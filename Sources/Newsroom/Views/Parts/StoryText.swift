import Markup
import News
import Text

/// The text of a story with its pictures as they are now: in the renditions that have been made since
/// it was saved, and with others in the place of those that were replaced.
struct StoryText {
  let story: Story
  let languages: Languages

  private static let opening = "<figure class=\"picture\">"
  private static let closing = "</figure>"

  /// The text.
  var html: HTML {
    guard !story.pictures.isEmpty else { return HTML(trusted: story.body) }
    let parts = story.body.split(separator: Self.opening, omittingEmptySubsequences: false)
    return parts.dropFirst().reduce(into: HTML(trusted: String(parts.first ?? ""))) { text, part in
      text += figure(part)
    }
  }

  /// What begins within a figure, the figure anew; as it is when nothing is known of its picture.
  private func figure(_ part: Substring) -> HTML {
    let asSaved = HTML(trusted: Self.opening + String(part))
    guard let end = part.firstRange(of: Self.closing),
      let digest = part[..<end.lowerBound].firstMatch(of: /\/pictures\/([0-9a-f]{64})-/)?.output.1,
      let entry = story.pictures[String(digest)],
      let figure = BodyPicture(entry.picture, language: languages[story.language])
    else { return asSaved }
    let rest = HTML(trusted: String(part[end.upperBound...]))
    if entry.hasOwnWords { return "\(figure.html)\(rest)" }
    let saved = part[..<end.lowerBound]
    guard let start = saved.firstRange(of: "<picture>"),
      let stop = saved.firstRange(of: "</picture>"),
      let words = saved.firstMatch(of: /\ alt="([^"]*)"/)?.output.1
    else { return asSaved }
    return """
      \(HTML(trusted: Self.opening + String(saved[..<start.lowerBound])))\
      \(Self.picture(figure.picture, saying: words))\
      \(HTML(trusted: String(saved[stop.upperBound...]) + Self.closing))\(rest)
      """
  }

  /// The picture with a text for those who do not see it that is markup already.
  private static func picture(_ html: HTML, saying words: Substring) -> HTML {
    HTML(trusted: html.string.replacing(" alt=\"\"", with: " alt=\"\(words)\"", maxReplacements: 1))
  }
}
