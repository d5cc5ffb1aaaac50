import Markup
import News
import Text

/// The parts of the desk, in the order of its navigation.
enum DeskPlace: CaseIterable {
  case stories
  case budget
  case calendar
  case comments
  case pictures
  case paper
  case people
  case audit
  case account

  private var link: Link {
    switch self {
    case .stories: Links.desk
    case .budget: Links.budget
    case .calendar: Links.calendar
    case .comments: Links.deskComments
    case .pictures: Links.deskPictures
    case .paper: Links.deskPaper
    case .people: Links.deskPeople
    case .audit: Links.audit
    case .account: Links.account
    }
  }

  private var message: Message {
    switch self {
    case .stories: .deskStories
    case .budget: .deskBudget
    case .calendar: .deskCalendar
    case .comments: .moderation
    case .pictures: .deskPictures
    case .paper: .deskPaper
    case .people: .deskPeople
    case .audit: .deskAudit
    case .account: .deskAccount
    }
  }

  private var permission: Permission {
    switch self {
    case .stories, .budget, .calendar, .pictures, .account: .look
    case .comments: .moderate
    case .paper: .arrange
    case .people, .audit: .administer
    }
  }

  /// The links to the parts that somebody may see.
  static func navigation(
    for staff: DeskStaff, at place: DeskPlace?, in context: PageContext
  ) -> HTML {
    let places = allCases.filter { staff.account.mayAnywhere($0.permission) }
    return """
      <nav class="places" aria-label="\(context.say(.deskPlaces))">
      <ul>
      \(places, { item($0, isCurrent: $0 == place, waiting: $0 == .comments ? staff.held : 0, context) })</ul>
      </nav>

      """
  }

  private static func item(
    _ place: DeskPlace, isCurrent: Bool, waiting: Int, _ context: PageContext
  ) -> HTML {
    """
    <li><a href="\(link: place.link)"\(attribute: "aria-current", isCurrent ? "page" : nil)>\
    \(context.say(place.message))\
    \(if: waiting > 0, " (\(context.language.number(waiting)))")</a></li>

    """
  }
}
