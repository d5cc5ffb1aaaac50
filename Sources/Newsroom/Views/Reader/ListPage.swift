public import News
public import Times

/// A part of one of the edition's lists of stories, newest first.
public struct ListPage: Sendable {
  /// Which list.
  public var subject: Subject
  /// The stories of this part.
  public var stories: [StorySummary]
  /// Which part this is; nil for the first.
  public var part: ListPart?
  /// The mark for the part with older stories; nil on the last.
  public var older: String?
  /// The mark for the part with newer stories; nil on the first.
  public var newer: String?
  /// Other editions with the same list: those with a section of the same slug, and so on.
  public var counterparts: [ID<Edition>]

  /// Makes a part of a list.
  public init(
    _ subject: Subject, stories: [StorySummary], part: ListPart? = nil, older: String? = nil,
    newer: String? = nil, counterparts: [ID<Edition>] = []
  ) {
    self.subject = subject
    self.stories = stories
    self.part = part
    self.older = older
    self.newer = newer
    self.counterparts = counterparts
  }

  /// The lists of an edition.
  public enum Subject: Sendable {
    /// Every story.
    case latest
    /// The stories of a section.
    case section(Section)
    /// The stories on a topic.
    case topic(Topic)
    /// The stories of an author.
    case person(Person)
    /// The stories with an agency's copy.
    case agency(Agency)
    /// The stories of one day, and the nearest days with stories before and after it.
    case day(CivilDate, before: CivilDate?, after: CivilDate?)
  }

  /// Where the list stands.
  public var place: Place {
    switch subject {
    case .latest: .latest
    case .section(let section): .section(section.slug)
    case .topic(let topic): .topic(topic.slug)
    case .person(let person): .person(person.slug)
    case .agency(let agency): .agency(agency.slug)
    case .day(let date, _, _): .day(date)
    }
  }
}
