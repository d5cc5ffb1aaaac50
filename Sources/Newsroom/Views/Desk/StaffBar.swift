public import Markup
import News
public import Text

/// The line above every page that somebody who is signed in sees: who they are, the way to the desk,
/// the way out.
public struct StaffBar: Sendable {
  private let staff: DeskStaff
  private let assets: Assets

  /// Makes a bar.
  public init(_ staff: DeskStaff, assets: Assets = .standard) {
    self.staff = staff
    self.assets = assets
  }

  /// What stands before and behind the link to change a story, the same on every page, with a link
  /// to the bar's own style sheet, so that readers' pages do not carry it.
  public func pieces(in language: Language) -> (before: HTML, after: HTML) {
    let style: HTML =
      "<link rel=\"stylesheet\" href=\"\(link: Links.asset(assets.staffStyle))\"/>\n"
    return (style + opening(language), ending(language))
  }

  /// The bar alone, for pages that have its style already.
  func bar(_ language: Language) -> HTML { opening(language) + ending(language) }

  private func opening(_ language: Language) -> HTML {
    let name: HTML = "<b>\(staff.account.name)</b>"
    return """
      <nav class="staff" aria-label="\(Self.say(.desk, language))">
      <p>\(language.html(Message.signedInAs.rawValue, ["name": name]))</p>
      <p><a href="\(link: Links.desk)">\(Self.say(.desk, language))</a></p>

      """
  }

  private func ending(_ language: Language) -> HTML {
    """
    <form method="post" action="\(link: Links.signOut)">
    <input type="hidden" name="token" value="\(staff.formToken)"/>
    <button type="submit">\(Self.say(.signOut, language))</button>
    </form>
    </nav>

    """
  }

  /// The link to change a story: the same for all who may.
  public static func edit(_ story: String, in language: Language) -> HTML {
    """
    <p><a href="\(link: Links.editStory(story))">\(say(.editThisStory, language))</a></p>

    """
  }

  private static func say(_ message: Message, _ language: Language) -> String {
    language.message(message.rawValue)
  }
}
