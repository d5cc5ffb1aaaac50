import Database
public import News
public import Times

extension DeskStories {
  /// What is planned for some days, by day, section and headline.
  public func budget(
    _ days: ClosedRange<CivilDate>, edition: ID<Edition>? = nil
  ) throws -> [DeskStory] {
    try pool.read { db in
      let place: SQL = edition.map { " AND d.edition = \($0)" } ?? ""
      return try db.run(
        """
        SELECT \(DeskStory.columns) FROM \(DeskStory.tables) \
        JOIN section o ON o.id = d.section \
        WHERE d.planned_on >= \(days.lowerBound) AND d.planned_on <= \(days.upperBound)\(place) \
        ORDER BY d.planned_on, d.edition, o.place, d.headline, d.story LIMIT 1000
        """
      ).map { DeskStory($0) }
    }
  }

  /// What is scheduled, or held by an embargo, between two instants: at most 1,000 stories.
  public func calendar(
    _ times: Range<Instant>, edition: ID<Edition>? = nil
  ) throws -> [DeskStory] {
    try pool.read { db in
      let place: SQL = edition.map { " AND d.edition = \($0)" } ?? ""
      let (from, to) = (times.lowerBound, times.upperBound)
      return try db.run(
        """
        SELECT \(DeskStory.columns) FROM \(DeskStory.tables) WHERE d.story IN (\
        SELECT story FROM schedule WHERE done_at IS NULL AND due_at >= \(from) AND due_at < \(to) \
        UNION SELECT story FROM desk_story WHERE embargo_at >= \(from) AND embargo_at < \(to))\
        \(place) ORDER BY d.story LIMIT 1000
        """
      ).map { DeskStory($0) }
    }
  }

  /// The publications that happened by themselves, or could not, since an instant: newest first,
  /// at most 200.
  public func schedules(doneSince instant: Instant) throws -> [ScheduledPublication] {
    try pool.read { db in
      try db.run(
        """
        SELECT \(ScheduledPublication.columns) FROM schedule WHERE done_at >= \(instant) \
        ORDER BY done_at DESC, id DESC LIMIT 200
        """
      ).map { ScheduledPublication($0) }
    }
  }
}
