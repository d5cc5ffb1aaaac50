import Markup
import News

/// The pages of one story at the desk, beside each other.
struct StoryWays {
  /// A page of a story.
  enum Place {
    case editor
    case revisions
    case translations
  }

  let story: ID<Story>
  let at: Place?
  let context: PageContext

  var html: HTML {
    """
    <nav class="lists" aria-label="\(context.say(.headlineColumn))">
    <ul>
    <li><a href="\(link: Links.deskStory(story))"\
    \(attribute: "aria-current", at == .editor ? "page" : nil)>\
    \(context.say(.openStory))</a></li>
    \(item("revisions", .revisionsTitle, isCurrent: at == .revisions))\
    \(item("translations", .translationsTitle, isCurrent: at == .translations))</ul>
    </nav>

    """
  }

  private func item(_ part: String, _ message: Message, isCurrent: Bool) -> HTML {
    """
    <li><a href="\(link: Links.deskStory(story, part))"\
    \(attribute: "aria-current", isCurrent ? "page" : nil)>\(context.say(message))</a></li>

    """
  }
}
