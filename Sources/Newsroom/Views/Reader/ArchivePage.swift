/// How many stories the years, months or days of an archive hold.
public struct ArchivePage: Sendable {
  /// Which page of the archive.
  public var scope: Scope

  /// Makes a page of the archive.
  public init(_ scope: Scope) {
    self.scope = scope
  }

  /// The pages of the archive above the days.
  public enum Scope: Sendable {
    /// Every year with stories.
    case years([Count])
    /// One year by month, and the nearest years with stories before and after it.
    case year(Int, months: [Count], before: Int?, after: Int?)
    /// One month by day, and the nearest months with stories before and after it.
    case month(Month, days: [Count], before: Month?, after: Month?)
  }

  /// A year, a month or a day of the month, and how many stories it has.
  public struct Count: Sendable, Hashable {
    /// The year, the month from 1 or the day from 1.
    public var number: Int
    /// How many stories.
    public var stories: Int

    /// Makes a count.
    public init(_ number: Int, stories: Int) {
      self.number = number
      self.stories = stories
    }
  }

  /// A month of a year.
  public struct Month: Sendable, Hashable {
    /// The year.
    public var year: Int
    /// The month from 1.
    public var month: Int

    /// Makes a month.
    public init(year: Int, month: Int) {
      self.year = year
      self.month = month
    }
  }
}
