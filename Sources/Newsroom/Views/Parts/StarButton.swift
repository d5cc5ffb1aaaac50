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
    let unsaved = Self.turn(in: context.language).before
    return context.leavesHoles ? Hole.star(story.id).html(unsaved) : unsaved
  }

  /// The inside of the button for a reader who has saved the story.
  public static func saved(in language: Language) -> HTML { turn(in: language).after }

  private static func turn(in language: Language) -> Turn {
    Turn(act: ("save", .saveStory), undo: ("remove", .storySaved), language: language)
  }
}
