public import News

/// What the front page of an edition shows.
public struct FrontPage: Sendable {
  /// The story at the top; nil in an empty edition.
  public var lead: StorySummary?
  /// The stories beside it, the most important first; three to six look best.
  public var secondary: [StorySummary]
  /// The newest stories of each section, in the order of the page.
  public var rivers: [River]
  /// The newest stories of all.
  public var latest: [StorySummary]
  /// What was read most today, the most read first.
  public var mostRead: [StorySummary]

  /// Makes a front page.
  public init(
    lead: StorySummary?, secondary: [StorySummary], rivers: [River], latest: [StorySummary],
    mostRead: [StorySummary]
  ) {
    self.lead = lead
    self.secondary = secondary
    self.rivers = rivers
    self.latest = latest
    self.mostRead = mostRead
  }

  /// A section and its newest stories.
  public struct River: Sendable {
    /// The section.
    public var section: Section
    /// Its newest stories; five look best.
    public var stories: [StorySummary]

    /// Makes a river.
    public init(section: Section, stories: [StorySummary]) {
      self.section = section
      self.stories = stories
    }
  }
}
