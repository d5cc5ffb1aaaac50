import Markup
import News
import Text

/// The search for the story that another one translates.
struct OriginalChoice {
  let story: ID<Story>
  let choice: TranslationsPage.Choice
  let context: PageContext

  func html(_ staff: DeskStaff) -> HTML {
    """
    <form class="filter" method="get" action="\(link: Links.deskStory(story, "translations"))" \
    aria-labelledby="join-title">
    <h2 id="join-title">\(context.say(.joinOriginal))</h2>
    <p class="hint">\(context.say(.joinHelp))</p>
    \(if: choice.isRefused, "<p class=\"fault\" role=\"alert\">\(context.say(.joinRefused))</p>\n")\
    \(if: choice.isForEditor, context.hidden("for", "editor"))\
    <p><label for="join-words">\(context.say(.joinSearch))</label>
    <input id="join-words" name="q" type="search" dir="auto" value="\(choice.words)"/></p>
    <p><button type="submit">\(context.say(.joinFind))</button></p>
    </form>
    \(found(staff))
    """
  }

  private func found(_ staff: DeskStaff) -> HTML {
    guard !choice.words.allSatisfy(\.isWhitespace) else { return .empty }
    guard !choice.found.isEmpty else {
      return "<p class=\"none\">\(context.say(.joinNone))</p>\n"
    }
    return "<ul class=\"lots\">\n\(choice.found, { item($0, staff) })</ul>\n"
  }

  private func item(_ original: DeskStory, _ staff: DeskStaff) -> HTML {
    let tag = context.edition(original.edition)?.language ?? context.edition.language
    let label = context.say(.joinThis, ["headline": original.headline])
    return """
      <li>
      <p class="head"><bdi>\(context.languages[tag].ownName)</bdi>: <span lang="\(tag)" dir="auto">\
      \(original.headline)</span> \(StateWord(state: original.state, context: context).html)</p>
      <form method="post" action="\(link: Links.joinOriginal(story))">
      \(context.token(staff))\(context.hidden("original", String(original.id.rawValue)))\
      \(if: choice.isForEditor, context.hidden("for", "editor"))\
      <button type="submit">\(label)</button>
      </form></li>

      """
  }
}
