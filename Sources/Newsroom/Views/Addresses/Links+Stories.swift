public import Markup
public import News
public import Times

extension Links {
  /// Where the stories that are selected in a list are sent, to see what would happen.
  public static var selectedStories: Link { Link(path: ["desk", "selected"]) }

  /// Where it is done to them.
  public static var doSelectedStories: Link { Link(path: ["desk", "selected", "do"]) }

  /// Where lists are given a name.
  public static var deskFilters: Link { Link(path: ["desk", "filters"]) }

  /// Where a named list is deleted.
  public static func deskFilter(_ filter: Int64) -> Link {
    Link(path: ["desk", "filters", String(filter), "delete"])
  }

  /// The difference of two saved revisions of a story.
  public static func compare(_ story: ID<Story>, from: Int, to: Int) -> Link {
    Link(
      path: ["desk", "stories", String(story.rawValue), "revisions", "compare"],
      query: [(name: "from", value: String(from)), (name: "to", value: String(to))])
  }

  /// Where two saved revisions are chosen for comparison.
  public static func compare(_ story: ID<Story>) -> Link {
    Link(path: ["desk", "stories", String(story.rawValue), "revisions", "compare"])
  }

  /// Where a saved revision is asked to become the newest.
  public static func restore(_ story: ID<Story>) -> Link {
    Link(path: ["desk", "stories", String(story.rawValue), "revisions", "restore"])
  }

  /// Where a story is made a version of the one that it translates.
  public static func joinOriginal(_ story: ID<Story>) -> Link {
    Link(path: ["desk", "stories", String(story.rawValue), "translations", "join"])
  }

  /// Where a translation is marked as following a revision.
  public static func follow(_ story: ID<Story>) -> Link {
    Link(path: ["desk", "stories", String(story.rawValue), "translations", "follow"])
  }
}

extension Links {
  /// The plan of one day.
  public static func budget(_ day: CivilDate) -> Link {
    Link(path: ["desk", "budget"], query: [(name: "day", value: ISO8601.string(day))])
  }

  /// Scheduled and embargoed stories of a month.
  public static func calendar(_ year: Int, _ month: Int) -> Link {
    Link(
      path: ["desk", "calendar"],
      query: [(name: "month", value: "\(digits(year, 4))-\(digits(month, 2))")])
  }
}
