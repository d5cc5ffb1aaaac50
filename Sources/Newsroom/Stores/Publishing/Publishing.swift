public import Database
public import News
public import Text
public import Times

/// Brings stories before readers: each call is one transaction.
public struct Publishing: Sendable {
  /// How many bytes the text of a story may have.
  public static let longestText = 4_000_000

  let pool: any Pool
  /// Those by which the desk's search knows words.
  let languages: Languages

  /// Makes the store; the languages are those by which the desk's search knows words.
  public init(_ pool: any Pool, languages: Languages = .builtIn) {
    self.pool = pool
    self.languages = languages
  }

  /// Publishes a story, or a new revision of the one with its guid if anything differs.
  ///
  /// Throws `Refusal.invalid` with every fault of the draft at once.
  @discardableResult
  public func publish(_ story: PreparedStory, at now: Instant) throws -> Published {
    guard let result = try publish([story], at: now).first else {
      preconditionFailure("one story, one result")
    }
    return try result.get()
  }

  /// Publishes many stories in one transaction and tells of each in the same order.
  ///
  /// A story that cannot be taken leaves no trace and does not hold up the others. Throws when the database cannot go on, and then none of them is published.
  public func publish(
    _ stories: [PreparedStory], at now: Instant
  ) throws -> [Result<Published, Refusal>] {
    do {
      return try run(stories, at: now)
    } catch let error as SQLError where stories.count > 1 && error.isOfItsValues {
      return try stories.map { try alone($0, at: now) }
    }
  }

  private func run(
    _ stories: [PreparedStory], at now: Instant
  ) throws -> [Result<Published, Refusal>] {
    let checked = stories.map(CheckedStory.init)
    return try pool.write { db in
      let press = try Press(db: db, now: now, languages: languages)
      let results = try checked.map { try press.publish($0) }
      try press.finish()
      return results
    }
  }

  /// A transaction of its own for each story finds the one that the database refuses.
  private func alone(
    _ story: PreparedStory, at now: Instant
  ) throws -> Result<Published, Refusal> {
    do {
      return .success(try publish(story, at: now))
    } catch let refusal as Refusal {
      return .failure(refusal)
    } catch let error as SQLError where error.isOfItsValues {
      return .failure(.invalid([Refusal.Fault(field: "story", message: error.message)]))
    }
  }

  /// Does an act on a published story without a new revision, such as a retraction.
  ///
  /// Throws `Refusal.notFound`, `Refusal.conflict` when the act does not fit the story's state,
  /// and `Refusal.invalid` when readers would miss a note.
  @discardableResult
  public func act(
    _ kind: Act.Kind, on guid: String, note: String = "", at now: Instant
  ) throws -> Published {
    try pool.write { db in
      let press = try Press(db: db, now: now, languages: languages)
      let published = try press.act(Act(kind: kind, at: now, note: note), on: guid)
      try press.finish()
      return published
    }
  }
}

extension SQLError {
  /// Whether the values of a statement are at fault, and not the database.
  fileprivate var isOfItsValues: Bool {
    switch reason {
    case .constraint, .value: true
    default: false
    }
  }
}
