public import Markup
import News
public import Text

/// The button that follows a list, or follows it no more: a form that works on every page, kept by
/// everybody alike but for the hole within the button.
public struct FollowButton {
  let place: Place
  let list: StoryList
  let context: PageContext

  var html: HTML {
    """
    <form class="follow-list" method="post" action="\(link: context.links.following)">\
    <button value="\(context.links[place].address)" \(hole)</button></form>

    """
  }

  private var hole: HTML {
    let usual = Self.turn(in: context.language).before
    return context.leavesHoles ? Hole.follow(context.edition.id, list).html(usual) : usual
  }

  /// The inside of the button for a reader who follows the list.
  public static func followed(in language: Language) -> HTML { turn(in: language).after }

  private static func turn(in language: Language) -> Turn {
    Turn(act: ("follow", .followList), undo: ("unfollow", .unfollowList), language: language)
  }
}
