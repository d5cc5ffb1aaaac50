public import Markup
import News
public import Text

/// The line above every page that somebody who is signed in sees: who they are, the way to the desk,
/// the way out.
public struct StaffBar: Sendable {
  private let staff: DeskStaff
  private let story: String?
  private let assets: Assets

  /// Makes a bar; `story` is the path of the story that the page shows, if it shows one.
  public init(_ staff: DeskStaff, story: String? = nil, assets: Assets = .standard) {
    self.staff = staff
    self.story = story
    self.assets = assets
  }

  /// The bar with a link to its own style sheet, so that readers' pages do not carry it.
  public func html(in language: Language) -> HTML {
    "<link rel=\"stylesheet\" href=\"\(link: Links.asset(assets.staffStyle))\"/>\n\(bar(language))"
  }

  /// The bar alone.
  func bar(_ language: Language) -> HTML {
    let name: HTML = "<b>\(staff.account.name)</b>"
    return """
      <nav class="staff" aria-label="\(say(.desk, language))">
      <p>\(language.html(Message.signedInAs.rawValue, ["name": name]))</p>
      <p><a href="\(link: Links.desk)">\(say(.desk, language))</a></p>
      \(edit(language))<form method="post" action="\(link: Links.signOut)">
      <input type="hidden" name="token" value="\(staff.formToken)"/>
      <button type="submit">\(say(.signOut, language))</button>
      </form>
      </nav>

      """
  }

  private func edit(_ language: Language) -> HTML? {
    guard let story, staff.account.role.mayPublish else { return nil }
    return """
      <p><a href="\(link: Links.editStory(story))">\(say(.editThisStory, language))</a></p>

      """
  }

  private func say(_ message: Message, _ language: Language) -> String {
    language.message(message.rawValue)
  }
}
