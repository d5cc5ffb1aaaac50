public import Markup
public import News
import Text

/// Where everything is found that the desk decides about the paper itself.
public struct PaperHubPage: Sendable {
  private let staff: DeskStaff
  private let editions: [Edition]

  /// Makes the page for the editions that somebody may change.
  public init(_ staff: DeskStaff, editions: [Edition]) {
    self.staff = staff
    self.editions = editions
  }

  /// The page as a document.
  public func html(in context: PageContext) -> HTML {
    let everywhere = PaperPlace.everywhere.filter { staff.account.may($0.permission) }
    return DeskLayout(
      context: context, title: context.say(.deskPaper), staff: staff, place: .paper,
      main: """
        <div class="hub">
        \(editions, { column($0, context) })\
        \(if: !everywhere.isEmpty, all(everywhere, context))</div>

        """
    ).html
  }

  private func column(_ edition: Edition, _ context: PageContext) -> HTML {
    let language = context.languages[edition.language]
    let places = PaperPlace.ofEdition.filter {
      staff.account.may(.arrange, in: edition.id) || $0 == .front
    }
    return """
      <section>
      <h2 lang="\(language.tag)" dir="\(language.direction.rawValue)">\(language.ownName)</h2>
      <ul>
      \(places, { item($0, edition, context) })</ul>
      </section>

      """
  }

  private func all(_ places: [PaperPlace], _ context: PageContext) -> HTML {
    """
    <section>
    <h2>\(context.say(.paperAll))</h2>
    <ul>
    \(places, { item($0, nil, context) })</ul>
    </section>

    """
  }

  private func item(_ place: PaperPlace, _ edition: Edition?, _ context: PageContext) -> HTML {
    "<li><a href=\"\(link: place.link(edition))\">\(context.say(place.message))</a></li>\n"
  }
}
