public import Markup
public import News

extension Links {
  /// The address of all comments under a story, in an order; `after` is the mark of the last comment
  /// of the page before.
  public func comments(
    _ story: StoryAddress, _ order: CommentOrder = .oldest, after: String? = nil
  ) -> Link {
    let end = order == .oldest ? [] : [order.rawValue]
    return Link(
      path: prefix + Self.segments(.story(story)) + ["comments"] + end,
      query: after.map { [(name: "after", value: $0)] } ?? [])
  }

  /// The address of one comment, by its mark.
  public func comment(_ story: StoryAddress, _ mark: String) -> Link {
    Link(path: prefix + Self.segments(.story(story)) + ["comments", mark])
  }

  /// The address of what was taken away, month by month.
  public var commentTally: Link { Link(path: prefix + ["comments", "tally"]) }

  /// The moderators' queues.
  public static var deskComments: Link { deskComments([]) }

  /// A page of the moderators' queues.
  public static func deskComments(_ query: [(name: String, value: String)]) -> Link {
    Link(path: ["desk", "comments"], directory: true, query: query)
  }

  /// A form or page of the moderators, such as `act` or `policy`.
  public static func deskComments(_ part: String) -> Link {
    Link(path: ["desk", "comments", part])
  }
}
