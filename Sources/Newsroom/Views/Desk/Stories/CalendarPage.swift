public import Markup
public import News
import Text
public import Times

/// What is scheduled or held by an embargo in a month, and what was published by itself of late.
public struct CalendarPage: Sendable {
  /// Something that happens by itself at an instant.
  public struct Event: Sendable {
    /// When.
    public var at: Instant
    /// Whether it is the end of an embargo, and not a publication.
    public var isEmbargo: Bool
    /// The story.
    public var story: DeskStory

    /// Makes an event.
    public init(at: Instant, isEmbargo: Bool, story: DeskStory) {
      self.at = at
      self.isEmbargo = isEmbargo
      self.story = story
    }
  }

  /// A publication that was to happen by itself, and how it went.
  public struct Settled: Sendable {
    /// The publication.
    public var publication: ScheduledPublication
    /// The story; nil when it is gone.
    public var story: DeskStory?

    /// Makes a line.
    public init(publication: ScheduledPublication, story: DeskStory?) {
      self.publication = publication
      self.story = story
    }
  }

  /// The year.
  public var year: Int
  /// The month, 1 to 12.
  public var month: Int
  /// What happens in it, in order.
  public var events: [Event]
  /// What was due of late, newest first.
  public var settled: [Settled]

  /// Makes a page.
  public init(year: Int, month: Int, events: [Event], settled: [Settled]) {
    self.year = year
    self.month = month
    self.events = events
    self.settled = settled
  }
}

extension CalendarPage {
  /// The page as a document.
  public func html(for staff: DeskStaff, in context: PageContext) -> HTML {
    let name = context.language.month(month, year: year)
    return DeskLayout(
      context: context, title: "\(context.say(.deskCalendar)): \(name)", staff: staff,
      place: .calendar,
      main: """
        \(steps(context))\
        \(if: events.isEmpty, "<p class=\"none\">\(context.say(.nothingInMonth))</p>\n")\
        \(weeks(name, context))\(late(context))
        """
    ).html
  }

  private func steps(_ context: PageContext) -> HTML {
    let before = month == 1 ? (year - 1, 12) : (year, month - 1)
    let after = month == 12 ? (year + 1, 1) : (year, month + 1)
    return Steps(
      label: context.say(.deskCalendar),
      previous: (Links.calendar(before.0, before.1), context.say(.previousMonth)),
      next: (Links.calendar(after.0, after.1), context.say(.nextMonth))
    ).html
  }

  /// The weeks of the month as rows; days of other months stay empty.
  private func weeks(_ name: String, _ context: PageContext) -> HTML {
    guard let first = CivilDate(year: year, month: month, day: 1) else { return .empty }
    let monday = first.adding(days: -Int64((first.weekday + 6) % 7))
    let count = CivilDate.days(inMonth: month, of: year) + (first.weekday + 6) % 7
    let rows = (0..<(count + 6) / 7).map { week in
      (0..<7).map { monday.adding(days: Int64(week * 7 + $0)) }
    }
    return """
      <table class="month">
      <caption class="unseen">\(name)</caption>
      <thead>
      <tr>\((0..<7).map { weekday($0, context) })</tr>
      </thead>
      <tbody>
      \(rows, { "<tr>\($0.map { day($0, context) })</tr>\n" })</tbody>
      </table>

      """
  }

  private func weekday(_ day: Int, _ context: PageContext) -> HTML {
    // 5 January 1970 was a Monday.
    "<th scope=\"col\">\(context.language.weekday(CivilDate(daysSinceEpoch: Int64(4 + day))))</th>"
  }

  private func day(_ day: CivilDate, _ context: PageContext) -> HTML {
    guard day.month == month else { return "<td class=\"other\"></td>" }
    let own = events.filter { zone($0.story, context).date(at: $0.at) == day }
    let isToday = context.edition.zone.date(at: context.now) == day
    return """
      <td\(if: own.isEmpty, " class=\"free\"")\(attribute: "aria-current", isToday ? "date" : nil)>\
      <p><time datetime="\(ISO8601.string(day))">\
      <span class="number">\(context.language.number(day.day))</span>\
      <span class="long">\(context.language.date(day))</span></time></p>\
      \(if: !own.isEmpty, "<ul>\n\(own, { event($0, context) })</ul>")</td>
      """
  }

  private func event(_ event: Event, _ context: PageContext) -> HTML {
    let zone = zone(event.story, context)
    let time: HTML = """
      <time datetime="\(ISO8601.string(event.at, in: zone))">\
      \(context.language.clock(event.at, zone))</time>
      """
    return """
      <li><span class="meta">\(time) · \
      \(context.say(event.isEmbargo ? .viewEmbargoed : .viewScheduled))</span>
      <a dir="auto" href="\(link: Links.deskStory(event.story.id))">\(event.story.headline)</a></li>

      """
  }

  private func zone(_ story: DeskStory, _ context: PageContext) -> Zone {
    context.edition(story.edition)?.zone ?? context.edition.zone
  }
}
