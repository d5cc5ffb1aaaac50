public import Markup
import News
public import Text

/// The button that saves a story for its reader, or takes it off their list: a form that works on
/// every page, kept by everybody alike but for the hole within the button.
public struct StarButton {
  let story: StorySummary
  let context: PageContext

  var html: HTML {
    let links = context.links
    return """
      <form class="star" method="post" action="\(link: links.saved)">\
      <button value="\(links[.story(story.address)].address)" \
      \(hole)</button></form>

      """
  }

  private var hole: HTML {
    let unsaved = Self.inside("save", .saveStory, context.language)
    return context.leavesHoles ? Hole.star(story.id).html(unsaved) : unsaved
  }

  /// The inside of the button for a reader who has saved the story.
  public static func saved(in language: Language) -> HTML {
    inside("remove", .storySaved, language)
  }

  /// Both insides are equally long, so that one can take the other's place in a page that was
  /// compressed: spaces in the tag make up for the words.
  private static func inside(_ name: HTML, _ words: Message, _ language: Language) -> HTML {
    let longest = max(length("save", .saveStory, language), length("remove", .storySaved, language))
    let spaces = String(repeating: " ", count: longest - length(name, words, language))
    return "name=\"\(name)\"\(spaces)>\(language.message(words.rawValue))"
  }

  private static func length(_ name: HTML, _ words: Message, _ language: Language) -> Int {
    let text: HTML = "\(language.message(words.rawValue))"
    return name.bytes.count + text.bytes.count
  }
}
