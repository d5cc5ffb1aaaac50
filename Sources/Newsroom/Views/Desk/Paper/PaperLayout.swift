import Markup
import News
import Text

/// What the desk's pages about the paper have in common: the way to the other parts.
struct PaperLayout {
  let frame: PaperFrame
  let context: PageContext
  let title: String
  /// The part that the page is.
  var place: PaperPlace?
  var form: PaperForm?
  /// Whether the page has rows that can be dragged.
  var hasRows = false
  var main = HTML.empty

  var html: HTML {
    DeskLayout(
      context: context, title: title, staff: frame.staff, place: .paper,
      script: hasRows ? context.assets.rowsScript : nil,
      main: "\(parts)\(notice)\(main)"
    ).html
  }

  private var parts: HTML {
    guard let edition = frame.edition else { return list(PaperPlace.everywhere, nil) }
    return list(PaperPlace.ofEdition, edition)
  }

  private func list(_ places: [PaperPlace], _ edition: Edition?) -> HTML {
    let name = edition.map { context.languages[$0.language].ownName }
    return """
      <nav class="parts" aria-label="\(context.say(.paperParts))">
      <p><a href="\(link: Links.deskPaper)">\(context.say(.deskPaper))</a></p>
      <ul>
      \(name.map { "<li><b>\($0)</b></li>\n" as HTML })\(places, { item($0, edition) })</ul>
      </nav>

      """
  }

  private func item(_ place: PaperPlace, _ edition: Edition?) -> HTML {
    // Whoever arranges one section only has its front.
    let may = frame.staff.account.may(place.permission, in: edition?.id)
    guard may || place == .front else { return .empty }
    return """
      <li><a href="\(link: place.link(edition))"\
      \(attribute: "aria-current", place == self.place ? "page" : nil)>\
      \(context.say(place.message))</a></li>

      """
  }

  private var notice: HTML {
    guard let form else { return .empty }
    if form.isSaved { return "<p class=\"done\" role=\"status\">\(context.say(.paperSaved))</p>\n" }
    if form.present != nil { return box(.paperConflict) }
    return form.faults.isEmpty ? .empty : box(.paperRefused)
  }

  private func box(_ message: Message) -> HTML {
    "<div class=\"fault\" role=\"alert\"><p>\(context.say(message))</p></div>\n"
  }
}

/// The parts of the paper that the desk changes.
enum PaperPlace: CaseIterable {
  case front, breaking, sections, topics, menus, pages
  case people, agencies, editions

  static let ofEdition: [PaperPlace] = [.front, .breaking, .sections, .topics, .menus, .pages]
  static let everywhere: [PaperPlace] = [.people, .agencies, .editions]

  var permission: Permission { self == .editions ? .administer : .arrange }

  var message: Message {
    switch self {
    case .front: .paperFront
    case .breaking: .paperBreaking
    case .sections: .paperSections
    case .topics: .paperTopics
    case .menus: .paperMenus
    case .pages: .paperPages
    case .people: .paperPeople
    case .agencies: .paperAgencies
    case .editions: .paperEditions
    }
  }

  func link(_ edition: Edition?) -> Link {
    guard let edition else { return Links.deskPaper(name) }
    return Links.deskPaper(edition.language, name)
  }

  var name: String { "\(self)" }
}
